// Links to a board's wheel for people without an account: the token's hash in the records, until its last day or until it is revoked.
// Called by server/shares.ts.
import { addDays, type PlainDate } from '../../app/domain/plain-date.ts';
import type { RecordStore } from '../store/store.ts';
import { type Addresses, openAddresses } from './addresses.ts';
import type { Records } from './records.ts';

/** That still show something, on one board: more than anybody keeps track of. */
export const MOST_SHARES = 20;
/** For so long one can see in the list that a link has ended. */
const DAYS_SHOWN_AFTER = 60;

export type Share = Records['shares'][number];
type NewShare = Omit<Share, 'id' | 'hash' | 'made' | 'read'>;

export type Shares = Pick<Addresses<Share>, 'noteRead'> & {
  /** Everybody's, the newest first: what a group shows to strangers, all of it should know. */
  of(board: string): readonly Share[];
  /** The token; null when there are `MOST_SHARES` already. Clears away what ended long ago. */
  make(share: NewShare, today: PlainDate): Promise<string | null>;
  /** Null when there is none, or no longer. */
  find(token: string, today: PlainDate): Share | null;
  revoke(share: Pick<Share, 'board' | 'id'>): Promise<void>;
};

export const openShares = (records: RecordStore<Records>, now: () => number): Shares => {
  const addresses = openAddresses(records, now, ({ shares }) => shares);
  return {
    noteRead: addresses.noteRead,
    of: (board) =>
      addresses
        .all()
        .filter((share) => share.board === board)
        .toReversed(),
    make: async (share, today) => {
      await addresses.remove(({ until }) => until < addDays(today, -DAYS_SHOWN_AFTER));
      return addresses.make(
        share,
        (others) =>
          others.filter(({ board, until }) => board === share.board && until >= today).length < MOST_SHARES,
        (given, own) => ({ ...own, ...given }),
      );
    },
    find: (token, today) => {
      const share = addresses.find(token);
      return share && share.until >= today ? share : null;
    },
    revoke: ({ board, id }) => addresses.remove((share) => share.board === board && share.id === id),
  };
};
