// What hostile clients do, each as one attack on a document; resolves when the server has dealt with it. Called by frames.ts.
import { connect, type Socket } from 'node:net';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import type { Chance } from '../sync/chance.ts';
import { soon } from '../sync/client.ts';
import { changeOf, isPresence, presence, step1, step2, storedCounts, update } from '../sync/messages.ts';
import { mutated, richDoc } from '../sync/mutated.ts';

export type Target = { readonly url: string; readonly port: number; readonly name: string };

const sleeplessly = () => {};

export type Foe = { readonly socket: WebSocket; readonly closed: Promise<number>; heard: Uint8Array[] };

/** Resolves when it is open; rejects when it never is. */
export const openFoe = async ({ url, name }: Pick<Target, 'url' | 'name'>): Promise<Foe> => {
  const socket = new WebSocket(`${url}/${name}?session=foe`, { perMessageDeflate: false });
  const foe: Foe = {
    socket,
    closed: new Promise<number>((resolve) => socket.once('close', resolve)),
    heard: [],
  };
  socket.on('error', sleeplessly);
  socket.on('message', (data: Buffer) => foe.heard.push(new Uint8Array(data)));
  await soon(
    'a foe to get in',
    new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('close', () => reject(new Error('never open')));
    }),
  );
  return foe;
};

/** Resolves when the server has read all, or has closed. */
export const heardOut = async ({ socket, closed }: Foe): Promise<void> => {
  if (socket.readyState !== socket.OPEN) return void (await soon('a close', closed));
  const pong = new Promise<void>((resolve) => socket.once('pong', () => resolve()));
  socket.ping();
  await soon('a pong or a close', Promise.race([pong, closed]));
};

const seedsOf = (doc: Y.Doc): readonly Uint8Array[] => [
  update(Y.encodeStateAsUpdate(doc)),
  step2(Y.encodeStateAsUpdate(doc)),
  update(changeOf(doc, (notes) => notes.set('n', 1))),
  update(changeOf(doc, (notes) => notes.delete('bytes'))),
  step1(doc),
  step1(),
  presence([{ client: 7, clock: 1, state: { open: 'x', deep: [[[[1]]]] } }]),
  new Uint8Array([MESSAGE.queryAwareness]),
  new Uint8Array([MESSAGE.auth, 0]),
  new Uint8Array([MESSAGE.stored, 200, 1]),
  new Uint8Array([99, 1, 2, 3]),
  new Uint8Array(),
];

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const frameFrom = (seeds: readonly Uint8Array[], random: Chance): Uint8Array => {
  const { below } = random;
  const any = () => seeds[below(seeds.length)] ?? new Uint8Array();
  const kind = below(10);
  if (kind === 0) return any();
  if (kind === 1) return any().subarray(0, below(any().length + 1));
  if (kind === 2) {
    const one = any();
    return joined(one.subarray(0, below(one.length + 1)), mutated(any(), random));
  }
  if (kind === 3)
    return joined(any(), new Uint8Array(below(2) === 0 ? below(64) : below(65_536)).fill(below(256)));
  return mutated(any(), random);
};

/** So many frames by ten foes at once, each waiting until its few last ones have been dealt with. */
export const sendFrames = async (target: Target, frames: number, random: Chance): Promise<void> => {
  const seeds = seedsOf(richDoc());
  let left = frames;
  const foe = async () => {
    let mine: Foe | null = null;
    while (left > 0) {
      if (!mine || mine.socket.readyState !== mine.socket.OPEN) mine = await openFoe(target);
      for (let burst = 1 + random.below(4); burst > 0 && left > 0; burst--, left--) {
        if (random.below(200) === 0) mine.socket.send('a text');
        else mine.socket.send(frameFrom(seeds, random));
      }
      await heardOut(mine);
      mine.heard = [];
    }
    mine?.socket.terminate();
  };
  await Promise.all(Array.from({ length: 10 }, foe));
};

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** The presence ids that the server tells a newcomer. */
const idsHere = async (target: Target): Promise<number[]> => {
  const foe = await openFoe(target);
  await heardOut(foe);
  foe.socket.terminate();
  const ids: number[] = [];
  for (const bytes of foe.heard.filter(isPresence)) ids.push(...clientsIn(bytes));
  return ids;
};

