// The wheel by a link, in conversation with a real server: what a stranger sees, in a frame or not, and when nothing more is seen.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { NewCard } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { whenIt } from '../helpers/eventually.ts';
import { joinAs } from '../helpers/peer.ts';
import { aLog } from './a-log.ts';
import { aBrowser, aServer, type Browser, invite, PASSWORD, setUp } from './a-server.ts';

const DAY = 86_400_000;
const ROUTE = '_data=routes%2Fb.%24board.share';

const ask = (browser: Browser, board: string, fields: Record<string, string> = {}) =>
  browser.post(`/b/${board}/share?${ROUTE}`, { do: 'make', name: 'Nettsiden', expiry: 'month', ...fields });
const make = async (
  browser: Browser,
  board: string,
  fields: Record<string, string> = {},
): Promise<string> => {
  const { answer } = (await (await ask(browser, board, fields)).json()) as { answer: { address: string } };
  return new URL(answer.address).pathname;
};
const listed = async (browser: Browser, board: string) => {
  const response = await browser.get(`/b/${board}/share?${ROUTE}`);
  return ((await response.json()) as { links: { id: string; state: string; read: string | null }[] }).links;
};
const revoke = (browser: Browser, board: string, link: string) =>
  browser.post(`/b/${board}/share?${ROUTE}`, { do: 'revoke', link });

const on = (day: string) => ({ precision: 'day', day }) as const;

/** A group with its first person and cards on its board, which are on disk (R4: another has seen them). */
const aGroup = async (cards: readonly NewCard[] = [], options: Parameters<typeof aServer>[0] = {}) => {
  const server = await aServer(options);
  const ada = aBrowser(server);
  const board = await setUp(server, ada);
  const join = () => {
    const peer = joinAs({ address: server.address, cookie: ada.jar.header() }, `board/${board}`, {
      quiet: true,
    });
    onTestFinished(() => peer.leave());
    return peer;
  };
  const [peer, other] = [join(), join()];
  await Promise.all([peer.synced(), other.synced()]);
  const me = readBoard(peer.doc).people[0]?.id ?? '';
  const commands = boardCommands(peer.doc, { origin: 'ada' });
  for (const tag of new Set(cards.flatMap(({ tags }) => tags ?? []))) commands.addTag(tag);
  commands.addCards(cards.map((card, at) => ({ order: `a${at}`, assignees: [me], ...card })));
  const isThere = () => isDeepStrictEqual(readBoard(other.doc), readBoard(peer.doc));
  if (cards.length > 0) await whenIt(other.doc, 'update', isThere, 'the cards');
  return { server, ada, board };
};
const CARDS: readonly NewCard[] = [
  { kind: 'communication', title: 'Pressemelding <1>', when: on('2023-05-16') },
  { kind: 'case', title: 'Budsjett', when: { precision: 'month', month: '2023-11' } },
  {
    kind: 'case',
    title: 'Ventesak',
    when: on('2023-01-10'),
    status: 'waiting',
    waiting: { on: 'Hemmelig leverandør', since: null },
  },
  { kind: 'case', title: 'Droppet sak', when: on('2023-06-10'), status: 'dropped' },
  { kind: 'case', title: 'Udatert sak', when: null },
  { kind: 'case', title: 'Neste års sak', when: on('2024-06-10') },
];

test('a stranger sees titles, dates and kinds, as a drawing and as text; names only when they are shared', async () => {
  const { server, ada, board } = await aGroup(CARDS);
  const stranger = aBrowser(server);
  const response = await stranger.get(await make(ada, board));
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain('<h1>Årshjulet 2023</h1>');
  expect(page).toContain('<p class="group">Gruppa</p>');
  expect(page).toContain('<title id="title">Årshjulet 2023 · Gruppa</title>');
  expect(page).toContain('Tegnet 10. feb 2023 kl. 13:00');
  const lines = [...page.matchAll(/<li class="(\w+)">(.*?)<\/li>/g)].map(([, kind, line]) => [
    kind,
    line?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '),
  ]);
  expect(lines).toEqual([
    ['case', '10. jan Ventesak sak'],
    ['communication', '16. mai Pressemelding &#60;1&#62; kommunikasjon'],
    ['case', 'november Budsjett sak'],
  ]);
  for (const secret of ['Ada', 'Hemmelig', 'Droppet', 'Udatert', '<script', 'over fristen'])
    expect(page).not.toContain(secret);
  const named = await (await stranger.get(await make(ada, board, { names: 'yes' }))).text();
  expect(named).toContain('<span class="who">Ada Berg</span>');
});

