// Calendars for other programs: a person's addresses of a board, and what stands at one. Called by context.ts.
import type { CalendarFeed, ServerContext } from '../app/context.ts';
import type { Feed, Feeds } from './auth/feeds.ts';
import type { Boards } from './boards.ts';
import type { versionsWith } from './event-versions.ts';
import { type Asker, daysOf, keptQuery, mayBeCut, memberOf, openReading } from './given-addresses.ts';

type Calendars = ServerContext['calendars'];
export type CalendarParts = {
  readonly feeds: Feeds;
  readonly boards: Boards;
  readonly versionsOf: ReturnType<typeof versionsWith>;
  readonly now: () => number;
};

const shown = (feed: Feed): CalendarFeed => ({
  id: feed.id,
  query: feed.query,
  isCut: mayBeCut(feed.query),
  ...daysOf(feed),
});

/** One for the server's life: it counts the tries. The result makes the `calendars` of one request. */
export const openCalendars = ({ feeds, boards, versionsOf, now }: CalendarParts) => {
  const readBy = openReading(feeds, { boards, now });
  return (asker: Asker): Calendars => {
    const mayOf = memberOf(boards, asker);
    return {
      read: async (token) => {
        const found = await readBy(token, asker);
        if (!found.ok) return found;
        const { record, address } = found;
        const board = await boards.read(record.id);
        const versions = await versionsOf(record.id, board);
        const { account: owner, query, language, made } = address;
        return { ok: true, record, board, owner, query, language, versions, made };
      },
      list: async (board) => {
        const account = mayOf(board);
        return account === null ? null : feeds.of(account, board).map(shown);
      },
      make: async (board, asked) => {
        const account = mayOf(board);
        if (account === null) return null;
        const query = keptQuery(asked);
        if (query === null) return { ok: false, reason: 'query' };
        const token = await feeds.make({ account, board, query, language: asker.language });
        return token === null ? { ok: false, reason: 'full' } : { ok: true, token };
      },
      revoke: async (board, id) => {
        const account = mayOf(board);
        if (account !== null) await feeds.revoke({ account, board, id });
      },
    };
  };
};
