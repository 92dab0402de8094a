// What the server lends a request (HOUSE.md): the app declares it here, the server hands it through getLoadContext.
// Only plain values cross; never a Y.Doc, a socket or a file handle.
import type { Board, Meeting } from './domain/board.ts';
import type { CardId, MeetingId, PersonId } from './domain/card.ts';
import type { IncomingFile } from './domain/incoming/incoming.ts';
import type {
  FinalisedMinutes,
  FrozenMinutes,
  MinutesBlock,
  NamedPerson,
} from './domain/meeting/finalised.ts';
import type { Lack, Waiver } from './domain/meeting/gate.ts';
import type { AgendaItemId } from './domain/meeting/series.ts';
import type { MinutesReading, ReadingProgress, ReadMinutes } from './domain/minutes/reading-types.ts';
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
  /** What was found in the text, with the people of the board and the date that the meeting was given; null without one. */
  readonly read: ReadMinutes | null;
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
};

/** Who was sent their own items, and when (an ISO 8601 instant). */
export type Mailing = { readonly at: string; readonly by: NamedPerson; readonly to: readonly NamedPerson[] };

/** The e-mail with one person's own items. `to` is null for who has no account here: outsiders. */
export type OwnMail = {
  readonly person: NamedPerson;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  /** How many items it tells of. */
  readonly count: number;
};

export type OwnMails = {
  /** Whether the operator has set up mail. */
  readonly canSend: boolean;
  readonly mails: readonly OwnMail[];
  readonly mailings: readonly Mailing[];
};

/** A meeting's minutes: as they would be finalised now, or as they were. `damaged`: the server can't read what was finalised. */
export type MinutesState =
  | {
      readonly is: 'draft';
      readonly minutes: FrozenMinutes;
      /** Of the draft without waivers: what `finalise` is told to expect. */
      readonly sha256: string;
      readonly lacks: readonly Lack[];
    }
  | { readonly is: 'final'; readonly finalised: FinalisedMinutes; readonly mailings: readonly Mailing[] }
  | { readonly is: 'damaged' };

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

/** A link to the wheel for people without an account. Its token is shown when it is made, and never again. */
export type ShareLink = {
  readonly id: string;
  /** For the group: where it is used. */
  readonly name: string;
  /** A text of the filter language; empty for all cards. */
  readonly query: string;
  /** The wheel's rings as its address says them; empty: by kind, all of them. */
  readonly rings: string;
  /** Null: the year that it is. */
  readonly year: number | null;
  readonly names: boolean;
  /** Its last day. */
  readonly until: PlainDate;
  readonly made: PlainDate;
  /** The day somebody looked last; null when nobody has. */
  readonly read: PlainDate | null;
  /** Who made it. */
  readonly by: string;
  /** `orphaned`: whoever made it is no longer a member, so it shows nothing. */
  readonly state: 'open' | 'expired' | 'orphaned';
};

/** What stands behind a link. `owner` is who made it; `drawn` is now, an ISO 8601 instant. */
export type SharedWheel = Pick<ShareLink, 'query' | 'rings' | 'year' | 'names'> & {
  readonly record: BoardRecord;
  readonly board: Board;
  readonly owner: PersonId;
  readonly language: Language;
  readonly drawn: string;
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
    /** Text out of a file (.txt, .md, .docx, .pdf); at most 20 MB. `watch`: a word of the page's own by which it asks for the progress. */
    readFile(
      bytes: Uint8Array,
      fileName: string,
      watch?: string,
    ): Promise<
      Granted<{ text: string }> | Refused<'unreadable' | 'encrypted' | 'tooLarge' | 'unknownType' | 'empty'>
    >;
    /** Finds what is in a text, apart from the server's own thread; null when that takes too long or too many wait. */
    readText(text: string, people: readonly string[], watch?: string): Promise<MinutesReading | null>;
    /** Of what this account has sent with that word; null before it is all here and when it is done. */
    progress(watch: string): ReadingProgress | null;
    /** Adds a meeting with its minutes' source text; the same text gives the same meeting. Null as in `boards.read`. */
    add(
      board: string,
      meeting: { title: string; date: PlainDate | null; next: PlainDate | null; source: string },
    ): Promise<MeetingId | null>;
    /** With its prose by agenda item, as far as there is any. Null as in `boards.read`. */
    read(board: string, meeting: MeetingId): Promise<ReadMeeting | null>;
  };

  readonly incoming: {
    /** What is in a file of somebody else's plan (.ics, .csv, .xlsx, at most 5 MB); a bad one is a reason. */
    readFile(bytes: Uint8Array, fileName: string): Promise<IncomingFile>;
  };

  readonly minutes: {
    /** Null when there is no such meeting or the account may not see it. */
    read(board: string, meeting: MeetingId): Promise<MinutesState | null>;
    /**
     * Freezes the minutes for good. `expects` is the draft's sha256 that the person saw: when the minutes have changed since, they are
     * shown again first. Each lack must be waived with a word. Null as in `read`.
     */
    finalise(
      board: string,
      meeting: MeetingId,
      how: { readonly waived: readonly Waiver[]; readonly expects: string },
    ): Promise<Granted<object> | Refused<'already' | 'changed' | 'lacks' | 'damaged'> | null>;
    /** A numbered addition to finalised minutes, which themselves stay as they are. Null as in `read`. */
    addAddendum(
      board: string,
      meeting: MeetingId,
      text: string,
    ): Promise<
      Granted<{ number: number }> | Refused<'empty' | 'tooLong' | 'notFinalised' | 'damaged'> | null
    >;
    /** What each person would be sent of finalised minutes. `link` is their address. Null as in `read`, and when they aren't finalised. */
    readOwnMails(board: string, meeting: MeetingId, link: string): Promise<OwnMails | null>;
    /** Sends to those of `people` who have an address, one e-mail each. `failed`: whose the mail server didn't take. Null as above. */
    sendOwnMails(
      board: string,
      meeting: MeetingId,
      how: { readonly people: readonly PersonId[]; readonly link: string },
    ): Promise<
      | Granted<{ sent: readonly NamedPerson[]; failed: readonly NamedPerson[] }>
      | Refused<'noMail' | 'nobody' | 'notSent'>
      | null
    >;
  };

  readonly pictures: {
    /** A drawing as a picture for paper; null while too many are drawn already. */
    png(svg: string): Promise<Uint8Array<ArrayBuffer> | null>;
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

  readonly shares: {
    /** All links of a board, the newest first; null as in `boards.read`. */
    list(board: string): Promise<readonly ShareLink[] | null>;
    /** Null as in `boards.read`; `query`: it is too long, or has errors. The token stands in `/share/<token>`. */
    make(
      board: string,
      link: Pick<ShareLink, 'name' | 'query' | 'rings' | 'year' | 'names' | 'until'>,
    ): Promise<Granted<{ token: string }> | Refused<'full' | 'query'> | null>;
    /** Any member's: from then on the address is as if it had never been. */
    revoke(board: string, link: string): Promise<void>;
    /** What stands behind a link, for whoever has it. An expired one is not told apart from one that never was. */
    read(token: string): Promise<Granted<SharedWheel> | Refused<'token' | 'tooMany'>>;
  };
};

declare module '@remix-run/node' {
  interface AppLoadContext extends ServerContext {}
}
