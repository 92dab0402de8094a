// When others' pointers are sent on: with an edit that is sent anyway, or by themselves a moment later. Called by room.ts.
import type { Peer } from './peer.ts';

/** Others' pointers move once in a frame or two of a screen: with an edit that is sent anyway, or else by themselves. */
const EVERY_MS = 16;
const AT_LATEST_MS = 24;

export type PresencePace = {
  /** Something was heard that is to be sent on. */
  heard(): void;
  /** What the others point at goes along when it waits: one write less for each. */
  alongWith(sendAll: () => void): void;
};

export const openPresencePace = (peers: ReadonlySet<Peer>, flush: () => void): PresencePace => {
  let timer: NodeJS.Timeout | null = null;
  let flushedAt = 0;
  const flushNow = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    flushedAt = performance.now();
    flush();
  };
  return {
    heard: () => {
      timer ??= setTimeout(flushNow, Math.max(0, flushedAt + AT_LATEST_MS - performance.now()));
    },
    alongWith: (sendAll) => {
      if (!timer || performance.now() < flushedAt + EVERY_MS) return sendAll();
      const corked = [...peers];
      for (const { line } of corked) line.cork();
      try {
        sendAll();
        flushNow();
      } finally {
        for (const { line } of corked) line.uncork();
      }
    },
  };
};
