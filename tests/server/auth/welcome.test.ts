// The first visit, in conversation with a real server.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Board } from '../../../app/domain/board.ts';
import { aBrowser, aServer, boardStatus, PASSWORD, setUp } from '../a-server.ts';

const FORM = {
  group: 'Gruppa',
  name: 'Ada Berg',
  email: 'Ada@Example.no ',
  password: PASSWORD,
  start: 'empty',
};

test('an empty folder gives one address; it opens the form, and every other page leads to it', async () => {
  const server = await aServer();
  expect(server.welcome).toBe(`${server.address}/welcome?token=${server.token}`);
  expect(server.token).toHaveLength(43);
  const browser = aBrowser(server);
  for (const path of ['/', '/sign-in'])
    expect((await browser.get(path)).headers.get('location')).toBe('/welcome');
  expect(await (await browser.get('/welcome')).text()).not.toContain('name="token"');
  const page = await browser.get(`/welcome?token=${server.token}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain(`name="token" value="${server.token}"`);
});

test('a wrong token opens nothing, in the address or in the form', async () => {
  const server = await aServer();
  const browser = aBrowser(server);
  const page = await browser.get('/welcome?token=wrong');
  expect(page.status).toBe(403);
  expect(await page.text()).not.toContain('name="password"');
  expect((await browser.post('/welcome', { ...FORM, token: 'wrong' })).status).toBe(403);
  expect(browser.jar.header()).toBe('');
});

test('it works once: whoever comes second is led away and gets nothing', async () => {
  const server = await aServer();
  const first = aBrowser(server);
  const board = await setUp(server, first);
  expect(await boardStatus(first, board)).toBe(200);
  const second = aBrowser(server);
  const answer = await second.post('/welcome', { ...FORM, token: server.token });
  expect(answer.headers.get('location')).toBe('/');
  expect(second.jar.header()).toBe('');
});

test('the example group is there at once, with its minutes, and whoever set it up is one of the group', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada, 'example');
  const response = await ada.get(`/b/${board}?_data=routes/b.$board`);
  const { board: read } = (await response.json()) as { board: Board };
  expect(read.unreadable).toBe(0);
  expect(read.cards.length).toBeGreaterThan(50);
  expect(read.meetings).toHaveLength(4);
  expect(read.people.filter(({ outsider }) => outsider)).toHaveLength(2);
  expect(read.people.filter(({ outsider }) => !outsider).map(({ name }) => name)).toContain('Ada Berg');
});

test('of two forms sent at the same time one makes the group', async () => {
  const server = await aServer();
  const send = () => aBrowser(server).post('/welcome', { ...FORM, token: server.token });
  const places = (await Promise.all([send(), send()])).map((one) => one.headers.get('location'));
  expect(places.filter((place) => place?.startsWith('/b/'))).toHaveLength(1);
});

test('what is missing or weak is said at its field, and what was typed stays, but for the password', async () => {
  const server = await aServer();
  const browser = aBrowser(server);
  const path = `/welcome?token=${server.token}`;
  const weak = await browser.post(path, { ...FORM, token: server.token, password: 'passord123' });
  expect(weak.status).toBe(400);
  const html = await weak.text();
  expect(html).toMatch(
    /<input[^>]*id="password"[^>]*aria-invalid="true"[^>]*aria-describedby="password-help password-error"/,
  );
  expect(html).toContain('id="password-error"');
  expect(html).toMatch(/<input[^>]*id="name"[^>]*value="Ada Berg"/);
  expect(html).not.toContain('passord123');
  const missing = await browser.post(path, { ...FORM, token: server.token, name: ' ', email: 'ada' });
  expect(missing.status).toBe(400);
  expect(await missing.text()).toContain('id="name-error"');
  const email = await browser.post(path, { ...FORM, token: server.token, email: 'ada' });
  expect(await email.text()).toContain('id="email-error"');
  const both = await browser.post(path, { ...FORM, token: server.token, email: 'ada', password: 'kort' });
  expect(both.status).toBe(400);
  const said = await both.text();
  for (const id of ['email-error', 'password-error']) expect(said).toContain(`id="${id}"`);
});

test('[R2] the records hold hashes of passwords and sessions, and neither of them', async () => {
  const server = await aServer();
  const browser = aBrowser(server);
  await setUp(server, browser);
  const text = await readFile(join(server.dataDir, 'records.json'), 'utf8');
  const cookie = browser.jar.header().split('=')[1] ?? '';
  expect(text).toContain('$argon2id$');
  expect(text).not.toContain(PASSWORD);
  expect(text).not.toContain(cookie.split('.')[0]);
  expect(text).not.toContain(server.token);
});
