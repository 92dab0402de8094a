// What the browser gives a shared document: address, road, storage, network events. Called by open-documents.ts.
import type { Doc } from 'yjs';
import { HTTP_LINE } from '../ydoc/wire.ts';
import { type Keep, keepHere } from './keep-here.ts';
import { type LineKind, openRoad, type Road } from './road.ts';
import { openTimers } from './timers.ts';

/** What a shared document stands in: the browser's own, or a test's. */
export type Surroundings = {
  /** `wss://host/sync`; the document's name is appended. */
  readonly serverUrl: string;
  /** Shared by all documents of the page. */
  readonly road: Road;
  keep(doc: Doc): Promise<Keep | null>;
  /** The document's content as one update, by plain HTTP; null when it isn't given. Rejects when nothing gets through. */
  copyOf(name: string): Promise<Uint8Array | null>;
  /** Whether plain HTTP reaches the server. */
  reachable(): Promise<boolean>;
  isOffline(): boolean;
  /** Calls back when the browser finds or loses the network, or the page is looked at again. Gives the end of it. */
  onNetwork(change: (event: 'online' | 'offline' | 'shown') => void): () => void;
};

const PROBE_LIMIT_MS = 4000;
const COPY_LIMIT_MS = 30_000;

const isServerReachable = async (): Promise<boolean> => {
  const response = await fetch('/healthz', {
    cache: 'no-store',
    signal: AbortSignal.timeout(PROBE_LIMIT_MS),
  });
  return response.ok;
};

const copyOf: Surroundings['copyOf'] = async (name) => {
  const response = await fetch(`${HTTP_LINE.path}${name}`, {
    headers: { Accept: HTTP_LINE.copyType },
    cache: 'no-store',
    signal: AbortSignal.timeout(COPY_LIMIT_MS),
  });
  // A network that wants a sign-in of its own first answers everything with a page.
  const isCopy = response.ok && response.headers.get('content-type') === HTTP_LINE.copyType;
  return isCopy ? new Uint8Array(await response.arrayBuffer()) : null;
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

const MEMORY = 'aarring-line';

/** Of this tab only: another network, another day may let WebSockets through. */
const memory = {
  read: (): LineKind | null => {
    try {
      return sessionStorage.getItem(MEMORY) === 'http' ? 'http' : null;
    } catch {
      return null;
    }
  },
  write: (kind: LineKind): void => {
    try {
      if (kind === 'http') sessionStorage.setItem(MEMORY, kind);
      else sessionStorage.removeItem(MEMORY);
    } catch {
      // Where the browser keeps nothing, the next page finds out anew.
    }
  },
};

let road: Road | null = null;

/** One for the page, as all its lines go to one server. */
const roadOfPage = (): Road => {
  road ??= openRoad({
    socket: WebSocket,
    fetch: (input, init) => fetch(input, init),
    timers: openTimers(),
    reachable: isServerReachable,
    onNetwork,
    memory,
  });
  return road;
};

/** Same origin: `ws` for http, `wss` for https. */
export const browserSurroundings = (account: string, name: string): Surroundings => ({
  serverUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
  road: roadOfPage(),
  keep: (doc) => keepHere(account, name, doc),
  copyOf,
  reachable: isServerReachable,
  isOffline: () => !navigator.onLine,
  onNetwork,
});
