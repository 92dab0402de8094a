// The line over HTTP through the whole server: sessions, origins, headers, limits, an orderly end.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '../../app/ydoc/wire.ts';
import { type AServer, aBrowser, aServer, type Browser, PASSWORD, setUp } from './a-server.ts';
import { callHttp } from './sync/http-client.ts';
import { changeOf, isStep1, isStored, update } from './sync/messages.ts';

const portOf = ({ address }: AServer) => ({ port: Number(new URL(address).port) });

const call = (server: AServer, browser: Browser, board: string, headers: Record<string, string> = {}) =>
  callHttp(portOf(server), `board/${board}`, {
    session: browser.jar.header(),
    headers: { host: new URL(server.address).host, origin: server.address, ...headers },
  });

const anEdit = () => update(changeOf(new Y.Doc(), (notes) => notes.set('a', 1)));

test('whoever is signed in and on the board gets a line, as it comes, whatever the browser could unpack', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const line = await call(server, ada, board, { 'accept-encoding': 'gzip, deflate, br' });
  expect(line.headers['content-encoding']).toBeUndefined();
  expect(line.headers['cache-control']).toBe('no-store, no-transform');
  expect(line.headers['x-content-type-options']).toBe('nosniff');
  await line.hears('the greeting', isStep1);
  expect(await line.post([anEdit()])).toBe(204);
  await line.hears('it stored', isStored(1));
});

test('nobody else does: without a session, on a board that isn’t theirs, from a page of another site', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const closed = async (who: Browser, where: string, headers?: Record<string, string>) =>
    (await call(server, who, where, headers)).closed();
  expect(await closed(aBrowser(server), board)).toBe(CLOSE.signedOut);
  expect(await closed(ada, 'nosuchboard')).toBe(CLOSE.notAdmitted);
  expect(await closed(ada, board, { origin: 'https://evil.example' })).toBe(CLOSE.notAdmitted);
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(await closed(ada, board, { 'sec-fetch-site': site })).toBe(CLOSE.notAdmitted);
});

test('a POST must come from this site, with the session that opened the line', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const line = await call(server, ada, board);
  await line.hears('the greeting', isStep1);
  const post = (headers: Record<string, string>) => line.post([anEdit()], { sequence: 1, headers });
  expect(await post({ origin: 'https://evil.example' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post({ origin: '' })).toBe(403);
  const phone = aBrowser(server);
  await phone.post('/sign-in', { email: 'ada@example.no', password: PASSWORD });
  const other = line.post([anEdit()], { sequence: 1, session: phone.jar.header() });
  expect(await other).toBe(410);
  expect(await post({})).toBe(204);
});

test('signing out ends the line at once', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const line = await call(server, ada, board);
  await line.hears('the greeting', isStep1);
  await ada.post('/sign-out');
  expect(await line.closed()).toBe(CLOSE.signedOut);
  expect(await line.post([anEdit()])).toBe(410);
});

test('a stop says goodbye, and does not wait for the streams', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const line = await call(server, ada, board);
  await line.hears('the greeting', isStep1);
  const stopped = server.stop();
  expect(await line.closed()).toBe(CLOSE.restarting);
  await stopped;
});
