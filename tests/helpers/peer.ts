// A stock y-websocket client in Node, joined with a person's session: what any other program could be. Called by
// server-level tests and the bench.
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CLOSE, MESSAGE } from '../../app/ydoc/wire.ts';
import { within } from './eventually.ts';

export type Peer = {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when what the server has is here. */
  synced(): Promise<void>;
  /** Resolves when the server has read all edits so far. */
  sent(): Promise<void>;
  leave(): void;
};

/** What a peer needs to get in. */
export type Admission = {
  readonly address: string;
  readonly cookie: string;
  /** The page that opens the socket; by default one of the server's own. */
  readonly origin?: string;
};

export type PeerOptions = {
  readonly doc?: Y.Doc;
  /** Pass acknowledgements over in silence; a stock client says of each that it doesn't know it. */
  readonly quiet?: boolean;
};

const peers = new Set<Peer>();

/** `ws` with the headers that a browser would send. */
const socketWith = ({ address, cookie, origin = address }: Admission): typeof globalThis.WebSocket =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie, origin } });
    }
  } as unknown as typeof globalThis.WebSocket;

const syncAddress = (address: string) => `${address.replace(/^http/, 'ws')}/sync`;

/** Joins `document`; ended after the file's tests if not before. */
export const joinAs = (
  who: Admission,
  document: string,
  { doc = new Y.Doc(), quiet = false }: PeerOptions = {},
): Peer => {
  const provider = new WebsocketProvider(syncAddress(who.address), document, doc, {
    WebSocketPolyfill: socketWith(who),
    disableBc: true,
  });
  if (quiet) provider.messageHandlers[MESSAGE.stored] = () => {};
  const peer: Peer = {
    doc,
    provider,
    synced: () =>
      within(
        30_000,
        `${document} to be synced`,
        new Promise((resolve) => {
          if (provider.synced) resolve();
          else provider.on('sync', (state) => state && resolve());
        }),
      ),
    sent: () =>
      new Promise((resolve, reject) => {
        const socket = provider.ws as unknown as WebSocket | null;
        // Pings wait their turn behind what was sent before.
        socket?.once('pong', () => resolve());
        if (socket) socket.ping();
        else reject(new Error('not connected'));
      }),
    leave: () => {
      peers.delete(peer);
      provider.destroy();
    },
  };
  peers.add(peer);
  return peer;
};

/** Knocks with a bare socket and resolves with the code that the server closes it with. */
export const closeCodeOf = (
  { address, cookie, origin = address }: Admission,
  document: string,
): Promise<number> => {
  const socket = new WebSocket(`${syncAddress(address)}/${document}`, {
    headers: { cookie, origin },
  });
  const closed = new Promise<number>((resolve, reject) => {
    socket.once('close', resolve);
    socket.once('error', reject);
  });
  return within(30_000, `${document} to be refused`, closed).finally(() => socket.terminate());
};

/** The name in the list of close codes, for messages of failed tests. */
export const closeName = (code: number): string =>
  Object.entries(CLOSE).find(([, value]) => value === code)?.[0] ?? `unnamed ${code}`;

/** Called after each test file by tests/setup/tidy.ts. */
export const leaveAll = (): void => {
  for (const peer of peers) peer.leave();
};
