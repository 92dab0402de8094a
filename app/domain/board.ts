// The board as a plain value: what `ydoc` reads out of the shared document and every screen shows.
import type {
  ActivityId,
  AudienceId,
  Card,
  ChannelId,
  GoalId,
  Kind,
  MeetingId,
  MessageId,
  PersonId,
  ServiceId,
  TagId,
} from './card.ts';
import type { Limit } from './limits.ts';
import type { AgendaRecord } from './meeting/agenda.ts';
import type { Decision } from './meeting/decision.ts';
import type { AgendaItemId, Series, SeriesId } from './meeting/series.ts';
import type { PlainDate } from './plain-date.ts';
import type { Stakeholder } from './plan/stakeholder.ts';
import type { SchoolBreak } from './school-breaks.ts';
import type { View } from './view.ts';
import type { Rule } from './year/rule.ts';

/** Somebody a card can be tied to: a member of the group, or an outsider without an account. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** An agency, a vendor, a county: where an outsider belongs. Empty for members without one. */
  readonly organisation: string;
  readonly outsider: boolean;
  /** 1–5: which of the five person colours. */
  readonly colour: 1 | 2 | 3 | 4 | 5;
};

export type Tag = { readonly id: TagId; readonly name: string };
export type Service = { readonly id: ServiceId; readonly name: string; readonly vendor: string };

/** Whom communication tasks are for, and through what they reach them. */
export type Audience = { readonly id: AudienceId; readonly name: string };
export type Channel = { readonly id: ChannelId; readonly name: string };
/** A core message: what the group wants to be heard, however it is put each time. */
export type Message = { readonly id: MessageId; readonly text: string };
/** What the communication is to achieve. */
export type Goal = { readonly id: GoalId; readonly text: string };

/** Something the group does every year; its cards point to it. */
export type Activity = {
  readonly id: ActivityId;
  readonly title: string;
  readonly kind: Kind;
  readonly rule: Rule;
  /** How many days before it the planning starts, 0–366. */
  readonly leadDays: number;
  /** How many days it takes, 1–366. */
  readonly days: number;
  readonly owner: PersonId | null;
  /** What each year's card begins from. */
  readonly text: string;
  readonly checklist: readonly string[];
  /** The turns that are left out, by their keys (`2027-1`). */
  readonly skipped: readonly string[];
};

/** What an activity has when nobody has said otherwise. */
export const PLAIN_ACTIVITY = {
  leadDays: 0,
  days: 1,
  owner: null,
  text: '',
  checklist: [],
  skipped: [],
} as const;

export type Meeting = {
  readonly id: MeetingId;
  readonly title: string;
  readonly date: PlainDate | null;
  readonly next: PlainDate | null;
  /** The series it is one of, or null. */
  readonly series: SeriesId | null;
  /** `HH:MM`, or ''. */
  readonly time: string;
  readonly place: string;
  /** Who takes the minutes when somebody said so (volunteered, swapped); null: as the rota says. */
  readonly minuteTaker: PersonId | null;
  readonly present: readonly PersonId[];
  readonly absent: readonly PersonId[];
  /** When it was begun and when it ended, ISO 8601 instants, or null. From its beginning on its agenda is kept (agenda-of.ts). */
  readonly begunAt: string | null;
  readonly endedAt: string | null;
  /** Where the meeting is now, shown to all; null before and after it. */
  readonly current: AgendaItemId | null;
  /** Who has the pointer; null: the minute-taker. */
  readonly pointer: PersonId | null;
  /** When the current item was begun, an ISO 8601 instant, or null: the timer counts from it. */
  readonly currentSince: string | null;
  /** The day it was finalised: a copy of the server's word, which the server puts (R2). */
  readonly finalisedOn: PlainDate | null;
};

/** Whom the group said that a name in minutes means. `id`: the name as `nameKey` (minutes/compare-names.ts) gives it. */
export type Alias = { readonly id: string; readonly person: PersonId };

export type Board = {
  /** Cards that are not deleted, sorted by order, then id. A card that didn't change is the same object as before. */
  readonly cards: readonly Card[];
  readonly deleted: readonly Card[];
  /** Members first, then outsiders, each by name. */
  readonly people: readonly Person[];
  readonly tags: readonly Tag[];
  readonly services: readonly Service[];
  /** Those of the communication plan that aren't taken away, each by its name or text. */
  readonly audiences: readonly Audience[];
  readonly channels: readonly Channel[];
  readonly messages: readonly Message[];
  readonly goals: readonly Goal[];
  /** By id; by name as the register shows them (plan/stakeholder.ts). */
  readonly stakeholders: readonly Stakeholder[];
  /** By title. */
  readonly activities: readonly Activity[];
  /** Newest first; those without a date last. */
  readonly meetings: readonly Meeting[];
  /** By title. */
  readonly series: readonly Series[];
  /** What was put on or said of the meetings' agendas, by id. */
  readonly agenda: readonly AgendaRecord[];
  /** Not those taken away; by id. */
  readonly decisions: readonly Decision[];
  /** By the id of what they limit. */
  readonly limits: readonly Limit[];
  readonly aliases: readonly Alias[];
  /** School holidays as the group wrote them, by their first day. */
  readonly breaks: readonly SchoolBreak[];
  /** Saved views that are not deleted, by name. */
  readonly views: readonly View[];
  /** How many records could not be read (R10). */
  readonly unreadable: number;
};

export const EMPTY_BOARD: Board = {
  cards: [],
  deleted: [],
  people: [],
  tags: [],
  services: [],
  audiences: [],
  channels: [],
  messages: [],
  goals: [],
  stakeholders: [],
  activities: [],
  meetings: [],
  series: [],
  agenda: [],
  decisions: [],
  limits: [],
  aliases: [],
  breaks: [],
  views: [],
  unreadable: 0,
};
