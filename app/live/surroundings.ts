// What the browser gives a shared document: address, socket, storage, network events. Called by open-documents.ts.
import type { Doc } from 'yjs';
import { type Keep, keepHere } from './keep-here.ts';

/** What a shared document stands in: the browser's own, or a test's. */
export type Surroundings = {
  /** `wss://host/sync`; the document's name is appended. */
  readonly serverUrl: string;
  readonly socket: typeof WebSocket;
  keep(doc: Doc): Promise<Keep | null>;
  /** Whether plain HTTP reaches the server. */
  reachable(): Promise<boolean>;
  isOffline(): boolean;
  /** Calls back when the browser finds or loses the network, or the page is looked at again. Gives the end of it. */
  onNetwork(change: (event: 'online' | 'offline' | 'shown') => void): () => void;
};

const PROBE_LIMIT_MS = 4000;

const isServerReachable = async (): Promise<boolean> => {
  const response = await fetch('/healthz', {
    cache: 'no-store',
    signal: AbortSignal.timeout(PROBE_LIMIT_MS),
  });
  return response.ok;
};

const onNetwork: Surroundings['onNetwork'] = (change) => {
  const online = () => change('online');
  const offline = () => change('offline');
  const shown = () => {
    if (document.visibilityState === 'visible') change('shown');
  };
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
    document.removeEventListener('visibilitychange', shown);
  };
};

/** Same origin: `ws` for http, `wss` for https. */
export const browserSurroundings = (account: string, name: string): Surroundings => ({
  serverUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
  socket: WebSocket,
  keep: (doc) => keepHere(account, name, doc),
  reachable: isServerReachable,
  isOffline: () => !navigator.onLine,
  onNetwork,
});
