// Addresses that give something to whoever has them, without sign-in: each is a record with its token's hash. What calendars and
// shared pages have in common. Called by feeds.ts and shares.ts.
import type { RecordStore } from '../store/store.ts';
import type { Records } from './records.ts';
import { hashOf, newRecordId, newToken } from './tokens.ts';

const DAY = 86_400_000;

type Address = {
  id: string;
  hash: string;
  account: string;
  board: string;
  made: string;
  read?: string | undefined;
};
type Given<A extends Address> = Omit<A, 'id' | 'hash' | 'made' | 'read'>;

export type Addresses<A extends Address> = {
  /** In the order in which they were made. */
  all(): readonly A[];
  /** The token, which nobody can read again. Null when there is no room for one more among those that there are. */
  make(
    given: Given<A>,
    hasRoom: (others: readonly A[]) => boolean,
    complete: (given: Given<A>, own: Pick<A, 'id' | 'hash' | 'made'>) => A,
  ): Promise<string | null>;
  /** Null when there is none, or no longer. */
  find(token: string): A | null;
  remove(isMeant: (address: A) => boolean): Promise<void>;
  /** Remembers that somebody fetched it, once a day. */
  noteRead(address: A): Promise<void>;
};

/** `listIn`: where in the records they lie. */
export const openAddresses = <A extends Address>(
  records: RecordStore<Records>,
  now: () => number,
  listIn: (kept: Readonly<Records>) => A[],
): Addresses<A> => {
  const instant = () => new Date(now()).toISOString();
  const all = () => listIn(records.read());
  return {
    all,
    make: async (given, hasRoom, complete) => {
      const token = newToken();
      let made = false;
      await records.change((kept) => {
        const list = listIn(kept);
        made = hasRoom(list);
        if (made) list.push(complete(given, { id: newRecordId(), hash: hashOf(token), made: instant() }));
      });
      return made ? token : null;
    },
    find: (token) => {
      const hash = hashOf(token);
      return all().find((address) => address.hash === hash) ?? null;
    },
    remove: async (isMeant) => {
      await records.change((kept) => {
        const list = listIn(kept);
        list.splice(0, list.length, ...list.filter((address) => !isMeant(address)));
      });
    },
    noteRead: async ({ id, read }) => {
      if (read !== undefined && Math.floor(Date.parse(read) / DAY) === Math.floor(now() / DAY)) return;
      await records.change((kept) => {
        const address = listIn(kept).find((one) => one.id === id);
        if (address) address.read = instant();
      });
    },
  };
};
