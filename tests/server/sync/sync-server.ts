// A real server on port 0 with real y-websocket clients, for the tests of server/sync.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { readVarUint } from 'lib0/decoding';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import type { DocumentStore, Log } from '../../../server/store/store.ts';
import { type Admit, openAttend } from '../../../server/sync/attend.ts';
import { httpLines } from '../../../server/sync/http-lines.ts';
import { openRooms, type Rooms } from '../../../server/sync/rooms.ts';
import { serveSockets } from '../../../server/sync/socket.ts';
import { within } from '../../helpers/eventually.ts';

export type Said = { readonly level: 'info' | 'warn' | 'error'; readonly message: string };
export type SyncServer = {
  readonly port: number;
  readonly url: string;
  readonly rooms: Rooms;
  readonly documents: DocumentStore;
  readonly said: readonly Said[];
  /** The server's ends of all connections, in the order they came. */
  readonly connections: readonly Socket[];
  stop(): Promise<void>;
};

const ends: (() => void | Promise<void>)[] = [];
/** Runs `end` after the test, last come first. */
export const atEnd = (end: () => void | Promise<void>) => void ends.push(end);
afterEach(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

/** Who comes: `/sync/<name>?who=ada&session=s1&may=read|refused`, or the same on `/line/`. */
export const admitByQuery: Admit = async (request: IncomingMessage) => {
  const url = new URL(request.url ?? '', 'http://localhost');
  const who = url.searchParams.get('who') ?? 'ada';
  const may = url.searchParams.get('may') ?? 'write';
  if (may === 'refused') return { ok: false, close: 4403 };
  return {
    ok: true,
    document: decodeURIComponent(url.pathname.replace(/^\/(sync|line)\//, '')),
    person: { id: who, name: who.toUpperCase(), colour: 1 },
    session: url.searchParams.get('session') ?? who,
    mayWrite: may === 'write',
  };
};

type Options = Partial<Omit<Parameters<typeof openRooms>[0], 'log'>> & {
  admit?: Admit;
  pingMs?: number;
  isOtherUpgrade?: (request: IncomingMessage) => boolean;
};

export const startSync = async (options: Options = {}): Promise<SyncServer> => {
  const { admit = admitByQuery, pingMs, isOtherUpgrade, documents = memoryDocuments(), ...rest } = options;
  const said: Said[] = [];
  const log: Log = {
    info: (_about, message) => void said.push({ level: 'info', message }),
    warn: (_about, message) => void said.push({ level: 'warn', message }),
    error: (_about, message) => void said.push({ level: 'error', message }),
  };
  const rooms = openRooms({ documents, log, ...rest });
  const server = createServer();
  const connections: Socket[] = [];
  server.on('connection', (socket) => void connections.push(socket));
  const { attend, end } = openAttend({ rooms, admit, log, ...(pingMs && { pingMs }) });
  const lines = httpLines({ attend, log, sessionOf: ({ headers }) => headers.cookie ?? null });
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/line/')) lines(request, response);
    else response.end('ok');
  });
  serveSockets({ server, attend, log, ...(isOtherUpgrade && { isOtherUpgrade }) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    await rooms.stop();
    // Those that became somebody else's are not the server's to close.
    for (const connection of connections) connection.destroy();
    await new Promise((resolve) => server.close(resolve));
    end();
  };
  atEnd(() => (server.listening ? stop() : undefined));
  return { port, url: `ws://127.0.0.1:${port}/sync`, rooms, documents, said, connections, stop };
};

/** Names what failed to come. */
export const soon = <T>(awaited: string, promise: Promise<T>): Promise<T> => within(30_000, awaited, promise);

export type Client = {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly notes: Y.Map<unknown>;
  /** What the server last said is stored of this line's edits, and how many it has sent on it. */
  stored(): number;
  sent(): number;
  /** The number of the line: grows with each new socket. */
  line(): number;
  onStored(listener: () => void): void;
  /** Resolves when `holds()`, asked after each message, change and status. */
  until(awaited: string, holds: () => boolean): Promise<void>;
  synced(): Promise<void>;
  /** Resolves when each edit sent so far is stored. */
  saved(): Promise<void>;
  closed(): Promise<number>;
  leave(): void;
};

type JoinOptions = { doc?: Y.Doc; query?: Record<string, string>; connect?: boolean };

const isEdit = (data: unknown) =>
  data instanceof Uint8Array && data[0] === MESSAGE.sync && (data[1] === 1 || data[1] === 2);

/** A stock y-websocket client that counts its edits as the app's own does. */
export const join = (
  server: Pick<SyncServer, 'url'>,
  name = 'board/one',
  options: JoinOptions = {},
): Client => {
  const doc = options.doc ?? new Y.Doc();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => void listener());
  let stored = 0;
  let sent = 0;
  let line = 0;
  let onStored = () => {};
  let closedWith: number | null = null;
  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      line++;
      sent = 0;
      stored = 0;
      closedWith = null;
      this.on('close', (code) => {
        closedWith = code;
        tell();
      });
      this.on('message', () => setImmediate(tell));
    }
    override send(data: unknown, ...more: unknown[]) {
      if (isEdit(data)) sent++;
      // @types/ws overloads: passed on as they came.
      (super.send as (...values: unknown[]) => void)(data, ...more);
    }
  }
  const provider = new WebsocketProvider(server.url, name, doc, {
    WebSocketPolyfill: CountingSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: options.query ?? {},
    connect: false,
  });
  provider.messageHandlers[MESSAGE.stored] = (_encoder, decoder) => {
    stored = readVarUint(decoder);
    onStored();
  };
  doc.on('update', tell);
  provider.on('sync', tell);
  provider.on('status', tell);
  provider.awareness.on('update', tell);
  if (options.connect !== false) provider.connect();
  const until = (awaited: string, holds: () => boolean) => {
    let listener = () => {};
    const came = new Promise<void>((resolve) => {
      listener = () => {
        if (holds()) resolve();
      };
      listeners.add(listener);
      listener();
    });
    return soon(awaited, came).finally(() => listeners.delete(listener));
  };
  const client: Client = {
    doc,
    provider,
    notes: doc.getMap('notes'),
    stored: () => stored,
    sent: () => sent,
    line: () => line,
    onStored: (listener) => {
      onStored = listener;
    },
    until,
    synced: () => until('sync', () => provider.synced),
    saved: () => until('saved', () => provider.synced && sent > 0 && stored === sent),
    closed: async () => {
      await until('close', () => closedWith !== null);
      return closedWith ?? 0;
    },
    leave: () => provider.destroy(),
  };
  atEnd(client.leave);
  return client;
};

