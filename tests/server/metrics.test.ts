// `/metrics`: for whom, in which form, and with the right figures.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { CLOSE } from '../../app/ydoc/wire.ts';
import { openMetrics } from '../../server/metrics.ts';
import { newTally } from '../../server/sync/tally.ts';
import { within } from '../helpers/eventually.ts';
import { aBrowser, aServer, setUp } from './a-server.ts';

const TOKEN = 'a-token-of-24-characters';
const BEARER = { authorization: `Bearer ${TOKEN}` };

type Sample = readonly [name: string, value: number];

/** Prometheus' text format 0.0.4, read strictly: throws at a line that is none. */
const samplesIn = (text: string): ReadonlyMap<string, number> => {
  const samples = text.split('\n').flatMap((line): Sample[] => {
    if (line === '' || /^# (HELP|TYPE) [a-z_0-9]+ /.test(line)) return [];
    const found = /^([a-z_0-9]+(?:\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})?) (\S+)$/.exec(line);
    // Prometheus reads NaN in any case: what the loop's delay is when nothing was measured since the last time.
    const isNumber = /^nan$/i.test(found?.[2] ?? '') || !Number.isNaN(Number(found?.[2]));
    if (!found?.[1] || !isNumber) throw new Error(`No sample: ${line}`);
    return [[found[1], Number(found[2])]];
  });
  return new Map(samples);
};

const closed = (socket: WebSocket) =>
  within(30_000, 'the close', new Promise<void>((resolve) => socket.once('close', () => resolve())));

test('without a token there is no such page', async () => {
  const browser = aBrowser(await aServer());
  const nowhere = await browser.get('/nowhere', BEARER);
  const page = await browser.get('/metrics', BEARER);
  expect([page.status, page.headers.get('content-type')]).toEqual([404, nowhere.headers.get('content-type')]);
  expect(page.headers.get('www-authenticate')).toBeNull();
});

test('only who shows the token gets it, before anybody is welcomed and without a cookie', async () => {
  const server = await aServer({ metricsToken: TOKEN });
  const browser = aBrowser(server);
  const wrong = ['', TOKEN, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, 'Bearer '];
  for (const authorization of wrong) {
    const refused = await browser.get('/metrics', authorization === '' ? {} : { authorization });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="metrics"',
    ]);
    expect(await refused.text()).not.toContain('aarring_');
  }
  const page = await browser.get('/metrics', BEARER);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect([page.headers.get('cache-control'), page.headers.getSetCookie()]).toEqual(['no-store', []]);
  const samples = samplesIn(await page.text());
  for (const name of [
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
    'nodejs_eventloop_lag_p99_seconds',
  ])
    expect(samples.has(name), name).toBe(true);
  expect((await browser.post('/metrics', {}, BEARER)).status).toBe(405);
});

test('lines, messages and requests of a running server are counted; no document and no person is named', async () => {
  const server = await aServer({ metricsToken: TOKEN });
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const read = async () => {
    const text = await (await ada.get('/metrics', BEARER)).text();
    return { text, samples: samplesIn(text) };
  };
  const before = (await read()).samples;
  expect(before.get('aarring_lines{kind="websocket"}')).toBe(0);
  const socket = new WebSocket(`${server.address.replace('http', 'ws')}/sync/board/${board}`, {
    headers: { cookie: ada.jar.header(), origin: server.address },
  });
  // The server's step 1: it is in.
  await within(30_000, 'a message', new Promise((resolve) => socket.once('message', resolve)));
  const during = await read();
  expect(during.samples.get('aarring_lines{kind="websocket"}')).toBe(1);
  expect(during.samples.get('aarring_lines_opened_total')).toBe(1);
  socket.send(new Uint8Array([0, 2, 1, 255]));
  await closed(socket);
  await ada.get('/nowhere');
  const { text, samples } = await read();
  expect(samples.get('aarring_lines{kind="websocket"}')).toBe(0);
  expect(samples.get('aarring_messages_in_total')).toBe(1);
  expect(samples.get('aarring_bytes_in_total')).toBe(4);
  expect(samples.get('aarring_http_requests_total{method="POST",status="3xx"}')).toBe(1);
  expect(samples.get('aarring_http_requests_total{method="GET",status="4xx"}')).toBe(1);
  for (const secret of [board, 'Ada', 'ada@example.no', TOKEN]) expect(text).not.toContain(secret);
});

