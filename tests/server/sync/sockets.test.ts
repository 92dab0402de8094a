// Getting in, being closed, reading slowly: S5, S12, S13, S20.
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import type { Admit } from '../../../server/sync/attend.ts';
import { gatedDocuments } from './gated-documents.ts';
import {
  bodyOf,
  changeOf,
  docOf,
  isStep1,
  isStep2,
  isUpdate,
  step1,
  step2,
  storedCounts,
  update,
} from './messages.ts';
import { admitByQuery, atEnd, join, knock, soon, startSync } from './sync-server.ts';

const NAME = 'board/one';

/** Admission that waits until it is told. */
const slowAdmission = () => {
  let decide = (_how: 'in' | number) => {};
  const decided = new Promise<'in' | number>((resolve) => {
    decide = resolve;
  });
  let asked = () => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  let times = 0;
  return {
    wasAsked,
    decide,
    times: () => times,
    admit: async (request: Parameters<typeof admitByQuery>[0]): ReturnType<Admit> => {
      times++;
      asked();
      const how = await decided;
      return how === 'in' ? admitByQuery(request) : { ok: false, close: how };
    },
  };
};

test('[S5] who is refused gets a named code after the handshake, and nothing else', async () => {
  const server = await startSync();
  const ada = knock(server, `${NAME}?may=refused`);
  expect(await ada.closed()).toBe(CLOSE.notAdmitted);
  expect(ada.heard).toEqual([]);
});

test('[S5] until admission is given nothing is read, however much comes; then all of it is heard', async () => {
  const documents = gatedDocuments();
  const { admit, wasAsked, decide } = slowAdmission();
  const server = await startSync({ documents, admit });
  const ada = knock(server);
  await ada.opened();
  await soon('the question', wasAsked);
  const doc = new Y.Doc();
  for (let at = 0; at < 20; at++)
    ada.send(update(changeOf(doc, (notes) => notes.set(`n${at}`, 'x'.repeat(500_000)))));
  // Somebody else's way through the whole server, so that there was time to read.
  const other = await startSync();
  await join(other).saved();
  expect(server.connections[0]?.bytesRead).toBeLessThan(1024 * 1024);
  expect(documents.count('load')).toBe(0);
  expect(ada.heard).toEqual([]);
  decide('in');
  await ada.hears('all of it stored', (bytes) => storedCounts([bytes])[0] === 20);
});

test('[S5] edits of one who is refused after all are never applied', async () => {
  const documents = gatedDocuments();
  const { admit, wasAsked, decide } = slowAdmission();
  const server = await startSync({ documents, admit });
  const ada = knock(server);
  await ada.opened();
  await soon('the question', wasAsked);
  ada.send(update(changeOf(new Y.Doc(), (notes) => notes.set('a', 1))));
  decide(CLOSE.signedOut);
  expect(await ada.closed()).toBe(CLOSE.signedOut);
  expect(documents.count('append')).toBe(0);
  expect(documents.count('load')).toBe(0);
});

test('[S5] an admission that breaks closes the socket so that it may try again', async () => {
  const server = await startSync({ admit: () => Promise.reject(new Error('broken')) });
  expect(await knock(server).closed()).toBe(CLOSE.restarting);
});

test('[S5] closeFor ends the sockets of an account or a session, of all documents, and no other', async () => {
  const server = await startSync();
  const laptop = knock(server, 'board/one?who=ada&session=laptop');
  const phone = knock(server, 'board/two?who=ada&session=phone');
  const bo = knock(server, 'board/one?who=bo&session=bo1');
  for (const each of [laptop, phone, bo]) {
    await each.opened();
    await each.hears('the greeting', isStep1);
  }
  server.rooms.closeFor({ session: 'laptop' }, CLOSE.signedOut);
  expect(await laptop.closed()).toBe(CLOSE.signedOut);
  await phone.heardOut();
  server.rooms.closeFor({ account: 'ada' }, CLOSE.notAdmitted);
  expect(await phone.closed()).toBe(CLOSE.notAdmitted);
  await bo.heardOut();
});

test('[S5] a session that ends while its socket is being admitted is asked for again', async () => {
  let open = true;
  const gate = slowAdmission();
  const server = await startSync({
    admit: async (request) => {
      // The decision is taken before the waiting, as a slow admission might.
      const mayCome = open;
      await gate.admit(request);
      return mayCome ? admitByQuery(request) : { ok: false, close: CLOSE.signedOut };
    },
  });
  const ada = knock(server);
  await soon('the question', gate.wasAsked);
  open = false;
  server.rooms.closeFor({ session: 'ada' }, CLOSE.signedOut);
  gate.decide('in');
  expect(await ada.closed()).toBe(CLOSE.signedOut);
  expect(gate.times()).toBe(2);
});

