// The line over HTTP, in conversation: the same promises as over a WebSocket (S5, S6, S11, S12, S14, S18), and its own (S24).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import type { Admit } from '../../../server/sync/attend.ts';
import { gatedDocuments } from './gated-documents.ts';
import { callHttp, framed } from './http-client.ts';
import {
  bodyOf,
  changeOf,
  docOf,
  isStep1,
  isStep2,
  isStored,
  isUpdate,
  presence,
  step1,
  step2,
  storedCounts,
  update,
} from './messages.ts';
import { admitByQuery, join, soon, startSync } from './sync-server.ts';

const NAME = 'board/one';
const setting = (key: string, value: unknown = 1) =>
  update(changeOf(new Y.Doc(), (notes) => notes.set(key, value)));

test('what one side writes over HTTP the other reads over a WebSocket, and back, and it is stored', async () => {
  const server = await startSync();
  const ada = await callHttp(server);
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await bo.saved();
  await ada.hears('the greeting', isStep1);
  expect(await ada.post([step1(), step2(Y.encodeStateAsUpdate(new Y.Doc())), setting('fromAda')])).toBe(204);
  await ada.hears('the document', isStep2);
  await ada.hears('both stored', isStored(2));
  await bo.until('what Ada wrote', () => bo.notes.get('fromAda') === 1);
  bo.notes.set('fromBo', 2);
  const heard = await ada.hears('what Bo wrote', isUpdate);
  expect(
    docOf({ snapshot: null, updates: [bodyOf(heard)] })
      .getMap('notes')
      .get('fromBo'),
  ).toBe(2);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({
    fromAda: 1,
    fromBo: 2,
  });
});

test('the stream says that nobody on the way may keep, change or hold it; its secret is not its name in the log', async () => {
  const server = await startSync();
  const ada = await callHttp(server);
  expect(ada.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  expect(ada.headers['content-encoding']).toBeUndefined();
  expect(ada.secret).toMatch(/^[\w-]{43}$/);
  expect((await callHttp(server)).secret).not.toBe(ada.secret);
  expect(server.rooms.tally.lines).toEqual({ websocket: 0, http: 2 });
});

test('[S5] who is refused gets a named code in the stream, and nothing else', async () => {
  const server = await startSync();
  const ada = await callHttp(server, `${NAME}?may=refused`);
  expect(await ada.closed()).toBe(CLOSE.notAdmitted);
  expect(ada.heard).toEqual([]);
  expect(await ada.post([step1()])).toBe(410);
});

test('[S5] until admission is given nothing that is posted is read, and nothing answered; then all of it is', async () => {
  const documents = gatedDocuments();
  let decide = () => {};
  const decided = new Promise<void>((resolve) => {
    decide = resolve;
  });
  const admit: Admit = async (request) => {
    await decided;
    return admitByQuery(request);
  };
  const server = await startSync({ documents, admit });
  const ada = await callHttp(server);
  let answered = false;
  const posting = ada.post([setting('large', 'x'.repeat(3_500_000))]).then((status) => {
    answered = true;
    return status;
  });
  // Somebody else's way through a whole server, so that there was time to read.
  await join(await startSync()).saved();
  const read = server.connections.reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  expect(read).toBeLessThan(1024 * 1024);
  expect(answered).toBe(false);
  expect(documents.count('load')).toBe(0);
  decide();
  expect(await posting).toBe(204);
  await ada.hears('it stored', isStored(1));
});

test('[S24] somebody else’s session, or a wrong secret, posts to no line; the line itself goes on', async () => {
  const server = await startSync();
  const ada = await callHttp(server);
  expect(await ada.post([setting('a')], { sequence: 1, session: 'mallory' })).toBe(410);
  expect(await ada.post([setting('a')], { sequence: 1, session: '' })).toBe(410);
  expect(await ada.post([setting('a')], { sequence: 1, secret: 'x'.repeat(43) })).toBe(410);
  expect(await ada.post([setting('b')], { sequence: 1 })).toBe(204);
  await ada.hears('it stored', isStored(1));
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({ b: 1 });
});

test('[S24] a POST that comes again is heard once, however often and whenever it comes', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const release = documents.hold('load');
  const ada = await callHttp(server);
  await soon('the load', documents.reached('load', 1));
  // Neither is read yet: the one that came first is given up for the other.
  const tries = [1, 1].map((sequence) =>
    ada.post([setting('a')], { sequence }).catch(() => 'broken off' as const),
  );
  expect(await Promise.race(tries)).toBe('broken off');
  release();
  expect((await Promise.all(tries)).filter((status) => status === 204)).toHaveLength(1);
  expect(await ada.post([setting('a')], { sequence: 1 })).toBe(204);
  expect(await ada.post([setting('b')], { sequence: 2 })).toBe(204);
  expect(await ada.post([setting('b')], { sequence: 2 })).toBe(204);
  await ada.hears('two edits stored', isStored(2));
  expect(await ada.post([setting('c')], { sequence: 3 })).toBe(204);
  await ada.hears('three edits stored', isStored(3));
  expect(Math.max(...storedCounts(ada.heard))).toBe(3);
});

