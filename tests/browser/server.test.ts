// The built server as a process: who gets in by socket and who doesn't, what it refuses, and that nothing is lost when it
// ends. No browser yet; it stands here because it needs the build.
import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { beforeAll, expect, test, vi } from 'vitest';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { joinGroup, postForm, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { type CookieJar, cookieJar } from '../helpers/cookie-jar.ts';
import { whenIt, within } from '../helpers/eventually.ts';
import { closeCodeOf, closeName, joinAs, type Peer } from '../helpers/peer.ts';
import { newDataDir, startAgain, startInVain, startTestServer, type TestServer } from '../helpers/server.ts';
import { ROOT } from '../setup/build.ts';

let server: TestServer;
let ada: SignedIn;
let bo: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  ada = await setUpGroup(server);
  bo = await joinGroup(server, ada, 'Bo Lie');
});

const admission = (person: SignedIn | null) => ({
  address: server.address,
  cookie: person ? person.jar.header() : '',
});
const boardName = () => documentName.board(ada.board);

const joined = async (person: SignedIn, quiet = false): Promise<Peer> => {
  const peer = joinAs(admission(person), boardName(), { quiet });
  await peer.synced();
  return peer;
};

/** A peer that knows of acknowledgements and passes them over in silence. */
const joinedQuietly = (person: SignedIn) => joined(person, true);

const titlesAt = (peer: Peer): string[] => readBoard(peer.doc).cards.map(({ title }) => title);
const add = (peer: Peer, title: string) =>
  boardCommands(peer.doc, { origin: 'test' }).addCards([{ title, kind: 'case', order: 'a0' }]);
const seen = (peer: Peer, title: string) =>
  whenIt(peer.doc, 'update', () => titlesAt(peer).includes(title), `«${title}» at the other`);

test('a stock y-websocket client joins with a session cookie and edits with the others', async () => {
  // It says so of every message type that it doesn't know, our acknowledgements among them, and goes on.
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const [a, b] = [await joined(ada), await joined(bo)];
  add(a, 'Ring leverandøren');
  await seen(b, 'Ring leverandøren');
  add(b, 'Skriv til fylkene');
  await seen(a, 'Skriv til fylkene');
  a.leave();
  b.leave();
  expect(new Set(said.mock.calls.map(([text]) => text))).toEqual(new Set(['Unable to compute message']));
  said.mockRestore();
});

/** Who comes, to which document, and the name of the code. */
const REFUSED: [string, 'ada' | null, () => string, string][] = [
  ['without a session', null, () => boardName(), 'signedOut'],
  ['to a board that is not theirs', 'ada', () => documentName.board('another'), 'notAdmitted'],
  ['to a card of a board that is not theirs', 'ada', () => documentName.card('another', 'c1'), 'notAdmitted'],
  ['to a document that cannot be', 'ada', () => 'nothing/at/all', 'notAdmitted'],
];

test.each(REFUSED)('whoever comes %s is closed with a named code', async (_, who, document, code) => {
  expect(closeName(await closeCodeOf(admission(who && ada), document()))).toBe(code);
});

test('a page of another site gets no socket, whatever cookie it comes with', async () => {
  const foreign = { ...admission(ada), origin: 'http://another.example' };
  expect(closeName(await closeCodeOf(foreign, boardName()))).toBe('notAdmitted');
});

test('pages come as they were rendered, with letters of several bytes all through', async () => {
  const peer = await joined(ada, true);
  const title = (i: number) => `${'ø'.repeat(30 + i)}«æ»`;
  boardCommands(peer.doc, { origin: 'test' }).addCards(
    Array.from({ length: 40 }, (_, i) => ({ title: title(i), kind: 'case' as const, order: `b${i}` })),
  );
  await peer.sent();
  for (const path of ['', '/list', '/wheel']) {
    const page = await fetch(`${server.address}/b/${ada.board}${path}`, {
      headers: { cookie: ada.jar.header() },
    });
    const html = await page.text();
    expect([path, page.status, html.includes('\0')]).toEqual([path, 200, false]);
  }
  peer.leave();
});

