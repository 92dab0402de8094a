// Keeps one document's edits in this browser (IndexedDB), so that they survive a reload without network.
// Opened by shared-document.ts; one database per account and document.
import { uuidv4 } from 'lib0/random';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { databaseName, readLedger, strikeLedger, writeLedger } from './ledger.ts';

/** What shared-document.ts needs of a place to keep edits in. */
export type Keep = {
  /**
   * Resolves when the document holds what lies here. `unsent`: edits of earlier visits that never reached the server's
   * disk. `whole`: what lies here was once in step with the server, so that it can be shown instead of the server's.
   */
  readonly read: Promise<{ readonly unsent: number; readonly whole: boolean }>;
  /** What lies here is in step with the server. */
  markWhole(): void;
  /** How many edits of this visit have not reached the server's disk; `allStored`: those of earlier visits have, too. */
  remember(unsent: number, allStored: boolean): void;
  close(): Promise<void>;
};

/** This page load's name in the ledger. */
const TAB = uuidv4();
/** y-indexeddb's place for values of our own. */
const WHOLE = 'whole';

/** Null where the browser refuses IndexedDB (some private windows). */
export const keepHere = async (account: string, document: string, doc: Doc): Promise<Keep | null> => {
  // Read before the updates are, so that every count read here is covered by them.
  const lines = await readLedger().catch(() => null);
  if (!lines) return null;
  const earlier = lines.filter(
    (line) => line.account === account && line.document === document && line.tab !== TAB,
  );
  const mine = { account, document, tab: TAB };
  const kept = new IndexeddbPersistence(databaseName(account, document), doc);
  await writeLedger({ ...mine, unsent: 0 });

  let written = 0;
  let wanted = 0;
  let writing: Promise<void> | null = null;
  /** One write at a time; what came meanwhile goes with the next. */
  const write = (): void => {
    if (writing || wanted === written) return;
    const unsent = wanted;
    const done = () => {
      written = unsent;
      writing = null;
      write();
    };
    writing = writeLedger({ ...mine, unsent }).then(done, done);
  };

  return {
    read: kept.whenSynced.then(async () => ({
      unsent: earlier.reduce((sum, line) => sum + line.unsent, 0),
      whole: (await kept.get(WHOLE)) === 1,
    })),
    markWhole: () => void kept.set(WHOLE, 1).catch(() => undefined),
    remember: (unsent, allStored) => {
      wanted = unsent;
      if (allStored && earlier.length > 0) void strikeLedger(earlier.splice(0)).catch(() => undefined);
      write();
    },
    close: async () => {
      while (writing) await writing;
      await kept.destroy();
    },
  };
};
