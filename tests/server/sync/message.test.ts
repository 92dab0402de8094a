// A message's bytes on the two kinds of lines, read by others' readers.

import type { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import * as ws from 'ws';
import { Message } from '../../../server/sync/message.ts';

/** @types/ws doesn't know it. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

/** What `ws` itself reads as a client. */
const readByWs = (frame: Uint8Array): Promise<{ data: Buffer; isBinary: boolean }> =>
  new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false });
    receiver.on('message', (data: Buffer, isBinary: boolean) => resolve({ data, isBinary }));
    receiver.on('error', reject);
    receiver.write(Buffer.from(frame));
  });

const content = (length: number) => new Uint8Array(length).map((_, at) => at % 251);

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 300_000])('%i bytes are one whole frame', async (length) => {
  const bytes = content(length);
  const half = length >> 1;
  const message = new Message(bytes.subarray(0, half), bytes.subarray(half));
  const { data, isBinary } = await readByWs(message.frame);
  expect(isBinary).toBe(true);
  expect(Buffer.compare(data, bytes)).toBe(0);
  expect(Buffer.compare(message.bytes, bytes)).toBe(0);
});

/** As WHATWG HTML says an event stream is read: the data of each event. */
const eventsIn = (text: string): string[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .map((event) =>
      event
        .split('\n')
        .map((line) => /^data: ?(.*)$/.exec(line)?.[1])
        .join('\n'),
    );

test.each([0, 1, 2, 3, 125, 70_000])('%i bytes are one event of one line', (length) => {
  const bytes = content(length);
  const { event } = new Message(bytes);
  const events = eventsIn(`${event}${new Message(content(2)).event}`);
  expect(events).toHaveLength(2);
  expect(Buffer.compare(Buffer.from(events[0] ?? '', 'base64'), bytes)).toBe(0);
});

test('what was given may change afterwards: the message does not', () => {
  const bytes = content(10);
  const message = new Message(bytes);
  bytes.fill(9);
  expect([...message.bytes]).toEqual([...content(10)]);
});
