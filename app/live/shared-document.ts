// One shared document in the browser: the Y.Doc, its line to the server, its copy on this machine and the truth about
// what is saved (R4). Opened and shared by open-documents.ts; one road for changes (no BroadcastChannel).
import { readVarUint } from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { FINAL_CLOSES, MESSAGE } from '../ydoc/wire.ts';
import { editCountingSocket } from './edit-counting-socket.ts';
import type { Keep } from './keep-here.ts';
import {
  ATTEMPTS_BEFORE_PROBE,
  NEW_LINE,
  nextLine,
  type SaveEvent,
  type SaveStatus,
  statusOf,
} from './save-line.ts';

/** What the document stands in; the browser's own in surroundings.ts, others in tests. */
export type Surroundings = {
  /** `wss://host/sync`; the document's name is appended. */
  readonly serverUrl: string;
  readonly socket: typeof WebSocket;
  keep(doc: Y.Doc): Promise<Keep | null>;
  /** Whether plain HTTP reaches the server. */
  reachable(): Promise<boolean>;
  isOffline(): boolean;
  /** Calls back when the browser finds or loses the network, or the page is looked at again. Returns the end of it. */
  onNetwork(change: (event: 'online' | 'offline' | 'shown') => void): () => void;
};

export type SharedDocument = {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  status(): SaveStatus;
  /** True once the document holds what the server or this machine has; until then the page shows the loader's value. */
  isFilled(): boolean;
  /** Take what this machine has rather than wait for the server: somebody is changing things. */
  hurry(): void;
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
};

/** How long the copy on this machine may keep the line waiting, and a newer one from the server may keep the copy waiting. */
const KEEP_LIMIT_MS = 1500;
const COPY_WAITS_MS = 800;
/** A connection that says nothing for so long is given up (some proxies accept and stay silent). */
const SILENCE_LIMIT_MS = 10_000;
const LONGEST_BACKOFF_MS = 5000;
const OFFLINE_PROBE_MS = 5000;

/** Opens the document and begins to connect in a later turn, so that closing at once (StrictMode) opens no socket. */
export const openSharedDocument = (name: string, around: Surroundings): SharedDocument => {
  const doc = new Y.Doc();
  const listeners = new Set<() => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let line = NEW_LINE;
  let status = statusOf(line);
  let keep: Keep | null = null;
  let ownUnsent = 0;
  let everSynced = false;
  let hurried = false;
  let filled = false;
  let hasWholeCopy = false;
  let closed = false;

  const later = (ms: number, run: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const settleFilled = () => {
    const was = filled;
    filled ||= everSynced || (hurried && hasWholeCopy);
    return filled !== was;
  };
  const take = (event: SaveEvent) => {
    const before = status;
    line = nextLine(line, event);
    const now = statusOf(line);
    const isNew =
      now.state !== before.state || now.unsent !== before.unsent || now.safeHere !== before.safeHere;
    if (isNew) status = now;
    if (now.unsent === 0) ownUnsent = 0;
    if (line.read && (now.unsent !== before.unsent || event.type === 'read'))
      keep?.remember(ownUnsent, now.unsent === 0);
    if (settleFilled() || isNew) tell();
  };

  const provider = new WebsocketProvider(around.serverUrl, name, doc, {
    connect: false,
    disableBc: true,
    maxBackoffTime: LONGEST_BACKOFF_MS,
    WebSocketPolyfill: editCountingSocket(around.socket, (edit) => take({ type: 'sent', edit })),
    shouldReconnect: (event) => !FINAL_CLOSES.includes(event.code),
  });
  provider.messageHandlers[MESSAGE.stored] = (_reply: unknown, message: Parameters<typeof readVarUint>[0]) =>
    take({ type: 'stored', count: readVarUint(message) });

  const probe = async () => {
    const reached = await around.reachable().catch(() => false);
    // A line that has come up meanwhile has answered the question.
    if (!closed && !provider.synced) take({ type: 'probed', reached });
  };
  let silence: ReturnType<typeof setTimeout> | null = null;
  const watchSilence = () => {
    if (silence) clearTimeout(silence);
    const watched = provider.ws;
    silence = later(SILENCE_LIMIT_MS, () => {
      if (watched && provider.ws === watched && !provider.synced) watched.close();
    });
  };
  provider.on('status', ({ status: now }) => {
    if (now === 'connected') take({ type: 'opened' });
    if (now !== 'disconnected') queueMicrotask(watchSilence);
  });
  provider.on('sync', (synced) => {
    if (!synced) return;
    everSynced = true;
    keep?.markWhole();
    take({ type: 'synced' });
    // The server forgot us with the last socket: a new clock makes it listen again.
    provider.awareness.setLocalState(provider.awareness.getLocalState());
  });
  provider.on('connection-close', (event) => {
    if (closed) return;
    hurried = true;
    take({ type: 'closed', code: event?.code ?? null });
    if (line.failures >= ATTEMPTS_BEFORE_PROBE && !line.ended) void probe();
  });
  // After the provider's own listener, so that the frame is out before the edit is counted.
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    // What came from the server, or from this machine's copy, was not done here.
    if (!transaction.local || closed) return;
    ownUnsent += 1;
    hurried = true;
    take({ type: 'edited', sent: provider.wsconnected && provider.ws?.readyState === 1 });
  });

  const connectNow = () => {
    if (closed || line.ended || !line.read) return;
    provider.wsUnsuccessfulReconnects = 0;
    provider.connect();
  };
  /** Offline by the browser's word: try again when it says online, or when HTTP gets through all the same (localhost). */
  const waitForNetwork = () => {
    provider.disconnect();
    if (line.socket === 'waiting') take({ type: 'closed', code: null });
    const again = async () => {
      if (closed || provider.shouldConnect) return;
      if (!around.isOffline() || (await around.reachable().catch(() => false))) connectNow();
      else later(OFFLINE_PROBE_MS, () => void again());
    };
    later(OFFLINE_PROBE_MS, () => void again());
  };
  const stopListening = around.onNetwork((event) => {
    if (closed || line.ended || !line.read) return;
    if (event === 'offline') waitForNetwork();
    else if (event === 'online' || (provider.shouldConnect && provider.ws === null)) connectNow();
  });

  const start = async () => {
    const limit = new Promise<null>((resolve) => later(KEEP_LIMIT_MS, () => resolve(null)));
    const opened = around.keep(doc).catch(() => null);
    const found = await Promise.race([opened, limit]);
    if (closed || !found) void opened.then((late) => late?.close());
    if (closed) return;
    keep = found;
    const earlier = keep ? await Promise.race([keep.read, limit]) : null;
    if (closed) return;
    hasWholeCopy = earlier?.whole ?? false;
    take({ type: 'read', unsent: earlier?.unsent ?? 0, safeHere: earlier !== null });
    later(COPY_WAITS_MS, hurry);
    if (around.isOffline()) {
      const reached = await around.reachable().catch(() => false);
      if (!reached) return waitForNetwork();
    }
    connectNow();
  };
  const hurry = () => {
    hurried = true;
    if (settleFilled()) tell();
  };
  later(0, () => void start());

  return {
    name,
    doc,
    awareness: provider.awareness,
    status: () => status,
    isFilled: () => filled,
    hurry,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      if (closed) return;
      closed = true;
      stopListening();
      for (const timer of timers) clearTimeout(timer);
      provider.awareness.destroy();
      provider.destroy();
      await keep?.close().catch(() => undefined);
      doc.destroy();
    },
  };
};