test.each([0, 3, -1])('[S24] number %i after the first is out of order', async (sequence) => {
  const server = await startSync();
  const ada = await callHttp(server);
  expect(await ada.post([setting('a')], { sequence: 1 })).toBe(204);
  const status = await ada.post([setting('b')], { sequence });
  if (sequence > 0) {
    expect(status).toBe(409);
    expect(await ada.closed()).toBeNull();
  } else expect(status).toBe(400);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({ a: 1 });
});

test('[S24] a message may lie in several POSTs', async () => {
  const server = await startSync();
  const ada = await callHttp(server);
  const bytes = framed([setting('a', 'å'.repeat(300)), setting('b')]);
  for (const [from, to] of [
    [0, 1],
    [1, 200],
    [200, bytes.length - 3],
    [bytes.length - 3, bytes.length],
  ])
    expect(await ada.postBytes(bytes.slice(from, to))).toBe(204);
  await ada.hears('both stored', isStored(2));
});

test('[S11] a body, or a message, that is too large closes the line with its code', async () => {
  const server = await startSync();
  const body = await callHttp(server);
  const status = await body.postBytes(new Uint8Array(5 * 1024 * 1024)).catch(() => 413);
  expect(status).toBe(413);
  expect(await body.closed()).toBe(CLOSE.tooLarge);
  const message = await callHttp(server);
  // The length alone says it: 5 MiB to come.
  expect(await message.postBytes(new Uint8Array([0x80, 0x80, 0xc0, 0x02]))).toBe(413);
  expect(await message.closed()).toBe(CLOSE.tooLarge);
});

test('[S7] bytes that can’t be read, and [S11] too many messages, close the line with their codes', async () => {
  const server = await startSync();
  const bad = await callHttp(server);
  await bad.hears('the greeting', isStep1);
  expect(await bad.post([update(new Uint8Array([255, 255, 255]))])).toBe(410);
  expect(await bad.closed()).toBe(CLOSE.badMessage);
  const fast = await callHttp(server);
  await fast.hears('the greeting', isStep1);
  const question = step1();
  expect(await fast.post(Array.from({ length: 2000 }, () => question))).toBe(410);
  expect(await fast.closed()).toBe(CLOSE.tooFast);
});

test('[S12] a reader that stands still is not buffered for; when it reads again it gets what it lacks', async () => {
  const server = await startSync();
  const slow = await callHttp(server, `${NAME}?who=slow`);
  await slow.post([step1(), step2(Y.encodeStateAsUpdate(new Y.Doc()))]);
  await slow.hears('its answer stored', isStored(1));
  const connection = server.connections[0];
  const writer = join(server, NAME, { query: { who: 'writer' } });
  await writer.saved();
  slow.pause();
  const ROUNDS = 60;
  const SIZE = 512 * 1024;
  let most = 0;
  for (let round = 0; round < ROUNDS; round++) {
    writer.notes.set('large', `${round}`.padEnd(SIZE, 'x'));
    await writer.saved();
    most = Math.max(most, connection?.writableLength ?? 0);
  }
  // 30 MiB went by, 40 in base64. Ours is the limit and the message that went over it.
  expect(most).toBeGreaterThan(512 * 1024);
  expect(most).toBeLessThan(1024 * 1024 + 2 * SIZE);
  writer.notes.set('last', true);
  await writer.saved();
  slow.resume();
  const doc = new Y.Doc();
  const seen = new Set<Uint8Array>();
  await slow.until('the last edit', () => {
    for (const bytes of slow.heard)
      if (!seen.has(bytes) && (isUpdate(bytes) || isStep2(bytes))) {
        seen.add(bytes);
        Y.applyUpdate(doc, bodyOf(bytes));
      }
    return doc.getMap('notes').get('last') === true;
  });
  expect(doc.getMap('notes').get('large')).toBe(writer.notes.get('large'));
  expect(slow.heard.filter(isUpdate).length).toBeLessThan(ROUNDS / 2);
});

