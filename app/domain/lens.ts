// The lenses: which columns there are, in which one a card stands, and what a drop writes (R1: the column is derived,
// never stored). Called by the board for every card on every change, so each look at a card takes constant time.
import type { Person, Service } from './board.ts';
import { type Card, type CardChange, type PersonId, type ServiceId, STATUSES, type Status } from './card.ts';
import { changeStatus } from './change-status.ts';
import { moveWhen } from './move-when.ts';
import {
  addMonths,
  monthIn,
  monthNumberOf,
  monthOf,
  type PlainDate,
  type PlainMonth,
  yearOf,
} from './plain-date.ts';
import { startMonthOf, type When } from './when.ts';

export const LENSES = ['month', 'quarter', 'tertial', 'flow', 'people', 'service'] as const;
export type LensId = (typeof LENSES)[number];
type YearLens = Exclude<LensId, 'flow' | 'people' | 'service'>;

export type LensContext = {
  readonly today: PlainDate;
  readonly people: readonly Person[];
  readonly services: readonly Service[];
};

export type Column = {
  /** Unique within the lens and the same all year; safe in an attribute. */
  readonly id: string;
  readonly takesDrops: boolean;
} & (
  | { readonly kind: 'no-date' }
  /** Years before this one. */
  | { readonly kind: 'earlier' }
  | {
      readonly kind: 'period';
      readonly start: PlainMonth;
      /** The last month that belongs to it. */
      readonly end: PlainMonth;
      readonly past: boolean;
      readonly current: boolean;
    }
  /** The year after this one, and all later ones. */
  | { readonly kind: 'next-year'; readonly year: number }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'no-service' }
  | { readonly kind: 'service'; readonly service: ServiceId }
);

/** How many months a period has. A tertial is four months: Norwegian municipal reporting. */
const MONTHS_IN_PERIOD = { month: 1, quarter: 3, tertial: 4 } as const;

const isYearLens = (lens: LensId): lens is YearLens => lens in MONTHS_IN_PERIOD;

const statusColumn = (status: Status): string => `status-${status}`;
const personColumn = (person: PersonId): string => `person-${person}`;
const serviceColumn = (service: ServiceId): string => `service-${service}`;

/** `2023-02`, `2023-Q1` or `2023-T1`. */
function periodOf(lens: YearLens, month: PlainMonth): string {
  if (lens === 'month') return month;
  const number = Math.ceil(monthNumberOf(month) / MONTHS_IN_PERIOD[lens]);
  return `${month.slice(0, 4)}-${lens === 'quarter' ? 'Q' : 'T'}${number}`;
}

function yearColumns(lens: YearLens, today: PlainDate): readonly Column[] {
  const year = yearOf(today);
  const thisMonth = monthOf(today);
  const span = MONTHS_IN_PERIOD[lens];
  const periods = Array.from({ length: 12 / span }, (_, i): Column => {
    const start = monthIn(year, i * span + 1);
    const end = addMonths(start, span - 1);
    const past = end < thisMonth;
    const current = start <= thisMonth && !past;
    return { kind: 'period', id: periodOf(lens, start), takesDrops: true, start, end, past, current };
  });
  return [
    { kind: 'no-date', id: 'no-date', takesDrops: true },
    { kind: 'earlier', id: 'earlier', takesDrops: false },
    ...periods,
    { kind: 'next-year', id: 'next-year', takesDrops: true, year: year + 1 },
  ];
}

/** The lens's columns from left to right. All take drops but `earlier`. */
export function columnsOf(lens: LensId, context: LensContext): readonly Column[] {
  if (isYearLens(lens)) return yearColumns(lens, context.today);
  if (lens === 'flow')
    return STATUSES.map((status) => ({ kind: 'status', id: statusColumn(status), takesDrops: true, status }));
  if (lens === 'service')
    return [
      { kind: 'no-service', id: 'no-service', takesDrops: true },
      ...context.services.map(
        ({ id }): Column => ({ kind: 'service', id: serviceColumn(id), takesDrops: true, service: id }),
      ),
    ];
  return [
    { kind: 'nobody', id: 'nobody', takesDrops: true },
    ...context.people.map(
      ({ id }): Column => ({ kind: 'person', id: personColumn(id), takesDrops: true, person: id }),
    ),
  ];
}

