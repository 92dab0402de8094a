// The way in and out: set-up, sign-in, invitations. Makes the `door` of app/context.ts for each request; called by server/context.ts.
import type { BoardRecord, ServerContext } from '../../app/context.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import type { RecordStore } from '../store/store.ts';
import { changePasswordWith } from './change-password.ts';
import type { Invitations } from './invitations.ts';
import { hashPassword, isPassword, isWeakPassword } from './passwords.ts';
import { type AccountRecord, type Records, readEmail } from './records.ts';
import type { Session, Sessions } from './sessions.ts';
import { useUpSignInLink } from './sign-in-links.ts';
import { hashOf, isSameText, newRecordId } from './tokens.ts';
import { countTries, originOf } from './tries.ts';

type Door = ServerContext['door'];
type Start = 'empty' | 'example';
type Member = { readonly id: string; readonly name: string };

export type DoorParts = {
  readonly records: RecordStore<Records>;
  readonly sessions: Sessions;
  readonly invitations: Invitations;
  readonly dataDir: string;
  /** The token of the address printed at the first start; null when there is nothing to set up. */
  readonly setupToken: string | null;
  readonly now: () => number;
  readonly dayOf: (milliseconds: number) => PlainDate;
  /** Fills the shared document of a new board. */
  readonly fillBoard: (board: BoardRecord, member: Member, start: Start) => Promise<void>;
  /** Makes a member of a board one of the people on it. */
  readonly putMember: (board: string, member: Member) => Promise<void>;
  /** A session is over: its sockets go too. */
  readonly sessionClosed: (hash: string) => void;
};

/** Who asks. `ip` as believed by the server, `secure` when they came by https. */
export type Visitor = { readonly ip: string; readonly secure: boolean; readonly session: Session | null };

const QUARTER_HOUR = 15 * 60_000;
/** One person at one place may mistype this often; a whole office behind one address more often. */
const TRIES = { account: 10, place: 100, token: 30 } as const;

const WRONG_TOKEN = { ok: false, reason: 'token' } as const;
const WEAK = { ok: false, reason: 'weakPassword' } as const;
const NO_EMAIL = { ok: false, reason: 'email' } as const;

/** Says of the password too what can be said without the e-mail: one try shows all that is wrong. */
const noEmail = ({ email, password }: { email: string; password: string }) =>
  isWeakPassword(password, email) ? ({ ...NO_EMAIL, also: 'weakPassword' } as const) : NO_EMAIL;

