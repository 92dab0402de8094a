// The way to the disk: what one turn of the event loop brought is appended at once, and only then goes on (R4, S1).
// Called by taking-edits.ts. While the disk doesn't take it, everything waits here, is tried again, and nothing is told (S10).
import type { Log } from '../store/store.ts';
import type { Tally } from './tally.ts';

/** Beyond this much waiting for a disk that refuses, the room sends its people away (S10). */
export const MOST_QUEUED_BYTES = 16 * 1024 * 1024;
/** One append is not larger than about this. */
const BATCH_BYTES = 2 * 1024 * 1024;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 5000;

/** `update`: null when there is nothing to store but others before it must be stored first. */
type Waiting = { readonly update: Uint8Array | null };

export type Commits<E extends Waiting> = {
  /** Throws when it was halted. */
  add(entry: E): void;
  queuedBytes(): number;
  isFailing(): boolean;
  isIdle(): boolean;
  /** Resolves when nothing is queued. */
  idle(): Promise<void>;
  /** Appends nothing more, ever; gives what will never be committed. */
  halt(): readonly E[];
};

type Options<E, P> = {
  append(updates: readonly Uint8Array[]): Promise<void>;
  /** Called while the append is under way: what can be made ready meanwhile. Never throws. */
  prepare(updates: readonly Uint8Array[]): P;
  /** What is on disk now, in the order it came. No append is under way during this call. */
  committed(entries: readonly E[], prepared: P): void;
  /** The disk refused, or takes it again: `isFailing` says which. */
  failing(): void;
  log: Log;
  tally: Tally;
  about: object;
};

const updatesOf = (entries: readonly Waiting[]) => entries.flatMap(({ update }) => update ?? []);

export const openCommits = <E extends Waiting, P>(options: Options<E, P>): Commits<E> => {
  const { append, prepare, committed, failing, log, tally, about } = options;
  let queue: E[] = [];
  let bytes = 0;
  let running = false;
  let halted = false;
  let retryMs = 0;
  let waitingForIdle: (() => void)[] = [];

  const nextBatch = (): E[] => {
    let size = 0;
    let count = 0;
    for (const { update } of queue) {
      size += update?.length ?? 0;
      if (count > 0 && size > BATCH_BYTES) break;
      count++;
    }
    return queue.slice(0, count);
  };

  const refused = async (error: unknown) => {
    tally.failedAppends++;
    const isFirst = retryMs === 0;
    retryMs = Math.min(LAST_RETRY_MS, retryMs * 2 || FIRST_RETRY_MS);
    if (isFirst) {
      tally.failingRooms++;
      log.error({ ...about, err: error }, 'the disk does not take edits: they wait and are tried again');
      failing();
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  };

  const stored = (updates: readonly Uint8Array[], began: number) => {
    const size = updates.reduce((sum, update) => sum + update.length, 0);
    bytes = Math.max(0, bytes - size);
    if (updates.length > 0) {
      tally.appends++;
      tally.updatesStored += updates.length;
      tally.bytesStored += size;
      tally.onAppend((performance.now() - began) / 1000);
    }
    if (retryMs > 0) {
      retryMs = 0;
      tally.failingRooms--;
      log.info(about, 'the disk takes edits again');
      failing();
    }
  };

  const store = async (batch: readonly E[]): Promise<void> => {
    const updates = updatesOf(batch);
    const began = performance.now();
    const appended = updates.length > 0 ? append(updates) : null;
    const prepared = prepare(updates);
    try {
      await appended;
    } catch (error) {
      return refused(error);
    }
    queue = queue.slice(batch.length);
    stored(updates, began);
    committed(batch, prepared);
  };

  const run = async () => {
    while (queue.length > 0) await store(nextBatch());
    running = false;
    for (const resolve of waitingForIdle) resolve();
    waitingForIdle = [];
  };

  return {
    add: (entry) => {
      if (halted) throw new Error('nothing is appended any more');
      queue.push(entry);
      bytes += entry.update?.length ?? 0;
      if (running) return;
      running = true;
      setImmediate(() => void run());
    },
    queuedBytes: () => bytes,
    isFailing: () => retryMs > 0,
    isIdle: () => !running,
    halt: () => {
      halted = true;
      const left = queue;
      queue = [];
      bytes = 0;
      return left;
    },
    idle: () => (running ? new Promise((resolve) => waitingForIdle.push(resolve)) : Promise.resolve()),
  };
};
