// What a Y.Doc is needed for, and nothing else is: folding, a diff for one who was away for long, reading. Called by room.ts
// and keeping.ts; done here and now, or in a thread (document-thread.ts).
import * as Y from 'yjs';

/** Some consecutive updates as one. Positions: `from` (in it) to `to` (not in it). */
export type Part = { readonly update: Uint8Array; readonly from: number; readonly to: number };

/** A document as bytes at one point in its history. */
export type Source = {
  readonly name: string;
  /** The same for one loaded document all its time, and for no other. */
  readonly key: number;
  readonly position: number;
  /** Holds all up to `snapshotAt`. */
  readonly snapshot: Uint8Array | null;
  readonly snapshotAt: number;
  /** Without gaps up to `position`; may begin before `snapshotAt`. */
  readonly parts: readonly Part[];
};

/** A whole document, and what is in it: `Y.encodeSnapshot`, state vector and deletions. `ms`: what it took to make. */
export type Folded = { readonly snapshot: Uint8Array; readonly index: Uint8Array; readonly ms: number };

/** Makes a plain value of a document: what can be copied from one thread to another. */
export type Look<T> = (doc: Y.Doc, name: string) => T;

/** All of it as one update, for one who has nothing. */
export const wholeUpdate: Look<Uint8Array> = (doc) => Y.encodeStateAsUpdate(doc);

export type DocumentWork = {
  /** Rejects when an update can't be applied, or waits for something that isn't there. */
  fold(source: Source): Promise<Folded>;
  /** What one lacks who has `stateVector`, as an update. */
  diff(source: Source, stateVector: Uint8Array): Promise<Uint8Array>;
  /** Updates that can't be applied are passed over (R10). */
  read<T>(source: Source, look: Look<T>): Promise<T>;
  close(): Promise<void>;
};

/** Applies what can be; gives how many can't. */
export const applyAll = (doc: Y.Doc, updates: readonly Uint8Array[]): number => {
  let strange = 0;
  doc.transact(() => {
    for (const update of updates)
      try {
        Y.applyUpdate(doc, update);
      } catch {
        strange++;
      }
  });
  return strange;
};

/** All that brings an empty document there. */
export const updatesOf = ({ snapshot, snapshotAt, parts }: Source): Uint8Array[] => [
  ...(snapshot ? [snapshot] : []),
  ...parts.filter(({ to }) => to > snapshotAt).map(({ update }) => update),
];

/** `began`: when work on it did, by performance.now(). */
export const foldDoc = (doc: Y.Doc, strange: number, began: number): Folded => {
  if (strange > 0) throw new Error(`${strange} updates can not be applied`);
  if (doc.store.pendingStructs || doc.store.pendingDs)
    throw new Error('updates wait for something that is not there');
  const [snapshot, index] = [Y.encodeStateAsUpdate(doc), Y.encodeSnapshot(Y.snapshot(doc))];
  return { snapshot, index, ms: performance.now() - began };
};

const withDoc = async <T>(
  source: Source,
  use: (doc: Y.Doc, strange: number, began: number) => T,
): Promise<T> => {
  const began = performance.now();
  const doc = new Y.Doc();
  try {
    return use(doc, applyAll(doc, updatesOf(source)), began);
  } finally {
    doc.destroy();
  }
};

/** Here and now: for tests, and where threads can't be had. */
export const inlineWork = (): DocumentWork => ({
  fold: (source) => withDoc(source, foldDoc),
  diff: (source, stateVector) => withDoc(source, (doc) => Y.encodeStateAsUpdate(doc, stateVector)),
  read: (source, look) => withDoc(source, (doc) => look(doc, source.name)),
  close: async () => {},
});

/** What `change` does to the document, as an update; null when it changes nothing. The server's own edits are few. */
export const changeOf = (source: Source, change: (doc: Y.Doc) => void): Promise<Uint8Array | null> =>
  withDoc(source, (doc) => {
    const changes: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => {
      changes.push(update);
    });
    doc.transact(() => change(doc));
    const [only] = changes;
    return changes.length > 1 ? Y.mergeUpdates(changes) : (only ?? null);
  });