/** A socket without yjs: says what it likes, and keeps what it hears. */
export type Bare = {
  readonly socket: WebSocket;
  readonly heard: Uint8Array[];
  opened(): Promise<void>;
  send(bytes: Uint8Array | string): void;
  /** Resolves with the first message, heard already or still to come, of which this holds. */
  hears(awaited: string, holds: (bytes: Uint8Array) => boolean): Promise<Uint8Array>;
  /** Resolves when the server has dealt with all that was sent before. */
  heardOut(): Promise<void>;
  closed(): Promise<number>;
};

export const knock = (server: SyncServer, path = 'board/one'): Bare => {
  const socket = new WebSocket(`${server.url}/${path}`);
  const heard: Uint8Array[] = [];
  const opened = new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  opened.catch(() => {});
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    heard.push(new Uint8Array(data));
    socket.emit('heard');
  });
  atEnd(() => socket.terminate());
  return {
    socket,
    heard,
    opened: () => soon('open', opened),
    send: (bytes) => socket.send(bytes),
    hears: (awaited, holds) => {
      let listener = () => {};
      const came = new Promise<Uint8Array>((resolve) => {
        listener = () => {
          const found = heard.find(holds);
          if (found) resolve(found);
        };
        socket.on('heard', listener);
        listener();
      });
      return soon(awaited, came).finally(() => socket.off('heard', listener));
    },
    heardOut: async () => {
      const pong = new Promise((resolve) => socket.once('pong', resolve));
      socket.ping();
      await soon('pong', pong);
    },
    closed: () => soon('close', closed),
  };
};
