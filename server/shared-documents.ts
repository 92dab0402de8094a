// What boards.ts and meetings.ts need of the rooms. The rooms of server/sync are this and more.
import type { Doc } from 'yjs';

export type SharedDocuments = {
  read<T>(name: string, look: (doc: Doc) => T): Promise<T>;
  /** Resolves when the change is on disk (R4). */
  edit(name: string, change: (doc: Doc) => void): Promise<void>;
  /** While `decide` runs edits of others wait; when it gives true none is taken any more. */
  closeIf(name: string, decide: () => Promise<boolean>): Promise<void>;
};

/** Marks the server's own changes, so that nobody's undo takes them back. */
export const SERVER = 'server';
