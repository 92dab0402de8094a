// Whether a small write is done at once, on the event loop, or handed to another thread. Called by disk.ts.
// Measured (2 cores): to the disk and back takes 0.15 ms here and now, and 0.3–0.5 ms by way of libuv's threads, of which it
// needs two in turn; on a machine that has other things to do the way there and back is what makes the slowest slow.

/** A disk is quick while most of its last syncs took less than this. */
const QUICK_MS = 1;
const REMEMBERED = 16;
const MOST = 12;
/** One that was as slow as this holds up everybody once, and then not again for a while. */
const SLOW_MS = 5;
const SLOW_FOR_MS = 10_000;
/** With so much to do there is better to do than to wait: what comes meanwhile goes with the next write. */
const BUSY_WITHIN_MS = 2;

export type DiskPace = {
  /** True when the disk is known to be quick and nothing else goes on. */
  isHere(): boolean;
  /** A sync ended that took so long, here or elsewhere. */
  took(milliseconds: number): void;
};

/** `now`: milliseconds, of a clock that nobody sets. */
export const diskPace = (now: () => number = () => performance.now()): DiskPace => {
  const times: number[] = [];
  let ended = Number.NEGATIVE_INFINITY;
  let slowUntil = Number.NEGATIVE_INFINITY;
  return {
    isHere: () =>
      now() >= slowUntil &&
      now() - ended > BUSY_WITHIN_MS &&
      times.filter((time) => time < QUICK_MS).length >= MOST,
    took: (milliseconds) => {
      times.push(milliseconds);
      if (times.length > REMEMBERED) times.shift();
      ended = now();
      if (milliseconds > SLOW_MS) slowUntil = ended + SLOW_FOR_MS;
    },
  };
};
