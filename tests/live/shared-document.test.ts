// A shared document of the browser against a real WebSocket server: what it says of saving is true (R4).

import { afterEach, expect, test } from 'vitest';
import { WebSocket as NodeWebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import type { Keep } from '../../app/live/keep-here.ts';
import { openLiveBoard } from '../../app/live/live-board.ts';
import { openRoad } from '../../app/live/road.ts';
import type { SaveStatus } from '../../app/live/save-line.ts';
import { openSharedDocument, type SharedDocument } from '../../app/live/shared-document.ts';
import type { Surroundings } from '../../app/live/surroundings.ts';
import { openTimers } from '../../app/live/timers.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { CLOSE, MESSAGE } from '../../app/ydoc/wire.ts';
import { within } from '../helpers/eventually.ts';
import { aSmallServer, type SmallServer } from './small-server.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const serve = async (options?: Parameters<typeof aSmallServer>[0]) => {
  const server = await aSmallServer(options);
  ends.push(server.stop);
  return server;
};

/** A place to keep edits, in memory. */
const aKeep = (unsent = 0, whole = false) => {
  const marks: string[] = [];
  const remembered: { unsent: number; allStored: boolean }[] = [];
  const keep: Keep = {
    read: Promise.resolve({ unsent, whole }),
    markWhole: () => marks.push('whole'),
    remember: (now, allStored) => remembered.push({ unsent: now, allStored }),
    close: async () => undefined,
  };
  return { keep, remembered, marks };
};

const aRoad = ({ reachable, onNetwork }: Pick<Surroundings, 'reachable' | 'onNetwork'>) => {
  const timers = openTimers();
  ends.push(async () => timers.end());
  return openRoad({
    socket: NodeWebSocket as unknown as typeof WebSocket,
    fetch,
    timers,
    reachable,
    onNetwork,
    memory: { read: () => null, write: () => undefined },
  });
};

const open = (server: SmallServer, around: Partial<Surroundings> = {}) => {
  const reachable = around.reachable ?? (async () => (await fetch(`http://${server.address}/healthz`)).ok);
  const onNetwork = around.onNetwork ?? (() => () => undefined);
  const shared = openSharedDocument('board/one', {
    serverUrl: `ws://${server.address}/sync`,
    road: aRoad({ reachable, onNetwork }),
    keep: async () => aKeep().keep,
    copyOf: async () => null,
    reachable,
    isOffline: () => false,
    onNetwork,
    ...around,
  });
  ends.push(shared.close);
  return shared;
};

const until = (shared: SharedDocument, holds: () => boolean, awaited: string): Promise<void> => {
  let stop = () => {};
  const came = new Promise<void>((resolve) => {
    const look = () => {
      if (holds()) resolve();
    };
    const unsubscribe = shared.subscribe(look);
    stop = () => void unsubscribe();
    look();
  });
  return within(20_000, awaited, came).finally(() => stop());
};
const untilState = (shared: SharedDocument, state: SaveStatus['state']) =>
  until(shared, () => shared.status().state === state, state);

const type = (shared: SharedDocument, words: string) => shared.doc.getText('t').insert(0, words);

test('[R4] an edit is saving until the server says that it is stored, however long the socket is open', async () => {
  const server = await serve();
  const shared = open(server);
  await untilState(shared, 'saved');
  server.state.storing = false;
  type(shared, 'a');
  type(shared, 'b');
  expect(shared.status()).toMatchObject({ state: 'saving', unsent: 2 });
  const arrived = new Promise<void>((resolve) => {
    server.doc.on('update', () => server.doc.getText('t').toString() === 'ba' && resolve());
  });
  await within(5000, 'the edits at the server', arrived);
  expect(shared.status()).toMatchObject({ state: 'saving', unsent: 2 });
  server.storeNow();
  await untilState(shared, 'saved');
  expect(shared.status().unsent).toBe(0);
});

