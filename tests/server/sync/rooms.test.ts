// How rooms begin and end: S2–S4, S16–S18.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import type { Line } from '../../../server/sync/line.ts';
import { Peer } from '../../../server/sync/peer.ts';
import { gatedDocuments } from './gated-documents.ts';
import { changeOf, docOf, isStep2, isStored, step1, step2, update } from './messages.ts';
import { join, knock, soon, startSync } from './sync-server.ts';

const NAME = 'board/one';
const something = () => changeOf(new Y.Doc(), (notes) => notes.set('kept', 1));

test('[S2] nobody is answered before the document is loaded; then with all of it', async () => {
  const documents = gatedDocuments();
  await documents.append(NAME, [something()]);
  const server = await startSync({ documents });
  const release = documents.hold('load');
  const bare = knock(server);
  await bare.opened();
  bare.send(step1());
  bare.send(step2(Y.encodeStateAsUpdate(new Y.Doc())));
  const ada = join(server);
  await soon('the load', documents.reached('load', 1));
  await ada.until('connection', () => ada.provider.wsconnected);
  // Another room answers meanwhile, so the server is not merely slow.
  const read = server.rooms.read(NAME, (doc) => doc.getMap('notes').get('kept'));
  expect(bare.heard).toEqual([]);
  expect(ada.provider.synced).toBe(false);
  release();
  await ada.synced();
  expect(ada.notes.get('kept')).toBe(1);
  await bare.hears('step 2', isStep2);
  await bare.hears('stored', isStored(1));
  expect(await read).toBe(1);
});

test('[S3] a document that can’t be loaded is not served empty and not written; the next attempt may succeed', async () => {
  const documents = gatedDocuments();
  await documents.append(NAME, [something()]);
  documents.fail('load', true);
  const server = await startSync({ documents });
  const ada = knock(server);
  expect(await ada.closed()).toBe(CLOSE.notStored);
  expect(ada.heard).toEqual([]);
  await expect(server.rooms.read(NAME, () => 1)).rejects.toThrow('no load today');
  await expect(server.rooms.edit(NAME, (doc) => void doc.getMap('notes').set('a', 1))).rejects.toThrow();
  documents.fail('load', false);
  expect(
    docOf(await documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual({ kept: 1 });
  const bo = join(server);
  await bo.synced();
  expect(bo.notes.toJSON()).toEqual({ kept: 1 });
});

test('[S3] a snapshot that is no update is never replaced by an empty document', async () => {
  const documents = gatedDocuments();
  const junk = new Uint8Array([9, 9, 9, 9]);
  await documents.fold(NAME, async () => ({ snapshot: junk, index: junk }));
  const server = await startSync({ documents, idleMs: 1 });
  expect(await knock(server).closed()).toBe(CLOSE.notStored);
  await server.stop();
  expect((await documents.load(NAME)).snapshot).toEqual(junk);
});

test('[S4] many who open one document at once are in one room, loaded once', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const release = documents.hold('load');
  const clients = Array.from({ length: 5 }, () => join(server));
  const read = server.rooms.read(NAME, (doc) => doc.clientID);
  await soon('the load', documents.reached('load', 1));
  release();
  await Promise.all(clients.map((client) => client.synced()));
  await read;
  expect(documents.count('load')).toBe(1);
  clients[0]?.notes.set('a', 1);
  await Promise.all(clients.map((client) => client.until('a', () => client.notes.get('a') === 1)));
});

test('[S16] a room ends after its last user: folded, its readable copy written, and comes back as it was', async () => {
  const documents = gatedDocuments();
  const readable = (doc: Y.Doc, name: string) =>
    JSON.stringify({ name, notes: doc.getMap('notes').toJSON() });
  const server = await startSync({ documents, idleMs: 1, readable });
  const ada = join(server);
  await ada.synced();
  ada.notes.set('a', 1);
  await ada.saved();
  ada.leave();
  await soon('the fold', documents.reached('fold', 1));
  await soon('the readable copy', documents.reached('writeReadable', 1));
  const bo = join(server);
  await bo.synced();
  expect(bo.notes.toJSON()).toEqual({ a: 1 });
  expect((await documents.load(NAME)).updates).toEqual([]);
  expect(JSON.parse(documents.readable.get(NAME) ?? '')).toEqual({ name: NAME, notes: { a: 1 } });
});

test('[S16] one who comes back while the room ends finds the same room, and loses nothing', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents, idleMs: 1 });
  const ada = join(server);
  await ada.synced();
  ada.notes.set('a', 1);
  await ada.saved();
  const release = documents.hold('fold');
  ada.leave();
  await soon('the fold', documents.reached('fold', 1));
  const bo = join(server);
  await bo.synced();
  bo.notes.set('b', 2);
  await bo.saved();
  release();
  const cy = join(server);
  await cy.synced();
  expect(cy.notes.toJSON()).toEqual({ a: 1, b: 2 });
  bo.notes.set('c', 3);
  await cy.until('c', () => cy.notes.get('c') === 3);
  expect(documents.count('load')).toBe(1);
  expect(
    docOf(await documents.load(NAME))
      .getMap('notes')
      .toJSON(),
  ).toEqual({ a: 1, b: 2, c: 3 });
});

