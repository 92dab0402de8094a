// Addresses that other calendars subscribe to, without sign-in: the token's hash in the records, until it is revoked.
// Called by server/calendars.ts.
import type { RecordStore } from '../store/store.ts';
import type { Records } from './records.ts';
import { hashOf, newRecordId, newToken } from './tokens.ts';

/** For one person on one board: nobody keeps track of more, and somebody who makes them by script gets no further. */
export const MOST_FEEDS = 20;
const DAY = 86_400_000;

export type Feed = Records['feeds'][number];

export type Feeds = {
  /** The newest first. */
  of(account: string, board: string): readonly Feed[];
  /** The token; null when there are `MOST_FEEDS` already. */
  make(feed: Pick<Feed, 'account' | 'board' | 'query' | 'language'>): Promise<string | null>;
  /** Null when there is none, or no longer. */
  find(token: string): Feed | null;
  revoke(feed: Pick<Feed, 'account' | 'board' | 'id'>): Promise<void>;
  /** Remembers that somebody fetched it, once a day. */
  noteRead(feed: Feed): Promise<void>;
};

export const openFeeds = (records: RecordStore<Records>, now: () => number): Feeds => {
  const instant = () => new Date(now()).toISOString();
  const ofIn = ({ feeds }: Readonly<Records>, account: string, board: string) =>
    feeds.filter((feed) => feed.account === account && feed.board === board);
  return {
    of: (account, board) => ofIn(records.read(), account, board).toReversed(),
    make: async ({ account, board, query, language }) => {
      const token = newToken();
      let made = false;
      await records.change((kept) => {
        made = ofIn(kept, account, board).length < MOST_FEEDS;
        if (!made) return;
        const hash = hashOf(token);
        kept.feeds.push({ id: newRecordId(), hash, account, board, query, language, made: instant() });
      });
      return made ? token : null;
    },
    find: (token) => {
      const hash = hashOf(token);
      return records.read().feeds.find((feed) => feed.hash === hash) ?? null;
    },
    revoke: async ({ account, board, id }) => {
      await records.change((kept) => {
        kept.feeds = kept.feeds.filter(
          (feed) => !(feed.id === id && feed.account === account && feed.board === board),
        );
      });
    },
    noteRead: async ({ id, read }) => {
      if (read !== undefined && Math.floor(Date.parse(read) / DAY) === Math.floor(now() / DAY)) return;
      await records.change(({ feeds }) => {
        const kept = feeds.find((feed) => feed.id === id);
        if (kept) kept.read = instant();
      });
    },
  };
};
