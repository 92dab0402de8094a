// What a document contains, without its content: how far each client's edits reach, and what of them is deleted. Enough
// to judge an update and to greet a joiner; held instead of a Y.Doc (document-bytes.ts).
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** Clocks `from` (in it) to `to` (not in it) of one client. */
export type Deleted = { readonly client: number; readonly from: number; readonly to: number };

/** Sorted ranges that don't touch: `from[n]` to `to[n]`. Two plain arrays of numbers are a third of an object a range. */
type Ranges = { readonly from: number[]; readonly to: number[] };

/** The first range that ends at or after `clock`. */
const firstEndingAt = ({ to }: Ranges, clock: number): number => {
  let [low, high] = [0, to.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((to[middle] ?? 0) < clock) low = middle + 1;
    else high = middle;
  }
  return low;
};

const addRange = (ranges: Ranges, from: number, to: number): void => {
  const first = firstEndingAt(ranges, from);
  let last = first;
  while (last < ranges.from.length && (ranges.from[last] ?? 0) <= to) last++;
  const joined = last > first;
  const start = joined ? Math.min(from, ranges.from[first] ?? from) : from;
  const end = joined ? Math.max(to, ranges.to[last - 1] ?? to) : to;
  ranges.from.splice(first, last - first, start);
  ranges.to.splice(first, last - first, end);
};

/** All deletions and no content, as an update (yjs' format, version 1). */
const writeDeletes = (deleted: ReadonlyMap<number, Ranges>): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, deleted.size);
    for (const [client, ranges] of deleted) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, ranges.from.length);
      ranges.from.forEach((from, at) => {
        encoding.writeVarUint(encoder, from);
        encoding.writeVarUint(encoder, (ranges.to[at] ?? from) - from);
      });
    }
  });

export class Known {
  readonly #clocks: Map<number, number>;
  readonly #deleted = new Map<number, Ranges>();
  #stateVector: Uint8Array | null = null;

  constructor(clocks: ReadonlyMap<number, number> = new Map()) {
    this.#clocks = new Map(clocks);
  }

  /** Out of what `Y.encodeSnapshot` gives; throws when it is none. */
  static of(index: Uint8Array): Known {
    const { sv, ds } = Y.decodeSnapshot(index);
    const known = new Known(sv);
    for (const [client, ranges] of ds.clients)
      for (const { clock, len } of ranges) known.#delete(client, clock, clock + len);
    return known;
  }

  /** The clocks alone, of the same. */
  static clocksOf(index: Uint8Array): ReadonlyMap<number, number> {
    return Y.decodeSnapshot(index).sv;
  }

  /** Throws when it is no state vector. */
  static clocksIn(stateVector: Uint8Array): ReadonlyMap<number, number> {
    return Y.decodeStateVector(stateVector);
  }

  /** The first clock of this client that is not known. */
  clockOf(client: number): number {
    return this.#clocks.get(client) ?? 0;
  }

  /** False also for what isn't there. */
  isDeleted(client: number, from: number, length: number): boolean {
    if (this.clockOf(client) < from + length) return false;
    if (length === 0) return true;
    const ranges = this.#deleted.get(client);
    if (!ranges) return false;
    return (ranges.from[firstEndingAt(ranges, from + length)] ?? Number.POSITIVE_INFINITY) <= from;
  }

  add(ends: ReadonlyMap<number, number>, deletes: readonly Deleted[]): void {
    for (const [client, clock] of ends)
      if (clock > this.clockOf(client)) {
        this.#clocks.set(client, clock);
        this.#stateVector = null;
      }
    for (const { client, from, to } of deletes) this.#delete(client, from, to);
  }

  clocks(): ReadonlyMap<number, number> {
    return this.#clocks;
  }

  stateVector(): Uint8Array {
    this.#stateVector ??= Y.encodeStateVector(this.#clocks as never);
    return this.#stateVector;
  }

  deletes(): Uint8Array {
    return writeDeletes(this.#deleted);
  }

  #delete(client: number, from: number, to: number): void {
    if (to <= from) return;
    let ranges = this.#deleted.get(client);
    if (!ranges) {
      ranges = { from: [], to: [] };
      this.#deleted.set(client, ranges);
    }
    addRange(ranges, from, to);
  }
}

/** Whether one who has `reached` has all up to `needed`. */
export const covers = (
  reached: ReadonlyMap<number, number>,
  needed: ReadonlyMap<number, number>,
): boolean => {
  for (const [client, clock] of needed) if ((reached.get(client) ?? 0) < clock) return false;
  return true;
};
