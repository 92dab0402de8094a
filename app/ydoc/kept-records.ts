// The records of one root map as a sorted list of values: re-reads only what changed and keeps the identity of what
// didn't, so that only the changed card is drawn again. Called by the board reader.
import type * as Y from 'yjs';
import type { Reading } from './record-fields.ts';

export type KeptRecords<T> = {
  /** The same array until a value in it changed. */
  values(): readonly T[];
  unreadable(): number;
  close(): void;
};

type Options<T> = {
  map: Y.Map<unknown>;
  read: (id: string, record: unknown) => Reading<T>;
  compare: (a: T, b: T) => number;
  onChange: () => void;
  /** What is shown already, in any order: what reads the same in the document stays the same object. */
  before?: readonly T[];
};

/** Above this many changes at once sorting all is cheaper than placing each. */
const FEW = 64;

export function keptRecords<T extends { id: string }>({
  map,
  read,
  compare,
  onChange,
  before = [],
}: Options<T>): KeptRecords<T> {
  const kept = new Map<string, Reading<T>>(before.map((value) => [value.id, value]));
  // What was shown and isn't in the document goes out with the first reading.
  const changed = new Set<string>([...kept.keys(), ...map.keys()]);
  let sorted: readonly T[] = [...before].sort(compare);
  let unreadable = 0;

  const listen = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      if (event.target === map)
        for (const key of (event as Y.YMapEvent<unknown>).keysChanged) changed.add(key);
      else changed.add(String(event.path[0]));
    }
    onChange();
  };
  map.observeDeep(listen);

  /** Reads one record again. Gives what stood in the list before and what is to stand there now. */
  const reread = (id: string): { before: T | null; after: T | null } => {
    const old = kept.get(id);
    const now = map.has(id) ? keepSame(old, read(id, map.get(id))) : undefined;
    unreadable += Number(now === 'unreadable') - Number(old === 'unreadable');
    if (now === undefined) kept.delete(id);
    else kept.set(id, now);
    return { before: valueIn(old), after: valueIn(now) };
  };

  const refresh = () => {
    const differing = [...changed].map(reread).filter(({ before, after }) => before !== after);
    changed.clear();
    if (differing.length === 0) return;
    if (differing.length > FEW) {
      sorted = [...kept.values()].flatMap((reading) => valueIn(reading) ?? []).sort(compare);
      return;
    }
    const next = [...sorted];
    for (const { before } of differing) if (before !== null) next.splice(placeOf(next, before, compare), 1);
    for (const { after } of differing)
      if (after !== null) next.splice(placeOf(next, after, compare), 0, after);
    sorted = next;
  };

  return {
    values() {
      if (changed.size > 0) refresh();
      return sorted;
    },
    unreadable() {
      if (changed.size > 0) refresh();
      return unreadable;
    },
    close: () => map.unobserveDeep(listen),
  };
}

const valueIn = <T extends object>(reading: Reading<T> | undefined): T | null =>
  typeof reading === 'object' ? reading : null;

/** Where the value stands, or is to stand, in the sorted list (`compare` never gives 0 for two records). */
function placeOf<T>(sorted: readonly T[], value: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as T, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `next`, with every part that equals its counterpart in `old` being that very object. Plain values only. */
export function keepSame<T>(old: unknown, next: T): T {
  if (old === next || typeof next !== 'object' || next === null) return next;
  if (typeof old !== 'object' || old === null || Array.isArray(old) !== Array.isArray(next)) return next;
  const before = old as Record<string, unknown>;
  const after = next as Record<string, unknown>;
  const keys = Object.keys(after);
  let equal = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const value = keepSame(before[key], after[key]);
    if (value !== before[key] || !(key in before)) equal = false;
    after[key] = value;
  }
  return equal ? (old as T) : next;
}
