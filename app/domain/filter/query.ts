// What a filter asks, as a value: terms that must all hold. Read by parse-query.ts, written by print-query.ts, and run
// over cards by filter-for.ts.
import type { Board, Person } from '../board.ts';
import type { Kind, PersonId, Publishing } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Due } from './due-dates.ts';

/** The languages whose keywords there are; all of them are always understood. */
export type QueryLanguage = 'nb' | 'nn' | 'en';

/** `open` is all that isn't done or dropped; `overdue` and `soon` are as the card's date line says it. */
export const STATES = ['open', 'proposed', 'doing', 'waiting', 'done', 'dropped', 'overdue', 'soon'] as const;
export type State = (typeof STATES)[number];

/** What a card may have or lack. */
export const FIELDS = [
  'assignee',
  'due',
  'tag',
  'service',
  'source',
  'audience',
  'channel',
  'message',
  'goal',
] as const;
export type Field = (typeof FIELDS)[number];

/** A person as typed: whoever looks, or a name or the beginning of one. */
export type Asked = { readonly me: true } | { readonly name: string };

/** Waiting at all, not waiting, or waiting on this (a part of the text). */
export type Waits = { readonly waits: boolean } | { readonly on: string };

/** Where in the text it stands, in UTF-16 code units; `to` is the first after it. */
export type Spot = { readonly from: number; readonly to: number };

/** Holds when any of `any` holds, or with `not` when none does. A query that was read knows where each stands. */
type TermOf<Key extends string, Value> = {
  readonly key: Key;
  readonly not: boolean;
  readonly any: readonly Value[];
  readonly spot?: Spot;
  readonly spots?: readonly Spot[];
};

export type Term =
  | TermOf<'state', State>
  | TermOf<'person', Asked>
  | TermOf<'kind', Kind>
  | TermOf<'tag', string>
  | TermOf<'due', Due>
  | TermOf<'without', Field>
  | TermOf<'has', Field>
  | TermOf<'waiting', Waits>
  | TermOf<'service', string>
  | TermOf<'meeting', string>
  | TermOf<'audience' | 'channel', string>
  /** A part of the text of the core message or the goal. */
  | TermOf<'message' | 'goal', string>
  | TermOf<'publishing', Publishing>
  /** Whether an evaluation is due. */
  | TermOf<'evaluation', 'yes' | 'no'>
  /** Words or a phrase: in the title, the tags, the service's name, or on whom it waits. */
  | TermOf<'text', string>;

export type TermKey = Term['key'];
/** Keys that are written `key:value`, in the order in which they are offered. */
export const KEYS = [
  'state',
  'kind',
  'due',
  'person',
  'tag',
  'waiting',
  'without',
  'has',
  'service',
  'meeting',
  'audience',
  'channel',
  'message',
  'goal',
  'publishing',
  'evaluation',
] as const;
export type Key = (typeof KEYS)[number];

/**
 * All terms must hold, also several of one key: `@Ada @Bo` is what both have, and `type:sak type:kommunikasjon` is
 * nothing, as a card is of one kind. Either of two is the comma's: `@Ada,Bo`, which is what buttons and faces write.
 */
export type Query = { readonly terms: readonly Term[] };

export const NO_QUERY: Query = { terms: [] };

/** The board's lists that a filter looks names up in, next to its people. */
export type FilterList = 'tags' | 'services' | 'meetings' | 'audiences' | 'channels' | 'messages' | 'goals';

/** What the names in a query are looked up in, and for whom and on which day it is asked. */
export type FilterContext = Pick<Board, FilterList> & {
  readonly people: readonly Person[];
  readonly today: PlainDate;
  /** Null for one who isn't on the board: `@meg` is then nobody. */
  readonly me: PersonId | null;
};
