// What a reading of minutes gives: shapes shared by the reader's parts, the screens and the command line.
import type { PlainDate } from '../plain-date.ts';

/** A stretch of the source: offsets in UTF-16 units, `end` excluded. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Why a sentence was taken for an action item (or a decision): first what makes it one, then what bears it out. `app/text/reasons.ts`
 * says each in words.
 */
export type Reason =
  | 'marker'
  | 'list'
  | 'table'
  | 'present'
  | 'modal'
  | 'assigned'
  | 'passive'
  | 'mention'
  | 'english'
  | 'decided'
  | 'weighed'
  | 'person'
  | 'pronoun'
  | 'speaker'
  | 'group'
  | 'nobody'
  | 'ownerAfter'
  | 'deadline'
  | 'deadlineAfter'
  | 'words'
  | 'laidDown'
  | 'validity'
  | 'amount'
  | 'contrast'
  | 'taskNext'
  | 'decisionBefore';

export type Section = Span & { readonly title: string; readonly owner: string | null };

export type FoundAction = Span & {
  /** Stable within the text: a hash of the words and how often they came before. */
  readonly item: string;
  /** A short plain sentence, 1–140 characters, good as a card's title. */
  readonly text: string;
  /** The source's own words: `source.slice(start, end)`. */
  readonly quote: string;
  readonly assignees: readonly string[];
  readonly due: PlainDate | null;
  readonly section: string | null;
  readonly confidence: 'high' | 'low';
  readonly reasons: readonly Reason[];
};

export type FoundDecision = Span & {
  readonly item: string;
  readonly text: string;
  readonly quote: string;
  readonly section: string | null;
  readonly confidence: 'high' | 'low';
  readonly reasons: readonly Reason[];
};

/** A question that the minutes ask and no person is told to answer. */
export type FoundQuestion = Span & {
  readonly item: string;
  readonly text: string;
  readonly quote: string;
  readonly section: string | null;
};

export type MeetingFacts = {
  readonly title: string | null;
  readonly date: PlainDate | null;
  /** Where the date stands in the source, if it was read there. */
  readonly dateAt: Span | null;
  readonly next: PlainDate | null;
  readonly attendees: readonly string[];
  /** Who is said to be away. */
  readonly absent: readonly string[];
  readonly minuteTakers: readonly string[];
  /** Who takes the minutes after whom («Rekkefølge referenter: …»), in order; empty when the text says none. */
  readonly rota: readonly string[];
};

export type MinutesReading = {
  readonly meeting: MeetingFacts;
  readonly sections: readonly Section[];
  readonly actions: readonly FoundAction[];
  readonly decisions: readonly FoundDecision[];
  readonly questions: readonly FoundQuestion[];
};

/** What was found in minutes, and what it depended on: with another date or other people it may be something else. */
export type ReadMinutes = {
  readonly found: MinutesReading;
  readonly date: PlainDate | null;
  readonly people: readonly string[];
  readonly today: PlainDate;
};

/** How far the server is with minutes that were sent. `page` of `of`: where the file has pages. */
export type ReadingProgress = {
  readonly phase: 'waiting' | 'file' | 'text';
  readonly page?: number;
  readonly of?: number;
};
