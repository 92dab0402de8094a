// Files of minutes sent to the built server: read in a process of their own, which lies in the build; a bomb ends as refused.
// No browser; it stands here because it needs the build.
import { beforeAll, expect, test } from 'vitest';
import { type SignedIn, setUpGroup } from '../helpers/account.ts';
import { aBombPdf, aLongDocx } from '../helpers/heavy-files.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let ada: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  ada = await setUpGroup(server);
});

const send = (bytes: Uint8Array, name: string, watch = ''): Promise<Response> => {
  const body = new FormData();
  body.set('text', '');
  body.set('watch', watch);
  body.set('file', new File([Buffer.from(bytes)], name));
  return fetch(`${server.address}/b/${ada.board}/meetings/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.address, cookie: ada.jar.header() },
    body,
  });
};

const page = async (path: string): Promise<string> =>
  (await fetch(`${server.address}${path}`, { headers: { cookie: ada.jar.header() } })).text();

const phaseOf = async (watch: string): Promise<string | undefined> =>
  JSON.parse(await page(`/b/${ada.board}/meetings/reading/${watch}`))?.phase;

test('a Word document becomes a meeting', async () => {
  const sent = await send(aLongDocx(3), 'referat.docx');
  const meeting = sent.headers.get('location') ?? '';
  expect([sent.status, meeting]).toEqual([302, expect.stringMatching(/^\/b\/[\w-]+\/meetings\/[\w-]+$/)]);
  expect(await page(meeting)).toContain('Kari sender brev 3');
});

test('the server answers while a bomb goes off beside it; the bomb is refused, and the next file is read', async () => {
  let done = false;
  const bomb = send(aBombPdf(900), 'x.pdf', 'the-bomb').finally(() => {
    done = true;
  });
  await expect.poll(() => phaseOf('the-bomb'), { timeout: 10_000 }).toBe('file');
  const next = send(aLongDocx(4), 'referat.docx', 'the-next');
  await expect.poll(() => phaseOf('the-next'), { timeout: 10_000 }).toBe('waiting');
  let answered = 0;
  for (; !done; answered += 1) expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  // Read in the server's own thread it were some dozens: whatever comes before the long stretch.
  expect(answered).toBeGreaterThan(150);
  expect((await bomb).status).toBe(422);
  expect((await next).status).toBe(302);
  expect(await phaseOf('the-next')).toBeUndefined();
  expect(server.output()).not.toMatch(/"level":(?:50|60)/);
});
