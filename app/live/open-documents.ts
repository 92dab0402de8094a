// The shared documents open in this page: one line to the server per document however many ask for it, and one answer
// to "is everything saved". Used by the hooks of app/live; a module-level register because a page is one person's.
import { parseDocumentName } from '../ydoc/document-names.ts';
import { forgetHere, readUnsent } from './ledger.ts';
import { isSameStatus, type SaveStatus, worstOf } from './save-line.ts';
import { openSharedDocument, type SharedDocument } from './shared-document.ts';
import { browserSurroundings } from './surroundings.ts';

type Entry = {
  readonly shared: SharedDocument;
  readonly account: string;
  holders: number;
  leaving: Leaving | null;
};
type Leaving = { readonly stop: () => void };

export type Hold = { readonly shared: SharedDocument; release(): void };

/**
 * A document left by everybody stays open a moment (a panel closed and opened), and until its edits are stored (R4); no
 * longer, as over HTTP each takes one of the browser's few connections (http-socket.ts).
 */
const LINGER_MS = 1000;

const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();
const LOADING: SaveStatus = { state: 'loading', unsent: 0, safeHere: false, overHttp: false };
let status = LOADING;
let turnedAway: readonly SharedDocument[] = [];
/** How often each was begun anew on this page. */
const renewals = new Map<string, number>();

const tell = (): void => {
  for (const listener of [...listeners]) listener();
};

const keyOf = (account: string, name: string): string => `${account}\n${name}`;

const isBoard = ({ name }: SharedDocument): boolean => parseDocumentName(name)?.kind === 'board';
const statusesOf = (documents: readonly SharedDocument[]) => documents.map((shared) => shared.status());

const settleStatus = (): void => {
  const open = [...entries.values()].map(({ shared }) => shared);
  // Told apart by name, not by order: a page that begins at a card opens the card's body before its board.
  const boards = open.filter(isBoard);
  const beside = open.filter((shared) => !isBoard(shared));
  const now = worstOf(statusesOf(boards), statusesOf(beside));
  const nowTurnedAway = open.filter((shared) => shared.status().state === 'turnedAway');
  const isSame =
    nowTurnedAway.length === turnedAway.length && nowTurnedAway.every((one, at) => one === turnedAway[at]);
  if (isSameStatus(now, status) && isSame) return;
  status = now;
  if (!isSame) turnedAway = nowTurnedAway;
  tell();
};

const close = (key: string, entry: Entry): Promise<void> => {
  entry.leaving?.stop();
  entries.delete(key);
  settleStatus();
  return entry.shared.close();
};

/** Closes the document when it has lingered and nothing of it is unsent; gives up when somebody takes it again. */
const leave = (key: string, entry: Entry): void => {
  let unsubscribe: () => void = () => undefined;
  const closeWhenStored = () => {
    if (entry.shared.status().unsent === 0) void close(key, entry);
  };
  const timer = setTimeout(() => {
    unsubscribe = entry.shared.subscribe(closeWhenStored);
    closeWhenStored();
  }, LINGER_MS);
  entry.leaving = {
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      entry.leaving = null;
    },
  };
};

/** Opens the document, or takes part in one that is open. Call `release` once when done. */
export const holdDocument = (account: string, name: string): Hold => {
  const key = keyOf(account, name);
  let entry = entries.get(key);
  if (!entry) {
    const shared = openSharedDocument(name, browserSurroundings(account, name));
    shared.subscribe(settleStatus);
    entry = { shared, account, holders: 0, leaving: null };
    entries.set(key, entry);
    settleStatus();
  }
  const held = entry;
  held.holders += 1;
  held.leaving?.stop();
  let released = false;
  return {
    shared: held.shared,
    release: () => {
      if (released) return;
      released = true;
      held.holders -= 1;
      if (held.holders === 0 && entries.get(key) === held) leave(key, held);
    },
  };
};

/** Sends what an earlier visit left unsent in documents that nobody has open now (a card's body closed while offline). */
export const sendWhatWaits = async (account: string): Promise<void> => {
  const waiting = await readUnsent().catch(() => []);
  for (const { account: whose, document, unsent } of waiting) {
    if (whose !== account || unsent === 0 || entries.has(keyOf(account, document))) continue;
    const hold = holdDocument(account, document);
    const isDone = () =>
      !['loading', 'saving'].includes(hold.shared.status().state) || hold.shared.status().unsent === 0;
    const unsubscribe = hold.shared.subscribe(() => {
      if (hold.shared.status().state === 'loading' || !isDone()) return;
      unsubscribe();
      hold.release();
    });
  }
};

/** Gives up what was done to it here and isn't on the server; whoever has it open gets it as the server has it. */
export const startAnew = async (shared: SharedDocument): Promise<void> => {
  const [key, entry] = [...entries].find(([, { shared: one }]) => one === shared) ?? [];
  if (key === undefined || entry === undefined) return;
  // First, so that nothing is said to be well before it is off this machine.
  await forgetHere(entry.account, shared.name).catch(() => undefined);
  await close(key, entry);
  renewals.set(shared.name, renewalsOf(shared.name) + 1);
  tell();
};

/** Changes when the document was begun anew and must be held again. */
export const renewalsOf = (name: string): number => renewals.get(name) ?? 0;

/** The documents that are open and of which the server turned something away (S26); the same list while they are the same. */
export const readTurnedAway = (): readonly SharedDocument[] => turnedAway;

/** The worst status of all open documents. */
export const readStatus = (): SaveStatus => status;
export const subscribeStatus = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Edits of any account on this machine that are not on the server's disk: what is open here, and what this machine's ledger and journal know. */
export const unsentOnThisMachine = async (): Promise<number> => {
  const waiting = await readUnsent().catch(() => []);
  const open = [...entries.values()].reduce((sum, entry) => sum + entry.shared.status().unsent, 0);
  const kept = waiting.reduce((sum, { unsent }) => sum + unsent, 0);
  return Math.max(open, kept);
};

/** Closes every open document. */
export const closeAll = async (): Promise<void> => {
  await Promise.all([...entries].map(([key, entry]) => close(key, entry)));
};