test('through a filter, in which `@meg` is whoever made the link; of a year, or of the year that it is', async () => {
  const { server, ada, board } = await aGroup(CARDS);
  const stranger = aBrowser(server);
  const titles = async (path: string) =>
    [...(await (await stranger.get(path)).text()).matchAll(/<b>(.*?)<\/b>/g)].map(([, title]) => title);
  const always = await make(ada, board, { q: 'type:sak @meg', expiry: 'year' });
  expect(await titles(always)).toEqual(['Ventesak', 'Budsjett']);
  expect(await titles(await make(ada, board, { year: '2024' }))).toEqual(['Neste års sak']);
  server.later(330 * DAY);
  expect(await titles(always)).toEqual(['Neste års sak']);
});

test('in the rings that the wheel showed: names of rings with cards get out, hidden rings and their cards don’t', async () => {
  const { server, ada, board } = await aGroup([
    { kind: 'case', title: 'Til pressen', when: on('2023-05-16'), tags: ['presse'] },
    { kind: 'case', title: 'Til styret', when: on('2023-05-17'), tags: ['styret'] },
    { kind: 'case', title: 'Til ingen', when: on('2023-05-18') },
  ]);
  const stranger = aBrowser(server);
  const page = async (rings: string, fields = {}) =>
    (await stranger.get(await make(ada, board, { rings, ...fields }))).text();
  const all = await page('rings=tag');
  for (const said of ['Til pressen', 'sak · presse', 'sak · styret', 'Til ingen'])
    expect(all).toContain(said);
  const some = await page('rings=tag&hide=styret');
  expect(some).toContain('sak · presse');
  expect(some).not.toMatch(/styret/);
  const byPerson = await page('rings=person');
  expect(byPerson).toContain('Til pressen');
  expect(byPerson).not.toContain('Ada');
  expect(await page('rings=person', { names: 'yes' })).toContain('sak · Ada Berg');
  const [latest] = (await (await ada.get(`/b/${board}/share?${ROUTE}`)).json()).links;
  expect(latest.rings).toBe('rings=person');
  const tooLong = await ask(ada, board, { rings: `rings=tag&hide=${'x'.repeat(2000)}` });
  expect(await tooLong.json()).toMatchObject({ answer: 'query' });
});

test('with the quarters or tertials that the wheel marked', async () => {
  const { server, ada, board } = await aGroup(CARDS);
  const stranger = aBrowser(server);
  const linesOn = async (asked: string) => {
    const page = await (await stranger.get(await make(ada, board, { rings: asked }))).text();
    const [, lines] = /<path d="([^"]*)" fill="none" stroke="[^"]+" stroke-width="1\.2"\/>/.exec(page) ?? [];
    return lines?.match(/M/g)?.length ?? 0;
  };
  expect(await linesOn('')).toBe(0);
  expect(await linesOn('rings=tag&marks=quarter')).toBe(4);
  expect(await linesOn('marks=tertial')).toBe(3);
  expect(await linesOn('marks=week')).toBe(0);
});

test('a filter that no longer says what it keeps out shows nothing; one that can’t be read or is too long makes no link', async () => {
  const { server, ada, board } = await aGroup(CARDS);
  const stranger = aBrowser(server);
  const page = async (q: string) => (await stranger.get(await make(ada, board, { q }))).text();
  expect(await page('-Budsjett')).toContain('Ventesak');
  for (const q of ['-målgruppe:Styret', '-@Kari', '-#intern', '-mål:"Flere lånere"']) {
    const text = await page(q);
    expect(text, q).toContain('<h1>Årshjulet 2023</h1>');
    expect(text, q).not.toContain('Ventesak');
  }
  for (const q of ['type:sakk', '-type:"sak', `${'a '.repeat(1000)}-#intern`]) {
    const refused = await ask(ada, board, { q });
    expect([refused.status, await refused.json()], q).toMatchObject([400, { answer: 'query' }]);
  }
});

