// The year as twelve rows of days: which cards lie in which row, from which day to which, and in which lane, so that neither bars nor
// their names cover one another. Called by the year plan's screen.

import { monthsOf } from '../band.ts';
import { byCodeUnits } from '../by-code-units.ts';
import { type Card, isOpen } from '../card.ts';
import { dueOf } from '../due.ts';
import { type HolidayName, holidayOn } from '../holidays.ts';
import {
  dayInMonth,
  dayOfMonth,
  daysInMonth,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  type PlainDate,
  type PlainMonth,
  weekdayOf,
  yearOf,
} from '../plain-date.ts';
import { endOf, startOf } from '../when.ts';

export type PlanDay = {
  readonly date: PlainDate;
  readonly isWeekend: boolean;
  readonly holiday: HolidayName | null;
  /** On Mondays, and on the year's first day: the ISO week. */
  readonly week: number | null;
};

export type PlanBar = {
  readonly card: Card;
  /** Days of the month, both within. */
  readonly from: number;
  readonly to: number;
  /** Counted from 0, from the top. */
  readonly lane: number;
  /** Where its name goes on from the bar: to the right, or to the left where the month ends; and over which days, bar and name. */
  readonly side: 'right' | 'left';
  readonly first: number;
  readonly last: number;
  /** It stands in a row above already, or goes on in the next month. What began last year stands in January. */
  readonly isContinued: boolean;
  readonly continues: boolean;
};

export type PlanMonth = {
  readonly month: PlainMonth;
  readonly days: readonly PlanDay[];
  /** Planned by the month: they have no place among the days. By the board's order. */
  readonly whole: readonly Card[];
  /** By date. */
  readonly bars: readonly PlanBar[];
  readonly lanes: number;
};

export type YearPlan = {
  readonly months: readonly PlanMonth[];
  /** Each card once, as one reads: by month, first what is planned by the month. */
  readonly cards: readonly Card[];
  readonly late: ReadonlySet<string>;
  /** Open cards without a date. */
  readonly undated: number;
};

/** At the width of a laptop a day has room for so many letters of a name; a name gets at most so many days. */
const LETTERS_A_DAY = 4.6;
const MOST_NAME = 9;
/** The kind's edge and the air behind a name, in days. */
const EDGE = 0.9;

export const yearPlanOf = (
  cards: readonly Card[],
  { year, today }: { readonly year: number; readonly today: PlainDate },
): YearPlan => {
  const dated = cards.filter((card) => card.when !== null && isInYear(card, year));
  const months = monthsOf(year).map((month) => planMonthOf(month, dated));
  const seen = new Map<string, Card>();
  for (const { whole, bars } of months)
    for (const card of [...whole, ...bars.map((bar) => bar.card)]) seen.set(card.id, card);
  return {
    months,
    cards: [...seen.values()],
    late: new Set(dated.filter((card) => dueOf(card, today).state === 'late').map(({ id }) => id)),
    undated: cards.filter((card) => card.when === null && isOpen(card)).length,
  };
};

const isInYear = ({ when }: Card, year: number): boolean =>
  when !== null && yearOf(startOf(when)) <= year && yearOf(endOf(when)) >= year;

const daysOf = (month: PlainMonth): readonly PlanDay[] =>
  Array.from({ length: daysInMonth(month) }, (_, i) => {
    const date = dayInMonth(month, i + 1);
    const weekday = weekdayOf(date);
    const hasWeek = weekday === 1 || date.endsWith('-01-01');
    const week = hasWeek ? isoWeekOf(date).week : null;
    return { date, isWeekend: weekday > 5, holiday: holidayOn(date), week };
  });

const planMonthOf = (month: PlainMonth, cards: readonly Card[]): PlanMonth => {
  const whole = cards.filter(({ when }) => when?.precision === 'month' && when.month === month);
  const spans = cards.flatMap((card) => spanIn(card, month)).sort(byDay);
  const bars = inLanes(spans, daysInMonth(month));
  return { month, days: daysOf(month), whole, bars, lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)) };
};

