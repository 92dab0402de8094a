// Calendars for other programs, in conversation with a real server: from the address to what a parser reads there.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ICAL from 'ical.js';
import { expect, onTestFinished, test } from 'vitest';
import type { NewCard } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { startServer } from '../../server/start-server.ts';
import { whenIt } from '../helpers/eventually.ts';
import { joinAs } from '../helpers/peer.ts';
import { aLog } from './a-log.ts';
import { type AServer, aBrowser, aServer, type Browser, invite, PASSWORD, setUp } from './a-server.ts';

const DAY = 86_400_000;
const ROUTE = '_data=routes%2Fb.%24board.calendar';

const make = async (browser: Browser, board: string, q = ''): Promise<string> => {
  const response = await browser.post(`/b/${board}/calendar?${ROUTE}`, { do: 'make', q });
  const { answer } = (await response.json()) as { answer: { address: string } };
  return new URL(answer.address).pathname;
};
const listed = async (browser: Browser, board: string) => {
  const response = await browser.get(`/b/${board}/calendar?${ROUTE}`);
  return (
    (await response.json()) as { feeds: { id: string; query: string; made: string; read: string | null }[] }
  ).feeds;
};
const revoke = (browser: Browser, board: string, feed: string) =>
  browser.post(`/b/${board}/calendar?${ROUTE}`, { do: 'revoke', feed });

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** Somebody who has nothing but the address. */
const fetched = async (server: AServer, path: string) => {
  const response = await aBrowser(server).get(path);
  return { status: response.status, response, events: eventsOf(await response.text()) };
};

const on = (day: string) => ({ precision: 'day', day }) as const;

/** A group with its first person, who also has the board itself at hand. */
const aGroup = async (start: 'empty' | 'example' = 'empty', options: Parameters<typeof aServer>[0] = {}) => {
  const server = await aServer(options);
  const ada = aBrowser(server);
  const board = await setUp(server, ada, start);
  const peer = joinAs({ address: server.address, cookie: ada.jar.header() }, `board/${board}`, {
    quiet: true,
  });
  onTestFinished(() => peer.leave());
  await peer.synced();
  const commands = boardCommands(peer.doc, { origin: 'ada' });
  // What a second one is shown is on disk (R4).
  const other = joinAs({ address: server.address, cookie: ada.jar.header() }, `board/${board}`, {
    quiet: true,
  });
  onTestFinished(() => other.leave());
  await other.synced();
  const kept = () =>
    whenIt(
      other.doc,
      'update',
      () => isDeepStrictEqual(readBoard(other.doc), readBoard(peer.doc)),
      'the edit',
    );
  return {
    server,
    ada,
    board,
    peer,
    leave: () => {
      peer.leave();
      other.leave();
    },
    add: (...cards: readonly NewCard[]) => {
      commands.addCards(cards.map((card, at) => ({ order: `a${at}`, ...card })));
      return kept();
    },
    move: (id: string, day: string) => {
      commands.changeCards([{ id, change: { when: on(day) } }]);
      return kept();
    },
  };
};

test('whoever has the address reads the cards with a date that the filter lets through, and later ones too', async () => {
  const { server, ada, board, peer, add } = await aGroup('example');
  const path = await make(ada, board, 'type:kommunikasjon');
  const wanted = () =>
    readBoard(peer.doc).cards.filter(({ kind, when }) => kind === 'communication' && when !== null);
  const before = await fetched(server, path);
  expect(before.response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(before.events.length).toBeGreaterThan(3);
  expect(before.events.map(({ uid }) => uid).sort()).toEqual(
    wanted()
      .map(({ id }) => `${id}.${board}@aarring`)
      .sort(),
  );
  await add({ kind: 'communication', title: 'Pressemelding', when: on('2023-05-16') });
  const after = await fetched(server, path);
  expect(after.events.find(({ summary }) => summary === 'Pressemelding')?.startDate.toString()).toBe(
    '2023-05-16',
  );
});

test('`@meg` is whoever made the address, whoever reads it', async () => {
  const { server, ada, board, peer, add } = await aGroup();
  const me = readBoard(peer.doc).people[0]?.id ?? '';
  const when = on('2023-03-01');
  await add({ kind: 'case', title: 'Min', when, assignees: [me] }, { kind: 'case', title: 'Ingens', when });
  const path = await make(ada, board, '@meg');
  expect((await fetched(server, path)).events.map(({ summary }) => summary)).toEqual(['Min']);
});

test('a card that moved is the same event, in a higher version; the others stay as they were', async () => {
  const { server, ada, board, add, move } = await aGroup();
  await add(
    { id: 'moves', kind: 'case', title: 'Flyttes', when: on('2023-03-01') },
    { id: 'stays', kind: 'case', title: 'Står', when: on('2023-03-02') },
  );
  const path = await make(ada, board);
  const about = async () =>
    (await fetched(server, path)).events.map(({ uid, sequence, startDate, component }) => ({
      uid,
      sequence,
      start: startDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
    }));
  const [first, still] = await about();
  server.later(1);
  await move('moves', '2023-04-12');
  const [second, stillThere] = await about();
  expect(second).toMatchObject({ uid: first?.uid, start: '2023-04-12' });
  expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  expect(stillThere).toEqual(still);
  // Back where it was: a new version all the same, and the clock of a machine that was set back changes nothing of it.
  server.later(-DAY);
  await move('moves', '2023-03-01');
  const [third] = await about();
  expect([third?.start, third?.sequence]).toEqual(['2023-03-01', (second?.sequence ?? 0) + 1]);
  expect(third?.sequence).toBeLessThan(2 ** 31);
});

test('after a restart no event has become another', async () => {
  const { server, ada, board, add, leave } = await aGroup();
  await add({ kind: 'case', title: 'Sak', when: { precision: 'month', month: '2023-03' } });
  const path = await make(ada, board);
  const before = await (await aBrowser(server).get(path)).text();
  leave();
  await server.stop();
  const { dataDir, build } = server;
  const next = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDir,
    build,
    now: () => server.now() + DAY,
  });
  try {
    const after = await (await fetch(`${next.address}${path}`)).text();
    expect(after.replaceAll(next.address, server.address)).toBe(before);
  } finally {
    await next.stop();
  }
});

