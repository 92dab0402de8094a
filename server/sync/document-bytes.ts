// A room's document as bytes: the last snapshot, the updates since, and what they contain. No Y.Doc: what needs one is done
// elsewhere (document-work.ts). Called by room.ts; the figures behind it are in ARCHITECTURE.md.
import * as Y from 'yjs';
import type { KeptDocument } from '../store/store.ts';
import type { Folded, Source } from './document-work.ts';
import { step2Message, updateIn, updateMessage } from './frame.ts';
import { covers, Known } from './known.ts';
import type { Message } from './message.ts';
import { type CheckedUpdate, type Contents, checkUpdate, contentsOf, usablePart } from './update-check.ts';

/** `mergeUpdates` grows faster than linearly: 3 µs an update for 50, 9 µs for 500. */
const MERGED_AT_ONCE = 64;
/** Of what is in the snapshot already, so much is kept for those who were away for a moment. */
const HISTORY_BYTES = 256 * 1024;
/** Merging costs by the byte and saves by the message: one of this size goes by itself. */
const LARGE_BYTES = 512;

type Clocks = ReadonlyMap<number, number>;

/** Consecutive updates as one, ready to send. Positions: `from` (in it) to `to` (not in it). */
type Chunk = {
  readonly message: Message;
  readonly from: number;
  readonly to: number;
  /** The clocks after what was taken in together with it: one map for all of that. */
  readonly ends: Clocks;
};

/** What brings somebody up to date: messages to send, or null when only a Y.Doc can tell. */
export type CatchUp = readonly Message[] | null;

export type DocumentBytes = {
  /** Throws on an update that can't be read. What fits counts as queued from now on. */
  check(update: Uint8Array): CheckedUpdate;
  /** Whether all of it is here already. Throws as `check` does. */
  isKnown(update: Uint8Array): boolean;
  /** The part of an update with holes that can be used without them; null when none can be. */
  usablePart(update: Uint8Array): Uint8Array | null;
  /** Takes in what is on disk now: the messages of `messagesOf`, and what is in them. */
  take(messages: readonly Message[], contents: readonly Contents[]): void;
  /** Nothing is queued any more. */
  forgetQueued(): void;
  /** Grows by one with each message that is taken in. */
  position(): number;
  stateVector(): Uint8Array;
  /** For one who has `stateVector`; ends in a sync step 2. Throws when that is no state vector. */
  since(stateVector: Uint8Array): CatchUp;
  /** For one who was sent all up to `position`. */
  after(position: number): CatchUp;
  /** Everything now, for what needs a Y.Doc. */
  source(): Source;
  /** `folded` holds all up to `position`, and is on disk. */
  folded(folded: Folded, position: number): void;
  snapshotBytes(): number;
  /** Merges what has become many. A fifth of a millisecond: call it when nothing waits. */
  tidy(): void;
};

const EMPTY_STEP_2 = step2Message(new Uint8Array([0, 0]));

/** For each client the furthest of them. */
const furthest = (all: readonly Clocks[]): Clocks => {
  const [only] = all;
  if (only && all.length === 1) return only;
  const result = new Map<number, number>();
  for (const clocks of all) raise(result, clocks);
  return result;
};

const raise = (clocks: Map<number, number>, to: Clocks): void => {
  for (const [client, clock] of to) clocks.set(client, Math.max(clock, clocks.get(client) ?? 0));
};

/** Merged, or as they are should they resist. */
const merged = (updates: readonly Uint8Array[]): readonly Uint8Array[] => {
  if (updates.length < 2) return updates;
  try {
    return [Y.mergeUpdates([...updates])];
  } catch {
    return updates;
  }
};

/** The messages that send these updates on, in their order, few for many small ones. */
export const messagesOf = (updates: readonly Uint8Array[]): readonly Message[] => {
  const messages: Message[] = [];
  let small: Uint8Array[] = [];
  const flush = () => {
    for (const update of merged(small)) messages.push(updateMessage(update));
    small = [];
  };
  for (const update of updates) {
    const isLarge = update.length > LARGE_BYTES;
    if (isLarge || small.length === MERGED_AT_ONCE) flush();
    if (isLarge) messages.push(updateMessage(update));
    else small.push(update);
  }
  flush();
  return messages;
};

const isLoose = ({ message, from, to }: Chunk) => to - from === 1 && message.frame.length <= LARGE_BYTES;

