// What the server lends a request (HOUSE.md): the app declares it here, the server hands it through getLoadContext.
// Only plain values cross; never a Y.Doc, a socket or a file handle.
import type { Board, Meeting } from './domain/board.ts';
import type { CardId, MeetingId, PersonId } from './domain/card.ts';
import type { MinutesBlock } from './domain/meeting/finalised.ts';
import type { AgendaItemId } from './domain/meeting/series.ts';
import type { PlainDate } from './domain/plain-date.ts';
import type { Language } from './text/language.ts';

export type ColourScheme = 'auto' | 'light' | 'dark';
/** How much room things take: `projector` is to be read from five metres. */
export type Density = 'comfortable' | 'compact' | 'projector';

/** Who is signed in. `id` is also the person's id on the boards they are members of. */
export type Account = { readonly id: PersonId; readonly name: string; readonly email: string };

export type BoardRecord = { readonly id: string; readonly name: string };

/** A refusal that the screen puts in words: `reason` is a key in the area's words. */
export type Refused<R extends string> = {
  readonly ok: false;
  readonly reason: R;
  /** What else is wrong, so that one try shows all of it. */
  readonly also?: R;
  readonly retryAfterSeconds?: number;
};
export type Granted<T> = { readonly ok: true } & T;
/** A `Set-Cookie` header's value. */
export type SetCookie = { readonly cookie: string };

/** A meeting, the text that it came in as or '', and what is written in its minutes. */
export type ReadMeeting = {
  readonly meeting: Meeting;
  readonly source: string;
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
};

export type ServerContext = {
  readonly nonce: string;
  /** The request's name in the operator's log: a person can quote it when something went wrong. */
  readonly requestId: string;
  /** What no screen can put right goes to the operator's log: where it happened, never what somebody wrote. */
  reportError(error: unknown): void;
  /** Today in Europe/Oslo. */
  readonly today: PlainDate;
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  readonly density: Density;
  readonly account: Account | null;

  /** `Set-Cookie` values that remember a person's choice on this machine (not secret). */
  rememberLanguage(language: Language): string;
  rememberColourScheme(scheme: ColourScheme): string;
  rememberDensity(density: Density): string;

  readonly door: {
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
    }): Promise<
      Granted<object> | Refused<'signedOut'> | Refused<'wrongCurrent' | 'weakPassword' | 'tooMany'>
    >;
    /** An invitation to a board that the account is a member of; null when it is not. The token stands in `/invitation/<token>`. */
    invite(board: string): Promise<{ token: string; expires: PlainDate } | null>;
    readInvitation(token: string): Promise<{ board: BoardRecord; invitedBy: string } | null>;
    acceptInvitation(form: {
      token: string;
      name: string;
      email: string;
      password: string;
    }): Promise<
      Granted<SetCookie & { board: string }> | Refused<'token' | 'weakPassword' | 'email' | 'taken'>
    >;
    /** For somebody who is signed in already. */
    joinWithInvitation(token: string): Promise<Granted<{ board: string }> | Refused<'token'>>;
  };

  readonly boards: {
    /** The boards the account is a member of. */
    list(): Promise<readonly BoardRecord[]>;
    /** Null when there is no such board or the account may not see it: both look alike. */
    read(id: string): Promise<{ record: BoardRecord; board: Board } | null>;
    /** The body of a card as plain text for the first paint; null as above. */
    readCardBody(id: string, card: CardId): Promise<string | null>;
  };

  readonly meetings: {
    /** Text out of a file (.txt, .md, .docx, .pdf); at most 20 MB. */
    readFile(
      bytes: Uint8Array,
      fileName: string,
    ): Promise<
      Granted<{ text: string }> | Refused<'unreadable' | 'encrypted' | 'tooLarge' | 'unknownType' | 'empty'>
    >;
    /** Adds a meeting with its minutes' source text; the same text gives the same meeting. Null as in `boards.read`. */
    add(
      board: string,
      meeting: { title: string; date: PlainDate | null; next: PlainDate | null; source: string },
    ): Promise<MeetingId | null>;
    /** With its prose by agenda item, as far as there is any. Null as in `boards.read`. */
    read(board: string, meeting: MeetingId): Promise<ReadMeeting | null>;
  };
};

declare module '@remix-run/node' {
  interface AppLoadContext extends ServerContext {}
}
