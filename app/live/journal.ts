// The last moments' own edits, until this browser's database has them: IndexedDB takes its time, and a tab that is closed or killed
// takes along what waits there. Local storage has it at once. One entry an edit; struck as soon as the database has it.
// Used by keep-here.ts and ledger.ts.
import { toBase64 } from 'lib0/buffer';

const PREFIX = 'aarring:journal:';
/** What is larger (a long text put in at once) would fill the storage; it is in the database a moment later. */
const LARGEST_BYTES = 64 * 1024;
/** A database that takes nothing any more must not fill the storage, which others need, too. */
const MOST_WAITING = 1000;

type Place = { readonly account: string; readonly document: string };
/** A key of the storage, and the edit as Yjs has it, in Base64. */
export type Entry = { readonly key: string; readonly update: string };

export type Journal = {
  /** What earlier tabs left, and what others are writing now. */
  left(): readonly Entry[];
  add(update: Uint8Array): void;
  /** The keys of what was added here and isn't struck yet. */
  waiting(): readonly string[];
  strike(keys: readonly string[]): void;
};

const prefixOf = ({ account, document }: Place): string => `${PREFIX}${JSON.stringify([account, document])}:`;

const keysIn = (storage: Storage, prefix: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** `tab`: a name that no other page load has. `storage` may be full or refuse: then nothing is kept, and nothing fails. */
export const openJournal = (storage: Storage, place: Place, tab: string): Journal => {
  const prefix = prefixOf(place);
  const own = new Set<string>();
  let count = 0;
  const strike: Journal['strike'] = (keys) => {
    for (const key of keys) {
      storage.removeItem(key);
      own.delete(key);
    }
  };
  return {
    left: () =>
      keysIn(storage, prefix)
        .filter((key) => !own.has(key))
        .map((key) => ({ key, update: storage.getItem(key) ?? '' })),
    add: (update) => {
      if (update.length > LARGEST_BYTES || own.size >= MOST_WAITING) return;
      count += 1;
      const key = `${prefix}${tab}:${count}`;
      try {
        storage.setItem(key, toBase64(update));
        own.add(key);
      } catch {
        // Full: the database has it in a moment.
      }
    },
    waiting: () => [...own],
    strike,
  };
};

/** How many edits of each document wait in it. */
export const countJournal = (storage: Storage): readonly (Place & { readonly count: number })[] => {
  const counts = new Map<string, number>();
  for (const key of keysIn(storage, PREFIX)) {
    // After the place come a name without brackets and a number.
    const place = key.slice(PREFIX.length, key.lastIndexOf(']') + 1);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, count]) => {
    const [account = '', document = ''] = JSON.parse(place) as string[];
    return { account, document, count };
  });
};

/** Takes away what was left of one document, or of all. */
export const forgetJournal = (storage: Storage, place?: Place): void => {
  for (const key of keysIn(storage, place ? prefixOf(place) : PREFIX)) storage.removeItem(key);
};
