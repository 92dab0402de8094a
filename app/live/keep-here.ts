// Keeps one document's edits in this browser (IndexedDB), so that they survive a reload without network.
// Opened by shared-document.ts; one database per account and document.
import { fromBase64 } from 'lib0/buffer';
import { get, transact } from 'lib0/indexeddb';
import { uuidv4 } from 'lib0/random';
import { IndexeddbPersistence } from 'y-indexeddb';
import { applyUpdate, type Doc, type Transaction } from 'yjs';
import { countJournal, type Journal, openJournal } from './journal.ts';
import { databaseName, readLedger, strikeLedger, unsentIn, writeLedger } from './ledger.ts';

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

/** Resolves when the database has all that was written to it until now: what reads the same store waits for that. */
const allWritten = async ({ db }: IndexeddbPersistence): Promise<void> => {
  const [store] = db ? transact(db, ['updates'], 'readonly') : [];
  // No edit has this key: looking for one costs less than counting them.
  if (store) await get(store, 0);
};

const SETTLES_AFTER_MS = 400;

/** Edits go into the journal at once, and out of it when the database has them. */
const keepJournal = (journal: Journal, kept: IndexeddbPersistence) => {
  let settling: Promise<void> | null = null;
  const settleOnce = async () => {
    // For all that is typed meanwhile, not for each letter: asking the database is work for the page, too.
    await new Promise((resolve) => setTimeout(resolve, SETTLES_AFTER_MS));
    const keys = journal.waiting();
    await allWritten(kept);
    journal.strike(keys);
  };
  const settle = (): void => {
    if (settling || !kept.synced || journal.waiting().length === 0) return;
    const done = () => {
      settling = null;
    };
    settling = settleOnce().then(
      () => {
        done();
        settle();
      },
      (reason) => {
        done();
        if (reason instanceof DOMException && reason.name === 'InvalidStateError') giveUp();
      },
    );
  };
  /** The database was closed under us: somebody signed out, or gave up what lay here. Then nothing must be left behind. */
  const giveUp = (): void => {
    kept.doc.off('update', note);
    journal.strike(journal.waiting());
  };
  const note = (update: Uint8Array, _origin: unknown, _doc: Doc, { local }: Transaction) => {
    if (!local) return;
    journal.add(update);
    settle();
  };
  kept.doc.on('update', note);
  return {
    /**
     * Brings back what a closed tab left. The database gets it as it is, since what builds on something that isn't here yet makes no
     * update of the document that would be kept.
     */
    bringBack: async (): Promise<void> => {
      const left = journal.left();
      const [store] = kept.db && left.length > 0 ? transact(kept.db, ['updates'], 'readwrite') : [];
      for (const { update } of left)
        try {
          const bytes = fromBase64(update);
          applyUpdate(kept.doc, bytes, kept);
          store?.add(bytes);
        } catch {
          // Nobody can read it; what else was left is brought back.
        }
      if (left.length > 0) await allWritten(kept);
      journal.strike(left.map(({ key }) => key));
      settle();
    },
    close: async () => {
      kept.doc.off('update', note);
      while (settling) await settling;
    },
  };
};

/** Null where the browser refuses IndexedDB (some private windows). */
export const keepHere = async (account: string, document: string, doc: Doc): Promise<Keep | null> => {
  // Read before the updates are, so that every count read here is covered by them.
  const lines = await readLedger().catch(() => null);
  if (!lines) return null;
  const isOfThis = (place: { readonly account: string; readonly document: string }) =>
    place.account === account && place.document === document;
  const earlier = lines.filter((line) => isOfThis(line) && line.tab !== TAB);
  const [left] = unsentIn(earlier, countJournal(localStorage).filter(isOfThis));
  const mine = { account, document, tab: TAB };
  const kept = new IndexeddbPersistence(databaseName(account, document), doc);
  const journal = keepJournal(openJournal(localStorage, mine, TAB), kept);
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
    read: kept.whenSynced.then(async () => {
      await journal.bringBack();
      return { unsent: left?.unsent ?? 0, whole: (await kept.get(WHOLE)) === 1 };
    }),
    markWhole: () => void kept.set(WHOLE, 1).catch(() => undefined),
    remember: (unsent, allStored) => {
      wanted = unsent;
      if (allStored && earlier.length > 0) void strikeLedger(earlier.splice(0)).catch(() => undefined);
      write();
    },
    close: async () => {
      while (writing) await writing;
      await journal.close();
      await kept.destroy();
    },
  };
};