test('[R4] a copy on this machine that comes late is taken all the same, and what lies there reaches the server', async () => {
  const server = await serve();
  const { keep, marks } = aKeep(1, true);
  let come: () => void = () => undefined;
  let ofPage: Y.Doc | null = null;
  const shared = open(server, {
    keep: (doc) => {
      ofPage = doc;
      return new Promise((resolve) => {
        come = () => resolve(keep);
      });
    },
  });
  await untilState(shared, 'saved');
  expect(shared.status().safeHere).toBe(false);
  const earlier = new Y.Doc();
  earlier.getText('t').insert(0, 'halvskrevet');
  const arrived = new Promise<void>((resolve) => {
    server.doc.on('update', () => server.doc.getText('t').toString() === 'halvskrevet' && resolve());
  });
  // As y-indexeddb does when it has come to reading.
  if (ofPage) Y.applyUpdate(ofPage, Y.encodeStateAsUpdate(earlier), keep);
  come();
  await within(5000, 'the edits at the server', arrived);
  await until(
    shared,
    () => shared.status().safeHere && shared.status().state === 'saved',
    'saved, and safe here',
  );
  expect(shared.status().unsent).toBe(0);
  expect(marks).toEqual(['whole']);
});

test('[R4] edits without network are counted, merge with others’ at the rejoin, and are saved only then', async () => {
  const server = await serve();
  const { keep, remembered } = aKeep();
  let online = true;
  let tell: (event: 'online' | 'offline') => void = () => undefined;
  const shared = open(server, {
    keep: async () => keep,
    isOffline: () => !online,
    reachable: async () => online,
    onNetwork: (change) => {
      tell = change;
      return () => undefined;
    },
  });
  await untilState(shared, 'saved');
  online = false;
  tell('offline');
  await untilState(shared, 'offline');
  type(shared, 'mine ');
  type(shared, 'also ');
  expect(shared.status()).toMatchObject({ state: 'offline', unsent: 2, safeHere: true });
  expect(remembered.at(-1)).toEqual({ unsent: 2, allStored: false });
  server.doc.getText('t').insert(0, 'theirs ');
  online = true;
  tell('online');
  await untilState(shared, 'saved');
  expect(server.doc.getText('t').toString()).toBe(shared.doc.getText('t').toString());
  expect(server.doc.getText('t').length).toBe('mine also theirs '.length);
  expect(remembered.at(-1)).toEqual({ unsent: 0, allStored: true });
});

test('[R4] what an earlier visit left unsent is still unsent after a reload, until it is stored', async () => {
  const server = await serve();
  server.state.storing = false;
  const { keep, remembered } = aKeep(3);
  const shared = open(server, { keep: async () => keep });
  await untilState(shared, 'saving');
  expect(shared.status()).toMatchObject({ state: 'saving', unsent: 3, safeHere: true });
  expect(remembered.every((note) => !note.allStored)).toBe(true);
  server.storeNow();
  await untilState(shared, 'saved');
  expect(remembered.at(-1)).toEqual({ unsent: 0, allStored: true });
});

test('a cut line is joined again by itself', async () => {
  const server = await serve();
  const shared = open(server);
  await untilState(shared, 'saved');
  server.cut();
  await untilState(shared, 'offline');
  await untilState(shared, 'saved');
  expect(server.state.connections).toBe(2);
});

test.each([
  [CLOSE.signedOut, 'signedOut'],
  [CLOSE.notAdmitted, 'notAdmitted'],
] as const)('close code %i ends the trying and is said', async (code, state) => {
  const server = await serve();
  const shared = open(server);
  await untilState(shared, 'saved');
  server.state.refusal = code;
  server.cut(code);
  await untilState(shared, state);
  type(shared, 'x');
  expect(shared.status()).toMatchObject({ state, unsent: 1 });
  expect(server.state.connections).toBe(1);
});

test('[R4] not stored is said, tried again, and saved when the disk takes it', async () => {
  const server = await serve();
  const shared = open(server);
  await untilState(shared, 'saved');
  server.state.storing = false;
  type(shared, 'x');
  server.cut(CLOSE.notStored);
  await untilState(shared, 'notStored');
  expect(shared.status().unsent).toBe(1);
  server.storeNow();
  await untilState(shared, 'saved');
  expect(server.doc.getText('t').toString()).toBe('x');
});

