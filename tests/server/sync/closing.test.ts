// A document that takes no edits any more (S26): those here when it closes, those who come later, and what comes while it is decided.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import { gatedDocuments } from './gated-documents.ts';
import {
  bodyOf,
  changeOf,
  isStep1,
  isStep2,
  isStored,
  isUpdate,
  step2,
  storedCounts,
  update,
} from './messages.ts';
import { type Bare, join, knock, type SyncServer, soon, startSync } from './sync-server.ts';

const NAME = 'minutes/one/m1';
const isClosed = (turnedAway: 0 | 1) => (bytes: Uint8Array) =>
  bytes[0] === MESSAGE.closed && bytes[1] === turnedAway;
const change = (key: string) => changeOf(new Y.Doc(), (notes) => notes.set(key, 1));
const notesOf = (server: SyncServer) => server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON());
const closeNow = (server: SyncServer) => server.rooms.closeIf(NAME, async () => true);

const newcomer = async (server: SyncServer, name = NAME): Promise<Bare> => {
  const bare = knock(server, name);
  await bare.opened();
  await bare.hears('step 1', isStep1);
  return bare;
};

test('[S26] who is here when a document closes is told; what they send then is not taken, not sent on and not stored', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server, NAME);
  ada.notes.set('before', 1);
  await ada.saved();
  const bare = await newcomer(server);
  bare.send(update(change('mine')));
  await bare.hears('stored', isStored(1));
  await closeNow(server);
  await bare.hears('that it is closed', isClosed(0));
  const appends = documents.count('append');
  bare.send(update(change('late')));
  await bare.hears('that it was turned away', isClosed(1));
  bare.send(step2(change('late, too')));
  await bare.heardOut();
  expect(bare.socket.readyState).toBe(bare.socket.OPEN);
  expect(storedCounts(bare.heard)).toEqual([1]);
  expect(documents.count('append')).toBe(appends);
  expect(await notesOf(server)).toEqual({ before: 1, mine: 1 });
  // The server's own edits go on, and others hear of nothing else.
  await server.rooms.edit(NAME, (doc) => void doc.getMap('notes').set('own', 1));
  await ada.until('the server’s own edit', () => ada.notes.get('own') === 1);
  expect(ada.notes.toJSON()).toEqual({ before: 1, mine: 1, own: 1 });
  expect(server.rooms.tally.dropped.closed).toBe(2);
});

test('[S26] after a restart it is closed from the first moment: one who has nothing new is told that all is stored, one who has is not', async () => {
  const documents = memoryDocuments();
  const first = await startSync({ documents });
  const [ada, bo] = [join(first, NAME), join(first, NAME)];
  ada.notes.set('a', 1);
  await ada.saved();
  await bo.until('a', () => bo.notes.get('a') === 1);
  ada.provider.disconnect();
  bo.provider.disconnect();
  bo.notes.set('offline', 1);
  await closeNow(first);
  await first.stop();

  const server = await startSync({ documents, isClosed: (name) => name === NAME });
  const all = await newcomer(server);
  await all.hears('that it is closed', isClosed(0));
  all.send(step2(Y.encodeStateAsUpdate(ada.doc)));
  await all.hears('stored', isStored(1));
  const more = await newcomer(server);
  more.send(step2(Y.encodeStateAsUpdate(bo.doc)));
  await more.hears('that it was turned away', isClosed(1));
  // A deletion is something new as well.
  ada.notes.delete('a');
  all.send(update(Y.encodeStateAsUpdate(ada.doc)));
  await all.hears('that it was turned away', isClosed(1));
  expect(storedCounts(all.heard)).toEqual([1]);
  expect(storedCounts(more.heard)).toEqual([]);
  expect(await notesOf(server)).toEqual({ a: 1 });
  const late = join(server, NAME);
  await late.synced();
  expect(late.notes.toJSON()).toEqual({ a: 1 });
  // Another document is as it was.
  const other = join(server, 'minutes/one/m2');
  other.notes.set('b', 1);
  await other.saved();
});

const decide = () => {
  let answer: (closes: boolean) => void = () => {};
  const answered = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  return { answer, answered };
};

test.each([true, false])(
  '[S26] what comes while it is decided waits, and what came before is on disk (closes: %s)',
  async (closes) => {
    const documents = gatedDocuments();
    const server = await startSync({ documents });
    const bare = await newcomer(server);
    const release = documents.hold('append');
    bare.send(update(change('before')));
    await soon('the append', documents.reached('append', 1));
    const { answer, answered } = decide();
    let seen: unknown = null;
    let began = () => {};
    const deciding = new Promise<void>((resolve) => {
      began = resolve;
    });
    const closed = server.rooms.closeIf(NAME, async () => {
      seen = await notesOf(server);
      began();
      return answered;
    });
    bare.send(update(change('meanwhile')));
    bare.send(update(change('after that')));
    await bare.heardOut();
    expect(seen).toBeNull();
    release();
    await soon('the decision to begin', deciding);
    expect(seen).toEqual({ before: 1 });
    expect(await notesOf(server)).toEqual({ before: 1 });
    answer(closes);
    await closed;
    if (closes) await bare.hears('that it was turned away', isClosed(1));
    else await bare.hears('stored', isStored(3));
    await bare.heardOut();
    expect(await notesOf(server)).toEqual({ before: 1, ...(!closes && { meanwhile: 1, 'after that': 1 }) });
    expect(storedCounts(bare.heard).at(-1)).toBe(closes ? 1 : 3);
    expect(bare.heard.some(isClosed(0))).toBe(closes);
    const served = await newcomer(server);
    expect(served.heard.filter((bytes) => isUpdate(bytes) || isStep2(bytes)).map(bodyOf)).toEqual([]);
  },
);

test('[S26] a decision that fails leaves the document open', async () => {
  const server = await startSync();
  const ada = join(server, NAME);
  await ada.saved();
  const failed = server.rooms.closeIf(NAME, async () => {
    ada.notes.set('meanwhile', 1);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  await ada.saved();
  expect(await notesOf(server)).toEqual({ meanwhile: 1 });
});