test('signing out closes the sockets of that session, and only those', async () => {
  const leaving = await joinGroup(server, ada, 'Cato Vik');
  const [staying, gone] = [await joinedQuietly(bo), await joinedQuietly(leaving)];
  const closed = new Promise<number | undefined>((resolve) => {
    gone.provider.on('connection-close', (event) => resolve(event?.code));
  });
  await postForm(server.address, '/sign-out', {}, leaving.jar);
  const code = await within(30_000, 'the socket to be closed', closed);
  expect(closeName(code ?? 0)).toBe('signedOut');
  expect(staying.provider.wsconnected).toBe(true);
});

test('[R4] what another has received survives SIGKILL, and SIGTERM loses nothing', async () => {
  const [a, b] = [await joinedQuietly(ada), await joinedQuietly(bo)];
  add(a, 'Før strømbruddet');
  await seen(b, 'Før strømbruddet');
  a.leave();
  b.leave();
  await server.end('SIGKILL');
  server = await startAgain(server);
  const c = await joinedQuietly(ada);
  expect(titlesAt(c)).toContain('Før strømbruddet');
  add(c, 'Før omstarten');
  await within(30_000, 'the edit to be sent', c.sent());
  c.leave();
  expect(await server.end('SIGTERM')).toBe(0);
  server = await startAgain(server);
  expect(titlesAt(await joinedQuietly(bo))).toContain('Før omstarten');
});

test('a second process on the same folder refuses to start, in one line', async () => {
  const { code, stdout, stderr } = await startInVain({ dataDir: server.dataDir });
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(server.dataDir);
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
});

test('a bad value in the environment stops the start, in one line', async () => {
  const { code, stderr } = await startInVain({ dataDir: await newDataDir(), port: 99_999 });
  expect(code).toBe(1);
  expect(stderr.trim()).toMatch(/^PORT .*99999/);
});

test('it says that it is well, and has none of the addresses that it should not have', async () => {
  const status = async (path: string) =>
    (await fetch(`${server.address}${path}`, { redirect: 'manual', headers: { cookie: ada.jar.header() } }))
      .status;
  expect(await status('/healthz')).toBe(200);
  expect(await status('/__manifest?p=/')).toBe(404);
  expect(await status('/b/another')).toBe(404);
  expect(await status('/accounts.json')).toBe(404);
});

test('an upgrade to any other address is answered and ended', async () => {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  const lines = [
    'GET /elsewhere HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
  ];
  socket.write(
    `${[...lines, 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='].join('\r\n')}\r\n\r\n`,
  );
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  await within(30_000, 'the socket to be ended', new Promise((resolve) => socket.once('close', resolve)));
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
});

test('a form that another site made the browser send is not carried out', async () => {
  const fields = { email: ada.email, password: ada.password };
  const foreign = await fetch(`${server.address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'http://another.example' },
    body: new URLSearchParams(fields),
  });
  expect(foreign.status).toBe(403);
  expect(foreign.headers.getSetCookie()).toEqual([]);
  const own = await postForm(server.address, '/sign-in', fields, cookieJar(server.address));
  expect(own.status).toBe(302);
  expect(own.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
});

test('`npm start` serves, and `npm run sign-in-link` lets in whoever is locked out, once', async () => {
  const started = await startTestServer({ program: ['server/start.js'] });
  const person = await setUpGroup(started);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(
    npm,
    ['run', '--silent', 'sign-in-link', '--', '--email', person.email],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: started.dataDir } },
  );
  const link = new URL(/http\S+/.exec(stdout)?.[0] ?? '');
  expect(link.origin).toBe(started.address);
  const jar = cookieJar(started.address);
  await followSignInLink(started.address, link.pathname, jar);
  const board = await fetch(`${started.address}/b/${person.board}`, { headers: { cookie: jar.header() } });
  expect(board.status).toBe(200);
  const second = cookieJar(started.address);
  await followSignInLink(started.address, link.pathname, second);
  expect(second.header()).not.toContain('session');
});

const followSignInLink = async (address: string, path: string, jar: CookieJar) =>
  jar.take(await fetch(new URL(path, address), { redirect: 'manual', headers: { cookie: jar.header() } }));
