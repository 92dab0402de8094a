// A new password for whoever is signed in; every other session of the account ends with the old one. Called by door.ts.
import type { ServerContext } from '../../app/context.ts';
import type { RecordStore } from '../store/store.ts';
import { hashPassword, isPassword, isWeakPassword } from './passwords.ts';
import type { Records } from './records.ts';
import type { Session } from './sessions.ts';
import { originOf, type Tries } from './tries.ts';

type ChangePassword = ServerContext['door']['changePassword'];

export type ChangePasswordParts = {
  readonly records: RecordStore<Records>;
  /** The sign-in's own counts: a password is guessed here or there, not twice as often. */
  readonly ofPlace: Tries;
  readonly ofAccount: Tries;
  readonly sessionClosed: (hash: string) => void;
};

type Asker = { readonly ip: string; readonly session: Session | null };

const SIGNED_OUT = { ok: false, reason: 'signedOut' } as const;

export const changePasswordWith = (parts: ChangePasswordParts) => {
  const { records, ofPlace, ofAccount } = parts;

  /** Null when the password is right. */
  const refusalOfCurrent = async (
    { ip }: Asker,
    account: { email: string; passwordHash: string },
    current: string,
  ) => {
    const place = originOf(ip);
    const both = `${place} ${account.email}`;
    const wait = ofPlace.take(place) ?? ofAccount.take(both);
    if (wait !== null) return { ok: false, reason: 'tooMany', retryAfterSeconds: wait } as const;
    if (!(await isPassword(current, account.passwordHash)))
      return { ok: false, reason: 'wrongCurrent' } as const;
    ofPlace.giveBack(place);
    ofAccount.forgive(both);
    return null;
  };

  return (visitor: Asker): ChangePassword =>
    async ({ current, password }) => {
      const { session } = visitor;
      if (!session) return SIGNED_OUT;
      const { id, email, passwordHash: before } = session.account;
      if (isWeakPassword(password, email)) return { ok: false, reason: 'weakPassword' };
      const refused = session.freshLink
        ? null
        : await refusalOfCurrent(visitor, { email, passwordHash: before }, current);
      if (refused) return refused;
      const passwordHash = await hashPassword(password);
      const ended: string[] = [];
      let done = false;
      await records.change((kept) => {
        const account = kept.accounts.find((one) => one.id === id);
        const own = kept.sessions.find(({ hash }) => hash === session.hash);
        // Meanwhile signed out, or changed from elsewhere, which ends this session too.
        if (!account || !own) return;
        done = true;
        account.passwordHash = passwordHash;
        // The next change asks for the password there is now.
        delete own.linkedAt;
        const isOther = (one: { account: string; hash: string }) =>
          one.account === id && one.hash !== own.hash;
        ended.push(...kept.sessions.filter(isOther).map(({ hash }) => hash));
        kept.sessions = kept.sessions.filter((one) => !isOther(one));
      });
      for (const hash of ended) parts.sessionClosed(hash);
      return done ? { ok: true } : SIGNED_OUT;
    };
};
