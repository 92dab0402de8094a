// What a document contains, without its content, against the plainest model of it: sets of clocks, and yjs itself.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { covers, Known } from '../../../server/sync/known.ts';
import { freshChance } from './chance.ts';

const CLIENTS = [1, 2, 77];
const END = 200;

/** A document with 200 characters of each client, none deleted. */
const aText = (): Y.Doc => {
  const doc = new Y.Doc();
  for (const client of CLIENTS) {
    const writer = new Y.Doc();
    writer.clientID = client;
    writer.getText(`t${client}`).insert(0, 'x'.repeat(END));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(writer));
  }
  return doc;
};

/** Each deleted clock as `client:clock`. */
const goneIn = (doc: Y.Doc): Set<string> => {
  const gone = new Set<string>();
  for (const [client, ranges] of Y.snapshot(doc).ds.clients)
    for (const { clock, len } of ranges) for (let n = 0; n < len; n++) gone.add(`${client}:${clock + n}`);
  return gone;
};

test('[S9] ranges in any order are a set of clocks; written as an update they delete exactly these', () => {
  const random = freshChance('known');
  for (let game = 0; game < 20; game++) {
    const known = new Known(new Map(CLIENTS.map((client) => [client, END])));
    const model = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const client = CLIENTS[random.below(CLIENTS.length)] ?? 1;
      const from = random.below(END);
      // Also empty ranges, single clocks, and long ones that swallow others.
      const to = Math.min(END, from + random.below(random.next() < 0.1 ? 80 : 6));
      known.add(new Map(), [{ client, from, to }]);
      for (let clock = from; clock < to; clock++) model.add(`${client}:${clock}`);
      const at = random.below(END);
      const length = random.below(8);
      const all = Array.from({ length }, (_, i) => `${client}:${at + i}`).every((one) => model.has(one));
      expect(known.isDeleted(client, at, length), `seed ${random.seed}: ${client}:${at}+${length}`).toBe(all);
    }
    const doc = aText();
    Y.applyUpdate(doc, known.deletes());
    expect(doc.store.pendingDs).toBeNull();
    expect(goneIn(doc), `seed ${random.seed}`).toEqual(model);
    // What yjs says of the document is read as the same.
    const again = Known.of(Y.encodeSnapshot(Y.snapshot(doc)));
    const other = aText();
    Y.applyUpdate(other, again.deletes());
    expect(goneIn(other)).toEqual(model);
    expect([...again.clocks()].sort()).toEqual([...known.clocks()].sort());
    // Neighbours are one range: what is known grows with what is deleted, not with how often.
    expect(again.deletes().length).toBe(known.deletes().length);
  }
});

test('a state vector is the one that yjs would give, also after more came', () => {
  const doc = aText();
  const known = Known.of(Y.encodeSnapshot(Y.snapshot(doc)));
  const clocks = (bytes: Uint8Array) => [...Y.decodeStateVector(bytes)].sort();
  expect(clocks(known.stateVector())).toEqual(clocks(Y.encodeStateVector(doc)));
  known.add(new Map([[1, END + 5]]), []);
  // Less than is known takes nothing back.
  known.add(new Map([[2, 3]]), []);
  expect(known.clockOf(1)).toBe(END + 5);
  expect(known.clockOf(2)).toBe(END);
  expect(known.clockOf(9)).toBe(0);
  expect(Y.decodeStateVector(known.stateVector()).get(1)).toBe(END + 5);
  expect(clocks(new Known().stateVector())).toEqual([]);
});

test('what is not there is not deleted, whatever was said of it', () => {
  const known = new Known(new Map([[1, 10]]));
  known.add(new Map(), [{ client: 1, from: 0, to: 20 }]);
  expect(known.isDeleted(1, 0, 10)).toBe(true);
  expect(known.isDeleted(1, 5, 10)).toBe(false);
  expect(known.isDeleted(2, 0, 1)).toBe(false);
});

test('to cover is to have as much of each client', () => {
  const two = new Map([
    [1, 5],
    [2, 7],
  ]);
  expect(covers(two, new Map([[1, 5]]))).toBe(true);
  expect(covers(two, new Map([[1, 6]]))).toBe(false);
  expect(covers(two, new Map([[3, 1]]))).toBe(false);
  expect(covers(new Map(), new Map())).toBe(true);
});

test('bytes that are no index, and no state vector, are refused', () => {
  expect(() => Known.of(new Uint8Array([9, 9, 9]))).toThrow();
  expect(() => Known.clocksIn(new Uint8Array([3, 1]))).toThrow();
});
