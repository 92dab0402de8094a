// This machine's ledger (IndexedDB `aarring`): which documents lie here, and how many edits in each tab are not yet
// on the server's disk. So a reload, or signing out, still knows what is unsent. Used by keep-here.ts and this-machine.ts.
import { createStores, del, deleteDB, get, getAllKeysValues, openDB, put, transact } from 'lib0/indexeddb';
import { countJournal, forgetJournal } from './journal.ts';

const LEDGER = 'aarring';
const STORE = 'unsent';

/** `key` is `[account, document, tab]`, so that two tabs never overwrite one another's count. */
export type LedgerLine = {
  readonly account: string;
  readonly document: string;
  readonly tab: string;
  readonly unsent: number;
};

export const databaseName = (account: string, document: string): string => `${LEDGER}:${account}:${document}`;

const keyOf = (line: Omit<LedgerLine, 'unsent'>): string =>
  JSON.stringify([line.account, line.document, line.tab]);

const lineOf = (key: unknown, unsent: unknown): LedgerLine | null => {
  try {
    const [account, document, tab] = JSON.parse(String(key)) as unknown[];
    if (typeof account !== 'string' || typeof document !== 'string' || typeof tab !== 'string') return null;
    return { account, document, tab, unsent: typeof unsent === 'number' && unsent > 0 ? unsent : 0 };
  } catch {
    return null;
  }
};

const withStore = async <T>(
  access: 'readonly' | 'readwrite',
  run: (store: IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const db = await openDB(LEDGER, (fresh) => createStores(fresh, [[STORE]]));
  try {
    const [store] = transact(db, [STORE], access);
    if (!store) throw new Error('the ledger has no store');
    return await run(store);
  } finally {
    db.close();
  }
};

/** All lines. Rejects when this browser has no IndexedDB or refuses it. */
export const readLedger = (): Promise<readonly LedgerLine[]> =>
  withStore('readonly', async (store) => {
    const rows = (await getAllKeysValues(store)) as { k: unknown; v: unknown }[];
    return rows.map((row) => lineOf(row.k, row.v)).filter((line) => line !== null);
  });

/** Of one document, in all tabs: edits that are not on the server's disk. */
export type Unsent = Omit<LedgerLine, 'tab'>;

/**
 * Each document once. The journal may have what a tab that was closed or killed did not come to counting, and what is in it may be
 * counted, too: the higher of the two counts is told.
 */
export const unsentIn = (
  lines: readonly LedgerLine[],
  journal: ReturnType<typeof countJournal>,
): readonly Unsent[] => {
  const unsent = new Map<string, Unsent>();
  const put = (
    { account, document }: Pick<Unsent, 'account' | 'document'>,
    count: (before: number) => number,
  ) => {
    const key = databaseName(account, document);
    unsent.set(key, { account, document, unsent: count(unsent.get(key)?.unsent ?? 0) });
  };
  for (const line of lines) put(line, (before) => before + line.unsent);
  for (const place of journal) put(place, (before) => Math.max(before, place.count));
  return [...unsent.values()];
};

/** Every document that lies on this machine. Rejects like `readLedger`. */
export const readUnsent = async (): Promise<readonly Unsent[]> =>
  unsentIn(await readLedger(), countJournal(localStorage));

/** Sets a line's count; 0 keeps the line, because the document still lies on this machine. */
export const writeLedger = (line: LedgerLine): Promise<void> =>
  withStore('readwrite', async (store) => {
    await put(store, line.unsent, keyOf(line));
  });

/** Strikes lines which have not changed since they were read: their edits are on the server's disk now. */
export const strikeLedger = (lines: readonly LedgerLine[]): Promise<void> =>
  withStore('readwrite', async (store) => {
    for (const line of lines) {
      if ((await get(store, keyOf(line))) === line.unsent) await del(store, keyOf(line));
    }
  });

/** Takes one document off this machine, with what is unsent of it. */
export const forgetHere = async (account: string, document: string): Promise<void> => {
  const lines = await readLedger();
  await withStore('readwrite', async (store) => {
    for (const line of lines)
      if (line.account === account && line.document === document) await del(store, keyOf(line));
  });
  await deleteDB(databaseName(account, document));
  forgetJournal(localStorage, { account, document });
};

/** Deletes the ledger and every database that it, or the browser's own list, names. */
export const deleteEverything = async (): Promise<void> => {
  const documents = await readUnsent().catch(() => []);
  const listed = typeof indexedDB.databases === 'function' ? await indexedDB.databases().catch(() => []) : [];
  const names = new Set([
    ...documents.map(({ account, document }) => databaseName(account, document)),
    ...listed.map((database) => database.name ?? '').filter((name) => name.startsWith(`${LEDGER}:`)),
  ]);
  await Promise.all([...names, LEDGER].map((name) => deleteDB(name)));
  forgetJournal(localStorage);
};
