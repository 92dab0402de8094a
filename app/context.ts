// What the server lends a request (HOUSE.md): the app declares it here, the server hands it through getLoadContext.
// Only plain values cross; never a Y.Doc, a socket or a file handle.
import type { Board, Meeting } from './domain/board.ts';
import type { CardId, MeetingId, PersonId } from './domain/card.ts';
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

/** An address of mine that other calendars subscribe to. Its token is shown when it is made, and never again. */
export type CalendarFeed = {
  readonly id: string;
  /** A text of the filter language; empty for all cards. */
  readonly query: string;
  readonly made: PlainDate;
  readonly read: PlainDate | null;
};

/** What a calendar is made of: the board as it is, for whom, and how often each card's event has changed. */
export type CalendarSource = {
  readonly record: BoardRecord;
  readonly board: Board;
  readonly owner: PersonId;
  readonly query: string;
  readonly language: Language;
  /** By card; `sequence` never falls, `changed` is an ISO 8601 instant. */
  readonly versions: ReadonlyMap<CardId, { readonly sequence: number; readonly changed: string }>;
  readonly made: string;
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
    read(board: string, meeting: MeetingId): Promise<{ meeting: Meeting; source: string } | null>;
  };

  readonly calendars: {
    /** My addresses of a board, the newest first; null as in `boards.read`. */
    list(board: string): Promise<readonly CalendarFeed[] | null>;
    /** Null as in `boards.read`. The token stands in `/calendar/<token>.ics`. */
    make(board: string, query: string): Promise<Granted<{ token: string }> | Refused<'full'> | null>;
    /** From then on the address is as if it had never been. Another's is left alone. */
    revoke(board: string, feed: string): Promise<void>;
    /** What stands at an address, for whoever has it. */
    read(token: string): Promise<Granted<CalendarSource> | Refused<'token' | 'tooMany'>>;
  };
};

declare module '@remix-run/node' {
  interface AppLoadContext extends ServerContext {}
}
