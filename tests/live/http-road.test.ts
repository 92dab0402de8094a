// The browser's line behind proxies that stop WebSockets, with the real server behind them: by HTTP within seconds, true
// about what is saved (R4), and back by WebSocket when that gets through.
import { afterEach, expect, test } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import { type LineKind, openRoad, type Road } from '../../app/live/road.ts';
import type { SaveStatus } from '../../app/live/save-line.ts';
import { openSharedDocument, type SharedDocument } from '../../app/live/shared-document.ts';
import { openTimers } from '../../app/live/timers.ts';
import { CLOSE } from '../../app/ydoc/wire.ts';
import { within } from '../helpers/eventually.ts';
import { type StubbornProxy, stubbornProxy, type UpgradeManner } from '../helpers/stubborn-proxy.ts';
import { gatedDocuments } from '../server/sync/gated-documents.ts';
import { join, type SyncServer, soon, startSync } from '../server/sync/sync-server.ts';

const NAME = 'board/one';
const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const behind = async (server: SyncServer, manner: UpgradeManner): Promise<StubbornProxy> => {
  const proxy = await stubbornProxy(`http://127.0.0.1:${server.port}`, manner);
  ends.push(proxy.close);
  return proxy;
};

type Page = {
  readonly road: Road;
  readonly written: LineKind[];
  /** Says that the page is looked at again. */
  show(): void;
  open(name?: string): SharedDocument;
};

/** One page of a browser's, which finds the server at `address`. */
const aPage = ({ address }: { readonly address: string }, remembered: LineKind | null = null): Page => {
  const timers = openTimers();
  const listeners = new Set<(event: 'shown') => void>();
  const written: LineKind[] = [];
  const reachable = async () => (await fetch(`${address}/healthz`)).ok;
  const onNetwork = (change: (event: 'shown') => void) => {
    listeners.add(change);
    return () => listeners.delete(change);
  };
  const road = openRoad({
    socket: NodeWebSocket as unknown as typeof WebSocket,
    fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie: 'ada' } }),
    timers,
    reachable,
    onNetwork,
    memory: { read: () => remembered, write: (kind) => void written.push(kind) },
  });
  ends.push(() => timers.end());
  return {
    road,
    written,
    show: () => {
      for (const listener of [...listeners]) listener('shown');
    },
    open: (name = NAME) => {
      const shared = openSharedDocument(name, {
        serverUrl: `${address.replace('http', 'ws')}/sync`,
        road,
        keep: async () => null,
        copyOf: async () => null,
        reachable,
        isOffline: () => false,
        onNetwork,
      });
      ends.push(shared.close);
      return shared;
    },
  };
};

const until = (
  { subscribe }: { subscribe(listener: () => void): () => void },
  holds: () => boolean,
  awaited: string,
  milliseconds = 30_000,
): Promise<void> => {
  let stop = () => {};
  const came = new Promise<void>((resolve) => {
    const look = () => {
      if (holds()) resolve();
    };
    const unsubscribe = subscribe(look);
    stop = () => void unsubscribe();
    look();
  });
  return within(milliseconds, awaited, came).finally(() => stop());
};
const untilStatus = (shared: SharedDocument, status: Partial<SaveStatus>, milliseconds?: number) =>
  until(
    shared,
    () => Object.entries(status).every(([key, value]) => shared.status()[key as keyof SaveStatus] === value),
    JSON.stringify(status),
    milliseconds,
  );
const OVER_HTTP = { state: 'saved', unsent: 0, overHttp: true } as const;
const BY_WEB_SOCKET = { state: 'saved', unsent: 0, overHttp: false } as const;
const notesOf = (shared: SharedDocument) => shared.doc.getMap('notes');

test.each(['destroy', 'forbid', 'swallow'] as const)(
  'behind a proxy that treats upgrades so: %s, two people see each other’s edits within five seconds',
  async (manner) => {
    const server = await startSync();
    const proxy = await behind(server, manner);
    const bo = join(server, NAME, { query: { who: 'bo' } });
    await bo.saved();
    const began = performance.now();
    const page = aPage(proxy);
    const shared = page.open();
    await untilStatus(shared, OVER_HTTP);
    notesOf(shared).set('fromAda', 1);
    expect(shared.status()).toMatchObject({ state: 'saving', unsent: 1 });
    await bo.until('what Ada wrote', () => bo.notes.get('fromAda') === 1);
    await untilStatus(shared, OVER_HTTP);
    bo.notes.set('fromBo', 2);
    await soon(
      'what Bo wrote',
      new Promise<void>((resolve) => {
        const look = () => notesOf(shared).get('fromBo') === 2 && resolve();
        shared.doc.on('update', look);
        look();
      }),
    );
    const took = performance.now() - began;
    console.log(`${manner}: both ways after ${Math.round(took)} ms`);
    expect(took).toBeLessThan(5000);
    expect(page.written).toEqual(['http']);
    expect(server.rooms.tally.lines.http).toBe(1);
  },
);

test('[R4] over HTTP an edit is saved only by the server’s word that it is on disk', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const shared = aPage(await behind(server, 'destroy')).open();
  await untilStatus(shared, OVER_HTTP);
  const appends = documents.count('append');
  const release = documents.hold('append');
  notesOf(shared).set('a', 1);
  notesOf(shared).set('b', 2);
  await soon('the append', documents.reached('append', appends + 1));
  expect(shared.status()).toMatchObject({ state: 'saving', unsent: 2 });
  release();
  await untilStatus(shared, OVER_HTTP);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({ a: 1, b: 2 });
});