/** One for the server's life: it counts the tries. The result makes the door of one request. */
export const openDoor = (parts: DoorParts): ((visitor: Visitor) => Door) => {
  const { records, sessions, invitations, now } = parts;
  const ofAccount = countTries(TRIES.account, QUARTER_HOUR, now);
  const ofPlace = countTries(TRIES.place, QUARTER_HOUR, now);
  const ofToken = countTries(TRIES.token, QUARTER_HOUR, now);
  const setupHash = parts.setupToken === null ? null : hashOf(parts.setupToken);

  const needsSetup = () => records.read().accounts.length === 0;
  const isSetupToken = (token: string) =>
    needsSetup() && setupHash !== null && isSameText(hashOf(token), setupHash);
  const isMember = (account: string, board: string) =>
    records.read().memberships.some((one) => one.account === account && one.board === board);
  const boardOf = (id: string) => records.read().boards.find((board) => board.id === id) ?? null;
  const instant = () => new Date(now()).toISOString();

  const newAccount = async (
    form: { name: string; password: string },
    email: string,
  ): Promise<AccountRecord> => ({
    id: newRecordId(),
    name: form.name.trim(),
    email,
    passwordHash: await hashPassword(form.password),
    createdAt: instant(),
  });

  const setUp =
    (visitor: Visitor): Door['setUp'] =>
    async (form) => {
      const place = originOf(visitor.ip);
      const wait = ofToken.take(place);
      if (wait !== null) return { ...WRONG_TOKEN, retryAfterSeconds: wait };
      if (!isSetupToken(form.token)) return WRONG_TOKEN;
      ofToken.giveBack(place);
      const email = readEmail(form.email);
      if (!email) return noEmail(form);
      if (isWeakPassword(form.password, email)) return WEAK;
      const account = await newAccount(form, email);
      const board = { id: newRecordId(), name: form.group.trim() };
      // The document first: a crash in between leaves a document nobody knows of, and the address still works.
      await parts.fillBoard(board, account, form.start);
      let first = false;
      await records.change((kept) => {
        first = kept.accounts.length === 0;
        if (!first) return;
        kept.group = { name: board.name };
        kept.accounts.push(account);
        kept.boards.push({ ...board, createdAt: instant() });
        kept.memberships.push({ account: account.id, board: board.id, since: instant() });
      });
      if (!first) return WRONG_TOKEN;
      return { ok: true, board: board.id, cookie: await sessions.open(account.id, visitor.secure) };
    };

  const signIn =
    (visitor: Visitor): Door['signIn'] =>
    async (form) => {
      const email = readEmail(form.email) ?? '';
      const place = originOf(visitor.ip);
      const both = `${place} ${email}`;
      // Counted before the password is looked at, so that many at once don't slip through.
      const wait = ofPlace.take(place) ?? ofAccount.take(both);
      if (wait !== null) return { ok: false, reason: 'tooMany', retryAfterSeconds: wait };
      const account = records.read().accounts.find((one) => one.email === email);
      if (!(await isPassword(form.password, account?.passwordHash ?? null)) || !account)
        return { ok: false, reason: 'wrong' };
      ofPlace.giveBack(place);
      ofAccount.forgive(both);
      return { ok: true, cookie: await sessions.open(account.id, visitor.secure) };
    };

  const signInWithLink =
    (visitor: Visitor): Door['signInWithLink'] =>
    async (token) => {
      const place = originOf(visitor.ip);
      const wait = ofToken.take(place);
      if (wait !== null) return { ...WRONG_TOKEN, retryAfterSeconds: wait };
      const id = await useUpSignInLink(parts.dataDir, token, now());
      if (id === null || !records.read().accounts.some((account) => account.id === id)) return WRONG_TOKEN;
      ofToken.giveBack(place);
      return { ok: true, cookie: await sessions.open(id, visitor.secure, 'link') };
    };

  const join = async (account: Member, board: string) => {
    await parts.putMember(board, account);
    await records.change((kept) => {
      if (kept.memberships.some((one) => one.account === account.id && one.board === board)) return;
      kept.memberships.push({ account: account.id, board, since: instant() });
    });
  };

  const acceptInvitation =
    (visitor: Visitor): Door['acceptInvitation'] =>
    async (form) => {
      const place = originOf(visitor.ip);
      const wait = ofToken.take(place);
      if (wait !== null) return { ...WRONG_TOKEN, retryAfterSeconds: wait };
      const invitation = invitations.find(form.token);
      if (!invitation) return WRONG_TOKEN;
      const email = readEmail(form.email);
      if (!email) return noEmail(form);
      if (records.read().accounts.some((one) => one.email === email)) return { ok: false, reason: 'taken' };
      if (isWeakPassword(form.password, email)) return WEAK;
      const account = await newAccount(form, email);
      let taken = false;
      await records.change((kept) => {
        taken = kept.accounts.some((one) => one.email === email);
        if (!taken) kept.accounts.push(account);
      });
      if (taken) return { ok: false, reason: 'taken' };
      ofToken.giveBack(place);
      await join(account, invitation.board);
      return { ok: true, board: invitation.board, cookie: await sessions.open(account.id, visitor.secure) };
    };

  const changePassword = changePasswordWith({
    records,
    ofPlace,
    ofAccount,
    sessionClosed: parts.sessionClosed,
  });

  return (visitor) => {
    const account = visitor.session?.account ?? null;
    return {
      needsSetup,
      isSetupToken,
      setUp: setUp(visitor),
      signIn: signIn(visitor),
      signInWithLink: signInWithLink(visitor),
      acceptInvitation: acceptInvitation(visitor),
      signOut: async () => {
        const cookie = await sessions.close(visitor.session, visitor.secure);
        if (visitor.session) parts.sessionClosed(visitor.session.hash);
        return { cookie };
      },
      needsCurrentPassword: () => visitor.session?.freshLink !== true,
      changePassword: changePassword(visitor),
      invite: async (board) => {
        if (!account || !isMember(account.id, board)) return null;
        const { token, expires } = await invitations.make(board, account.id);
        return { token, expires: parts.dayOf(expires) };
      },
      readInvitation: async (token) => {
        const invitation = invitations.find(token);
        const board = invitation && boardOf(invitation.board);
        if (!invitation || !board) return null;
        const by = records.read().accounts.find(({ id }) => id === invitation.by);
        return { board: { id: board.id, name: board.name }, invitedBy: by?.name ?? '' };
      },
      joinWithInvitation: async (token) => {
        const invitation = invitations.find(token);
        if (!invitation || !account) return WRONG_TOKEN;
        await join(account, invitation.board);
        return { ok: true, board: invitation.board };
      },
    };
  };
};
