// How many messages a socket sent lately. Called by socket.ts, once a socket.

const WINDOW_MS = 10_000;
/** Nobody types, drags or syncs so much in ten seconds. */
const MOST_IN_WINDOW = 2000;

/** Counts one message of this weight; false when it is too many (S11). */
export const meter = (now: () => number = Date.now): ((weight: number) => boolean) => {
  let start = now();
  let sum = 0;
  return (weight) => {
    if (now() - start > WINDOW_MS) {
      start = now();
      sum = 0;
    }
    sum += weight;
    return sum <= MOST_IN_WINDOW;
  };
};