test('only there, and only when it is asked for, may another site’s frame hold it; no script runs and no session is read', async () => {
  const { server, ada, board } = await aGroup();
  const path = await make(ada, board);
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';
  // With Ada's cookie, which is due to be renewed.
  server.later(2 * DAY);
  const framed = await ada.get(`${path}?embed=1`);
  expect(policyOf(framed)).toMatch(/^default-src 'none';style-src 'nonce-[^']+';.*frame-ancestors \*$/);
  expect(framed.headers.get('x-frame-options')).toBeNull();
  expect(framed.headers.get('set-cookie')).toBeNull();
  expect(framed.headers.get('cache-control')).toBe('no-store');
  expect(framed.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  const alone = await ada.get(path);
  expect(policyOf(alone)).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(alone.headers.get('x-frame-options')).toBe('DENY');
  for (const other of [
    `/b/${board}?embed=1`,
    '/sign-in?embed=1',
    `/b/${board}/wheel/print?embed=1`,
    '/?embed=1',
  ]) {
    const response = await ada.get(other);
    expect(policyOf(response), other).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-frame-options'), other).toBe('DENY');
  }
});

test('revoked by any member, past its last day, or made by one who is gone: as if it had never been', async () => {
  const { server, ada, board } = await aGroup();
  const kari = aBrowser(server);
  const fields = { name: 'Kari Lie', email: 'kari@example.no', password: PASSWORD };
  await kari.post(await invite(ada, board), fields);
  const stranger = aBrowser(server);
  const seen = async (path: string) => {
    const response = await stranger.get(path);
    return { status: response.status, text: (await response.text()).replace(/nonce="[^"]*"/, '') };
  };
  const never = await seen('/share/nosuchtoken');
  expect(never.status).toBe(404);
  expect(never.text).toContain('<h1>Her er det ingenting å se nå</h1>');

  const [revoked, ended] = [
    await make(ada, board),
    await make(ada, board, { expiry: 'date', date: '2023-02-20' }),
  ];
  expect((await seen(revoked)).status).toBe(200);
  const [newest, first] = await listed(kari, board);
  expect([newest, first]).toMatchObject([
    { name: 'Nettsiden', by: 'Ada Berg', until: '2023-02-20', read: null, state: 'open' },
    { until: '2023-03-12', read: '2023-02-10', state: 'open' },
  ]);
  await revoke(kari, board, first?.id ?? '');
  // Whoever asks next, however soon.
  expect(await seen(revoked)).toEqual(never);
  server.later(10 * DAY);
  expect((await seen(ended)).status).toBe(200);
  server.later(DAY);
  expect(await seen(ended)).toEqual(never);
  expect(await listed(ada, board)).toMatchObject([{ state: 'expired' }]);
  // What ended is cleared away some months later, when another is made.
  server.later(90 * DAY);
  await kari.post('/sign-in', { email: 'kari@example.no', password: PASSWORD });
  await make(kari, board);
  expect(await listed(kari, board)).toHaveLength(1);
});

test('only members make, see and revoke links; a last day lies ahead, but not for ever; there is an end to how many', async () => {
  const { server, ada, board } = await aGroup();
  const path = await make(ada, board);
  const [link] = await listed(ada, board);
  const stranger = aBrowser(server);
  expect((await ask(stranger, board)).status).toBe(404);
  expect((await stranger.get(`/b/${board}/share?${ROUTE}`)).status).toBe(404);
  await revoke(stranger, board, link?.id ?? '');
  expect((await stranger.get(path)).status).toBe(200);
  for (const date of ['2023-02-09', '2026-01-01', 'snart', ''])
    expect(await (await ask(ada, board, { expiry: 'date', date })).json()).toMatchObject({ answer: 'date' });
  for (let n = 1; n < 20; n += 1) await make(ada, board);
  const refused = await ask(ada, board);
  expect([refused.status, await refused.json()]).toMatchObject([409, { answer: 'full' }]);
});

test('guessing ends after a hundred tries, and the token stands neither in the log nor in the data folder', async () => {
  const { log, text, says } = aLog();
  const { server, ada, board } = await aGroup([], { log });
  const path = await make(ada, board);
  const guesser = aBrowser(server);
  const read = await guesser.get(path);
  const isIt = ({ request, route }: Record<string, unknown>) =>
    request === read.headers.get('x-request-id') && route === '/share/*';
  await says('the line', isIt);
  const token = path.slice('/share/'.length);
  expect(token).toHaveLength(43);
  expect(text()).not.toContain(token);
  expect(await readFile(join(server.dataDir, 'records.json'), 'utf8')).not.toContain(token);
  for (let n = 0; n < 100; n += 1) expect((await guesser.get(`/share/guess-${n}`)).status).toBe(404);
  const refused = await guesser.get(path);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
});
