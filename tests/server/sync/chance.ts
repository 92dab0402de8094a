// Chance from a printed seed, for tests that try many things. A seed that failed once becomes a test of its own.

export type Chance = {
  readonly seed: number;
  /** 0 ≤ n < 1 */
  next(): number;
  /** 0 ≤ n < below, whole */
  below(below: number): number;
};

/** mulberry32. */
export const chance = (seed: number): Chance => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { seed, next, below: (below) => Math.floor(next() * below) };
};

/** A new seed each run, said aloud. */
export const freshChance = (what: string): Chance => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.info(`${what}: seed ${seed}`);
  return chance(seed);
};
