// What calendars and links to the wheel have in common on the server: who may make one, which filter it may have, and reading one by its
// token, with an end to guessing. Called by calendars.ts and shares.ts.
import type { BoardRecord, Granted, Refused } from '../app/context.ts';
import { parseQuery } from '../app/domain/filter.ts';
import type { PlainDate } from '../app/domain/plain-date.ts';
import type { Language } from '../app/text/language.ts';
import { countTries, originOf } from './auth/tries.ts';
import type { Boards } from './boards.ts';
import { dayInOslo } from './today.ts';

export type Asker = { readonly account: string | null; readonly ip: string; readonly language: Language };

type Given = {
  readonly account: string;
  readonly board: string;
  readonly made: string;
  readonly read?: string | undefined;
};

const QUARTER_HOUR = 15 * 60_000;
/** Many may fetch from one place (a page with the wheel in a frame), and some go on with an address that was revoked. */
const TRIES = 100;
/** Earlier versions cut a longer filter off here, so one of this length may be the beginning of another, and show more than it says. */
const CUT_AT = 2000;

export const mayBeCut = (query: string): boolean => query.length >= CUT_AT;

/** The filter that an address keeps, whole; null when it is too long or something in it can't be read. */
export const keptQuery = (asked: string): string | null => {
  const query = asked.trim();
  return mayBeCut(query) || parseQuery(query).errors.length > 0 ? null : query;
};

const dayOf = (instant: string): PlainDate => dayInOslo(Date.parse(instant));

/** The days that the list shows. */
export const daysOf = ({ made, read }: Given): { made: PlainDate; read: PlainDate | null } => ({
  made: dayOf(made),
  read: read === undefined ? null : dayOf(read),
});

/** The asker's account if it may see the board, else null. */
export const memberOf =
  (boards: Boards, { account }: Asker) =>
  (board: string): string | null =>
    boards.may(account, board) ? account : null;

type Reading<A extends Given> = {
  readonly find: (token: string) => A | null;
  readonly noteRead: (address: A) => Promise<void>;
};
type Found<A> = Granted<{ readonly address: A; readonly record: BoardRecord }>;

/** One for the server's life: it counts the tries. */
export const openReading = <A extends Given>(
  { find, noteRead }: Reading<A>,
  { boards, now }: { readonly boards: Boards; readonly now: () => number },
) => {
  const tries = countTries(TRIES, QUARTER_HOUR, now);
  return async (token: string, { ip }: Asker): Promise<Found<A> | Refused<'token' | 'tooMany'>> => {
    const place = originOf(ip);
    const wait = tries.take(place);
    if (wait !== null) return { ok: false, reason: 'tooMany', retryAfterSeconds: wait };
    const address = find(token);
    // Whoever made it must still be a member: who is gone sees as little by it as by the page, and shows nobody anything.
    const record = address && boards.may(address.account, address.board);
    if (!address || !record) return { ok: false, reason: 'token' };
    tries.giveBack(place);
    await noteRead(address);
    return { ok: true, address, record };
  };
};