/** What the page says of a tally, without a server. */
const pageOf = async (prepare: (tally: ReturnType<typeof newTally>) => void): Promise<string> => {
  const tally = newTally();
  const { page } = openMetrics(tally, TOKEN);
  if (!page) throw new Error('There is no page');
  prepare(tally);
  return within(
    30_000,
    'the page',
    new Promise((resolve, reject) => {
      const response = { setHeader: () => {}, end: resolve };
      page({ headers: BEARER } as never, response as never, reject);
    }),
  );
};

test('every count of the tally has its metric, with its own figure', async () => {
  const text = await pageOf((tally) => {
    Object.assign(tally, {
      linesOpened: 1001,
      rooms: 1002,
      messagesIn: 1004,
      bytesIn: 1005,
      messagesOut: 1006,
      bytesOut: 1007,
      edits: 1008,
      updatesStored: 1009,
      bytesStored: 1010,
      appends: 1011,
      failedAppends: 1012,
      folds: 1013,
      failingRooms: 1014,
    });
    Object.assign(tally.lines, { websocket: 1015, http: 1016 });
    Object.assign(tally.dropped, { presence: 1017, viewer: 1018, gap: 1019, slowReader: 1020, closed: 1021 });
    tally.closedWith.set(CLOSE.tooFast, 1021).set(4999, 1022).set(1001, 1);
    for (const seconds of [0.00005, 0.0003, 0.3, 9]) tally.onAppend(seconds);
  });
  const samples = [...samplesIn(text)].filter(([name]) => name.startsWith('aarring_'));
  const figures = Object.fromEntries(samples.filter(([name]) => !name.includes('_bucket')));
  expect(figures).toEqual({
    'aarring_lines{kind="websocket"}': 1015,
    'aarring_lines{kind="http"}': 1016,
    aarring_lines_opened_total: 1001,
    'aarring_lines_closed_total{reason="signed_out"}': 0,
    'aarring_lines_closed_total{reason="not_admitted"}': 0,
    'aarring_lines_closed_total{reason="bad_message"}': 0,
    'aarring_lines_closed_total{reason="too_large"}': 0,
    'aarring_lines_closed_total{reason="too_fast"}': 1021,
    'aarring_lines_closed_total{reason="not_stored"}': 0,
    'aarring_lines_closed_total{reason="restarting"}': 0,
    'aarring_lines_closed_total{reason="other"}': 1023,
    aarring_rooms: 1002,
    aarring_failing_rooms: 1014,
    aarring_messages_in_total: 1004,
    aarring_messages_out_total: 1006,
    aarring_bytes_in_total: 1005,
    aarring_bytes_out_total: 1007,
    aarring_edits_total: 1008,
    aarring_updates_stored_total: 1009,
    aarring_bytes_stored_total: 1010,
    aarring_appends_total: 1011,
    aarring_failed_appends_total: 1012,
    aarring_folds_total: 1013,
    'aarring_dropped_total{reason="presence"}': 1017,
    'aarring_dropped_total{reason="viewer"}': 1018,
    'aarring_dropped_total{reason="gap"}': 1019,
    'aarring_dropped_total{reason="slow_reader"}': 1020,
    'aarring_dropped_total{reason="closed"}': 1021,
    aarring_append_seconds_sum: expect.closeTo(9.30035, 6),
    aarring_append_seconds_count: 4,
  });
  const buckets = samples.filter(([name]) => name.includes('_bucket')).map(([, value]) => value);
  expect(buckets).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4]);
});

test('the metrics hold no process back from ending', async () => {
  const program = `import { openMetrics } from './server/metrics.ts';
import { newTally } from './server/sync/tally.ts';
openMetrics(newTally(), '${TOKEN}');
console.log('opened');`;
  const said = await new Promise<string>((resolve, reject) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), timeout: 30_000 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    ),
  );
  expect(said).toBe('opened\n');
});
