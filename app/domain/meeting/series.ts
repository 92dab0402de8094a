// A meeting series: when and where a group meets, who comes, what stands on every agenda, and in which order they take minutes.
import type { PersonId } from '../card.ts';

export type SeriesId = string;
export type AgendaItemId = string;

/** What an item asks of the meeting: orientering, diskusjon, vedtak. */
export const AGENDA_TYPES = ['information', 'discussion', 'decision'] as const;
export type AgendaType = (typeof AGENDA_TYPES)[number];

/** Something on every agenda of the series («Eventuelt»). */
export type StandingItem = {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly type: AgendaType;
  /** Minutes set aside, 1–600, or null. */
  readonly minutes: number | null;
  readonly presenter: PersonId | null;
  /** Fractional key; ties broken by id. */
  readonly order: string;
  /** Before what the agenda makes of cards, or after it. */
  readonly at: 'start' | 'end';
};

export type Series = {
  readonly id: SeriesId;
  readonly title: string;
  /** 1 = Monday … 7 = Sunday (ISO 8601), or null. */
  readonly weekday: number | null;
  /** Weeks between meetings, 1–8. */
  readonly every: number;
  /** `HH:MM`, or ''. */
  readonly time: string;
  /** A room, or the address of a video meeting; may be ''. */
  readonly place: string;
  /** Those who come, outsiders too, by id. */
  readonly members: readonly PersonId[];
  /** The rota of minute-takers, first to last; ordered by fractional key, then id. Who leads the meetings is not on it. */
  readonly rota: readonly PersonId[];
  readonly standing: readonly StandingItem[];
};
