// A stock y-websocket client in Node, joined with a person's session: what any other program could be. Called by
// server-level tests and the bench.
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CLOSE } from '../../app/ydoc/wire.ts';
import { within } from './eventually.ts';

export type Peer = {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when what the server has is here. */
  synced(): Promise<void>;
  leave(): void;
};

/** What a peer needs to get in. */
export type Admission = { readonly address: string; readonly cookie: string };

const peers = new Set<Peer>();

/** `ws` with the headers that a browser would send. */
const socketWith = ({ address, cookie }: Admission): typeof globalThis.WebSocket =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie, origin: address } });
    }
  } as unknown as typeof globalThis.WebSocket;

const syncAddress = (address: string) => `${address.replace(/^http/, 'ws')}/sync`;

/** Joins `document`; ended after the file's tests if not before. */
export const joinAs = (who: Admission, document: string, doc = new Y.Doc()): Peer => {
  const provider = new WebsocketProvider(syncAddress(who.address), document, doc, {
    WebSocketPolyfill: socketWith(who),
    disableBc: true,
  });
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
    leave: () => {
      peers.delete(peer);
      provider.destroy();
    },
  };
  peers.add(peer);
  return peer;
};

/** Knocks with a bare socket and resolves with the code that the server closes it with. */
export const closeCodeOf = ({ address, cookie }: Admission, document: string): Promise<number> => {
  const socket = new WebSocket(`${syncAddress(address)}/${document}`, {
    headers: { cookie, origin: address },
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
