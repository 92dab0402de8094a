// Links to the wheel for people without an account: a board's links, and what stands behind one. Called by context.ts.
import type { ServerContext, ShareLink } from '../app/context.ts';
import { parseQuery } from '../app/domain/filter.ts';
import type { Language } from '../app/text/language.ts';
import type { Share, Shares } from './auth/shares.ts';
import { countTries, originOf } from './auth/tries.ts';
import type { Boards } from './boards.ts';
import { dayInOslo } from './today.ts';

type Shared = ServerContext['shares'];
export type ShareParts = {
  readonly shares: Shares;
  readonly boards: Boards;
  /** What an account is called; null when there is none. */
  readonly nameOf: (account: string) => string | null;
  readonly now: () => number;
};
type Asker = { readonly account: string | null; readonly ip: string; readonly language: Language };

const QUARTER_HOUR = 15 * 60_000;
/** A page with the wheel in a frame may be read by many from one place, and some go on with an address that was revoked. */
const TRIES = 100;
const LONGEST_QUERY = 2000;
const LONGEST_NAME = 80;

const NOT_FOUND = { ok: false, reason: 'token' } as const;
const dayOf = (instant: string) => dayInOslo(Date.parse(instant));

/** One for the server's life: it counts the tries. The result makes the `shares` of one request. */
export const openShareLinks = ({ shares, boards, nameOf, now }: ShareParts) => {
  const tries = countTries(TRIES, QUARTER_HOUR, now);
  const today = () => dayInOslo(now());

  const stateOf = (share: Share): ShareLink['state'] => {
    if (share.until < today()) return 'expired';
    return boards.may(share.account, share.board) ? 'open' : 'orphaned';
  };
  const shown = (share: Share): ShareLink => {
    const { id, name, query, rings = '', year, names, until, made, read, account } = share;
    return {
      ...{ id, name, query, rings, year, names, until },
      made: dayOf(made),
      read: read === undefined ? null : dayOf(read),
      by: nameOf(account) ?? '',
      state: stateOf(share),
    };
  };

  const read =
    ({ ip }: Asker): Shared['read'] =>
    async (token) => {
      const place = originOf(ip);
      const wait = tries.take(place);
      if (wait !== null) return { ok: false, reason: 'tooMany', retryAfterSeconds: wait };
      const share = shares.find(token, today());
      // Whoever made it must still be a member: who is gone shows nobody anything.
      const record = share && boards.may(share.account, share.board);
      if (!share || !record) return NOT_FOUND;
      tries.giveBack(place);
      await shares.noteRead(share);
      const { account: owner, query, rings = '', year, names, language } = share;
      const board = await boards.read(record.id);
      return {
        ok: true,
        ...{ record, board, owner, query, rings, year, names, language },
        drawn: new Date(now()).toISOString(),
      };
    };

  return (asker: Asker): Shared => {
    const mayOf = (board: string) => (boards.may(asker.account, board) ? asker.account : null);
    return {
      read: read(asker),
      list: async (board) => (mayOf(board) === null ? null : shares.of(board).map(shown)),
      make: async (board, { name, query, rings, year, names, until }) => {
        const account = mayOf(board);
        if (account === null) return null;
        // Cut off or half understood it would show more than it says.
        const filter = query.trim();
        if (Math.max(filter.length, rings.length) > LONGEST_QUERY || parseQuery(filter).errors.length > 0)
          return { ok: false, reason: 'query' };
        const share = {
          ...{ account, board, rings, year, names, until, language: asker.language },
          name: name.trim().slice(0, LONGEST_NAME),
          query: filter,
        };
        const token = await shares.make(share, today());
        return token === null ? { ok: false, reason: 'full' } : { ok: true, token };
      },
      revoke: async (board, id) => {
        if (mayOf(board) !== null) await shares.revoke({ board, id });
      },
    };
  };
};
