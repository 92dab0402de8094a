// A decision (vedtak) made in a meeting. The log of all of them reads these; the minutes show them where they were made.
import type { CardId, MeetingId } from '../card.ts';
import type { AgendaItemId } from './series.ts';

export type DecisionId = string;

export type Decision = {
  readonly id: DecisionId;
  readonly meeting: MeetingId;
  /** The agenda item it was made under, or null. */
  readonly item: AgendaItemId | null;
  readonly what: string;
  readonly why: string;
  readonly consequences: string;
  /** The case it is about, or null. */
  readonly card: CardId | null;
  /** The later decision that took its place, or null. */
  readonly supersededBy: DecisionId | null;
  /** The day it was taken away again (R9), or null. */
  readonly deletedOn: string | null;
};
