// The HTTP side, in conversation with a real server: headers, refusals, limits, and an orderly end.
import { readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../server/start-server.ts';
import { aBrowser, aServer, setUp } from './a-server.ts';

const nonceIn = (policy: string | null) => /script-src 'self' 'nonce-([^']+)'/.exec(policy ?? '')?.[1];

test('it says that it is well', async () => {
  const answer = await aBrowser(await aServer()).get('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
});

test('only scripts of this page run: each page has a nonce of its own, and all its inline scripts have it', async () => {
  const server = await aServer();
  const browser = aBrowser(server);
  const nonces = new Set<string>();
  for (let visit = 0; visit < 2; visit++) {
    const page = await browser.get('/welcome');
    const nonce = nonceIn(page.headers.get('content-security-policy'));
    const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    nonces.add(nonce ?? '');
  }
  expect(nonces.size).toBe(2);
});

test('the policy lets nothing else in', async () => {
  const server = await aServer();
  const page = await aBrowser(server).get('/welcome');
  const host = new URL(server.address).host;
  const policy = (page.headers.get('content-security-policy') ?? '').replace(/'nonce-[^']+'/, 'NONCE');
  expect(policy.split(';')).toEqual([
    "default-src 'self'",
    "script-src 'self' NONCE",
    "script-src-attr 'none'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect(page.headers.get('cache-control')).toBe('private, no-cache');
});

test('a form from another site is refused, whoever is signed in', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  await setUp(server, ada);
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) expect((await ada.post('/sign-out', {}, headers)).status).toBe(403);
  expect((await ada.get('/')).headers.get('location')).toMatch(/^\/b\//);
  expect((await ada.post('/sign-out', {}, { 'sec-fetch-site': 'same-origin' })).status).toBe(302);
});

test('behind a proxy that does not pass on the host, a form is refused with a word for the operator', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  await setUp(server, ada);
  const sent = { 'sec-fetch-site': 'same-origin', origin: 'https://tavle.example.no' };
  const refused = await ada.post('/sign-out', {}, sent);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('it must pass on Host');
  const passed = await ada.post('/sign-out', {}, { ...sent, 'x-forwarded-host': 'tavle.example.no' });
  expect(passed.status).toBe(302);
});

test('an address that is not there is a page in the chosen language, with its scripts', async () => {
  const browser = aBrowser(await aServer());
  await browser.post('/preferences', { language: 'nn', back: '/' });
  const page = await browser.get('/nowhere/at/all');
  const html = await page.text();
  expect(page.status).toBe(404);
  expect(html).toContain('<html lang="nn"');
  expect(html).toContain('Fann ikkje sida');
  expect((await browser.get('/__manifest')).status).toBe(404);
});

test('language, colours and density are remembered on this machine, and one comes back to where one was', async () => {
  const browser = aBrowser(await aServer());
  const back = await browser.post('/preferences', { language: 'en', back: '/welcome?token=x' });
  expect(back.headers.get('location')).toBe('/welcome?token=x');
  expect(back.headers.getSetCookie()).toEqual([
    'aarring-language=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
  ]);
  await browser.post('/preferences', { colourScheme: 'dark', density: 'compact', back: '//evil.example' });
  expect(await (await browser.get('/welcome')).text()).toMatch(
    /<html lang="en"[^>]* data-color-scheme="dark" data-density="compact"/,
  );
  const rubbish = await browser.post('/preferences', {
    language: 'xx',
    colourScheme: '"><',
    density: '"><',
    back: '//evil.example',
  });
  expect([rubbish.headers.get('location'), rubbish.headers.getSetCookie()]).toEqual(['/', []]);
});

test('a request that says it is larger than any file may be is refused before it is read', async () => {
  const { address } = await aServer();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { origin: address, 'content-length': 25 * 1024 * 1024 };
    const sending = request(`${address}/sign-in`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      response.resume();
      sending.destroy();
    });
    sending.once('error', reject);
    sending.flushHeaders();
  });
  expect(status).toBe(413);
});

test('an upgrade to nowhere is answered and ended', async () => {
  const { address } = await aServer();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'websocket' };
    const asking = request(`${address}/elsewhere`, { headers }, (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    asking.once('error', reject);
    asking.end();
  });
  expect(status).toBe(404);
});

test('the folder says where the server is, and its secrets are for its owner alone', async () => {
  const server = await aServer();
  await setUp(server, aBrowser(server));
  expect(await readFile(join(server.dataDir, 'address'), 'utf8')).toBe(`${server.address}\n`);
  expect((await stat(join(server.dataDir, 'records.json'))).mode & 0o077).toBe(0);
});

test('stopped and started again, people are still signed in; a second server on the folder is refused in one line', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  await setUp(server, ada);
  const { dataDir, build, now } = server;
  const again = () => startServer({ port: 0, host: '127.0.0.1', dataDir, build, now });
  await expect(again()).rejects.toThrow(/is in use by process \d+: only one Årring may run on it/);
  await server.stop();
  const next = await again();
  try {
    expect(next.welcome).toBeNull();
    const answer = await fetch(next.address, { headers: { cookie: ada.jar.header() }, redirect: 'manual' });
    expect(answer.headers.get('location')).toMatch(/^\/b\//);
  } finally {
    await next.stop();
  }
});

test('a port that is taken is said in one line, and the folder is free again', async () => {
  const server = await aServer();
  const other = await aServer();
  await other.stop();
  const port = Number(new URL(server.address).port);
  const { dataDir, build } = other;
  await expect(startServer({ port, host: '127.0.0.1', dataDir, build })).rejects.toThrow(
    `Port ${port} is taken by another program`,
  );
  const next = await startServer({ port: 0, host: '127.0.0.1', dataDir, build });
  await next.stop();
});
