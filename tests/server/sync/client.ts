// A stock y-websocket client in Node that counts its edits as the app's own does. Called by sync-server.ts, the child
// servers' tests and the endurance runs; it knows nothing of a test runner, and must be told to leave.
import { readVarUint } from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import { within } from '../../helpers/eventually.ts';

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
  /** Whether the server last said that its disk takes no edits. */
  diskFails(): boolean;
  onStored(listener: () => void): void;
  /** Resolves when `holds()`, asked after each message, change and status. */
  until(awaited: string, holds: () => boolean): Promise<void>;
  synced(): Promise<void>;
  /** Resolves when each edit sent so far is stored. */
  saved(): Promise<void>;
  closed(): Promise<number>;
  leave(): void;
};

export type JoinOptions = { doc?: Y.Doc; query?: Record<string, string>; connect?: boolean };

const isEdit = (data: unknown) =>
  data instanceof Uint8Array && data[0] === MESSAGE.sync && (data[1] === 1 || data[1] === 2);

export const joinFrom = (
  server: { readonly url: string },
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
  let diskFails = false;
  let closedWith: number | null = null;
  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      line++;
      sent = 0;
      stored = 0;
      diskFails = false;
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
  provider.messageHandlers[MESSAGE.closed] = (_encoder, decoder) => void readVarUint(decoder);
  provider.messageHandlers[MESSAGE.disk] = (_encoder, decoder) => {
    diskFails = readVarUint(decoder) === 1;
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
  return {
    doc,
    provider,
    notes: doc.getMap('notes'),
    stored: () => stored,
    sent: () => sent,
    line: () => line,
    diskFails: () => diskFails,
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
    leave: () => {
      provider.destroy();
      // Its clock would hold the document for ever.
      provider.awareness.destroy();
    },
  };
};
