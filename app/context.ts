// What the server lends a request (HOUSE.md): the app declares it here and in app/context/, the server hands it through getLoadContext.
// Only plain values cross; never a Y.Doc, a socket or a file handle.
import type { BoardRecord } from './context/answers.ts';
import type { Account, DoorContext } from './context/door.ts';
import type { CalendarsContext, SharesContext } from './context/given-out.ts';
import type { IncomingContext, MeetingsContext } from './context/meetings.ts';
import type { MinutesContext } from './context/minutes.ts';
import type { Board } from './domain/board.ts';
import type { CardId } from './domain/card.ts';
import type { PlainDate } from './domain/plain-date.ts';
import type { Language } from './text/language.ts';

export type * from './context/answers.ts';
export type * from './context/door.ts';
export type * from './context/given-out.ts';
export type * from './context/meetings.ts';
export type * from './context/minutes.ts';

export type ColourScheme = 'auto' | 'light' | 'dark';
/** How much room things take: `projector` is to be read from five metres. */
export type Density = 'comfortable' | 'compact' | 'projector';

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

  readonly door: DoorContext;

  readonly boards: {
    /** The boards the account is a member of. */
    list(): Promise<readonly BoardRecord[]>;
    /** Null when there is no such board or the account may not see it: both look alike. */
    read(id: string): Promise<{ record: BoardRecord; board: Board } | null>;
    /** The body of a card as plain text for the first paint; null as above. */
    readCardBody(id: string, card: CardId): Promise<string | null>;
  };

  readonly meetings: MeetingsContext;

  readonly incoming: IncomingContext;

  readonly minutes: MinutesContext;

  readonly pictures: {
    /** A drawing as a picture for paper; null while too many are drawn already. */
    png(svg: string): Promise<Uint8Array<ArrayBuffer> | null>;
  };

  readonly calendars: CalendarsContext;

  readonly shares: SharesContext;
};

declare module '@remix-run/node' {
  interface AppLoadContext extends ServerContext {}
}
