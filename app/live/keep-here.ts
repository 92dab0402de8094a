// Keeps one document's edits in this browser (IndexedDB), so that they survive a reload without network.
// Opened by shared-document.ts; one database per account and document.
import { uuidv4 } from 'lib0/random';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { databaseName, readLedger, strikeLedger, writeLedger } from './ledger.ts';

/** What shared-document.ts needs of a place to keep edits in. */
export type Keep = {
  /** Edits of earlier visits that never reached the server's disk. Resolves when the document holds what lies here. */
  readonly read: Promise<{ readonly unsent: number }>;
  /** How many edits of this visit have not reached the server's disk; `allStored`: those of earlier visits have, too. */
  remember(unsent: number, allStored: boolean): void;
  close(): Promise<void>;
};

/** This page load's name in the ledger. */
const TAB = uuidv4();
const REMEMBER_EVERY_MS = 250;

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
  let timer: ReturnType<typeof setTimeout> | null = null;
  const write = () => {
    timer = null;
    if (wanted === written) return;
    written = wanted;
    void writeLedger({ ...mine, unsent: wanted }).catch(() => {
      written = -1;
    });
  };

  return {
    read: kept.whenSynced.then(() => ({ unsent: earlier.reduce((sum, line) => sum + line.unsent, 0) })),
    remember: (unsent, allStored) => {
      wanted = unsent;
      if (allStored && earlier.length > 0) void strikeLedger(earlier.splice(0)).catch(() => undefined);
      // The first unsent edit is noted at once: the tab may be closed the next moment.
      if (written === 0 && unsent > 0) write();
      else timer ??= setTimeout(write, REMEMBER_EVERY_MS);
    },
    close: async () => {
      if (timer) clearTimeout(timer);
      write();
      await kept.destroy();
    },
  };
};
