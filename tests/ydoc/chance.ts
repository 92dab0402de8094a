// Chance from a seed, for the tests of app/ydoc: the same seed gives the same run. Print the seed before using it.

export type Chance = {
  /** 0 ≤ n < 1 */
  next(): number;
  /** 0 ≤ n < below */
  below(below: number): number;
  oneOf<T>(values: readonly T[]): T;
  shuffled<T>(values: readonly T[]): T[];
};

/** mulberry32 (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('oneOf: nothing to choose from');
      return value;
    },
    shuffled: (values) =>
      values
        .map((value) => [next(), value] as const)
        .sort(([a], [b]) => a - b)
        .map(([, value]) => value),
  };
}

/** A seed that nobody has tried, printed so that a failure can be run again. */
export function newSeed(what: string): number {
  const seed = Math.floor(Math.random() * 2 ** 32);
  console.log(`${what}: seed ${seed}`);
  return seed;
}
