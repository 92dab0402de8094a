// Coming in: accounts, sessions, invitations. Part of app/context.ts.
import type { PersonId } from '../domain/card.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { BoardRecord, Granted, Refused } from './answers.ts';

/** Who is signed in. `id` is also the person's id on the boards they are members of. */
export type Account = { readonly id: PersonId; readonly name: string; readonly email: string };

/** A `Set-Cookie` header's value. */
export type SetCookie = { readonly cookie: string };

export type DoorContext = {
  /** True until the first account exists. */
  needsSetup(): boolean;
  isSetupToken(token: string): boolean;
  setUp(form: {
    token: string;
    group: string;
    name: string;
    email: string;
    password: string;
    start: 'empty' | 'example';
  }): Promise<Granted<SetCookie & { board: string }> | Refused<'token' | 'weakPassword' | 'email'>>;
  signIn(form: {
    email: string;
    password: string;
  }): Promise<Granted<SetCookie> | Refused<'wrong' | 'tooMany'>>;
  /** A one-time address made by `npm run sign-in-link`. */
  signInWithLink(token: string): Promise<Granted<SetCookie> | Refused<'token'>>;
  signOut(): Promise<SetCookie>;
  /** False for half an hour after a one-time address: whoever lost the password has none to give. */
  needsCurrentPassword(): boolean;
  /** Gives the account a new password and ends all its other sessions. `current` only where it is needed. */
  changePassword(form: {
    current: string;
    password: string;
  }): Promise<Granted<object> | Refused<'signedOut'> | Refused<'wrongCurrent' | 'weakPassword' | 'tooMany'>>;
  /** An invitation to a board that the account is a member of; null when it is not. The token stands in `/invitation/<token>`. */
  invite(board: string): Promise<{ token: string; expires: PlainDate } | null>;
  readInvitation(token: string): Promise<{ board: BoardRecord; invitedBy: string } | null>;
  acceptInvitation(form: {
    token: string;
    name: string;
    email: string;
    password: string;
  }): Promise<Granted<SetCookie & { board: string }> | Refused<'token' | 'weakPassword' | 'email' | 'taken'>>;
  /** For somebody who is signed in already. */
  joinWithInvitation(token: string): Promise<Granted<{ board: string }> | Refused<'token'>>;
};
