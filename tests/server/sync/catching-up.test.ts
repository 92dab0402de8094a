// A document as bytes against a Y.Doc that took the same edits: whoever comes, comes back or stood still ends with all of it,
// across folds and reloads (S12, S17, S23).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type DocumentBytes, messagesOf, openDocument } from '../../../server/sync/document-bytes.ts';
import { inlineWork, updatesOf } from '../../../server/sync/document-work.ts';
import { updateIn } from '../../../server/sync/frame.ts';
import { Known } from '../../../server/sync/known.ts';
import type { Message } from '../../../server/sync/message.ts';
import { type Chance, chance, freshChance } from './chance.ts';
import { bodyOf, isStep2 } from './messages.ts';

const NAME = 'board/one';
const work = inlineWork();

/** Somebody who edits, and knows of the others what lay on the server when they last looked. */
type Person = { readonly doc: Y.Doc; readonly made: Uint8Array[]; position: number };

const aPerson = (): Person => {
  const person: Person = { doc: new Y.Doc(), made: [], position: 0 };
  person.doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') person.made.push(update);
  });
  return person;
};

const mapOf = (doc: Y.Doc, name: string): Y.Map<unknown> => doc.getMap(name);

/** One thing that a person does: fields set anew, text typed and deleted, cards made and thrown away. */
const edit = ({ doc }: Person, random: Chance): void => {
  const cards = mapOf(doc, 'cards');
  const id = `k${random.below(12)}`;
  const card = cards.get(id);
  const what = random.below(8);
  doc.transact(() => {
    if (!(card instanceof Y.Map)) {
      const made = new Y.Map<unknown>();
      made.set('title', new Y.Text(`card ${id}`));
      made.set('tags', new Y.Map());
      cards.set(id, made);
    } else if (what === 0) cards.delete(id);
    else if (what < 4) card.set('when', `2026-0${1 + random.below(9)}`);
    else if (what === 4) card.set('body', 'x'.repeat(random.below(20_000)));
    else if (what === 5) (card.get('tags') as Y.Map<boolean>).set(`t${random.below(3)}`, true);
    else {
      const title = card.get('title') as Y.Text;
      if (random.next() < 0.5 && title.length > 3) title.delete(random.below(title.length - 2), 2);
      else title.insert(random.below(title.length + 1), 'øæå'.slice(random.below(3)));
    }
  });
};

const give = (doc: Y.Doc, messages: readonly Message[]): void => {
  for (const message of messages) Y.applyUpdate(doc, updateIn(message), 'server');
};

const stateOf = (doc: Y.Doc) => {
  expect(doc.store.pendingStructs ?? doc.store.pendingDs).toBeNull();
  return { content: mapOf(doc, 'cards').toJSON(), vector: Y.encodeStateVector(doc), all: Y.snapshot(doc) };
};

const expectSame = (doc: Y.Doc, reference: Y.Doc, what: string) => {
  const [mine, theirs] = [stateOf(doc), stateOf(reference)];
  expect(mine.content, what).toEqual(theirs.content);
  expect(Y.equalSnapshots(mine.all, theirs.all), `${what}: what is deleted`).toBe(true);
};

const isLastStep2 = (messages: readonly Message[]) => {
  const last = messages.at(-1);
  return last !== undefined && isStep2(last.bytes);
};

/** Everybody's way to the present, whatever they have. */
const checkAll = async (bytes: DocumentBytes, reference: Y.Doc, people: readonly Person[], what: string) => {
  const fresh = new Y.Doc();
  const served = bytes.since(Y.encodeStateVector(fresh)) ?? [];
  expect(isLastStep2(served)).toBe(true);
  give(fresh, served);
  expectSame(fresh, reference, `${what}: one who comes new`);

  const source = new Y.Doc();
  for (const update of updatesOf(bytes.source())) Y.applyUpdate(source, update);
  expectSame(source, reference, `${what}: the source`);

  for (const person of people) {
    const back = new Y.Doc();
    Y.applyUpdate(back, Y.encodeStateAsUpdate(person.doc));
    const messages = bytes.since(Y.encodeStateVector(back));
    if (messages) {
      expect(isLastStep2(messages)).toBe(true);
      give(back, messages);
    } else Y.applyUpdate(back, await work.diff(bytes.source(), Y.encodeStateVector(back)));
    // What it did itself and hasn't sent is more than the server has.
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(reference));
    for (const update of person.made) Y.applyUpdate(theirs, update);
    expectSame(back, theirs, `${what}: one who comes back`);
  }
};

