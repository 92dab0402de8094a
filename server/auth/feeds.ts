// Addresses that other calendars subscribe to, without sign-in: the token's hash in the records, until it is revoked.
// Called by server/calendars.ts.
import type { RecordStore } from '../store/store.ts';
import { type Addresses, openAddresses } from './addresses.ts';
import type { Records } from './records.ts';

/** For one person on one board: nobody keeps track of more, and somebody who makes them by script gets no further. */
export const MOST_FEEDS = 20;

export type Feed = Records['feeds'][number];

export type Feeds = Pick<Addresses<Feed>, 'find' | 'noteRead'> & {
  /** The newest first. */
  of(account: string, board: string): readonly Feed[];
  /** The token; null when there are `MOST_FEEDS` already. */
  make(feed: Pick<Feed, 'account' | 'board' | 'query' | 'language'>): Promise<string | null>;
  revoke(feed: Pick<Feed, 'account' | 'board' | 'id'>): Promise<void>;
};

export const openFeeds = (records: RecordStore<Records>, now: () => number): Feeds => {
  const addresses = openAddresses(records, now, ({ feeds }) => feeds);
  const isOf = (account: string, board: string) => (feed: Feed) =>
    feed.account === account && feed.board === board;
  return {
    find: addresses.find,
    noteRead: addresses.noteRead,
    of: (account, board) => addresses.all().filter(isOf(account, board)).toReversed(),
    make: ({ account, board, query, language }) =>
      addresses.make(
        { account, board, query, language },
        (others) => others.filter(isOf(account, board)).length < MOST_FEEDS,
        (given, own) => ({ ...own, ...given }),
      ),
    revoke: ({ account, board, id }) =>
      addresses.remove((feed) => feed.id === id && isOf(account, board)(feed)),
  };
};