/** Each run of single messages that has become long, as one. */
const tidied = (chunks: readonly Chunk[]): Chunk[] => {
  const result: Chunk[] = [];
  for (let at = 0; at < chunks.length; ) {
    const run: Chunk[] = [];
    for (let chunk = chunks[at]; chunk && run.length < MERGED_AT_ONCE; chunk = chunks[at + run.length]) {
      if (!isLoose(chunk)) break;
      run.push(chunk);
    }
    const [first, last] = [run[0], run.at(-1)];
    const one = run.length === MERGED_AT_ONCE ? merged(run.map(({ message }) => updateIn(message))) : [];
    if (first && last && one[0] && one.length === 1)
      result.push({
        message: updateMessage(one[0]),
        from: first.from,
        to: last.to,
        ends: furthest(run.map(({ ends }) => ends)),
      });
    else result.push(...(run.length > 0 ? run : chunks.slice(at, at + 1)));
    at += Math.max(1, run.length);
  }
  return result;
};

/** A snapshot that was kept without its index (by an earlier version) is read through, once. */
const knownIn = ({ snapshot, index }: KeptDocument): Known => {
  if (index) return Known.of(index);
  const known = new Known();
  if (snapshot) {
    const { ends, deletes } = contentsOf(snapshot);
    known.add(ends, deletes);
  }
  return known;
};

let keys = 0;

/**
 * Throws when the snapshot can't be read: better no document than an empty one (S3). A single update that can't be read
 * is left out, stays in the log, and is told to `unreadable` (R10).
 */
export const openDocument = (
  name: string,
  kept: KeptDocument,
  unreadable: (error: unknown) => void,
): DocumentBytes => {
  keys += 1;
  const key = keys;
  const known = knownIn(kept);
  const queued = new Map<number, number>();
  let snapshot = kept.snapshot && updateMessage(kept.snapshot);
  /** What lies before it is in the snapshot, and kept only for those who were away. */
  let snapshotAt = 0;
  /** What one must have whom the chunks bring up to date. */
  const base = new Map(known.clocks());
  let chunks: Chunk[] = [];
  let position = 0;
  let loose = 0;
  let deletes: Message | null = null;

  const has = {
    clockOf: (client: number) => queued.get(client) ?? known.clockOf(client),
    isDeleted: (client: number, from: number, length: number) => known.isDeleted(client, from, length),
  };
  const add = (message: Message, ends: Clocks) => {
    chunks.push({ message, from: position, to: position + 1, ends });
    position++;
    if (message.frame.length <= LARGE_BYTES) loose++;
    deletes = null;
  };
  const tidy = () => {
    if (loose < MERGED_AT_ONCE) return;
    chunks = tidied(chunks);
    loose %= MERGED_AT_ONCE;
  };

  for (const update of kept.updates)
    try {
      const { ends, deletes: gone } = contentsOf(update);
      known.add(ends, gone);
      add(updateMessage(update), ends);
    } catch (error) {
      unreadable(error);
    }

  return {
    check: (update) => {
      const checked = checkUpdate(update, has);
      if (checked.fits) for (const [client, clock] of checked.ends) queued.set(client, clock);
      return checked;
    },
    isKnown: (update) => {
      const checked = checkUpdate(update, has);
      return checked.fits && !checked.news;
    },
    usablePart: (update) => usablePart(update, has),
    take: (messages, contents) => {
      const together = furthest(contents.map(({ ends }) => ends));
      for (const message of messages) add(message, together);
      for (const { ends, deletes: gone } of contents) known.add(ends, gone);
    },
    forgetQueued: () => queued.clear(),
    position: () => position,
    stateVector: () => known.stateVector(),
    since: (stateVector) => {
      const reached = Y.decodeStateVector(stateVector);
      if (reached.size === 0 || known.clocks().size === 0) {
        tidy();
        const tail = chunks.filter(({ to }) => to > snapshotAt).map(({ message }) => message);
        // The step 2 comes last: a client takes it for the end, and says that it is in step.
        return [...(snapshot ? [snapshot] : []), ...tail, EMPTY_STEP_2];
      }
      if (!covers(reached, base)) return null;
      // All deletions, as yjs itself sends them: who has an edit may lack that it was deleted.
      deletes ??= step2Message(known.deletes());
      const lacking = chunks.filter((chunk) => !covers(reached, chunk.ends));
      return [...lacking.map(({ message }) => message), deletes];
    },
    after: (since) => {
      if (since < (chunks[0]?.from ?? position)) return null;
      return chunks.filter(({ to }) => to > since).map(({ message }) => message);
    },
    source: () => ({
      name,
      key,
      position,
      snapshot: snapshot && updateIn(snapshot),
      snapshotAt,
      parts: chunks.map(({ message, from, to }) => ({ update: updateIn(message), from, to })),
    }),
    folded: (folded, at) => {
      snapshot = updateMessage(folded.snapshot);
      snapshotAt = at;
      let bytes = 0;
      const last = chunks.findLastIndex(({ to, message }) => {
        if (to <= at) bytes += message.frame.length;
        return bytes > HISTORY_BYTES;
      });
      for (const { ends } of chunks.slice(0, last + 1)) raise(base, ends);
      chunks = chunks.slice(last + 1);
    },
    snapshotBytes: () => snapshot?.frame.length ?? 0,
    tidy,
  };
};
