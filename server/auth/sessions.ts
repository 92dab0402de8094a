// Who is signed in: a random token in a signed cookie, its hash in the records, 30 days from the last visit. Called by door.ts and admit.ts.
import type { RecordStore } from '../store/store.ts';
import { readCookies, writeCookie } from './cookies.ts';
import type { AccountRecord, Records } from './records.ts';
import { hashOf, newToken, sign, unsign } from './tokens.ts';

const COOKIE = 'aarring-session';
const DAY = 86_400_000;
const SESSION_MS = 30 * DAY;
/** So long a session made by a one-time address may set a password without knowing the one before. */
const FRESH_LINK_MS = 30 * 60_000;

export type Session = {
  readonly hash: string;
  readonly account: AccountRecord;
  readonly expires: number;
  /** Made by a one-time address just now, and no password set since. */
  readonly freshLink: boolean;
};

export type Sessions = {
  /** Who a `Cookie` header stands for; null when nobody. */
  find(cookieHeader: string | undefined): Session | null;
  /** Signs an account in; the `Set-Cookie` value. */
  open(account: string, secure: boolean, by?: 'link'): Promise<string>;
  /** The cookie again with a new term, at most once a day; null when it is not time yet. */
  renew(session: Session, cookieHeader: string | undefined, secure: boolean): Promise<string | null>;
  /** Signs out; the `Set-Cookie` value that takes the cookie away. */
  close(session: Session | null, secure: boolean): Promise<string>;
};

export const openSessions = (records: RecordStore<Records>, now: () => number): Sessions => {
  const tokenIn = (cookieHeader: string | undefined): string | null =>
    unsign(readCookies(cookieHeader).get(COOKIE) ?? '', records.read().secret);
  const cookieOf = (token: string, secure: boolean) =>
    writeCookie(COOKIE, sign(token, records.read().secret), { maxAgeSeconds: SESSION_MS / 1000, secure });
  const term = () => new Date(now() + SESSION_MS).toISOString();

  return {
    find: (cookieHeader) => {
      const token = tokenIn(cookieHeader);
      if (token === null) return null;
      const hash = hashOf(token);
      const { sessions, accounts } = records.read();
      const kept = sessions.find((session) => session.hash === hash);
      const account = accounts.find(({ id }) => id === kept?.account);
      const expires = Date.parse(kept?.expires ?? '');
      if (!kept || !account || !(expires > now())) return null;
      const freshLink = kept.linkedAt !== undefined && now() - Date.parse(kept.linkedAt) < FRESH_LINK_MS;
      return { hash, account, expires, freshLink };
    },
    open: async (account, secure, by) => {
      const token = newToken();
      const linked = by === 'link' ? { linkedAt: new Date(now()).toISOString() } : {};
      await records.change((kept) => {
        kept.sessions = kept.sessions.filter(({ expires }) => Date.parse(expires) > now());
        kept.sessions.push({ hash: hashOf(token), account, expires: term(), ...linked });
      });
      return cookieOf(token, secure);
    },
    renew: async (session, cookieHeader, secure) => {
      const token = tokenIn(cookieHeader);
      if (token === null || session.expires - now() > SESSION_MS - DAY) return null;
      await records.change(({ sessions }) => {
        const kept = sessions.find(({ hash }) => hash === session.hash);
        if (kept) kept.expires = term();
      });
      return cookieOf(token, secure);
    },
    close: async (session, secure) => {
      if (session)
        await records.change((kept) => {
          kept.sessions = kept.sessions.filter(({ hash }) => hash !== session.hash);
        });
      return writeCookie(COOKIE, '', { maxAgeSeconds: 0, secure });
    },
  };
};