const clientsIn = (bytes: Uint8Array): number[] => {
  const message = decoding.createDecoder(bytes.subarray(1));
  const states = decoding.createDecoder(decoding.readVarUint8Array(message));
  return Array.from({ length: decoding.readVarUint(states) }, () => {
    const client = decoding.readVarUint(states);
    decoding.readVarUint(states);
    decoding.readVarString(states);
    return client;
  });
};

export const sendPresence = async (target: Target): Promise<void> => {
  const others = await idsHere(target);
  const renamed = others.map((client) => ({ client, clock: 2 ** 45, state: { is: 'mallory' } }));
  const removed = others.map((client) => ({ client, clock: 2 ** 46, state: null }));
  const many = (count: number) =>
    Array.from({ length: count }, (_, client) => ({ client, clock: 1, state: {} }));
  const states = [
    nested(100_000),
    `{"a":${nested(1000)}}`,
    `{"a":"${'x'.repeat(1024 * 1024)}"}`,
    '{',
    'null',
    '1',
  ];
  const attacks = [
    presence(renamed),
    presence(removed),
    presence(many(20_000)),
    presence(many(900)),
    ...states.map((state) => presence([{ client: 9, clock: 2 ** 52, state }])),
  ];
  for (const bytes of attacks) {
    const foe = await openFoe(target);
    for (let times = 0; times < 3; times++)
      if (foe.socket.readyState === foe.socket.OPEN) foe.socket.send(bytes);
    await heardOut(foe);
    foe.socket.terminate();
  }
};

/** Messages of 64 MiB: one announced as what it is, one in pieces. Gives the close codes. */
export const sendHuge = async (target: Target): Promise<number[]> => {
  const codes: number[] = [];
  const whole = await openFoe(target);
  whole.socket.send(new Uint8Array(64 * 1024 * 1024), sleeplessly);
  codes.push(await soon('the close', whole.closed));
  const pieces = await openFoe(target);
  const piece = new Uint8Array(1024 * 1024);
  for (let at = 0; at < 64 && pieces.socket.readyState === pieces.socket.OPEN; at++)
    await new Promise<void>((resolve) => pieces.socket.send(piece, { fin: at === 63 }, () => resolve()));
  codes.push(await soon('the close', pieces.closed));
  return codes;
};

/** Well-formed updates each of which lacks its predecessor. */
export const sendGaps = async (target: Target): Promise<void> => {
  const foe = await openFoe(target);
  const doc = new Y.Doc();
  const updates = Array.from({ length: 1900 }, (_, at) =>
    update(changeOf(doc, (notes) => notes.set('gap', `${at}`.padEnd(200)))),
  );
  for (const bytes of updates.slice(1)) if (foe.socket.readyState === foe.socket.OPEN) foe.socket.send(bytes);
  await heardOut(foe);
  foe.socket.terminate();
};

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
  socket.on('error', sleeplessly);
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
      const end = END[random.below(END.length)] ?? sleeplessly;
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

/** Readers that never read, while so many updates of 1 KiB flow past them. */
export const floodPastReaders = async (target: Target, updates: number, readers: number): Promise<void> => {
  const stalled = await Promise.all(Array.from({ length: readers }, () => openFoe(target)));
  for (const { socket } of stalled) {
    socket.send(step1());
    socket.pause();
  }
  const WRITERS = 20;
  const AT_ONCE = 25;
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const foe = await openFoe(target);
      const doc = new Y.Doc();
      let sent = 0;
      const stored = () => Math.max(0, ...storedCounts(foe.heard));
      while (sent < updates / WRITERS) {
        for (let at = 0; at < AT_ONCE; at++, sent++)
          foe.socket.send(
            update(changeOf(doc, (notes) => notes.set(`w${writer}`, `${sent}`.padEnd(1024, 'x')))),
          );
        foe.heard = foe.heard.filter((bytes) => bytes[0] === MESSAGE.stored).slice(-1);
        while (stored() < sent)
          await soon('stored', new Promise((resolve) => foe.socket.once('message', resolve)));
      }
      foe.socket.terminate();
    }),
  );
  for (const { socket } of stalled) socket.terminate();
};
