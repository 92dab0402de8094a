// One shared document in the browser: the Y.Doc, its line to the server, its copy on this machine and the truth about
// what is saved (R4). Opened and shared by open-documents.ts; one road for changes (no BroadcastChannel).
import { readVarUint } from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { FINAL_CLOSES, MESSAGE } from '../ydoc/wire.ts';
import { openConnecting } from './connecting.ts';
import { countEdits } from './count-edits.ts';
import { type DocumentState, openDocumentState } from './document-state.ts';
import type { Keep } from './keep-here.ts';
import { isOverHttp } from './road.ts';
import { openServersOwn } from './servers-own.ts';
import type { Surroundings } from './surroundings.ts';
import { openTimers } from './timers.ts';

export type SharedDocument = Pick<
  DocumentState,
  'status' | 'isFilled' | 'isReadOnly' | 'hurry' | 'subscribe'
> & {
  readonly name: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Counts a change as unsent that waits for the document to be filled. Call what it gives once, when the change was made. */
  awaitFilling(): () => void;
  /** The server's document without what it turned away here; null while there is no such thing, or it isn't here yet. */
  withoutMine(): Y.Doc | null;
  close(): Promise<void>;
};

/** How long the copy on this machine may keep the line waiting, and how long it may itself be kept waiting by the server. */
const KEEP_LIMIT_MS = 1500;
const COPY_WAITS_MS = 800;
const LONGEST_BACKOFF_MS = 5000;
/** A line that has brought nothing by then may be one that never will (a proxy that holds streams back). */
const LINE_BRINGS_WITHIN_MS = 2500;

/**
 * y-protocols remembers how new the last word of somebody was, also of those who are gone. A server that begins anew with its
 * clock set back would not be listened to for as long as it was set back.
 */
const forgetOthers = (awareness: Awareness): void => {
  for (const client of awareness.meta.keys())
    if (client !== awareness.clientID && !awareness.states.has(client)) awareness.meta.delete(client);
};

/** The line to the server, not connected yet. */
const openProvider = (
  name: string,
  doc: Y.Doc,
  around: Surroundings,
  state: DocumentState,
): WebsocketProvider => {
  // y-websocket makes its sockets with `new`; which kind each is, is the road's to say.
  function LineSocket(url: string): WebSocket {
    return countEdits(around.road.open(url), (edit) => state.take({ type: 'sent', edit }));
  }
  const provider = new WebsocketProvider(around.serverUrl, name, doc, {
    connect: false,
    disableBc: true,
    maxBackoffTime: LONGEST_BACKOFF_MS,
    WebSocketPolyfill: LineSocket as unknown as typeof WebSocket,
    shouldReconnect: (event) => !FINAL_CLOSES.includes(event.code),
  });
  provider.messageHandlers[MESSAGE.stored] = (_reply: unknown, message: Parameters<typeof readVarUint>[0]) =>
    state.take({ type: 'stored', count: readVarUint(message) });
  provider.messageHandlers[MESSAGE.disk] = (_reply: unknown, message: Parameters<typeof readVarUint>[0]) =>
    state.take({ type: 'disk', refuses: readVarUint(message) === 1 });
  provider.messageHandlers[MESSAGE.closed] = (_reply: unknown, message: Parameters<typeof readVarUint>[0]) =>
    state.take({ type: 'readOnly', turnedAway: readVarUint(message) === 1 });
  provider.on('status', ({ status }) => {
    if (status === 'connected') state.take({ type: 'opened', overHttp: isOverHttp(provider.ws) });
    if (status === 'disconnected') forgetOthers(provider.awareness);
  });
  provider.on('connection-close', (event) => state.take({ type: 'closed', code: event?.code ?? null }));
  // After the provider's own listener, so that the frame is out before the edit is counted. What came from the server,
  // or from this machine's copy, was not done here.
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
    if (local) state.take({ type: 'edited', sent: provider.wsconnected && provider.ws?.readyState === 1 });
  });
  return provider;
};

type KeepRead = Awaited<Keep['read']>;

/** Opens the document and begins to connect in a later turn, so that closing at once (StrictMode) opens no socket. */
export const openSharedDocument = (name: string, around: Surroundings): SharedDocument => {
  const doc = new Y.Doc();
  const timers = openTimers();
  let keep: Keep | null = null;
  let closed = false;
  const state = openDocumentState((own, allStored) => keep?.remember(own, allStored));
  const provider = openProvider(name, doc, around, state);
  const connecting = openConnecting({ provider, state, around, timers });
  const apart = openServersOwn({ state, copyOf: () => around.copyOf(name), timers });

  provider.on('sync', (synced) => {
    if (!synced) return;
    keep?.markWhole();
    state.take({ type: 'synced' });
    apart.lineIsBack();
    // The server forgot us with the last socket: a new clock makes it listen again.
    provider.awareness.setLocalState(provider.awareness.getLocalState());
  });
  /** Without a line and without a copy here there is still plain HTTP: what it brings can be worked on, and is sent later. */
  let asking = false;
  const fetchCopy = async () => {
    if (asking || closed || state.isFilled()) return;
    asking = true;
    const update = await around.copyOf(name).catch(() => null);
    asking = false;
    if (!update || closed || state.isFilled()) return;
    try {
      // As if it had come on the line: the provider would send what is anybody else's back to the server, all of it.
      Y.applyUpdate(doc, update, provider);
    } catch {
      return;
    }
    keep?.markWhole();
    state.foundWholeCopy();
    state.hurry();
  };
  provider.on('connection-close', () => void fetchCopy());

  /** Opens and reads the copy on this machine; null when there is none. */
  const readCopy = async (): Promise<KeepRead | null> => {
    const opened = await around.keep(doc).catch(() => null);
    if (closed) void opened?.close();
    else keep = opened;
    return opened?.read.catch(() => null) ?? null;
  };
  const took = (read: KeepRead | null) => {
    if (closed) return;
    if (read?.whole) state.foundWholeCopy();
    state.take({ type: 'read', unsent: read?.unsent ?? 0, safeHere: read !== null });
    if (read && provider.synced) keep?.markWhole();
  };
  const start = async () => {
    const copy = readCopy();
    const limit = new Promise<'late'>((resolve) => timers.later(KEEP_LIMIT_MS, () => resolve('late')));
    const found = await Promise.race([copy, limit]);
    if (closed) return;
    took(found === 'late' ? null : found);
    // What comes late is taken all the same: edits of an earlier visit may lie there.
    if (found === 'late') void copy.then((read) => read && took(read));
    timers.later(COPY_WAITS_MS, state.hurry);
    timers.later(LINE_BRINGS_WITHIN_MS, () => void fetchCopy());
    await connecting.begin();
  };
  timers.later(0, () => void start());

  return {
    name,
    doc,
    awareness: provider.awareness,
    awaitFilling: () => {
      state.take({ type: 'waiting', by: 1 });
      return () => state.take({ type: 'waiting', by: -1 });
    },
    status: state.status,
    isFilled: state.isFilled,
    isReadOnly: state.isReadOnly,
    withoutMine: apart.read,
    hurry: state.hurry,
    subscribe: (listener) => {
      const ends = [state.subscribe(listener), apart.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    close: async () => {
      if (closed) return;
      closed = true;
      connecting.end();
      timers.end();
      apart.end();
      provider.awareness.destroy();
      provider.destroy();
      await keep?.close().catch(() => undefined);
      doc.destroy();
    },
  };
};
