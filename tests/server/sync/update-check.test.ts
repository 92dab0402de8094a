// Updates judged without a document, against yjs with one: S7, S8.
import { encode, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Known } from '../../../server/sync/known.ts';
import { checkUpdate, contentsOf, usablePart } from '../../../server/sync/update-check.ts';
import { type Chance, chance, freshChance } from './chance.ts';

const knownOf = (doc: Y.Doc) => Known.of(Y.encodeSnapshot(Y.snapshot(doc)));
const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

const edit = (doc: Y.Doc, random: Chance): void => {
  const cards = doc.getMap<unknown>('cards');
  const text = doc.getText('text');
  const what = random.below(6);
  const id = `k${random.below(5)}`;
  if (what === 0) cards.set(id, new Y.Map(Object.entries({ title: 'new', tags: new Y.Map() })));
  else if (what === 1) cards.delete(id);
  else if (what === 2 && text.length > 4) text.delete(random.below(text.length - 3), 1 + random.below(3));
  else if (what === 3) cards.set('when', random.below(100));
  else text.insert(random.below(text.length + 1), 'abcdef'.slice(random.below(5)));
};

/** The updates of three who write together, in the order in which they were made. */
const history = (random: Chance, length: number): Uint8Array[] => {
  const updates: Uint8Array[] = [];
  const docs = [11, 22, 33].map((client) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    doc.on('update', (update: Uint8Array, origin) => {
      if (origin !== 'others') updates.push(update);
    });
    return doc;
  });
  for (let n = 0; n < length; n++) {
    const doc = docs[random.below(docs.length)];
    if (!doc) continue;
    // Now and then one catches up with the others, so that each builds on each.
    if (random.next() < 0.5)
      for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'others');
    edit(doc, random);
  }
  return updates;
};

const contentOf = (doc: Y.Doc) => ({
  cards: doc.getMap('cards').toJSON(),
  text: doc.getText('text').toString(),
});

/** What of a document is there, without what waits. */
const usedOf = (doc: Y.Doc) => ({ ...contentOf(doc), vector: new Map(Y.snapshot(doc).sv) });

test('[S8] an update with holes: what is taken of it is what yjs could use, and nothing waits', () => {
  const random = freshChance('usable parts');
  let parts = 0;
  for (let game = 0; game < 150; game++) {
    const mine = chance(random.below(2 ** 31));
    const updates = history(mine, 24);
    const what = `seed ${mine.seed}`;
    const base = new Y.Doc();
    const at = mine.below(updates.length);
    for (const update of updates.slice(0, at)) Y.applyUpdate(base, update);
    // Some of the rest, and of the beginning again, as one.
    const some = updates.filter((_, n) => (n < at ? mine.next() < 0.2 : mine.next() < 0.6));
    const holed = Y.mergeUpdates(some.length > 0 ? some : updates.slice(0, 1));
    const known = knownOf(base);
    const checked = checkUpdate(holed, known);
    const whole = copyOf(base);
    Y.applyUpdate(whole, holed);
    const waits = (whole.store.pendingStructs ?? whole.store.pendingDs) !== null;
    expect(checked.fits, what).toBe(!waits);
    const part = checked.fits ? holed : usablePart(holed, known);
    const doc = copyOf(base);
    if (part) {
      parts++;
      const again = checkUpdate(part, known);
      expect(again.fits, what).toBe(true);
      Y.applyUpdate(doc, part);
      if (again.fits) known.add(again.ends, again.deletes);
    }
    expect(doc.store.pendingStructs ?? doc.store.pendingDs, what).toBeNull();
    expect(usedOf(doc), what).toEqual(usedOf(whole));
    expect([...known.clocks()].sort(), what).toEqual([...Y.snapshot(doc).sv].sort());
  }
  expect(parts).toBeGreaterThan(20);
});

test('[S8] a deletion that reaches into what is missing deletes what is here', () => {
  const writer = new Y.Doc();
  const text = writer.getText('text');
  text.insert(0, 'abcd');
  const server = copyOf(writer);
  text.insert(4, 'efgh');
  text.delete(0, 8);
  const onlyDeletes = Y.encodeStateAsUpdate(writer, Y.encodeStateVector(writer));
  expect(checkUpdate(onlyDeletes, knownOf(server)).fits).toBe(false);
  const part = usablePart(onlyDeletes, knownOf(server));
  expect(part).not.toBeNull();
  if (part) Y.applyUpdate(server, part);
  expect(server.getText('text').toString()).toBe('');
  expect(server.store.pendingDs).toBeNull();
});

test('[S8] what follows a hole that is filled here already, is used', () => {
  const writer = new Y.Doc();
  const parts: Uint8Array[] = [];
  writer.on('update', (update: Uint8Array) => void parts.push(update));
  const list = writer.getText('text');
  for (const letter of 'abcd') list.insert(list.length, letter);
  const server = new Y.Doc();
  for (const part of parts.slice(0, 3)) Y.applyUpdate(server, part);
  const holed = Y.mergeUpdates([parts[0], parts[3]].flatMap((part) => part ?? []));
  expect(checkUpdate(holed, knownOf(server))).toMatchObject({ fits: true, news: true });
});

