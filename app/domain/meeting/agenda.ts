// What lies on a meeting's agenda: what somebody put there or said of an item. The agenda itself is computed (agenda-of.ts), so that
// an agenda made early shows what came later (R3).
import type { CardId, MeetingId, PersonId } from '../card.ts';
import type { AgendaItemId, AgendaType } from './series.ts';

/**
 * One record a meeting and item. `item` is a card's id, a standing item's id, or an id of its own; what is null is as the card, the
 * standing item or the default says.
 */
export type AgendaRecord = {
  /** `agendaRecordId(meeting, item)`: one record, whoever writes first. */
  readonly id: string;
  readonly meeting: MeetingId;
  readonly item: AgendaItemId;
  /** The card that the item is, or null. */
  readonly card: CardId | null;
  readonly title: string | null;
  readonly type: AgendaType | null;
  readonly minutes: number | null;
  readonly presenter: PersonId | null;
  readonly order: string | null;
  /** Taken off this meeting's agenda. A state: it can be put back (R9). */
  readonly off: boolean;
  /** Done with in the meeting. */
  readonly treated: boolean;
};

/** Why a card is on the agenda without anybody having put it there; the first that holds. */
export const AGENDA_REASONS = ['askAgain', 'overdue', 'noOwner', 'question', 'waiting', 'open'] as const;
export type AgendaReason = (typeof AGENDA_REASONS)[number];

/** An item of the agenda as shown: numbered from 1 in its order. */
export type AgendaItem = {
  readonly item: AgendaItemId;
  readonly number: number;
  readonly card: CardId | null;
  readonly title: string;
  readonly type: AgendaType;
  readonly minutes: number | null;
  readonly presenter: PersonId | null;
  readonly treated: boolean;
  /** Null for what somebody put there and for standing items. */
  readonly reason: AgendaReason | null;
  readonly standing: boolean;
};

/** The point can't stand in an id, so no two pairs give one. */
export const agendaRecordId = (meeting: MeetingId, item: AgendaItemId): string => `${meeting}.${item}`;