function yearColumnOf(lens: YearLens, when: When | null, year: number): string {
  if (when === null) return 'no-date';
  const month = startMonthOf(when);
  const itsYear = yearOf(month);
  if (itsYear === year) return periodOf(lens, month);
  return itsYear < year ? 'earlier' : 'next-year';
}

/** `columnOf` for many cards: what all of them share is reckoned once. */
function columnFinder(lens: LensId, context: LensContext): (card: Card) => string {
  if (lens === 'flow') return (card) => statusColumn(card.status);
  if (isYearLens(lens)) {
    const year = yearOf(context.today);
    return (card) => yearColumnOf(lens, card.when, year);
  }
  if (lens === 'service') {
    const known = new Set(context.services.map(({ id }) => id));
    return ({ service }) => (service !== null && known.has(service) ? serviceColumn(service) : 'no-service');
  }
  const known = new Set(context.people.map(({ id }) => id));
  return ({ assignees }) => {
    const first = assignees.find((person) => known.has(person));
    return first === undefined ? 'nobody' : personColumn(first);
  };
}

/**
 * The id of the column in which the card stands, always one that `columnsOf` gives. An interval stands where it starts;
 * with several assignees the first that the board knows decides.
 */
export const columnOf = (lens: LensId, card: Card, context: LensContext): string =>
  columnFinder(lens, context)(card);

/** The cards of every column, empty ones too; within a column they stay in the order they came in. */
export function cardsByColumn(
  lens: LensId,
  cards: readonly Card[],
  context: LensContext,
): ReadonlyMap<string, readonly Card[]> {
  const columns = new Map<string, Card[]>(columnsOf(lens, context).map(({ id }) => [id, []]));
  const find = columnFinder(lens, context);
  for (const card of cards) columns.get(find(card))?.push(card);
  return columns;
}

/** The month of a period in which a card lands: the same one within the period as before, else this month, else the first. */
function monthInPeriod(
  period: { start: PlainMonth; end: PlainMonth },
  when: When | null,
  today: PlainDate,
): PlainMonth {
  const span = monthNumberOf(period.end) - monthNumberOf(period.start) + 1;
  if (when !== null) return addMonths(period.start, (monthNumberOf(startMonthOf(when)) - 1) % span);
  const thisMonth = monthOf(today);
  return period.start <= thisMonth && thisMonth <= period.end ? thisMonth : period.start;
}

/** The person first; the one whose column the card left goes out, the others stay, by id. */
function assign(card: Card, person: PersonId, leftColumn: string): CardChange {
  const others = card.assignees.filter((id) => id !== person && personColumn(id) !== leftColumn);
  return { assignees: [person, ...others.sort()] };
}

/**
 * What to write on the card so that it stands in that column afterwards (R1); {} when it stands there already.
 * Throws a RangeError for a column that the lens doesn't have or that takes no drops.
 */
export function drop(lens: LensId, card: Card, columnId: string, context: LensContext): CardChange {
  const column = columnsOf(lens, context).find(({ id }) => id === columnId);
  if (column === undefined || !column.takesDrops)
    throw new RangeError(`no drops into ${columnId} of ${lens}`);
  const before = columnOf(lens, card, context);
  if (before === columnId) return {};
  switch (column.kind) {
    case 'no-date':
      return { when: null };
    case 'period':
      return { when: moveWhen(card.when, monthInPeriod(column, card.when, context.today)) };
    case 'next-year': {
      const month = card.when === null ? 1 : monthNumberOf(startMonthOf(card.when));
      return { when: moveWhen(card.when, monthIn(column.year, month)) };
    }
    case 'status':
      return changeStatus(card, column.status, context.today);
    case 'person':
      return assign(card, column.person, before);
    case 'nobody':
      return { assignees: [] };
    case 'service':
      return { service: column.service };
    case 'no-service':
      return { service: null };
    case 'earlier':
      throw new RangeError(`no drops into ${columnId}`);
  }
}
