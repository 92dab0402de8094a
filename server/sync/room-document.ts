// A room's document: what is kept, what is queued on top of it, and the bytes that a joiner or a snapshot needs.
// Called by room.ts, which knows no Y.Doc beyond this file's functions (`read` and `edit` lend one).
import * as Y from 'yjs';
import type { KeptDocument } from '../store/store.ts';
import { type CheckedUpdate, checkUpdate } from './update-check.ts';

export type RoomDocument = {
  /** Throws on an update that can't be read. What fits counts as queued from now on. */
  check(update: Uint8Array): CheckedUpdate;
  /** The part of an update with holes that can be used without them, as an update; null when none can be. */
  usablePart(update: Uint8Array): Uint8Array | null;
  /** Applies stored updates at once; gives what they changed as one update for the others, null when nothing. */
  apply(updates: readonly Uint8Array[]): Uint8Array | null;
  /** Nothing is queued any more. */
  forgetQueued(): void;
  stateVector(): Uint8Array;
  /** What is kept and `stateVector` lacks. Throws when that is no state vector. */
  since(stateVector: Uint8Array): Uint8Array;
  snapshot(): Uint8Array;
  read<T>(read: (doc: Y.Doc) => T): T;
  /** Runs `edit` on a copy; its update, still to be stored and applied, or null when it changed nothing. */
  updateOf(edit: (doc: Y.Doc) => void): Uint8Array | null;
  destroy(): void;
};

const isDeleted = (doc: Y.Doc, client: number, from: number, length: number): boolean => {
  const structs = doc.store.clients.get(client) ?? [];
  if (Y.getState(doc.store, client) < from + length) return false;
  if (length === 0) return true;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
    const struct = structs[at];
    if (!struct || struct.id.clock >= from + length) break;
    if (!struct.deleted) return false;
  }
  return true;
};

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

const changesIn = (doc: Y.Doc, change: () => void): Uint8Array | null => {
  const changes: Uint8Array[] = [];
  const keep = (update: Uint8Array) => {
    changes.push(update);
  };
  doc.on('update', keep);
  try {
    doc.transact(change);
  } finally {
    doc.off('update', keep);
  }
  const [only] = changes;
  return changes.length > 1 ? Y.mergeUpdates(changes) : (only ?? null);
};

/**
 * Throws when the snapshot can't be read: better no document than an empty one (S3). A single update that can't be read
 * is left out, stays in the log until the next fold, and is told to `unreadable` (R10).
 */
export const openDocument = (kept: KeptDocument, unreadable: (error: unknown) => void): RoomDocument => {
  const doc = new Y.Doc();
  if (kept.snapshot) Y.applyUpdate(doc, kept.snapshot);
  doc.transact(() => {
    for (const update of kept.updates)
      try {
        Y.applyUpdate(doc, update);
      } catch (error) {
        unreadable(error);
      }
  });
  const queued = new Map<number, number>();
  const known = {
    clockOf: (client: number) => queued.get(client) ?? Y.getState(doc.store, client),
    isDeleted: (client: number, from: number, length: number) => isDeleted(doc, client, from, length),
  };

  return {
    check: (update) => {
      const checked = checkUpdate(update, known);
      if (checked.fits) for (const [client, clock] of checked.ends) queued.set(client, clock);
      return checked;
    },
    usablePart: (update) => {
      const copy = copyOf(doc);
      const part = changesIn(copy, () => Y.applyUpdate(copy, update));
      copy.destroy();
      return part;
    },
    apply: (updates) => changesIn(doc, () => updates.forEach((update) => void Y.applyUpdate(doc, update))),
    forgetQueued: () => queued.clear(),
    stateVector: () => Y.encodeStateVector(doc),
    since: (stateVector) => Y.encodeStateAsUpdate(doc, stateVector),
    snapshot: () => Y.encodeStateAsUpdate(doc),
    read: (read) => read(doc),
    updateOf: (edit) => {
      const copy = copyOf(doc);
      try {
        return changesIn(copy, () => edit(copy));
      } finally {
        copy.destroy();
      }
    },
    destroy: () => doc.destroy(),
  };
};
