// What of a board is given to those who have an address and no session: calendars and links to the wheel. Part of app/context.ts.
import type { Board } from '../domain/board.ts';
import type { CardId, PersonId } from '../domain/card.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { ShareLink } from '../domain/share.ts';
import type { Language } from '../text/language.ts';
import type { BoardRecord, Granted, Refused } from './answers.ts';

/** An address of mine that other calendars subscribe to. Its token is shown when it is made, and never again. */
export type CalendarFeed = {
  readonly id: string;
  /** A text of the filter language; empty for all cards. */
  readonly query: string;
  readonly made: PlainDate;
  readonly read: PlainDate | null;
  /** An earlier version may have kept only the beginning of the filter, so it may show too much or too little. */
  readonly isCut: boolean;
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

/** What stands behind a link. `owner` is who made it; `drawn` is now, an ISO 8601 instant. */
export type SharedWheel = Pick<ShareLink, 'query' | 'rings' | 'year' | 'names'> & {
  readonly record: BoardRecord;
  readonly board: Board;
  readonly owner: PersonId;
  readonly language: Language;
  readonly drawn: string;
};

export type CalendarsContext = {
  /** My addresses of a board, the newest first; null as in `boards.read`. */
  list(board: string): Promise<readonly CalendarFeed[] | null>;
  /** Null as in `boards.read`; `query`: it is too long, or has errors. The token stands in `/calendar/<token>.ics`. */
  make(board: string, query: string): Promise<Granted<{ token: string }> | Refused<'full' | 'query'> | null>;
  /** From then on the address is as if it had never been. Another's is left alone. */
  revoke(board: string, feed: string): Promise<void>;
  /** What stands at an address, for whoever has it. */
  read(token: string): Promise<Granted<CalendarSource> | Refused<'token' | 'tooMany'>>;
};

export type SharesContext = {
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