test('[S5] a session that ends while its document loads is closed', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const release = documents.hold('load');
  const ada = knock(server);
  await soon('the load', documents.reached('load', 1));
  server.rooms.closeFor({ account: 'ada' }, CLOSE.signedOut);
  release();
  expect(await ada.closed()).toBe(CLOSE.signedOut);
  expect(ada.heard.filter(isStep2)).toEqual([]);
});

test('[S13] a viewer reads all and changes nothing; what it sends is not even decoded', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.synced();
  ada.notes.set('a', 1);
  await ada.saved();
  const viewer = knock(server, `${NAME}?who=vi&may=read`);
  await viewer.opened();
  viewer.send(step1());
  await viewer.hears('step 2', isStep2);
  // The content may come in several updates; the step 2 is the last of them.
  const served = viewer.heard.filter((bytes) => isUpdate(bytes) || isStep2(bytes)).map(bodyOf);
  expect(docOf({ snapshot: null, updates: served }).getMap('notes').toJSON()).toEqual({ a: 1 });
  const appends = documents.count('append');
  const change = changeOf(new Y.Doc(), (notes) => notes.set('vi', 1));
  viewer.send(update(change));
  viewer.send(step2(change));
  viewer.send(update(new Uint8Array([255, 255, 255])));
  await viewer.heardOut();
  expect(viewer.socket.readyState).toBe(viewer.socket.OPEN);
  expect(viewer.heard.filter(isStep1)).toEqual([]);
  expect(storedCounts(viewer.heard)).toEqual([]);
  expect(documents.count('append')).toBe(appends);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({ a: 1 });
  ada.notes.set('b', 2);
  await viewer.hears('what others do', (bytes) => isUpdate(bytes) && bytes.includes(98));
});

test('[S13] a stock viewer is synced although it isn’t asked for anything', async () => {
  const server = await startSync();
  const viewer = join(server, NAME, { query: { may: 'read' } });
  await viewer.synced();
  expect(viewer.sent()).toBe(0);
});

test('[S12] a reader that stands still is not buffered for; when it reads again it gets what it lacks at once', async () => {
  const server = await startSync();
  const slow = join(server, NAME, { query: { who: 'slow' } });
  await slow.saved();
  const connection = server.connections[0];
  const writer = join(server, NAME, { query: { who: 'writer' } });
  await writer.saved();
  const received: number[] = [];
  slow.doc.on('update', (bytes: Uint8Array) => void received.push(bytes.length));
  const socket = slow.provider.ws as unknown as { pause(): void; resume(): void };
  socket.pause();
  const ROUNDS = 80;
  const SIZE = 512 * 1024;
  let most = 0;
  for (let round = 0; round < ROUNDS; round++) {
    writer.notes.set('large', `${round}`.padEnd(SIZE, 'x'));
    await writer.saved();
    most = Math.max(most, connection?.writableLength ?? 0);
  }
  // 40 MiB went by. What lies in the kernel is the kernel's; ours is the limit and the message that went over it.
  expect(most).toBeGreaterThan(512 * 1024);
  expect(most).toBeLessThan(1024 * 1024 + 2 * SIZE);
  writer.notes.set('last', true);
  await writer.saved();
  socket.resume();
  await slow.until('the last edit', () => slow.notes.get('last') === true);
  expect(slow.notes.get('large')).toBe(writer.notes.get('large'));
  expect(received.length).toBeLessThan(ROUNDS / 2);
  slow.notes.set('mine', 1);
  await slow.saved();
});

test('[S20] an unknown upgrade path is answered 404 and ended; another’s is left to the other', async () => {
  const server = await startSync({ isOtherUpgrade: ({ url }) => url === '/hmr' });
  const ask = (path: string) => {
    const socket = connect(server.port, '127.0.0.1');
    atEnd(() => void socket.destroy());
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    return { socket, ended: new Promise<string>((resolve) => socket.on('close', () => resolve(answer))) };
  };
  expect(await soon('the end', ask('/elsewhere').ended)).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
  expect(await soon('the end', ask('/syn').ended)).toMatch(/^HTTP\/1\.1 404 /);
  const other = ask('/hmr');
  await join(server).saved();
  expect(other.socket.readyState).toBe('open');
});

test('[S20] connections that break off, at whatever instant, hurt nobody', async () => {
  const server = await startSync();
  const handshake = `GET /sync/${NAME} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`;
  const breakOff = (bytes: (string | Uint8Array)[], when: 'sent' | 'answered') =>
    new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.on('close', () => resolve());
      const end = () => socket.resetAndDestroy();
      for (const each of bytes) socket.write(each);
      if (when === 'answered') socket.once('data', end);
      else socket.write('', end);
    });
  const garbage = new Uint8Array(64).fill(0xff);
  for (const when of ['sent', 'answered'] as const)
    for (const bytes of [[handshake], [handshake, garbage], [handshake.replace('/sync/', '/other/')]])
      await soon('the end', breakOff(bytes, when));
  const ada = join(server);
  await ada.saved();
});
