// What is stored before what, and what is told of it: S1, S6, S9, S10, S21.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import { gatedDocuments } from './gated-documents.ts';
import {
  bodyOf,
  changeOf,
  docOf,
  isStored,
  isUpdate,
  step1,
  step2,
  storedCounts,
  update,
} from './messages.ts';
import { join, knock, soon, startSync } from './sync-server.ts';

const NAME = 'board/one';

test('[S1] two stock clients see each other’s edits, and hear that they are stored', async () => {
  const server = await startSync();
  const ada = join(server);
  const bo = join(server);
  await ada.synced();
  await bo.synced();
  ada.notes.set('a', 1);
  bo.notes.set('b', 2);
  await ada.until('b', () => ada.notes.get('b') === 2);
  await bo.until('a', () => bo.notes.get('a') === 1);
  await ada.saved();
  await bo.saved();
  expect(
    docOf(await server.documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual({ a: 1, b: 2 });
});

test('[S1][R4] while an append is under way nobody is sent, served or told what is in it', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  const bo = knock(server);
  await Promise.all([ada.opened(), bo.opened()]);
  await bo.heardOut();
  const release = documents.hold('append');
  ada.send(update(changeOf(new Y.Doc(), (notes) => notes.set('a', 1))));
  await soon('the append', documents.reached('append', 1));
  // All that the server does meanwhile, it does without it: a joiner's greeting, a reader, the one who waits.
  const late = knock(server);
  await late.opened();
  late.send(step1());
  const served = await late.hears('step 2', (bytes) => bytes[1] === 1);
  expect(docOf({ snapshot: bodyOf(served), updates: [] }).getMap('notes').size).toBe(0);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').size)).toBe(0);
  await Promise.all([ada.heardOut(), bo.heardOut()]);
  expect(bo.heard.filter(isUpdate)).toEqual([]);
  expect(storedCounts(ada.heard)).toEqual([]);
  release();
  const relayed = await bo.hears('the update', isUpdate);
  expect(
    docOf({ snapshot: bodyOf(relayed), updates: [] })
      .getMap('notes')
      .toJSON(),
  ).toEqual({ a: 1 });
  await late.hears('the update', isUpdate);
  await ada.hears('stored', isStored(1));
});

test('[S1] what comes during an append goes into the next one, all of it, and to the others in one message', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  const bo = knock(server);
  await Promise.all([ada.opened(), bo.opened()]);
  const release = documents.hold('append');
  const doc = new Y.Doc();
  ada.send(update(changeOf(doc, (notes) => notes.set('first', 0))));
  await soon('the append', documents.reached('append', 1));
  for (let at = 0; at < 50; at++) ada.send(update(changeOf(doc, (notes) => notes.set(`n${at}`, at))));
  await ada.heardOut();
  release();
  await ada.hears('stored', isStored(51));
  await bo.heardOut();
  expect(documents.count('append')).toBe(2);
  expect(bo.heard.filter(isUpdate)).toHaveLength(2);
  expect(storedCounts(ada.heard)).toEqual([1, 51]);
});

test('[S6] edits that bring nothing count too, in their order', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = knock(server);
  await ada.opened();
  const empty = Y.encodeStateAsUpdate(new Y.Doc());
  ada.send(step2(empty));
  await ada.hears('stored', isStored(1));
  expect(documents.count('append')).toBe(0);
  const change = changeOf(new Y.Doc(), (notes) => notes.set('a', 1));
  const release = documents.hold('append');
  ada.send(update(change));
  await soon('the append', documents.reached('append', 1));
  // The same again brings nothing new, but what it repeats is not on disk yet.
  ada.send(update(change));
  ada.send(step2(empty));
  await ada.heardOut();
  expect(storedCounts(ada.heard)).toEqual([1]);
  release();
  await ada.hears('stored', isStored(4));
  expect(documents.count('append')).toBe(1);
});