type Span = Pick<PlanBar, 'card' | 'from' | 'to' | 'isContinued' | 'continues'>;

const spanIn = (card: Card, month: PlainMonth): readonly Span[] => {
  if (card.when === null || card.when.precision === 'month') return [];
  const [start, end] = [startOf(card.when), endOf(card.when)];
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  if (start > last || end < first) return [];
  const isBegun = start < first;
  // January is the first row there is: without this, what began last year would stand in none, out of the keyboard's reach.
  const [isContinued, continues] = [isBegun && !month.endsWith('-01'), end > last];
  return [
    {
      card,
      from: isBegun ? 1 : dayOfMonth(start),
      to: dayOfMonth(continues ? last : end),
      isContinued,
      continues,
    },
  ];
};

/** The longer one first, so that it lies above; then the board's order. */
const byDay = (a: Span, b: Span): number =>
  a.from - b.from ||
  b.to - a.to ||
  byCodeUnits(a.card.order, b.card.order) ||
  byCodeUnits(a.card.id, b.card.id);

/** How many days bar and name want together. */
const wantOf = ({ card, from, to }: Span): number => {
  const name = Math.min(MOST_NAME, Math.ceil(card.title.trim().length / LETTERS_A_DAY + EDGE));
  return Math.max(to - from + 1, name);
};

const placeOf = (span: Span, days: number): Pick<PlanBar, 'side' | 'first' | 'last'> => {
  const want = wantOf(span);
  if (span.from + want - 1 <= days) return { side: 'right', first: span.from, last: span.from + want - 1 };
  const first = span.to - want + 1;
  // What reaches the month's end has more room before it, unless it takes most of the month anyway.
  if (first >= 1 && want > span.to - span.from + 1) return { side: 'left', first, last: span.to };
  return { side: 'right', first: span.from, last: days };
};

const inLanes = (spans: readonly Span[], days: number): readonly PlanBar[] => {
  const lanes: Pick<PlanBar, 'first' | 'last'>[][] = [];
  return spans.map((span) => {
    const place = placeOf(span, days);
    const isFree = (taken: (typeof lanes)[number]) =>
      taken.every(({ first, last }) => last < place.first || first > place.last);
    const free = lanes.findIndex(isFree);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), place];
    return { ...span, ...place, lane };
  });
};

/** Where an arrow key leads from a card: along the year, or to the nearest card of a row above or below. Null when nowhere. */
export const neighbourIn = (
  { cards, months }: YearPlan,
  from: string,
  key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End',
): Card | null => {
  const at = cards.findIndex(({ id }) => id === from);
  if (key === 'Home') return cards[0] ?? null;
  if (key === 'End') return cards.at(-1) ?? null;
  if (key === 'ArrowLeft') return cards[at - 1] ?? null;
  if (key === 'ArrowRight') return cards[at + 1] ?? null;
  const row = months.findIndex(({ whole, bars }) =>
    [...whole, ...bars.map(({ card }) => card)].some(({ id }) => id === from),
  );
  const day = dayIn(months[row], from);
  const others = key === 'ArrowUp' ? months.slice(0, Math.max(row, 0)).reverse() : months.slice(row + 1);
  return others.map((month) => nearestIn(month, day)).find((card) => card !== null) ?? null;
};

/** 0 for what is planned by the month. */
const dayIn = (month: PlanMonth | undefined, id: string): number =>
  month?.bars.find(({ card }) => card.id === id)?.from ?? 0;

/** Of the cards that stand in this row first: what goes on from a month before is reached there. */
const nearestIn = ({ whole, bars }: PlanMonth, day: number): Card | null => {
  const own = bars.filter(({ isContinued }) => !isContinued);
  if (day === 0 && whole[0]) return whole[0];
  const [nearest] = [...own].sort((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day));
  return nearest?.card ?? whole[0] ?? null;
};
