// What is reckoned anew and comes out as it was stays the same object, so that React needn't look into it. Called by what draws hundreds
// of things that one change leaves as they were.
import { useRef } from 'react';

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same values by the same names; objects in it are looked into `depth` levels far, and beyond that must be the same ones. */
export const isAlike = (one: object, other: object, depth = 1): boolean => {
  for (const name in one) {
    const [a, b]: [unknown, unknown] = [Reflect.get(one, name), Reflect.get(other, name)];
    if (a === b) continue;
    if (depth === 0 || !isPlain(a) || !isPlain(b) || !isAlike(a, b, depth - 1)) return false;
  }
  for (const name in other) if (!(name in one)) return false;
  return true;
};

/** `now` with what is alike to the one of the same key in `before` taken from there; `before` itself when that is all. */
export const keepAlike = <T extends object>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => string | number,
): readonly T[] => {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const kept = now.map((one) => {
    const old = known.get(keyOf(one));
    return old && isAlike(one, old) ? old : one;
  });
  return kept.length === before.length && kept.every((one, i) => one === before[i]) ? before : kept;
};

/** Kept from one drawing to the next. `keyOf` must keep its identity. */
export const useKept = <T extends object>(
  now: readonly T[],
  keyOf: (one: T) => string | number,
): readonly T[] => {
  const last = useRef<readonly T[]>([]);
  last.current = keepAlike(last.current, now, keyOf);
  return last.current;
};
