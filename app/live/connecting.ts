// When a document's line is tried: at once when the network comes back, not while it is away, and not for ever in silence;
// by the other road when the page's road turns; and whether pages get through where it doesn't. Used by shared-document.ts;
// y-websocket does the backing off.
import type { WebsocketProvider } from 'y-websocket';
import type { DocumentState } from './document-state.ts';
import { isOverHttp } from './road.ts';
import { ATTEMPTS_BEFORE_PROBE } from './save-line.ts';
import type { Surroundings } from './surroundings.ts';
import type { Timers } from './timers.ts';

/** A connection that says nothing for so long is given up (some proxies accept and stay silent). */
const SILENCE_LIMIT_MS = 10_000;
const OFFLINE_PROBE_MS = 5000;

type Parts = {
  readonly provider: WebsocketProvider;
  readonly state: DocumentState;
  readonly around: Surroundings;
  readonly timers: Timers;
};

export type Connecting = { begin(): Promise<void>; end(): void };

export const openConnecting = ({ provider, state, around, timers }: Parts): Connecting => {
  let ended = false;
  const isReachable = () => around.reachable().catch(() => false);
  const connect = () => {
    if (ended || state.line().ended || !state.line().read) return;
    provider.wsUnsuccessfulReconnects = 0;
    provider.connect();
  };
  /** Offline by the browser's word: again when it says online, or when HTTP gets through all the same (localhost). */
  const waitForNetwork = () => {
    provider.disconnect();
    if (state.line().socket === 'waiting') state.take({ type: 'closed', code: null });
    const again = async () => {
      if (ended || provider.shouldConnect) return;
      if (!around.isOffline() || (await isReachable())) connect();
      else timers.later(OFFLINE_PROBE_MS, () => void again());
    };
    timers.later(OFFLINE_PROBE_MS, () => void again());
  };
  const stopListening = around.onNetwork((event) => {
    if (ended || state.line().ended || !state.line().read) return;
    if (event === 'offline') waitForNetwork();
    else if (event === 'online' || (provider.shouldConnect && provider.ws === null)) connect();
  });

  let stopWatching = () => {};
  const watchSilence = () => {
    stopWatching();
    const watched = provider.ws;
    stopWatching = timers.later(SILENCE_LIMIT_MS, () => {
      if (watched && provider.ws === watched && !provider.synced) watched.close();
    });
  };
  provider.on('status', ({ status }) => {
    // The provider tells of «connecting» before the socket is its own.
    if (status !== 'disconnected') queueMicrotask(watchSilence);
  });

  const probe = async () => {
    const reached = await isReachable();
    // A line that has come up meanwhile has answered the question.
    if (!ended && !provider.synced) state.take({ type: 'probed', reached });
  };
  provider.on('connection-close', () => {
    if (!ended && state.line().failures >= ATTEMPTS_BEFORE_PROBE && !state.line().ended) void probe();
  });

  /** A WebSocket that is open stays, whatever became of others; all else moves, when nothing of it is on its way. */
  const move = () => {
    const { ws, wsconnected } = provider;
    const toWebSocket = around.road.kind() === 'websocket';
    if (ended || state.line().ended || !provider.shouldConnect || (ws && isOverHttp(ws) !== toWebSocket))
      return;
    if (wsconnected && (!toWebSocket || state.status().unsent > 0)) return;
    if (ws) {
      state.take({ type: 'moving' });
      provider.disconnect();
    }
    connect();
  };
  const stopTurning = around.road.onTurn(move);
  // In a turn of its own: the word that all is stored comes from within the socket.
  const stopSettling = state.subscribe(() => {
    if (provider.wsconnected && isOverHttp(provider.ws) && around.road.kind() === 'websocket')
      timers.later(0, move);
  });

  return {
    begin: async () => {
      if (around.isOffline() && !(await isReachable())) {
        if (!ended) waitForNetwork();
      } else connect();
    },
    end: () => {
      ended = true;
      stopListening();
      stopTurning();
      stopSettling();
    },
  };
};
