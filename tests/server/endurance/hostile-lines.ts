// Attacks on the line below the messages: handshakes for wrong names, visits that break off. Called by frames.ts.
import { connect, type Socket } from 'node:net';
import type { Chance } from '../sync/chance.ts';
import { soon } from '../sync/client.ts';
import { ignore, type Target } from './foe.ts';

const NAMES = [
  '',
  '..',
  '../x',
  '../../etc/passwd',
  '%2e%2e%2f%2e%2e%2fx',
  'board/../../x',
  'board%2f..%2f..%2fx',
  '%00',
  'board/%00',
  'board/one%00.json',
  '%',
  '%zz',
  '%ff%fe',
  'board/\u{1f600}',
  'b%C3%B8ard/%E2%80%AE',
  'BOARD/ONE',
  'board/one/',
  '/board/one',
  '//',
  '?',
  '#',
  'board/one?x=%',
  `board/${'x'.repeat(300)}`,
  `board/${'x'.repeat(10_000)}`,
  `${'%2e%2e%2f'.repeat(500)}x`,
  'con',
  'board/nul.',
  'unknown/one',
  '__proto__',
  'constructor',
  'board/__proto__',
  'minutes/a',
  'card/a/b/c',
];

const handshakeOf = (path: string) =>
  `GET /sync/${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;

const rawTo = (port: number) => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', ignore);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, closed };
};

/** A masked close frame without a code: what is open answers and ends. */
const GOODBYE = new Uint8Array([0x88, 0x80, 1, 2, 3, 4]);

export const askForNames = async ({ port }: Target): Promise<void> => {
  for (const name of NAMES) {
    const { socket, closed } = rawTo(port);
    socket.write(Buffer.from(handshakeOf(name), 'utf8'));
    socket.once('data', () => socket.write(GOODBYE));
    await soon(`the answer to ${name.slice(0, 50)}`, closed);
  }
};

const END: readonly ((socket: Socket) => void)[] = [
  (socket) => void socket.resetAndDestroy(),
  (socket) => void socket.destroy(),
  (socket) => void socket.end().resume(),
];

/** Comes and goes: in the middle of the handshake, at its answer, some bytes later. */
export const comeAndGo = async ({ port, name }: Target, times: number, random: Chance): Promise<void> => {
  let left = times;
  const visitor = async () => {
    while (left-- > 0) {
      const { socket, closed } = rawTo(port);
      const end = END[random.below(END.length)] ?? ignore;
      const bytes = Buffer.from(handshakeOf(name));
      const when = random.below(4);
      if (when === 0) socket.write(bytes.subarray(0, random.below(bytes.length)), () => end(socket));
      else if (when === 1) socket.write(bytes, () => end(socket));
      else socket.write(bytes);
      if (when === 2) socket.once('data', () => end(socket));
      if (when === 3)
        socket.once('data', () =>
          socket.write(Buffer.from([0x82, 0x85, 0, 0, 0, 0, 0, random.below(256)]), () => end(socket)),
        );
      // One that broke off in the middle and waits politely would be waited for by the server for a minute.
      if (end === END[2]) socket.once('end', () => socket.destroy());
      await soon('the end of a visit', closed);
    }
  };
  await Promise.all(Array.from({ length: 40 }, visitor));
};
