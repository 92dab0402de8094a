// Messages that are broken, don't fit, are too large or too many: S7, S8, S11.
import { encode, writeUint8, writeVarString, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE, MESSAGE } from '../../../app/ydoc/wire.ts';
import { type Chance, chance, freshChance } from './chance.ts';
import { gatedDocuments } from './gated-documents.ts';
import {
  bodyOf,
  changeOf,
  docOf,
  isStep1,
  isStored,
  isUpdate,
  presence,
  step1,
  step2,
  storedCounts,
  update,
} from './messages.ts';
import { mutated, richDoc } from './mutated.ts';
import { type Bare, join, knock, startSync } from './sync-server.ts';

const NAME = 'board/one';

const poisoned = async (random: Chance) => {
  const server = await startSync();
  const watcher = join(server);
  await watcher.synced();
  const doc = richDoc();
  const seeds = [
    update(Y.encodeStateAsUpdate(doc)),
    step2(Y.encodeStateAsUpdate(doc)),
    update(changeOf(doc, (notes) => notes.set('n', 1))),
    step1(doc),
    presence([{ client: 7, clock: 1, state: { open: 'x', deep: [[[[1]]]] } }]),
  ];
  let bad: Bare | null = null;
  for (let at = 0; at < 1000; at++) {
    if (!bad || bad.socket.readyState !== bad.socket.OPEN) {
      bad = knock(server, `${NAME}?who=mallory`);
      await bad.opened();
    }
    bad.send(mutated(seeds[random.below(seeds.length)] ?? new Uint8Array(), random));
    // Most of them are refused: so each is dealt with by itself.
    if (at % 10 === 0) await Promise.race([bad.heardOut(), bad.closed()]);
  }
  const ada = join(server);
  await ada.synced();
  ada.notes.set('after', 1);
  await ada.saved();
  await watcher.until('the edit after', () => watcher.notes.get('after') === 1);
  const live = await server.rooms.read(NAME, (room) => ({
    value: room.getMap('notes').toJSON(),
    pending: room.store.pendingStructs ?? room.store.pendingDs,
  }));
  expect(live.pending).toBeNull();
  expect(
    docOf(await server.documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual(live.value);
  expect(watcher.notes.toJSON()).toEqual(live.value);
  expect(server.said.filter(({ level }) => level === 'error')).toEqual([]);
};

test('[S7] 1,000 mutated messages hurt nobody but their sender', async () => {
  await poisoned(freshChance('mutated messages'));
});

test.each([1, 2, 3])('[S7] the same from seed %i', async (seed) => {
  await poisoned(chance(seed));
});

const deepAny = (levels: number) => {
  let value: unknown = 1;
  for (let at = 0; at < levels; at++) value = [value];
  return value;
};

/** One struct of client 5 at clock 0: an item in the map `notes` with this content. */
const itemWith = (ref: number, write: (encoder: Parameters<Parameters<typeof encode>[0]>[0]) => void) =>
  encode((encoder) => {
    for (const number of [1, 1, 5, 0]) writeVarUint(encoder, number);
    writeUint8(encoder, ref | 0x20);
    writeVarUint(encoder, 1);
    writeVarString(encoder, 'notes');
    writeVarString(encoder, 'key');
    write(encoder);
    writeVarUint(encoder, 0);
  });

const gc = (clock: number, length: number) =>
  encode((encoder) => {
    for (const number of [1, 1, 5, clock]) writeVarUint(encoder, number);
    writeUint8(encoder, 0);
    writeVarUint(encoder, length);
    writeVarUint(encoder, 0);
  });

test.each([
  ['nothing at all', new Uint8Array()],
  ['a text message', 'hello'],
  ['a sync message of no kind', new Uint8Array([MESSAGE.sync, 9, 0])],
  ['a length beyond the message', new Uint8Array([MESSAGE.sync, 2, 200, 1, 1])],
  ['an update cut short', update(Y.encodeStateAsUpdate(richDoc()).subarray(0, 60))],
  ['a state vector that is none', new Uint8Array([MESSAGE.sync, 0, 2, 5, 1])],
  ['a struct without length', update(gc(0, 0))],
  ['a clock at the end of numbers', update(gc(0, 2 ** 52))],
  [
    'a document inside the document',
    update(Y.encodeStateAsUpdate(docWith((notes) => notes.set('d', new Y.Doc())))),
  ],
  [
    'a value nested 5,000 deep',
    update(Y.encodeStateAsUpdate(docWith((notes) => notes.set('d', deepAny(5000))))),
  ],
  [
    'JSON nested 100,000 deep',
    update(itemWith(5, (encoder) => writeVarString(encoder, `${'['.repeat(1e5)}${']'.repeat(1e5)}`))),
  ],
])('[S7] %s closes its sender with badMessage, and nobody else', async (_what, bytes) => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  const bo = knock(server);
  await Promise.all([ada.opened(), bo.opened()]);
  ada.send(bytes);
  expect(await ada.closed()).toBe(CLOSE.badMessage);
  await bo.heardOut();
  expect(bo.heard.filter(isUpdate)).toEqual([]);
  expect(documents.count('append')).toBe(0);
});

function docWith(change: (notes: Y.Map<unknown>) => void): Y.Doc {
  const doc = new Y.Doc();
  change(doc.getMap('notes'));
  return doc;
}

test('[S7] message types of the future are passed over', async () => {
  const server = await startSync();
  const ada = knock(server);
  await ada.opened();
  ada.send(new Uint8Array([99, 1, 2, 3]));
  ada.send(new Uint8Array([MESSAGE.auth, 0]));
  ada.send(step2(Y.encodeStateAsUpdate(new Y.Doc())));
  await ada.hears('stored', isStored(1));
});

test('[S11] a message over 4 MiB closes with 1009, more messages than anybody types with tooFast', async () => {
  const server = await startSync();
  const large = knock(server);
  await large.opened();
  large.send(new Uint8Array(4 * 1024 * 1024 + 1));
  expect(await large.closed()).toBe(CLOSE.tooLarge);
  const fast = knock(server);
  await fast.opened();
  const query = new Uint8Array([MESSAGE.queryAwareness]);
  for (let at = 0; at < 30_000; at++) fast.send(query);
  expect(await fast.closed()).toBe(CLOSE.tooFast);
  const asking = knock(server);
  await asking.opened();
  for (let at = 0; at < 1000; at++) asking.send(step1());
  expect(await asking.closed()).toBe(CLOSE.tooFast);
});

const noHoles = (doc: Y.Doc) => (doc.store.pendingStructs ?? doc.store.pendingDs) === null;

test('[S8] an update without its predecessor is kept nowhere; stored is told when a step 2 brought all', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  const bo = knock(server);
  await Promise.all([ada.opened(), bo.opened()]);
  await ada.hears('the greeting', isStep1);
  const doc = new Y.Doc();
  changeOf(doc, (notes) => notes.set('lost', 0));
  ada.send(step2(Y.encodeStateAsUpdate(new Y.Doc())));
  ada.send(update(changeOf(doc, (notes) => notes.set('a', 1))));
  ada.send(update(changeOf(doc, (notes) => notes.set('b', 2))));
  // One that fits by itself counts no more than those before it.
  ada.send(update(changeOf(new Y.Doc(), (notes) => notes.set('other', 3))));
  await ada.heardOut();
  await bo.hears('what fits', isUpdate);
  expect(ada.heard.filter(isStep1)).toHaveLength(2);
  expect(storedCounts(ada.heard)).toEqual([1]);
  expect(await server.rooms.read(NAME, (room) => [noHoles(room), room.getMap('notes').toJSON()])).toEqual([
    true,
    { other: 3 },
  ]);
  const asked = ada.heard.filter(isStep1)[1] ?? new Uint8Array();
  ada.send(step2(Y.encodeStateAsUpdate(doc, bodyOf(asked))));
  await ada.hears('stored', isStored(5));
  await bo.heardOut();
  const seen = new Y.Doc();
  for (const bytes of bo.heard.filter(isUpdate)) Y.applyUpdate(seen, bodyOf(bytes));
  expect(seen.getMap('notes').toJSON()).toEqual({ lost: 0, a: 1, b: 2, other: 3 });
  expect(
    docOf(await documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual(seen.getMap('notes').toJSON());
});

test('[S8] a predecessor that is queued, not yet stored, is enough', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  await ada.opened();
  const release = documents.hold('append');
  const doc = new Y.Doc();
  for (let at = 0; at < 5; at++) ada.send(update(changeOf(doc, (notes) => notes.set(`n${at}`, at))));
  await ada.heardOut();
  release();
  await ada.hears('stored', isStored(5));
  expect(ada.heard.filter(isStep1)).toHaveLength(1);
});

test('[S8] what builds on, or deletes, what another client wrote and the server lacks, waits too', async () => {
  const server = await startSync();
  const ada = knock(server);
  await ada.opened();
  const first = docWith((notes) => notes.set('text', new Y.Text('abc')));
  const second = docOf({ snapshot: Y.encodeStateAsUpdate(first), updates: [] });
  const text = second.getMap('notes').get('text');
  if (!(text instanceof Y.Text)) throw new Error('no text');
  const before = Y.encodeStateVector(second);
  text.insert(1, 'x');
  ada.send(update(Y.encodeStateAsUpdate(second, before)));
  const deleted = docOf({ snapshot: Y.encodeStateAsUpdate(first), updates: [] });
  ada.send(update(changeOf(deleted, (notes) => notes.delete('text'))));
  await ada.heardOut();
  expect(storedCounts(ada.heard)).toEqual([]);
  expect(await server.rooms.read(NAME, noHoles)).toBe(true);
  ada.send(step2(Y.mergeUpdates([Y.encodeStateAsUpdate(second), Y.encodeStateAsUpdate(deleted)])));
  await ada.hears('stored', isStored(3));
  expect(await server.rooms.read(NAME, noHoles)).toBe(true);
});

test('[S8] two clients’ structs that wait for each other’s, or for themselves, are no update', async () => {
  const server = await startSync();
  const ada = knock(server);
  await ada.opened();
  // Client 5's first item builds on 6:0, client 6's on 5:0.
  const circle = encode((encoder) => {
    writeVarUint(encoder, 2);
    for (const [own, other] of [
      [6, 5],
      [5, 6],
    ] as const) {
      for (const number of [1, own, 0]) writeVarUint(encoder, number);
      writeUint8(encoder, 4 | 0x80);
      writeVarUint(encoder, other);
      writeVarUint(encoder, 0);
      writeVarString(encoder, 'x');
    }
    writeVarUint(encoder, 0);
  });
  ada.send(update(circle));
  await ada.heardOut();
  expect(storedCounts(ada.heard)).toEqual([]);
  expect(await server.rooms.read(NAME, noHoles)).toBe(true);
});

test('[S8] a client that holds a part which it can’t use itself gets in with the rest, and hears that it is stored', async () => {
  const server = await startSync();
  const doc = new Y.Doc();
  const parts = [0, 1, 2].map((at) => changeOf(doc, (notes) => notes.set(`n${at}`, at)));
  const holed = docOf({ snapshot: null, updates: [parts[0], parts[2]].flatMap((part) => part ?? []) });
  expect(noHoles(holed)).toBe(false);
  const ada = join(server, NAME, { doc: holed });
  await ada.saved();
  expect(await server.rooms.read(NAME, (room) => [noHoles(room), room.getMap('notes').toJSON()])).toEqual([
    true,
    { n0: 0 },
  ]);
  ada.notes.set('mine', 1);
  await ada.saved();
});

test('[S8] a stock client whose edits went astray comes right by itself', async () => {
  const server = await startSync();
  const ada = join(server);
  await ada.saved();
  const { ws } = ada.provider;
  if (!ws) throw new Error('no socket');
  const send = ws.send;
  ws.send = () => {};
  ada.notes.set('astray', 1);
  ws.send = send;
  ada.notes.set('b', 2);
  await ada.saved();
  expect(await server.rooms.read(NAME, (room) => room.getMap('notes').toJSON())).toEqual({ astray: 1, b: 2 });
});