test('[R4] a disk that refuses is said to everybody, and all is saved when it takes again', async () => {
  const server = await serve();
  const shared = open(server);
  await untilState(shared, 'saved');
  server.say(MESSAGE.disk, 1);
  await untilState(shared, 'notStored');
  expect(shared.status().unsent).toBe(0);
  server.state.storing = false;
  type(shared, 'x');
  expect(shared.status()).toMatchObject({ state: 'notStored', unsent: 1 });
  server.say(MESSAGE.disk, 0);
  await untilState(shared, 'saving');
  server.storeNow();
  await untilState(shared, 'saved');
  server.say(MESSAGE.disk, 1);
  await untilState(shared, 'notStored');
  server.cut();
  await untilState(shared, 'offline');
  await untilState(shared, 'saved');
});

test('[S26] what a closed document turned away is said, kept apart from the server’s own, and not sent as saved', async () => {
  const server = await serve();
  server.doc.getText('t').insert(0, 'theirs');
  let copies = 0;
  const shared = open(server, {
    copyOf: async () => {
      copies += 1;
      // The first time the network is in the way.
      if (copies === 1) throw new Error('no network');
      const before = new Y.Doc();
      before.getText('t').insert(0, 'theirs');
      return Y.encodeStateAsUpdate(before);
    },
  });
  await untilState(shared, 'saved');
  server.say(MESSAGE.closed, 0);
  await until(shared, () => shared.isReadOnly(), 'that it is read only');
  expect(shared.status()).toMatchObject({ state: 'saved', unsent: 0 });
  server.state.storing = false;
  type(shared, 'mine, ');
  server.say(MESSAGE.closed, 1);
  await untilState(shared, 'turnedAway');
  expect(shared.withoutMine()).toBeNull();
  type(shared, 'more of ');
  await until(shared, () => shared.withoutMine() !== null, 'the server’s own');
  expect(shared.withoutMine()?.getText('t').toString()).toBe('theirs');
  expect(shared.doc.getText('t').toString()).toBe('more of mine, theirs');
  expect(shared.status()).toMatchObject({ state: 'turnedAway', unsent: 2 });
  expect(copies).toBe(2);
});

test('a proxy that stops the line, over WebSockets and over HTTP, is named, and stays named, while pages get through', async () => {
  const server = await serve({ webSockets: false });
  let probes = 0;
  let probedOften = () => {};
  const fourProbes = new Promise<void>((resolve) => {
    probedOften = resolve;
  });
  const shared = open(server, {
    reachable: async () => {
      probes += 1;
      if (probes === 4) probedOften();
      return (await fetch(`http://${server.address}/healthz`)).ok;
    },
  });
  await untilState(shared, 'blocked');
  const later: string[] = [];
  shared.subscribe(() => later.push(shared.status().state));
  await within(30_000, 'four probes', fourProbes);
  expect(later.filter((state) => state !== 'blocked')).toEqual([]);
  expect(server.state.connections).toBe(0);
});

test('a server that cannot be reached at all is offline, not blocked', async () => {
  const server = await serve({ webSockets: false });
  let probes = 0;
  let probed = () => {};
  const probedTwice = new Promise<void>((resolve) => {
    probed = resolve;
  });
  const shared = open(server, {
    reachable: async () => {
      probes += 1;
      if (probes === 2) probed();
      throw new Error('no network');
    },
  });
  await within(20_000, 'two probes', probedTwice);
  expect(shared.status().state).toBe('offline');
});

test('the page shows the loader’s board until there is something better: the server’s, or this machine’s copy when the server does not answer', async () => {
  const server = await serve();
  const { keep, marks } = aKeep();
  const synced = open(server, { keep: async () => keep });
  expect(synced.isFilled()).toBe(false);
  await until(synced, synced.isFilled, 'the server’s content');
  expect(marks).toEqual(['whole']);

  const blocked = await serve({ webSockets: false });
  const kept = new Y.Doc();
  kept.getText('t').insert(0, 'kept');
  const copy = (whole: boolean) => async (doc: Y.Doc) => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept));
    return aKeep(0, whole).keep;
  };
  const copied = open(blocked, { keep: copy(true) });
  await until(copied, copied.isFilled, 'this machine’s copy');
  expect(copied.status().state).not.toBe('saved');
  expect(copied.status().unsent).toBe(0);

  const partial = open(blocked, { keep: copy(false) });
  await untilState(partial, 'offline');
  type(partial, 'x');
  partial.hurry();
  expect(partial.isFilled()).toBe(false);
});

