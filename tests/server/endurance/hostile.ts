// Attacks by messages, each on one document; resolves when the server has dealt with it. Called by frames.ts.
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import type { Chance } from '../sync/chance.ts';
import { soon } from '../sync/client.ts';
import { changeOf, isPresence, presence, step1, step2, storedCounts, update } from '../sync/messages.ts';
import { mutated, richDoc } from '../sync/mutated.ts';
import { type Foe, heardOut, ignore, openFoe, type Target } from './foe.ts';

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
  whole.socket.send(new Uint8Array(64 * 1024 * 1024), ignore);
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
