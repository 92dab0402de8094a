// Sign-in, sign-out and one-time addresses, in conversation with a real server.
import { expect, test } from 'vitest';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import { makeSignInLink } from '../../../server/auth/sign-in-links.ts';
import { aBrowser, aServer, boardStatus, PASSWORD, setUp } from '../a-server.ts';
import { closeCodeOf } from '../close-code.ts';

const DAY = 86_400_000;
const ADA = { email: 'ada@example.no', password: PASSWORD };

const group = async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  return { server, ada, board };
};

/** The id of the only account. */
const onlyAccount = async (browser: ReturnType<typeof aBrowser>, board: string) => {
  const response = await browser.get(`/b/${board}?_data=routes/b.$board`);
  return ((await response.json()) as { account: { id: string } }).account.id;
};

test('e-mail and password sign in, however the e-mail is written, and lead on to where one was going', async () => {
  const { server, board } = await group();
  const browser = aBrowser(server);
  const turned = await browser.get(`/b/${board}?x=1`);
  expect(turned.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(`/b/${board}?x=1`)}`);
  const done = await browser.post(`/sign-in?to=/b/${board}`, { ...ADA, email: ' ADA@example.no' });
  expect(done.headers.get('location')).toBe(`/b/${board}`);
  expect(await boardStatus(browser, board)).toBe(200);
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/%2F/evil.example/..//x',
])('after sign-in one stays on this site: %s', async (to) => {
  const { server } = await group();
  const done = await aBrowser(server).post(`/sign-in?to=${encodeURIComponent(to)}`, ADA);
  const place = new URL(done.headers.get('location') ?? '', server.address);
  expect(place.origin).toBe(server.address);
});

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const { server } = await group();
  const answers = await Promise.all(
    [
      { ...ADA, password: 'feil passord her' },
      { email: 'nobody@example.no', password: PASSWORD },
    ].map(async (form) => {
      const response = await aBrowser(server).post('/sign-in?_data=routes/sign-in._index', form);
      const { typed: _, ...answer } = (await response.json()) as { typed: object };
      return { status: response.status, cookies: response.headers.getSetCookie(), answer };
    }),
  );
  expect(answers[0]).toEqual({ status: 401, cookies: [], answer: { fields: {}, form: 'wrong' } });
  expect(answers[1]).toEqual(answers[0]);
});

test('after ten wrong ones it says how long to wait; the right password does not help, another e-mail and a session do', async () => {
  const { server, ada, board } = await group();
  const stranger = aBrowser(server);
  const wrong = { ...ADA, password: 'feil passord her' };
  const statuses = await Promise.all(
    Array.from({ length: 10 }, async () => (await stranger.post('/sign-in', wrong)).status),
  );
  expect(new Set(statuses)).toEqual(new Set([401]));
  const limited = await stranger.post('/sign-in', ADA);
  expect(limited.status).toBe(429);
  expect(Number(limited.headers.get('retry-after'))).toBe(15 * 60);
  expect(await limited.text()).toContain('Vent 15 minutter');
  expect((await stranger.post('/sign-in', { ...wrong, email: 'other@example.no' })).status).toBe(401);
  expect(await boardStatus(ada, board)).toBe(200);
  server.later(15 * 60_000);
  expect((await stranger.post('/sign-in', ADA)).status).toBe(302);
});

test('the cookie is signed, out of reach for scripts and other sites, and secure when a proxy here says https', async () => {
  const { server } = await group();
  const plain = await aBrowser(server).post('/sign-in', ADA);
  expect(plain.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^aarring-session=[\w-]{43}\.[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
    ),
  ]);
  const secure = await aBrowser(server).post('/sign-in', ADA, { 'x-forwarded-proto': 'https' });
  expect(secure.headers.getSetCookie()[0]).toMatch(/; Secure$/);
});

test('a cookie that was tampered with is nobody', async () => {
  const { server, ada, board } = await group();
  const cookie = ada.jar.header();
  const forged = cookie.replace(/=(.)/, (_, first: string) => `=${first === 'A' ? 'B' : 'A'}`);
  for (const header of [forged, cookie.split('.')[0] ?? ''])
    expect((await aBrowser(server).get(`/b/${board}`, { cookie: header })).headers.get('location')).toMatch(
      /^\/sign-in/,
    );
});

test('a session lasts 30 days from the last visit', async () => {
  const { server, ada, board } = await group();
  server.later(29 * DAY);
  const visit = await ada.get(`/b/${board}?_data=routes/b.$board`);
  expect(visit.headers.getSetCookie()).toHaveLength(1);
  server.later(29 * DAY);
  expect(await boardStatus(ada, board)).toBe(200);
  server.later(31 * DAY);
  expect((await ada.get('/')).headers.get('location')).toBe('/sign-in');
});

test('signing out ends the session, closes its sockets with a name, and tells the browser to forget', async () => {
  const { server, ada, board } = await group();
  const before = ada.jar.header();
  const closed = closeCodeOf(server, `board/${board}`, before);
  await closed.first();
  const out = await ada.post('/sign-out');
  expect(out.headers.get('location')).toBe('/sign-in');
  expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(out.headers.getSetCookie()).toEqual(['aarring-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax']);
  expect(await closed.code).toBe(CLOSE.signedOut);
  const late = await aBrowser(server).get('/', { cookie: before });
  expect(late.headers.get('location')).toBe('/sign-in');
});

test('a one-time address made at the terminal signs in once, while the server runs', async () => {
  const { server, ada, board } = await group();
  const account = await onlyAccount(ada, board);
  const token = await makeSignInLink(server.dataDir, account, Date.parse('2023-02-10T12:00:00Z'));
  const browser = aBrowser(server);
  const done = await browser.get(`/sign-in/${token}`);
  expect(done.headers.get('location')).toBe('/');
  expect(await boardStatus(browser, board)).toBe(200);
  const again = await aBrowser(server).get(`/sign-in/${token}`);
  expect(again.status).toBe(403);
  expect(again.headers.getSetCookie()).toEqual([]);
});

test('guessing one-time addresses comes to an end', async () => {
  const { server } = await group();
  const browser = aBrowser(server);
  const statuses: number[] = [];
  for (let guess = 0; guess < 31; guess++)
    statuses.push((await browser.get(`/sign-in/guess${guess}`)).status);
  expect(statuses.filter((status) => status === 403)).toHaveLength(30);
  expect(statuses[30]).toBe(429);
});