test('a calendar that has it all is told so', async () => {
  const { server, ada, board, add } = await aGroup();
  const path = await make(ada, board);
  const tag = (await aBrowser(server).get(path)).headers.get('etag') ?? '';
  const again = await fetch(server.address + path, { headers: { 'if-none-match': `"other", ${tag}` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  await add({ kind: 'case', title: 'Ny', when: { precision: 'day', day: '2023-03-01' } });
  const changed = await aBrowser(server).get(path, { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain('SUMMARY:Ny');
});

test('revoked, it gives 404 at once, and the other addresses go on', async () => {
  const { server, ada, board } = await aGroup();
  const [path, other] = [await make(ada, board, 'type:sak'), await make(ada, board)];
  expect((await fetched(server, path)).status).toBe(200);
  const [newest, first] = await listed(ada, board);
  expect([newest, first]).toMatchObject([
    { query: '', made: '2023-02-10', read: null },
    { query: 'type:sak', made: '2023-02-10', read: '2023-02-10' },
  ]);
  await revoke(ada, board, first?.id ?? '');
  // Whoever asks next, however soon.
  expect((await aBrowser(server).get(path)).status).toBe(404);
  expect((await fetched(server, other)).status).toBe(200);
  expect((await listed(ada, board)).map(({ id }) => id)).toEqual([newest?.id]);
});

test('only one’s own can be seen and revoked, and only of boards one is a member of', async () => {
  const { server, ada, board } = await aGroup();
  const path = await make(ada, board);
  const [feed] = await listed(ada, board);
  const kari = aBrowser(server);
  await kari.post(await invite(ada, board), {
    name: 'Kari Lie',
    email: 'kari@example.no',
    password: PASSWORD,
  });
  expect(await listed(kari, board)).toEqual([]);
  await revoke(kari, board, feed?.id ?? '');
  expect((await fetched(server, path)).status).toBe(200);
  const stranger = aBrowser(server);
  const asked = await stranger.post(`/b/${board}/calendar?${ROUTE}`, { do: 'make', q: '' });
  expect(asked.status).toBe(404);
  expect((await ada.get(`/b/nosuchboard/calendar?${ROUTE}`)).status).toBe(404);
});

test('twenty are enough for one person on one board', async () => {
  const { ada, board } = await aGroup();
  for (let n = 0; n < 20; n++) await make(ada, board, `nummer ${n}`);
  const refused = await ada.post(`/b/${board}/calendar?${ROUTE}`, { do: 'make', q: '' });
  expect([refused.status, await refused.json()]).toMatchObject([409, { answer: 'full' }]);
  expect(await listed(ada, board)).toHaveLength(20);
});

test('a filter that can’t be read or is too long makes no address', async () => {
  const { ada, board } = await aGroup();
  for (const q of ['type:sakk', '-type:"sak', `${'a '.repeat(1000)}-#intern`]) {
    const refused = await ada.post(`/b/${board}/calendar?${ROUTE}`, { do: 'make', q });
    expect([refused.status, await refused.json()], q).toMatchObject([400, { answer: 'query' }]);
  }
  expect(await listed(ada, board)).toEqual([]);
});

test('guessing ends after a hundred tries, for a quarter of an hour', async () => {
  const { server, ada, board } = await aGroup();
  const path = await make(ada, board);
  const guesser = aBrowser(server);
  for (let n = 0; n < 100; n++) expect((await guesser.get(`/calendar/guess-${n}.ics`)).status).toBe(404);
  const refused = await guesser.get('/calendar/guess.ics');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  server.later(15 * 60_000);
  expect((await fetched(server, path)).status).toBe(200);
});

test('the address stands neither in the log nor in the data folder', async () => {
  const { log, text, says } = aLog();
  const { server, ada, board } = await aGroup('empty', { log });
  const path = await make(ada, board);
  const read = await aBrowser(server).get(path);
  await says(
    'the line',
    ({ request, route }) => request === read.headers.get('x-request-id') && route === '/calendar/*',
  );
  const token = path.slice('/calendar/'.length, -'.ics'.length);
  expect(token).toHaveLength(43);
  expect(text()).not.toContain(token);
  expect(await readFile(join(server.dataDir, 'records.json'), 'utf8')).not.toContain(token);
});