test('[R4] edits whose answers are lost on the way arrive once and are saved; those of a line that is cut, by the next line', async () => {
  const server = await startSync();
  const proxy = await behind(server, 'destroy');
  const shared = aPage(proxy).open();
  await untilStatus(shared, OVER_HTTP);
  proxy.loseAnswers(2);
  for (let n = 0; n < 20; n++) notesOf(shared).set(`n${n}`, n);
  await untilStatus(shared, OVER_HTTP);
  // Its next POST is answered as ever: the line has lived on.
  notesOf(shared).set('after', true);
  await untilStatus(shared, OVER_HTTP);
  expect(server.rooms.tally.linesOpened).toBe(1);
  notesOf(shared).set('cut', true);
  proxy.cut();
  await untilStatus(shared, { overHttp: false });
  await untilStatus(shared, OVER_HTTP);
  const kept = await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON());
  expect(kept).toEqual(notesOf(shared).toJSON());
  expect(kept).toMatchObject({ n19: 19, after: true, cut: true });
});

test('a message larger than a POST may be comes whole', async () => {
  const server = await startSync();
  const shared = aPage(await behind(server, 'forbid')).open();
  await untilStatus(shared, OVER_HTTP);
  const large = 'å'.repeat(700_000);
  notesOf(shared).set('large', large);
  await untilStatus(shared, { state: 'saving' });
  await untilStatus(shared, OVER_HTTP);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').get('large') === large)).toBe(true);
});

test('all documents of a page take the road that one found, and go back together when WebSockets get through', async () => {
  const server = await startSync();
  const proxy = await behind(server, 'forbid');
  const page = aPage(proxy);
  const board = page.open();
  await untilStatus(board, OVER_HTTP);
  const before = proxy.upgrades();
  const card = page.open('card/one/two');
  await untilStatus(card, OVER_HTTP);
  expect(proxy.upgrades()).toBe(before);
  const states: SaveStatus['state'][] = [];
  board.subscribe(() => states.push(board.status().state));
  proxy.setUpgrades('pass');
  notesOf(board).set('a', 1);
  page.show();
  await Promise.all([untilStatus(board, BY_WEB_SOCKET), untilStatus(card, BY_WEB_SOCKET)]);
  expect(page.written).toEqual(['http', 'websocket']);
  // Nobody is told that anything was wrong.
  expect(states.filter((state) => !['saved', 'saving', 'loading'].includes(state))).toEqual([]);
  notesOf(board).set('b', 2);
  await untilStatus(board, BY_WEB_SOCKET);
  expect(await server.rooms.read(NAME, (doc) => doc.getMap('notes').toJSON())).toEqual({ a: 1, b: 2 });
  expect(server.rooms.tally.lines.http).toBe(0);
});

test('it goes back by itself, without being looked at', async () => {
  const server = await startSync();
  const proxy = await behind(server, 'destroy');
  const shared = aPage(proxy).open();
  await untilStatus(shared, OVER_HTTP);
  proxy.setUpgrades('pass');
  await untilStatus(shared, BY_WEB_SOCKET, 25_000);
});

test('it stays with HTTP until what is under way is stored', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const proxy = await behind(server, 'destroy');
  const page = aPage(proxy);
  const shared = page.open();
  await untilStatus(shared, OVER_HTTP);
  const appends = documents.count('append');
  const release = documents.hold('append');
  notesOf(shared).set('a', 1);
  await soon('the append', documents.reached('append', appends + 1));
  proxy.setUpgrades('pass');
  const turned = until({ subscribe: page.road.onTurn }, () => page.road.kind() === 'websocket', 'the turn');
  page.show();
  await turned;
  expect(shared.status()).toEqual({ state: 'saving', unsent: 1, safeHere: false, overHttp: true });
  release();
  await untilStatus(shared, BY_WEB_SOCKET);
});

test('the next page remembers and begins over HTTP, while a WebSocket is tried beside it', async () => {
  const server = await startSync();
  const blocked = await behind(server, 'swallow');
  const shared = aPage(blocked, 'http').open();
  await untilStatus(shared, OVER_HTTP, 2000);
  expect(blocked.upgrades()).toBe(1);
  const free = await behind(server, 'pass');
  const other = aPage(free, 'http');
  await untilStatus(other.open(), BY_WEB_SOCKET);
  expect(other.written).toEqual(['websocket']);
});

test('a server that only restarts pushes nobody to HTTP', async () => {
  const server = await startSync();
  const proxy = await behind(server, 'pass');
  const page = aPage(proxy);
  const shared = page.open();
  await untilStatus(shared, BY_WEB_SOCKET);
  for (let restart = 1; restart <= 5; restart++) {
    // The worst instant to come back: the first attempt still fails, and pages get through right after it.
    proxy.breakNextUpgrade();
    const before = proxy.upgrades();
    proxy.cut();
    await untilStatus(shared, { state: 'offline' });
    await untilStatus(shared, BY_WEB_SOCKET);
    expect(proxy.upgrades()).toBe(before + 2);
  }
  expect(page.written).toEqual([]);
});

test('when event streams are held back, too, that is said; and when either gets through it is used', async () => {
  const server = await startSync();
  const proxy = await behind(server, 'destroy');
  proxy.setStreams('hold');
  const shared = aPage(proxy).open();
  await untilStatus(shared, { state: 'blocked' });
  proxy.setStreams('pass');
  await untilStatus(shared, OVER_HTTP);
});

test('over HTTP, too, one who is signed out is told so and doesn’t try again', async () => {
  const server = await startSync();
  const shared = aPage(await behind(server, 'destroy')).open();
  await untilStatus(shared, OVER_HTTP);
  const opened = server.rooms.tally.linesOpened;
  server.rooms.closeFor({ account: 'ada' }, CLOSE.signedOut);
  await untilStatus(shared, { state: 'signedOut' });
  expect(server.rooms.tally.linesOpened).toBe(opened);
});
