// The card: one case, action item or communication task (PRODUCT.md, "The card"). Everything shown is one of these.
import type { PlainDate } from './plain-date.ts';
import type { When } from './when.ts';

export const KINDS = ['case', 'action', 'communication'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ['proposed', 'open', 'doing', 'waiting', 'done', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

export type CardId = string;
export type PersonId = string;
export type TagId = string;
export type ServiceId = string;
export type MeetingId = string;
export type ActivityId = string;
export type AudienceId = string;
export type ChannelId = string;
export type MessageId = string;
export type GoalId = string;

/** How far a communication task is on its way out. Not its status: what is published is done when it is evaluated, if that is asked for (plan/publishing.ts). */
export const PUBLISHING = ['planned', 'ready', 'published'] as const;
export type Publishing = (typeof PUBLISHING)[number];

/** What a communication task says of the plan. The publishing date is the card's `when`. */
export type PlanFields = {
  /** By id. */
  readonly audiences: readonly AudienceId[];
  /** By id. */
  readonly channels: readonly ChannelId[];
  /** The core message that it carries. */
  readonly message: MessageId | null;
  readonly goal: GoalId | null;
  /** The task that this is one channel of: one message in several channels, each with a date of its own. */
  readonly parent: CardId | null;
  /** When the planning of it starts. */
  readonly planFrom: PlainDate | null;
  /** Hours of work, 0–9999; null: nobody has said. */
  readonly hours: number | null;
  /** Who owns pictures and texts, what may be used where. */
  readonly rights: string;
  readonly publishing: Publishing;
  /** How many days after publishing the evaluation is asked for, 0–366; null: it isn't. */
  readonly askAfter: number | null;
  readonly evaluation: string;
};

/** What stands in the plan's fields while nobody has said anything; every card that is no communication task. */
export const NO_PLAN: PlanFields = {
  audiences: [],
  channels: [],
  message: null,
  goal: null,
  parent: null,
  planFrom: null,
  hours: null,
  rights: '',
  publishing: 'planned',
  askAfter: null,
  evaluation: '',
};

export const MOST_HOURS = 9_999;
export const LONGEST_WAIT = 366;

/** On whom a waiting card waits (free text, may be empty) and since which day. */
export type Waiting = { readonly on: string; readonly since: PlainDate | null };

/** The meeting and the words in its minutes that a card came from. `item` is unique within the meeting. */
export type Source = { readonly meeting: MeetingId; readonly item: string; readonly quote: string };

export type Card = PlanFields & {
  readonly id: CardId;
  readonly kind: Kind;
  readonly title: string;
  readonly when: When | null;
  readonly status: Status;
  /** Set when `status` is `waiting`, otherwise null. */
  readonly waiting: Waiting | null;
  /** Fractional key; equal keys are ordered by id. One order for all lenses. */
  readonly order: string;
  /** The responsible one first (it decides the column of the people lens), the others by id. */
  readonly assignees: readonly PersonId[];
  readonly tags: readonly TagId[];
  readonly service: ServiceId | null;
  readonly parties: readonly PersonId[];
  readonly source: Source | null;
  /** The yearly activity that this card is one year's turn of. */
  readonly activity: ActivityId | null;
  /** The day the card was set to done, if it is. */
  readonly doneOn: PlainDate | null;
  /** The day it was deleted (R9: a state that can be undone), or null. */
  readonly deletedOn: PlainDate | null;
};

/** What is shown as a card's state: see `shownStateOf`. */
export const SHOWN_STATES = [...STATUSES, 'published'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** What is still to be done: neither done nor dropped. */
export const isOpen = ({ status }: { readonly status: ShownState }): boolean =>
  status !== 'done' && status !== 'dropped';

/**
 * What a card's state is called where it is shown: its status, or that it is published, unless what is left to do waits for somebody
 * or nothing is left (plan/publishing.ts).
 */
export const shownStateOf = ({
  kind,
  status,
  publishing,
}: Pick<Card, 'kind' | 'status' | 'publishing'>): ShownState => {
  const isOut = kind === 'communication' && publishing === 'published';
  return isOut && isOpen({ status }) && status !== 'waiting' ? 'published' : status;
};

/** The fields that a change may set; what is absent stays. Title and body are shared text and are edited otherwise. */
export type CardChange = Partial<Omit<Card, 'id' | 'title'>>;

/** What a new card needs; the rest has defaults (open, no date, nobody). */
export type NewCard = { readonly id?: CardId; readonly title: string; readonly kind: Kind } & Omit<
  CardChange,
  'kind'
>;

/** A card before it is anything: what a column or a filter makes of it is what a new card there needs. */
export const blankCard = (kind: Kind): Card => ({
  id: '',
  kind,
  title: '',
  when: null,
  status: 'open',
  waiting: null,
  order: '',
  assignees: [],
  tags: [],
  service: null,
  parties: [],
  source: null,
  activity: null,
  ...NO_PLAN,
  doneOn: null,
  deletedOn: null,
});