/** Sends what people have made, in batches of several, and takes it into the bytes and the reference. */
const send = (bytes: DocumentBytes, reference: Y.Doc, people: readonly Person[]) => {
  const updates = people.flatMap(({ made }) => made.splice(0));
  const contents = updates.map((update) => {
    const checked = bytes.check(update);
    if (!checked.fits) throw new Error('an edit in its order does not fit');
    return checked;
  });
  bytes.take(messagesOf(updates), contents);
  bytes.forgetQueued();
  for (const update of updates) Y.applyUpdate(reference, update);
};

const play = async (random: Chance, rounds: number) => {
  const people = Array.from({ length: 4 }, aPerson);
  const reference = new Y.Doc();
  let bytes = openDocument(NAME, { snapshot: null, index: null, updates: [] }, () => {});
  let diffs = 0;
  for (let round = 0; round < rounds; round++) {
    for (let n = random.below(30); n >= 0; n--) {
      const person = people[random.below(people.length)];
      if (person) edit(person, random);
    }
    send(bytes, reference, people);
    const reader = people[random.below(people.length)];
    if (reader) {
      const missed = bytes.after(reader.position);
      if (missed) give(reader.doc, missed);
      else {
        diffs++;
        Y.applyUpdate(reader.doc, await work.diff(bytes.source(), Y.encodeStateVector(reader.doc)), 'server');
      }
      reader.position = bytes.position();
    }
    const what = random.below(10);
    if (what === 0) bytes.tidy();
    if (what === 1) {
      const source = bytes.source();
      const folded = await work.fold(source);
      // Others go on while it is folded.
      for (const person of people) edit(person, random);
      send(bytes, reference, people);
      bytes.folded(folded, source.position);
    }
    if (what === 2) {
      const { snapshot, index } = await work.fold(bytes.source());
      expect(Y.equalSnapshots(Y.decodeSnapshot(index), Y.snapshot(reference))).toBe(true);
      bytes = openDocument(
        NAME,
        { snapshot, index: random.next() < 0.5 ? index : null, updates: [] },
        () => {},
      );
      for (const person of people) person.position = -1;
    }
    if (round % 5 === 0) await checkAll(bytes, reference, people, `seed ${random.seed}, round ${round}`);
  }
  await checkAll(bytes, reference, people, `seed ${random.seed}, at the end`);
  return diffs;
};

test('[S12][S17][S23] whoever comes, comes back or stood still ends with all of it', async () => {
  const random = freshChance('catching up');
  let diffs = 0;
  for (let game = 0; game < 6; game++) diffs += await play(chance(random.below(2 ** 31)), 60);
  // Some were away for longer than what is kept at hand.
  expect(diffs).toBeGreaterThan(0);
}, 120_000);

test('[S23] one who lacks nothing is sent the deletions and no more', async () => {
  const ada = aPerson();
  const reference = new Y.Doc();
  const bytes = openDocument(NAME, { snapshot: null, index: null, updates: [] }, () => {});
  const random = chance(7);
  for (let n = 0; n < 200; n++) edit(ada, random);
  send(bytes, reference, [ada]);
  const messages = bytes.since(Y.encodeStateVector(ada.doc)) ?? [];
  expect(messages).toHaveLength(1);
  const [only] = messages;
  const { structs, ds } = Y.decodeUpdate(bodyOf(only?.bytes ?? new Uint8Array()));
  expect(structs).toEqual([]);
  expect(ds.clients.size).toBe(1);
});

test('what is deleted is known by ranges, however they come', () => {
  const random = freshChance('ranges');
  const known = new Known();
  known.add(new Map([[1, 500]]), []);
  const gone = new Set<number>();
  for (let n = 0; n < 300; n++) {
    const from = random.below(480);
    const to = from + 1 + random.below(12);
    known.add(new Map(), [{ client: 1, from, to }]);
    for (let clock = from; clock < to; clock++) gone.add(clock);
    const at = random.below(490);
    const length = 1 + random.below(9);
    const all = Array.from({ length }, (_, i) => at + i).every((clock) => gone.has(clock));
    expect(known.isDeleted(1, at, length), `seed ${random.seed}, ${at}+${length}`).toBe(all);
  }
  expect(known.isDeleted(1, 499, 5)).toBe(false);
  expect(known.isDeleted(2, 0, 1)).toBe(false);
});
