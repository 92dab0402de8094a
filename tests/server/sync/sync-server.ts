// A real server on port 0 with real y-websocket clients, for the tests of server/sync.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';
import { WebSocket } from 'ws';
import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import type { DocumentStore, Log } from '../../../server/store/store.ts';
import { type Admit, openAttend } from '../../../server/sync/attend.ts';
import { httpLines } from '../../../server/sync/http-lines.ts';
import { openRooms, type Rooms } from '../../../server/sync/rooms.ts';
import { serveSockets } from '../../../server/sync/socket.ts';
import { type Client, type JoinOptions, joinFrom, soon } from './client.ts';

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
  const lines = httpLines({ attend, admit, rooms, log, sessionOf: ({ headers }) => headers.cookie ?? null });
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

export { type Client, soon } from './client.ts';

/** A stock client that leaves after the test. */
export const join = (server: { readonly url: string }, name?: string, options?: JoinOptions): Client => {
  const client = joinFrom(server, name, options);
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