test('[S9] a joiner’s step 2 that holds nothing new is neither appended nor sent on, but counted', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.synced();
  ada.notes.set('a', 1);
  ada.notes.set('b', 2);
  ada.notes.delete('a');
  await ada.saved();
  const appends = documents.count('append');
  const watcher = knock(server);
  await watcher.opened();
  // One who knows all that, deletions included, and comes back.
  const bo = join(server, NAME, { doc: docOf(await documents.load(NAME)) });
  await bo.saved();
  expect(bo.sent()).toBe(1);
  await watcher.heardOut();
  expect(documents.count('append')).toBe(appends);
  expect(watcher.heard.filter(isUpdate)).toEqual([]);
});

test('[S9] a deletion is news even when nothing else is', async () => {
  const server = await startSync();
  const ada = join(server);
  await ada.synced();
  ada.notes.set('a', 1);
  await ada.saved();
  const offline = docOf(await server.documents.load(NAME));
  offline.getMap('notes').delete('a');
  const bo = join(server, NAME, { doc: offline });
  await bo.saved();
  await ada.until('the deletion', () => !ada.notes.has('a'));
  expect(docOf(await server.documents.load(NAME)).getMap('notes').size).toBe(0);
});

test('[S10] a disk that refuses: nothing told or sent on, all kept; it recovers by itself', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  const bo = join(server);
  await Promise.all([ada.saved(), bo.saved()]);
  documents.fail('append', true);
  ada.notes.set('a', 1);
  await soon('a second attempt', documents.reached('append', 2));
  bo.notes.set('b', 2);
  await soon('a third attempt', documents.reached('append', 3));
  expect(ada.stored()).toBe(ada.sent() - 1);
  expect(ada.notes.has('b')).toBe(false);
  expect(bo.notes.has('a')).toBe(false);
  // Another document goes on meanwhile: only this one's disk is asked again and again.
  expect(await server.rooms.read('board/two', (doc) => doc.getMap('notes').size)).toBe(0);
  documents.fail('append', false);
  await Promise.all([ada.saved(), bo.saved()]);
  await ada.until('b', () => ada.notes.get('b') === 2);
  await bo.until('a', () => bo.notes.get('a') === 1);
  expect(
    docOf(await documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual({ a: 1, b: 2 });
  expect(server.said.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(server.said.some(({ message }) => message.includes('takes edits again'))).toBe(true);
});

test('[S10] when too much waits for a disk that refuses, all are sent away and none is told that it is stored', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  documents.fail('append', true);
  const ada = knock(server);
  await ada.opened();
  for (let at = 0; at < 6; at++)
    ada.send(update(changeOf(new Y.Doc(), (notes) => notes.set(`n${at}`, 'x'.repeat(3.5 * 1024 * 1024)))));
  expect(await ada.closed()).toBe(CLOSE.notStored);
  const bo = knock(server);
  expect(await bo.closed()).toBe(CLOSE.notStored);
  expect(storedCounts(ada.heard)).toEqual([]);
  documents.fail('append', false);
  await soon(
    'room again',
    server.rooms.edit(NAME, (doc) => void doc.getMap('notes').set('later', 1)).catch(() => {}),
  );
});

test('[S21] the server’s own edit is durable before anybody sees it, and resolves then', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.saved();
  const release = documents.hold('append');
  const edited = server.rooms.edit(NAME, (doc) => void doc.getMap('notes').set('server', 1));
  await soon('the append', documents.reached('append', 1));
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').size)).toBe(0);
  release();
  await soon('the edit', edited);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').get('server'))).toBe(1);
  await ada.until('the server’s edit', () => ada.notes.get('server') === 1);
});

test('[S21] edits of one room follow each other: each sees what the one before it did', async () => {
  const server = await startSync();
  const add = () =>
    server.rooms.edit(NAME, (doc) => {
      const notes = doc.getMap<number>('notes');
      notes.set('count', (notes.get('count') ?? 0) + 1);
    });
  await soon('all edits', Promise.all(Array.from({ length: 20 }, add)));
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').get('count'))).toBe(20);
});

test('[S21] an edit that throws, or that changes nothing, leaves nothing', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const thrown = server.rooms.edit(NAME, (doc) => {
    doc.getMap('notes').set('half', 1);
    throw new Error('no');
  });
  await expect(thrown).rejects.toThrow('no');
  await server.rooms.edit(NAME, () => {});
  expect(documents.count('append')).toBe(0);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').size)).toBe(0);
});
