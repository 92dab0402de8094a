// Links to the wheel for people without an account: a board's links, and what stands behind one. Called by context.ts.
import type { ServerContext } from '../app/context.ts';
import type { ShareLink } from '../app/domain/share.ts';
import type { Share, Shares } from './auth/shares.ts';
import type { Boards } from './boards.ts';
import { type Asker, daysOf, keptQuery, mayBeCut, memberOf, openReading } from './given-addresses.ts';
import { dayInOslo } from './today.ts';

type Shared = ServerContext['shares'];
export type ShareParts = {
  readonly shares: Shares;
  readonly boards: Boards;
  /** What an account is called; null when there is none. */
  readonly nameOf: (account: string) => string | null;
  readonly now: () => number;
};

const LONGEST_NAME = 80;

/** One for the server's life: it counts the tries. The result makes the `shares` of one request. */
export const openShareLinks = ({ shares, boards, nameOf, now }: ShareParts) => {
  const today = () => dayInOslo(now());
  // Strangers are shown nothing rather than more than was meant.
  const find = (token: string): Share | null => {
    const share = shares.find(token, today());
    return share && !mayBeCut(share.query) ? share : null;
  };
  const readBy = openReading({ find, noteRead: shares.noteRead }, { boards, now });

  const stateOf = (share: Share): ShareLink['state'] => {
    if (share.until < today()) return 'expired';
    if (!boards.may(share.account, share.board)) return 'orphaned';
    return mayBeCut(share.query) ? 'cut' : 'open';
  };
  const shown = (share: Share): ShareLink => {
    const { id, name, query, rings = '', year, names, until, account } = share;
    return {
      ...{ id, name, query, rings, year, names, until },
      ...daysOf(share),
      by: nameOf(account) ?? '',
      state: stateOf(share),
    };
  };

  return (asker: Asker): Shared => {
    const mayOf = memberOf(boards, asker);
    return {
      read: async (token) => {
        const found = await readBy(token, asker);
        if (!found.ok) return found;
        const { account: owner, query, rings = '', year, names, language } = found.address;
        const board = await boards.read(found.record.id);
        return {
          ok: true,
          ...{ record: found.record, board, owner, query, rings, year, names, language },
          drawn: new Date(now()).toISOString(),
        };
      },
      list: async (board) => (mayOf(board) === null ? null : shares.of(board).map(shown)),
      make: async (board, { name, query: asked, rings, year, names, until }) => {
        const account = mayOf(board);
        if (account === null) return null;
        const query = keptQuery(asked);
        if (query === null || mayBeCut(rings)) return { ok: false, reason: 'query' };
        const share = {
          ...{ account, board, query, rings, year, names, until, language: asker.language },
          name: name.trim().slice(0, LONGEST_NAME),
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
