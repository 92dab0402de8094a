// Finalised minutes: what the server froze, and what was added after (R2). Plain values; the server keeps them, exports write them.
import type { CardId, MeetingId, PersonId, ShownState } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import type { AgendaType } from './series.ts';

/** A person as named on that day. */
export type NamedPerson = { readonly id: PersonId; readonly name: string; readonly organisation: string };

/** A paragraph of the minutes. `list`: a line of a list, `level` from 0. */
export type MinutesBlock =
  | { readonly is: 'text' | 'heading'; readonly text: string }
  | { readonly is: 'list'; readonly text: string; readonly level: number; readonly number: number | null }
  | { readonly is: 'action'; readonly text: string; readonly card: CardId }
  | { readonly is: 'decision'; readonly text: string };

/** A card as it was. */
export type FrozenCard = {
  readonly id: CardId;
  readonly title: string;
  readonly status: ShownState;
  /** When it is planned, in EDTF as on the card, or null. */
  readonly when: string | null;
  readonly assignees: readonly NamedPerson[];
};

export type FrozenItem = {
  readonly number: number;
  readonly title: string;
  readonly type: AgendaType;
  readonly presenter: NamedPerson | null;
  readonly blocks: readonly MinutesBlock[];
  /** Action items made in it or shown by it, in the order of the text, then the item's own card. */
  readonly cards: readonly FrozenCard[];
};

export type FrozenDecision = {
  readonly number: number;
  readonly item: number | null;
  readonly what: string;
  readonly why: string;
  readonly consequences: string;
};

/** The whole of the meeting as it was when it was finalised. Canonical: the same values always give the same bytes. */
export type FrozenMinutes = {
  readonly version: 1;
  readonly board: string;
  readonly meeting: MeetingId;
  readonly title: string;
  readonly date: PlainDate | null;
  readonly time: string;
  readonly place: string;
  readonly present: readonly NamedPerson[];
  readonly absent: readonly NamedPerson[];
  /** On copy: members of the series who are neither. */
  readonly copy: readonly NamedPerson[];
  readonly minuteTaker: NamedPerson | null;
  readonly next: PlainDate | null;
  readonly items: readonly FrozenItem[];
  readonly decisions: readonly FrozenDecision[];
  /** What was missing when it was finalised, and the word it was waived with. */
  readonly waived: readonly { readonly lack: string; readonly word: string }[];
};

export type Addendum = {
  readonly number: number;
  readonly text: string;
  readonly by: NamedPerson;
  readonly at: string;
};

export type FinalisedMinutes = {
  readonly minutes: FrozenMinutes;
  /** SHA-256 of `canonicalMinutes(minutes)` in UTF-8, lower-case hexadecimal (FIPS 180-4). */
  readonly sha256: string;
  readonly by: NamedPerson;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly addenda: readonly Addendum[];
};