test('closed in the same turn, as StrictMode does, no socket is opened', async () => {
  const server = await serve();
  const first = open(server);
  await first.close();
  const second = open(server);
  await untilState(second, 'saved');
  expect(server.state.connections).toBe(1);
});

test('[R4] what was changed before the document is filled is unsent until it is made and stored, also when the board was left', async () => {
  const server = await serve();
  server.state.refusal = 1013;
  const shared = open(server);
  const board = openLiveBoard(shared, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  board.commands.setLimit('a', 3);
  board.close();
  await untilState(shared, 'offline');
  expect(shared.isFilled()).toBe(false);
  expect(shared.status()).toMatchObject({ unsent: 1, safeHere: false });
  server.state.refusal = null;
  await untilState(shared, 'saved');
  expect(readBoard(server.doc).limits).toEqual([{ id: 'a', most: 3 }]);
});

test('where the browser keeps nothing, the edits are said to be in this tab only', async () => {
  const server = await serve();
  const shared = open(server, { keep: async () => null });
  await untilState(shared, 'saved');
  server.state.refusal = CLOSE.signedOut;
  server.cut();
  await untilState(shared, 'signedOut');
  type(shared, 'x');
  expect(shared.status()).toMatchObject({ state: 'signedOut', unsent: 1, safeHere: false });
});

test('where no line gets through, a copy by plain HTTP is filled in, worked on, and told from what was done here', async () => {
  const server = await serve();
  server.doc.getText('t').insert(0, 'fra serveren');
  const { keep, marks } = aKeep();
  let asked = 0;
  const shared = open(server, {
    // Nobody listens there.
    serverUrl: 'ws://127.0.0.1:9/sync',
    keep: async () => keep,
    copyOf: async (name) => {
      asked += 1;
      expect(name).toBe('board/one');
      return Y.encodeStateAsUpdate(server.doc);
    },
  });
  await until(shared, shared.isFilled, 'the copy');
  expect(shared.doc.getText('t').toString()).toBe('fra serveren');
  expect(marks).toEqual(['whole']);
  expect(shared.status().unsent).toBe(0);
  type(shared, 'her: ');
  expect(shared.status().unsent).toBe(1);
  expect(asked).toBe(1);
});

test('a copy is not sent back on a line that is open but brings nothing', async () => {
  const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  ends.push(async () => {
    for (const socket of silent.clients) socket.terminate();
    silent.close();
  });
  const heard: Uint8Array[] = [];
  silent.on('connection', (socket) => socket.on('message', (data: Buffer) => void heard.push(data)));
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as { port: number };
  const whole = new Y.Doc();
  whole.getText('t').insert(0, 'fra serveren');
  const server = await serve();
  const shared = open(server, {
    serverUrl: `ws://127.0.0.1:${port}/sync`,
    copyOf: async () => Y.encodeStateAsUpdate(whole),
  });
  await until(shared, shared.isFilled, 'the copy');
  type(shared, 'her: ');
  const edits = () => heard.filter((bytes) => bytes[0] === MESSAGE.sync && bytes[1] === 2);
  await within(
    5000,
    'the edit made here',
    new Promise<void>((resolve) => {
      const look = () => (edits().length > 0 ? resolve() : setTimeout(look, 10));
      look();
    }),
  );
  // Only what was typed; the copy, which would have gone first, did not.
  expect(edits()).toHaveLength(1);
  const edit = edits()[0] ?? new Uint8Array();
  expect(Buffer.from(edit).includes('her: ')).toBe(true);
  expect(Buffer.from(edit).includes('fra serveren')).toBe(false);
});

test('a copy that is none is passed over, and asked for again', async () => {
  const server = await serve();
  const whole = new Y.Doc();
  whole.getText('t').insert(0, 'fra serveren');
  const answers = [new TextEncoder().encode('<!doctype html>'), Y.encodeStateAsUpdate(whole)];
  const shared = open(server, {
    serverUrl: 'ws://127.0.0.1:9/sync',
    copyOf: async () => answers.shift() ?? null,
  });
  await until(shared, shared.isFilled, 'the second answer');
  expect(shared.doc.getText('t').toString()).toBe('fra serveren');
});
