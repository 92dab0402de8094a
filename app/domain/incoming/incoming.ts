// What a file of somebody else's plan holds, before it is anything of ours: tables of cells, or a calendar's events. Made by
// app/import/incoming-file.ts, carried to the screen as JSON, read further by proposals.ts.
import type { Status } from '../card.ts';
import type { When } from '../when.ts';

/** A file and what is pasted may be this large, in bytes. */
export const MAX_INCOMING_BYTES = 5 * 1024 * 1024;
/** A year's plan has some hundreds; more than this is another kind of table, and too much to be sent to the board at once. */
export const MOST_ROWS = 2_000;
/** How many times of one repeated event are offered. */
export const MOST_TIMES = 60;

export type IncomingTable = {
  readonly name: string;
  /** Cells as text, those with dates in ISO 8601; rows that are wholly empty are left out, and the others end where the longest does. */
  readonly rows: readonly (readonly string[])[];
};

/** How an event is repeated, as far as a rule of ours could say it (RFC 5545, 3.3.10). */
export type Repeats = {
  readonly freq: 'yearly' | 'monthly' | 'other';
  readonly interval: number;
  /** It stops some day: COUNT or UNTIL. */
  readonly ends: boolean;
  /** `MO`, `2MO`, `-1FR`. */
  readonly byDay: readonly string[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly byWeek: readonly number[];
  readonly bySetPos: readonly number[];
  /** Another part of the rule that we have no word for. */
  readonly hasMore: boolean;
};

export type IncomingTime = {
  /** Null: a to-do without a date. */
  readonly when: When | null;
  /** As the file has it, with the time of day and the zone. */
  readonly written: string;
  /** Which time of a repeated event, unique in it; '' for one that isn't repeated. */
  readonly turn: string;
  /** This one time was moved or changed: it says nothing about the others. */
  readonly isChanged: boolean;
  readonly title: string;
};

export type IncomingEvent = {
  readonly uid: string;
  readonly title: string;
  /** Names of who arranges and who is asked. */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly repeats: Repeats | null;
  /** One, or of a repeated event those of this year and the next; at most MOST_TIMES. */
  readonly times: readonly IncomingTime[];
  /** There are more times in these two years than are given. */
  readonly hasMore: boolean;
  /** It is a to-do (RFC 5545, 3.6.2), and how far it has come. */
  readonly todo?: Status;
};

export type IncomingCalendar = {
  readonly names: readonly string[];
  readonly events: readonly IncomingEvent[];
  /** How many were called off, could not be read, or are repeated in other years only. */
  readonly cancelled: number;
  readonly unreadable: number;
  readonly elsewhen: number;
};

export type Incoming =
  | { readonly kind: 'table'; readonly tables: readonly IncomingTable[] }
  | { readonly kind: 'calendar'; readonly calendar: IncomingCalendar };

export const INCOMING_REASONS = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'encrypted',
  'oldExcel',
  'webPage',
  'unknownType',
  'unreadable',
] as const;
export type IncomingReason = (typeof INCOMING_REASONS)[number];

/** What becomes of a file: what it holds, or why nothing could be read. */
export type IncomingFile =
  | { readonly ok: true; readonly incoming: Incoming }
  | { readonly ok: false; readonly reason: IncomingReason };