test('[S14] whose stream ends is gone, and so is the line: what is posted then goes nowhere', async () => {
  const server = await startSync();
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await bo.saved();
  const ada = await callHttp(server);
  await ada.post([presence([{ client: 7, clock: 1, state: { open: null } }])]);
  const others = () =>
    [...bo.provider.awareness.getStates().values()].map((state) => (state.user as { id: string })?.id);
  await bo.until('Ada to be here', () => others().includes('ada'));
  ada.leave();
  await bo.until('Ada to be gone', () => !others().includes('ada'));
  expect(await ada.post([setting('late')])).toBe(410);
  expect(server.rooms.tally.lines.http).toBe(0);
});

test('[S15] it is asked for signs of life, and one that gives none is ended', async () => {
  const server = await startSync({ pingMs: 100 });
  const ada = await callHttp(server);
  await ada.hears('the greeting', isStep1);
  await ada.until('a ping', () => ada.pings() > 0);
  for (let pings = 0; pings < 12; pings++) {
    const before = ada.pings();
    expect(await ada.post([])).toBe(204);
    await ada.until('another ping', () => ada.pings() > before);
  }
  // Lives as long as it answers; without an answer it ends after some pings.
  expect(await ada.closed()).toBeNull();
});

test('[S18] a stop stores what was heard, and says goodbye with a code; the next POST finds no line', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = await callHttp(server);
  const bo = join(server, NAME, { query: { who: 'bo' } });
  await bo.saved();
  const release = documents.hold('append');
  expect(await ada.post([setting('a')])).toBe(204);
  await soon('the append', documents.reached('append', 1));
  const stopped = server.stop();
  release();
  expect(await ada.closed()).toBe(CLOSE.restarting);
  await stopped;
  expect(storedCounts(ada.heard)).toContain(1);
});

test('[S5] closeFor ends the line of a session', async () => {
  const server = await startSync();
  const ada = await callHttp(server, `${NAME}?who=ada&session=laptop`, { session: 'laptop' });
  await ada.hears('the greeting', isStep1);
  server.rooms.closeFor({ session: 'laptop' }, CLOSE.signedOut);
  expect(await ada.closed()).toBe(CLOSE.signedOut);
  expect(await ada.post([])).toBe(410);
});

test('where not even a stream gets through, the whole document is given at once, to those who may have it', async () => {
  const server = await startSync();
  const writer = join(server, NAME);
  await writer.saved();
  writer.notes.set('here', 1);
  await writer.saved();
  const ask = (path: string) =>
    fetch(`${server.url.replace('ws', 'http').replace('/sync', '/line')}/${path}`, {
      headers: { Accept: 'application/octet-stream' },
    });
  const given = await ask(NAME);
  expect(given.status).toBe(200);
  expect(given.headers.get('cache-control')).toBe('no-store');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, new Uint8Array(await given.arrayBuffer()));
  expect(doc.getMap('notes').toJSON()).toEqual({ here: 1 });
  const empty = await ask('board/nobody-has-written-here');
  Y.applyUpdate(new Y.Doc(), new Uint8Array(await empty.arrayBuffer()));
  const refusing = await startSync({ admit: async () => ({ ok: false, close: CLOSE.notAdmitted }) });
  const refused = await fetch(`http://127.0.0.1:${refusing.port}/line/${NAME}`, {
    headers: { Accept: 'application/octet-stream' },
  });
  expect(refused.status).toBe(403);
});
