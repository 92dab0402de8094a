// While the lines go over HTTP: tries now and then whether a WebSocket gets through again. Called by road.ts.
import type { Timers } from './timers.ts';

type Parts = {
  readonly socket: typeof WebSocket;
  readonly timers: Timers;
  onNetwork(change: (event: 'online' | 'offline' | 'shown') => void): () => void;
};

export type Tries = {
  /** The address that is tried is that of a line. The first one known is tried at once when nothing was tried yet. */
  know(url: string): void;
  begin(): void;
  end(): void;
};

const FIRST_AFTER_MS = 10_000;
const LONGEST_MS = 60_000;
/** A way back that didn't last so long was none: the next try comes later. */
const LASTING_MS = 60_000;
const TRY_LIMIT_MS = 5000;
const SHORTEST_MS = 2000;
/** RFC 6455: broken off without a goodbye. */
const BROKEN_OFF = 1006;

/** `gotThrough` is called when one did. */
export const tryWebSockets = (
  { socket: Socket, timers, onNetwork }: Parts,
  gotThrough: () => void,
): Tries => {
  let isOn = false;
  let address: string | null = null;
  let trying: WebSocket | null = null;
  let wait = FIRST_AFTER_MS;
  let lastTry = Number.NEGATIVE_INFINITY;
  let cameBack = Number.NEGATIVE_INFINITY;
  let cancel = () => {};

  const later = () => {
    cancel();
    if (isOn) cancel = timers.later(wait, attempt);
  };
  /** A bare connection: one word, or a goodbye with a code, shows that it gets through both ways. */
  const attempt = () => {
    if (!isOn || trying || address === null) return;
    lastTry = performance.now();
    const socket = new Socket(address);
    trying = socket;
    const done = (through: boolean) => {
      if (trying !== socket) return;
      trying = null;
      giveUp();
      socket.close();
      if (!isOn) return;
      if (through) {
        cameBack = performance.now();
        gotThrough();
        return;
      }
      wait = Math.min(wait * 2, LONGEST_MS);
      later();
    };
    const giveUp = timers.later(TRY_LIMIT_MS, () => done(false));
    socket.addEventListener('message', () => done(true));
    socket.addEventListener('close', ({ code }) => done(code !== BROKEN_OFF));
    // Without a listener Node's sockets would throw.
    socket.addEventListener('error', () => {});
  };
  onNetwork((event) => {
    if (event !== 'offline' && performance.now() - lastTry > SHORTEST_MS) attempt();
  });

  return {
    know: (url) => {
      const isFirst = address === null && !isOn;
      address = url;
      if (!isFirst) return;
      // This page began over HTTP, because the one before it did.
      isOn = true;
      attempt();
    },
    begin: () => {
      isOn = true;
      wait = performance.now() - cameBack < LASTING_MS ? Math.min(wait * 2, LONGEST_MS) : FIRST_AFTER_MS;
      later();
    },
    end: () => {
      isOn = false;
      cancel();
    },
  };
};