test('[S8] an update of which nothing can be used has no usable part', () => {
  const writer = new Y.Doc();
  writer.getText('text').insert(0, 'a');
  const before = Y.encodeStateVector(writer);
  writer.getText('text').insert(1, 'b');
  expect(usablePart(Y.encodeStateAsUpdate(writer, before), new Known())).toBeNull();
});

test('[S9] news is what is not known yet, and only that', () => {
  const random = freshChance('news');
  for (let game = 0; game < 30; game++) {
    const mine = chance(random.below(2 ** 31));
    const known = new Known();
    for (const update of history(mine, 20)) {
      const checked = checkUpdate(update, known);
      if (!checked.fits) throw new Error(`seed ${mine.seed}: an update in its order does not fit`);
      const before = [...known.stateVector(), ...known.deletes()];
      known.add(checked.ends, checked.deletes);
      // What somebody else deleted meanwhile is no news.
      const isNew = [...known.stateVector(), ...known.deletes()].join() !== before.join();
      expect(checked.news, `seed ${mine.seed}`).toBe(isNew);
      expect(checkUpdate(update, known), `seed ${mine.seed}`).toMatchObject({ fits: true, news: false });
    }
  }
});

test('what is in bytes that were checked before is what yjs finds in them', () => {
  const random = freshChance('contents');
  const updates = history(random, 60);
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const known = new Known();
  const { ends, deletes } = contentsOf(Y.encodeStateAsUpdate(doc));
  known.add(ends, deletes);
  expect([...ends].sort()).toEqual([...Y.snapshot(doc).sv].sort());
  const again = Y.decodeSnapshot(Y.encodeSnapshot(Y.snapshot(doc)));
  for (const [client, ranges] of again.ds.clients)
    for (const { clock, len } of ranges) expect(known.isDeleted(client, clock, len)).toBe(true);
  expect(() => contentsOf(new Uint8Array([1, 1, 7, 7, 7]))).toThrow();
});

/** `count` clients with `length` characters each; what each builds on is told by `origin`. */
const hostile = (
  count: number,
  length: number,
  origin: (client: number, clock: number) => readonly [client: number, clock: number],
) =>
  encode((encoder) => {
    writeVarUint(encoder, count);
    // Yjs writes the highest client first.
    for (let client = count; client > 0; client--) {
      for (const number of [length, client, 0]) writeVarUint(encoder, number);
      for (let clock = 0; clock < length; clock++) {
        writeUint8(encoder, 4 | 0x80);
        for (const number of origin(client, clock)) writeVarUint(encoder, number);
        writeVarString(encoder, 'x');
      }
    }
    writeVarUint(encoder, 0);
  });

test('[S7] updates made to be walked through for ever end soon, and fit nowhere', () => {
  const COUNT = 400;
  const LENGTH = 200;
  let steps = 0;
  const counting = {
    clockOf: () => {
      steps++;
      return 0;
    },
    isDeleted: () => false,
  };
  const next = (client: number) => (client % COUNT) + 1;
  const updates = {
    'all in one circle': hostile(COUNT, LENGTH, (client, clock) => [next(client), clock]),
    'all on the end of the last': hostile(COUNT, LENGTH, () => [1, LENGTH - 1]),
    'each on itself': hostile(COUNT, LENGTH, (client, clock) => [client, clock]),
  };
  for (const [what, update] of Object.entries(updates)) {
    steps = 0;
    expect(checkUpdate(update, counting).fits, what).toBe(false);
    // A walk asks a few times for each struct at most; one that went round in circles would ask without end.
    expect(steps, what).toBeLessThan(COUNT * LENGTH * 100);
  }
});

test('[S7] clients out of order, or one in two places, are refused: merging would lose content', () => {
  const has = { clockOf: () => 0, isDeleted: () => false };
  const by = (client: number) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    doc.getMap('cards').set(`${client}`, client);
    // One section between the number of sections and the number of deletions.
    return Y.encodeStateAsUpdate(doc).subarray(1, -1);
  };
  const together = (...sections: Uint8Array[]) =>
    new Uint8Array([sections.length, ...sections.flatMap((section) => [...section]), 0]);
  const sorted = together(by(2 ** 34), by(33), by(22));
  expect(checkUpdate(sorted, has)).toMatchObject({ fits: true, news: true });
  expect(() => checkUpdate(together(by(22), by(33)), has)).toThrow('out of order');
  expect(() => checkUpdate(together(by(33), by(22), by(33)), has)).toThrow('out of order');
  expect(() => checkUpdate(together(by(33), by(33)), has)).toThrow('two places');
  expect(() => usablePart(together(by(22), by(33)), has)).toThrow('out of order');
});
