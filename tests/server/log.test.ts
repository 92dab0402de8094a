// What the operator's log says of requests and errors, and what never stands in it.
import type { LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { routeOf } from '../../server/http/request-log.ts';
import { errorForLog } from '../../server/log.ts';
import { StartError } from '../../server/start-error.ts';
import { within } from '../helpers/eventually.ts';
import { aLog, type Line } from './a-log.ts';
import { aBrowser, aServer, invite, PASSWORD, setUp } from './a-server.ts';
import { doorBuild } from './door-build.ts';

const TITLE = 'Hemmelig sak om Kari Nordmann';

/** The door's pages, and one that fails as a page might, with what somebody wrote in the error. */
const failingBuild = (fail: () => never): ServerBuild => {
  const account = doorBuild.routes['routes/account'];
  if (!account) throw new Error('There is no such route');
  return {
    ...doorBuild,
    routes: {
      ...doorBuild.routes,
      'routes/account': {
        ...account,
        module: { ...account.module, loader: (_: LoaderFunctionArgs) => fail() },
      },
    },
  };
};

const requests = (lines: readonly Line[]) => lines.filter(({ msg }) => msg === 'request');
const ofRequest = (id: string | null) => (line: Line) => line.request === id && line.msg === 'request';

test('each answer carries an id of the server’s own, and the log one line with it', async () => {
  const { log, says } = aLog();
  const browser = aBrowser(await aServer({ log }));
  const page = await browser.get('/sign-in?next=%2Fb%2Fx', { 'x-request-id': 'mine' });
  const id = page.headers.get('x-request-id');
  expect(id).toMatch(/^[\w-]{12}$/);
  const line = await says('the line', ofRequest(id));
  expect(line).toEqual({
    level: 30,
    time: expect.any(Number),
    request: id,
    method: 'GET',
    route: '/sign-in',
    status: page.status,
    ms: expect.any(Number),
    msg: 'request',
  });
  const pulse = await browser.get('/healthz');
  const quiet = await says('the pulse', ofRequest(pulse.headers.get('x-request-id')));
  expect([quiet.level, quiet.route]).toEqual([20, '/healthz']);
});

test('an address that cannot be read is the asker’s fault, and no error', async () => {
  const { log, lines, says } = aLog();
  const answer = await aBrowser(await aServer({ log })).get('/%E0%A4');
  const line = await says('the line', ofRequest(answer.headers.get('x-request-id')));
  expect([answer.status, line.status, line.route]).toEqual([400, 400, '/*']);
  expect(lines().filter(({ level }) => Number(level) > 30)).toEqual([]);
});

test('a whole journey leaves neither secrets nor what people wrote in the log', async () => {
  const { log, text, lines, says } = aLog();
  const server = await aServer({ log });
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const path = await invite(ada, board);
  const ola = aBrowser(server);
  await ola.get(path);
  await ola.post(path, { name: 'Ola Dunk', email: 'ola@example.no', password: `${PASSWORD} 2` });
  await ada.post('/sign-in', { email: 'ada@example.no', password: 'feil passord' });
  await ada.get(`/b/${board}?tekst=${encodeURIComponent(TITLE)}`);
  await ada.get(`/${encodeURIComponent(TITLE)}/finnes-ikke`);
  const foreign = { origin: 'https://evil.example', referer: `https://evil.example/${TITLE.length}?${path}` };
  await ada.post('/sign-in', { email: 'ada@example.no' }, foreign);
  // An update that can't be read, with text in it.
  const bad = new TextEncoder().encode(TITLE);
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/sync/board/${board}`, {
    headers: { cookie: ada.jar.header(), origin: server.address },
  });
  socket.once('open', () => socket.send(new Uint8Array([0, 2, bad.length, ...bad])));
  await within(30_000, 'the close', new Promise((resolve) => socket.once('close', resolve)));
  const last = await ola.post('/sign-out');
  await says('the last line', ofRequest(last.headers.get('x-request-id')));

  const routes = requests(lines()).map(({ method, route, status }) => `${method} ${route} ${status}`);
  expect(routes).toEqual(
    expect.arrayContaining([
      'POST /welcome 302',
      'GET /invitation/* 200',
      'POST /invitation/* 302',
      'GET /b/* 200',
      'GET /*/* 404',
      'POST /sign-in 403',
    ]),
  );
  const said = lines().map(({ msg }) => msg);
  expect(said).toContain('a line is admitted');
  expect(said).toContain('closed for a message that can not be read');
  const invitation = path.slice('/invitation/'.length);
  const cookies = [ada, ola].flatMap(({ jar }) => jar.header().split('; '));
  const values = cookies.map((cookie) => cookie.slice(cookie.indexOf('=') + 1)).filter((one) => one !== '');
  expect(invitation.length).toBeGreaterThan(40);
  expect(values.length).toBeGreaterThan(0);
  const secrets = [TITLE, 'Hemmelig', encodeURIComponent(TITLE), server.token, invitation, ...values];
  const people = ['ada@example.no', 'ola@example.no', 'Ada Berg', 'Ola Dunk', PASSWORD, 'feil passord'];
  for (const word of [...secrets, ...people, 'evil.example', '?'])
    expect(text(), `${word} stands in the log`).not.toContain(word);
});

test.each<[string, () => never]>([
  [
    'a plain error',
    () => {
      throw new Error(TITLE);
    },
  ],
  [
    'V8’s own, which quotes the value',
    () => {
      (TITLE as unknown as { x: number }).x = 1;
      throw new Error('It was let through');
    },
  ],
  [
    'JSON that is none',
    () => {
      throw JSON.parse(TITLE);
    },
  ],
  [
    'a bad address, an error that carries it',
    () => {
      throw new URL(TITLE);
    },
  ],
  [
    'an error with a cause',
    () => {
      throw new Error('outside', { cause: new Error(TITLE) });
    },
  ],
  [
    'a text',
    () => {
      throw TITLE;
    },
  ],
])('a page that fails with %s: the log says where, the person gets the number', async (_, fail) => {
  const { log, text, says } = aLog();
  const browser = aBrowser(await aServer({ log, build: failingBuild(fail) }));
  const page = await browser.get('/account');
  const id = page.headers.get('x-request-id') ?? 'none';
  expect(page.status).toBe(500);
  const line = await says('the error', ({ msg, request }) => msg === 'a page failed' && request === id);
  expect(line.err).toMatchObject({ type: expect.stringMatching(/^(Error|TypeError|SyntaxError|string)$/) });
  await says('the request', ofRequest(id));
  expect(text()).not.toContain('Hemmelig');
  expect(await page.text()).toContain(`oppgi dette nummeret: ${id}`);
});

test('of an error the log has kind, code and place; the words only of ours and the system’s', () => {
  const strange = Object.assign(new TypeError(`${TITLE}\n    at ${TITLE} (file:///x.ts:1:1)`), {
    input: TITLE,
  });
  const shown = errorForLog(strange) as { stack: string };
  expect(shown).toEqual({ type: 'TypeError', stack: expect.stringMatching(/^\s+at .*log\.test\.ts/) });
  expect(shown.stack).not.toContain('Hemmelig');
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  expect(errorForLog(full)).toMatchObject({ code: 'ENOSPC', message: full.message });
  expect(errorForLog(new StartError('Port 1 is taken'))).toMatchObject({ message: 'Port 1 is taken' });
  expect(errorForLog(undefined)).toEqual({ type: 'undefined' });
});

test('only words of the site’s own addresses stand in a route', () => {
  const words = new Set(['b', 'card', 'invitation']);
  expect(routeOf('/b/k3Jx/card/77', words)).toBe('/b/*/card/*');
  expect(routeOf('/invitation/a-token/', words)).toBe('/invitation/*');
  expect(routeOf('//evil.example/%00', words)).toBe('/*/*');
  expect(routeOf('/', words)).toBe('/');
});
