// One's own account and a new password, in conversation with a real server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLOSE } from '../../../app/ydoc/wire.ts';
import { emptyRecords, parseRecords } from '../../../server/auth/records.ts';
import { makeSignInLink } from '../../../server/auth/sign-in-links.ts';
import { type AServer, aBrowser, aServer, boardStatus, PASSWORD, setUp } from '../a-server.ts';
import { closeCodeOf } from '../close-code.ts';

const HALF_AN_HOUR = 30 * 60_000;
const EMAIL = 'ada@example.no';
const NEW = 'ti små graner på rad';
const CURRENT_FIELD = 'name="current"';

const group = async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  return { server, ada, board };
};

const signedIn = async (server: AServer, password = PASSWORD) => {
  const browser = aBrowser(server);
  const { status } = await browser.post('/sign-in', { email: EMAIL, password });
  return { browser, status };
};

/** A browser that came in by a one-time address. */
const byLink = async (server: AServer) => {
  const kept = JSON.parse(await readFile(join(server.dataDir, 'records.json'), 'utf8')) as {
    accounts: { id: string }[];
  };
  const token = await makeSignInLink(server.dataDir, kept.accounts[0]?.id ?? '', server.now());
  const browser = aBrowser(server);
  expect((await browser.get(`/sign-in/${token}`)).status).toBe(302);
  return browser;
};

test('the page says who one is and leads back; strangers are led to sign-in', async () => {
  const { server, ada } = await group();
  const html = await (await ada.get('/account')).text();
  expect(html).toContain('Ada Berg, ada@example.no');
  expect(html).toContain(CURRENT_FIELD);
  expect(html).toContain('<a href="/">Til tavla</a>');
  const stranger = aBrowser(server);
  for (const answer of [
    await stranger.get('/account'),
    await stranger.post('/account', { current: PASSWORD, password: NEW }),
  ])
    expect(answer.headers.get('location')).toBe('/sign-in?to=/account');
});

test('a wrong current password is refused at its field, and nothing changes', async () => {
  const { server, ada } = await group();
  const wrong = await ada.post('/account', { current: 'feil passord her', password: NEW });
  expect(wrong.status).toBe(403);
  const html = await wrong.text();
  expect(html).toMatch(
    /<input[^>]*id="current"[^>]*aria-invalid="true"[^>]*aria-describedby="current-error"/,
  );
  expect(html).not.toContain('feil passord her');
  expect((await ada.post('/account', { current: '', password: NEW })).status).toBe(400);
  expect((await ada.post('/account', { password: NEW })).status).toBe(400);
  expect((await signedIn(server, NEW)).status).toBe(401);
  expect((await signedIn(server)).status).toBe(302);
});

test('a weak password is refused at its field', async () => {
  const { server, ada } = await group();
  for (const password of ['kort', 'passord123', EMAIL, 'x1'.repeat(101)]) {
    const weak = await ada.post('/account', { current: PASSWORD, password });
    expect(weak.status).toBe(400);
    expect(await weak.text()).toMatch(
      /<input[^>]*id="password"[^>]*aria-invalid="true"[^>]*aria-describedby="password-help password-error"/,
    );
  }
  expect((await signedIn(server)).status).toBe(302);
});

test('a new password ends all other sessions and their sockets, and this one goes on', async () => {
  const { server, ada, board } = await group();
  const { browser: phone } = await signedIn(server);
  const ended = closeCodeOf(server, `board/${board}`, phone.jar.header());
  const own = closeCodeOf(server, `board/${board}`, ada.jar.header());
  await Promise.all([ended.first(), own.first()]);
  const done = await ada.post('/account', { current: PASSWORD, password: NEW });
  expect(done.headers.get('location')).toBe('/account?changed');
  expect(await ended.code).toBe(CLOSE.signedOut);
  expect(await (await ada.get('/account?changed')).text()).toContain('Alle andre steder er du logget ut');
  expect((await phone.get('/')).headers.get('location')).toBe('/sign-in');
  expect(await boardStatus(ada, board)).toBe(200);
  own.leave();
  // 1005: left without a word, not sent away.
  expect(await own.code).toBe(1005);
  expect((await signedIn(server)).status).toBe(401);
  expect((await signedIn(server, NEW)).status).toBe(302);
});

test('the other sessions of others go on', async () => {
  const { server, ada, board } = await group();
  const made = await ada.post(`/b/${board}/people?_data=routes/b.$board.people`, { do: 'invite' });
  const { address } = (await made.json()) as { address: string };
  const ola = aBrowser(server);
  await ola.post(new URL(address).pathname, { name: 'Ola', email: 'ola@example.no', password: PASSWORD });
  await ada.post('/account', { current: PASSWORD, password: NEW });
  expect(await boardStatus(ola, board)).toBe(200);
});

test('whoever came by a one-time address sets a password without the one before, once', async () => {
  const { server, ada } = await group();
  const browser = await byLink(server);
  expect(await (await browser.get('/account')).text()).not.toContain(CURRENT_FIELD);
  const done = await browser.post('/account', { password: NEW });
  expect(done.headers.get('location')).toBe('/account?changed');
  expect((await signedIn(server, NEW)).status).toBe(302);
  expect((await ada.get('/')).headers.get('location')).toBe('/sign-in');
  expect(await (await browser.get('/account')).text()).toContain(CURRENT_FIELD);
  expect((await browser.post('/account', { password: PASSWORD })).status).toBe(400);
});

test('half an hour after the one-time address the current password is asked for', async () => {
  const { server } = await group();
  const browser = await byLink(server);
  server.later(HALF_AN_HOUR - 1);
  expect(await (await browser.get('/account')).text()).not.toContain(CURRENT_FIELD);
  server.later(1);
  const late = await browser.post('/account', { password: NEW });
  expect(late.status).toBe(400);
  expect(await late.text()).toContain('id="current-error"');
  expect((await signedIn(server)).status).toBe(302);
});

test('guessing the current password comes to an end, together with the tries of sign-in', async () => {
  const { server, ada } = await group();
  for (let guess = 0; guess < 5; guess++) {
    expect((await ada.post('/account', { current: `gjetning ${guess}`, password: NEW })).status).toBe(403);
    expect((await signedIn(server, `gjetning ${guess}`)).status).toBe(401);
  }
  const limited = await ada.post('/account', { current: PASSWORD, password: NEW });
  expect(limited.status).toBe(429);
  expect(limited.headers.get('retry-after')).toBe(String(15 * 60));
  expect(await limited.text()).toContain('Vent 15 minutter');
  server.later(15 * 60_000);
  expect((await ada.post('/account', { current: PASSWORD, password: NEW })).status).toBe(302);
});

test('a page of another site cannot set a password', async () => {
  const { server } = await group();
  const browser = await byLink(server);
  const forged = await browser.post('/account', { password: NEW }, { origin: 'https://evil.example' });
  expect(forged.status).toBe(403);
  expect((await signedIn(server, NEW)).status).toBe(401);
});

test('[R2] sessions kept before one-time addresses were remembered can still be read', () => {
  const session = { hash: 'a'.repeat(64), account: 'ada', expires: '2023-03-01T00:00:00.000Z' };
  expect(parseRecords({ ...emptyRecords(), sessions: [session] }).sessions).toEqual([session]);
});