test('[S16] comings and goings at every instant of a room’s end lose nothing', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents, idleMs: 0 });
  const written: string[] = [];
  for (let round = 0; round < 40; round++) {
    const client = join(server);
    await client.synced();
    expect(Object.keys(client.notes.toJSON()).sort()).toEqual([...written].sort());
    client.notes.set(`n${round}`, round);
    written.push(`n${round}`);
    await client.saved();
    client.leave();
    // Now and then only after the fold has begun.
    if (round % 3 === 0) await soon('a fold', documents.reached('fold', documents.count('fold') + 1));
  }
});

test('[S17] a long log is folded while its writer goes on', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.synced();
  const release = documents.hold('fold');
  for (let at = 0; at < 6; at++) {
    ada.notes.set(`n${at}`, 'x'.repeat(150_000));
    await ada.saved();
  }
  expect(documents.count('fold')).toBe(1);
  release();
  ada.notes.set('last', 1);
  await ada.saved();
  const kept = docOf(await documents.load(NAME)).getMap('notes');
  expect([...kept.keys()].sort()).toEqual(['last', 'n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
});

test('[S17][R10] an update in the log that can’t be applied is passed over, and kept', async () => {
  const documents = gatedDocuments();
  const junk = new Uint8Array([1, 1, 7, 7, 7]);
  await documents.append(NAME, [something(), junk]);
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.synced();
  expect(ada.notes.toJSON()).toEqual({ kept: 1 });
  await server.stop();
  expect((await documents.load(NAME)).updates).toContainEqual(junk);
  expect(server.said.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test('[S18] a stop stores and acknowledges what was read, folds, writes the readable copy, and says why it closes', async () => {
  const documents = gatedDocuments();
  const readable = (doc: Y.Doc) => JSON.stringify(doc.getMap('notes').toJSON());
  const server = await startSync({ documents, readable });
  const ada = knock(server);
  const bo = knock(server, 'board/two');
  await Promise.all([ada.opened(), bo.opened()]);
  const release = documents.hold('append');
  ada.send(update(changeOf(new Y.Doc(), (notes) => notes.set('a', 1))));
  await soon('the append', documents.reached('append', 1));
  const own = server.rooms.edit('board/three', (doc) => void doc.getMap('notes').set('own', 1));
  await soon('the other append', documents.reached('append', 2));
  const stopped = server.stop();
  const late = knock(server);
  expect(await late.closed()).toBe(CLOSE.restarting);
  release();
  await soon('the stop', stopped);
  await own;
  expect(await ada.closed()).toBe(CLOSE.restarting);
  expect(await bo.closed()).toBe(CLOSE.restarting);
  await ada.hears('stored', isStored(1));
  const kept = await documents.load(NAME);
  expect(kept.updates).toEqual([]);
  expect(docOf(kept).getMap('notes').toJSON()).toEqual({ a: 1 });
  expect(
    docOf(await documents.load('board/three'))
      .getMap('notes')
      .toJSON(),
  ).toEqual({ own: 1 });
  expect(JSON.parse(documents.readable.get(NAME) ?? '')).toEqual({ a: 1 });
  await expect(server.rooms.edit(NAME, () => {})).rejects.toThrow('stopping');
});

test('[S18] a stop does not wait for ever for a disk that refuses, and tells nobody that it was stored', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents, stopMs: 100 });
  const ada = knock(server);
  await ada.opened();
  documents.fail('append', true);
  ada.send(update(something()));
  await soon('an attempt', documents.reached('append', 1));
  await soon('the stop', server.stop());
  expect(await ada.closed()).toBe(CLOSE.notStored);
  expect(ada.heard.filter(isStored(1))).toEqual([]);
  documents.fail('append', false);
});

test('[S7] something in the room itself that goes wrong: all come back to a room loaded anew, with the edit', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  const bo = join(server);
  await Promise.all([ada.saved(), bo.saved()]);
  let isWell = true;
  const line: Line = {
    id: 'broken',
    kind: 'websocket',
    listener: null,
    isOpen: () => true,
    send: () => {
      if (!isWell) throw new Error('a line that breaks its word');
    },
    cork: () => {},
    uncork: () => {},
    unsentBytes: () => 0,
    ping: () => {},
    pause: () => {},
    resume: () => {},
    isPaused: () => false,
    close: () => visit.leave(),
    terminate: () => {},
  };
  const visitor = { person: { id: 'x', name: 'X', colour: 1 }, session: 'x', mayWrite: true };
  const visit = server.rooms.enter(NAME, new Peer(line, visitor, server.rooms.tally));
  await visit.room();
  isWell = false;
  const lines = ada.line();
  ada.notes.set('a', 1);
  await ada.until('a new line', () => ada.line() > lines && ada.provider.synced);
  await bo.until('the edit', () => bo.notes.get('a') === 1);
  bo.notes.set('b', 2);
  await ada.until('b', () => ada.notes.get('b') === 2);
  expect(documents.count('load')).toBe(2);
  expect(server.said.some(({ message }) => message.includes('starts anew'))).toBe(true);
});
