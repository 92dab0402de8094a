// A line of the minutes that may become an action item, and what it is read with. Called by the minutes editor and before finalising.
import type { Meeting, Person } from '../board.ts';
import type { AgendaItemId } from '../meeting/series.ts';
import type { PlainDate } from '../plain-date.ts';

/** A line that is neither a card nor a decision, nor refused as one. */
export type OpenLine = { readonly item: AgendaItemId; readonly text: string };

/** No line that somebody types is longer; what is was pasted, and is read as a whole text. */
export const LONGEST_LINE = 600;

export type ActionLineContext = {
  /** Full names of who may be meant. */
  readonly people: readonly string[];
  /** The meeting's date: what «innen fredag» is reckoned from. */
  readonly date: PlainDate;
  /** Whom «jeg» means: who types. */
  readonly writer?: string | null;
  /** The next meeting, for «til neste møte». */
  readonly next?: PlainDate | null;
};

export const lineContextOf = (
  people: readonly Person[],
  meeting: Meeting | null,
  {
    today,
    writer,
    next,
  }: { readonly today: PlainDate; readonly writer: string; readonly next: PlainDate | null },
): ActionLineContext => ({
  people: people.map(({ name }) => name),
  date: meeting?.date ?? today,
  next,
  writer,
});
