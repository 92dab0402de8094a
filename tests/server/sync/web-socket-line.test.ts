// How a line over a WebSocket shares the event loop with the others. The socket is a stand-in that says what it was told.
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type LineSocket, WebSocketLine } from '../../../server/sync/web-socket-line.ts';

const aLine = () => {
  const told: string[] = [];
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    line: null as WebSocketLine | null,
    pause: () => told.push('pause'),
    resume: () => told.push('resume'),
  });
  const line = new WebSocketLine(socket as unknown as LineSocket, new PassThrough());
  const heard: number[] = [];
  line.listener = {
    message: (bytes) => void heard.push(bytes[0] ?? -1),
    drained: () => {},
    alive: () => {},
    closed: () => {},
  };
  line.resume();
  told.length = 0;
  const burst = (count: number) => {
    for (let at = 0; at < count; at++) socket.emit('message', Buffer.from([at]), true);
  };
  return { line, told, heard, burst };
};

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

test('[S25] after many messages in one turn the others come first; nothing of what had been read is lost', async () => {
  const { told, heard, burst } = aLine();
  burst(100);
  expect(heard).toEqual(Array.from({ length: 100 }, (_, at) => at));
  expect(told).toEqual(['pause']);
  await aTurn();
  expect(told).toEqual(['pause', 'resume']);
  burst(31);
  await aTurn();
  expect(told).toEqual(['pause', 'resume']);
});

test('[S25] [S10] a line that its room has paused meanwhile stays so', async () => {
  const { line, told, burst } = aLine();
  burst(40);
  line.pause();
  await aTurn();
  expect(told).toEqual(['pause', 'pause']);
  expect(line.isPaused()).toBe(true);
  line.resume();
  expect(told).toEqual(['pause', 'pause', 'resume']);
  expect(line.isPaused()).toBe(false);
});
