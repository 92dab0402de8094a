// Calendars for other programs: a person's addresses of a board, and what stands at one. Called by context.ts.
import type { CalendarFeed, ServerContext } from '../app/context.ts';
import type { Language } from '../app/text/language.ts';
import type { Feed, Feeds } from './auth/feeds.ts';
import { countTries, originOf } from './auth/tries.ts';
import type { Boards } from './boards.ts';
import type { versionsWith } from './event-versions.ts';
import { dayInOslo } from './today.ts';

type Calendars = ServerContext['calendars'];
export type CalendarParts = {
  readonly feeds: Feeds;
  readonly boards: Boards;
  readonly versionsOf: ReturnType<typeof versionsWith>;
  readonly now: () => number;
};
type Asker = { readonly account: string | null; readonly ip: string; readonly language: Language };

const QUARTER_HOUR = 15 * 60_000;
/** Calendars of many groups may fetch from one place, and some go on with an address that was revoked. */
const TRIES = 100;
const LONGEST_QUERY = 2000;

const NOT_FOUND = { ok: false, reason: 'token' } as const;
const dayOf = (instant: string) => dayInOslo(Date.parse(instant));

const shown = ({ id, query, made, read }: Feed): CalendarFeed => ({
  id,
  query,
  made: dayOf(made),
  read: read === undefined ? null : dayOf(read),
});

/** One for the server's life: it counts the tries. The result makes the `calendars` of one request. */
export const openCalendars = ({ feeds, boards, versionsOf, now }: CalendarParts) => {
  const tries = countTries(TRIES, QUARTER_HOUR, now);

  const read =
    ({ ip }: Asker): Calendars['read'] =>
    async (token) => {
      const place = originOf(ip);
      const wait = tries.take(place);
      if (wait !== null) return { ok: false, reason: 'tooMany', retryAfterSeconds: wait };
      const feed = feeds.find(token);
      // Whoever is no longer a member sees as little by a calendar as by the page.
      const record = feed && boards.may(feed.account, feed.board);
      if (!feed || !record) return NOT_FOUND;
      tries.giveBack(place);
      await feeds.noteRead(feed);
      const board = await boards.read(record.id);
      const versions = await versionsOf(record.id, board);
      const { account: owner, query, language, made } = feed;
      return { ok: true, record, board, owner, query, language, versions, made };
    };

  return (asker: Asker): Calendars => {
    const mayOf = (board: string) => (boards.may(asker.account, board) ? asker.account : null);
    return {
      read: read(asker),
      list: async (board) => {
        const account = mayOf(board);
        return account === null ? null : feeds.of(account, board).map(shown);
      },
      make: async (board, asked) => {
        const account = mayOf(board);
        if (account === null) return null;
        const query = asked.trim().slice(0, LONGEST_QUERY);
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
