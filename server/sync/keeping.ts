// When a room's log is folded into a snapshot and its readable copy is written. Called by room.ts and rooms.ts.
import type * as Y from 'yjs';
import type { DocumentStore, KeptDocument, Log } from '../store/store.ts';

/** The plain value that a person could read the document from, or undefined when there is none for such a document. */
export type Readable = (name: string, doc: Y.Doc) => unknown;

const FOLD_AT_BYTES = 512 * 1024;
const FOLD_AT_UPDATES = 2000;

type Read = <T>(read: (doc: Y.Doc) => T) => T;

export type Keeping = {
  /** The log holds something that can't be applied: it is kept as it is, for somebody who can (R10). */
  foundUnreadable(): void;
  /** So much more is in the log. Folds it when it has grown long; call it while no append is under way. */
  appended(updates: readonly Uint8Array[], snapshot: () => Uint8Array, read: Read): void;
  /** Folds whatever is in the log and writes the readable copy. Never rejects; call it while no append is under way. */
  settle(snapshot: () => Uint8Array, read: Read): Promise<void>;
};

type Options = {
  readonly name: string;
  readonly documents: DocumentStore;
  readonly log: Log;
  readonly readable?: Readable | undefined;
  readonly kept: KeptDocument;
};

export const openKeeping = ({ name, documents, log, readable, kept }: Options): Keeping => {
  let updates = kept.updates.length;
  let bytes = kept.updates.reduce((sum, update) => sum + update.length, 0);
  let unread = updates > 0;
  let mayFold = true;
  let folding: Promise<void> | null = null;

  const fold = (snapshot: Uint8Array): Promise<void> => {
    updates = 0;
    bytes = 0;
    const ended = documents
      .fold(name, snapshot)
      .catch((error: unknown) => {
        log.error({ document: name, err: error }, 'the log could not be folded');
        // It is all there still: the next settling tries again, or the log when it has grown as much once more.
        updates = Math.max(updates, 1);
      })
      .finally(() => {
        if (folding === ended) folding = null;
      });
    folding = ended;
    return ended;
  };

  const writeReadable = async (read: Read) => {
    if (!unread || !readable) return;
    unread = false;
    try {
      const value = read((doc) => readable(name, doc));
      if (value !== undefined) await documents.writeReadable(name, value);
    } catch (error) {
      unread = true;
      log.warn({ document: name, err: error }, 'the readable copy could not be written');
    }
  };

  return {
    foundUnreadable: () => {
      mayFold = false;
    },
    appended: (appended, snapshot, read) => {
      if (appended.length === 0) return;
      unread = true;
      updates += appended.length;
      bytes += appended.reduce((sum, update) => sum + update.length, 0);
      if (!mayFold || folding || (bytes <= FOLD_AT_BYTES && updates <= FOLD_AT_UPDATES)) return;
      void fold(snapshot());
      void writeReadable(read);
    },
    settle: async (snapshot, read) => {
      // Taken before anything is waited for: the caller says that no append is under way now.
      const folded = mayFold && updates > 0 ? fold(snapshot()) : folding;
      await Promise.all([folded, writeReadable(read)]);
    },
  };
};
