// How the span is divided: months and ISO weeks of a year, weeks and days of a month, weekdays and days of a week; and how many
// cards each has. Called by the wheel.
import { type BandLine, bandLinesOf } from '../band.ts';
import type { Card } from '../card.ts';
import {
  addDays,
  daysBetween,
  isoWeekOf,
  lastDayOf,
  monthOf,
  type PlainDate,
  weekdayOf,
} from '../plain-date.ts';
import { startOf } from '../when.ts';
import { daysInto, type Part, partOf, type WheelSpan } from './span.ts';

export type Unit = 'month' | 'week' | 'day';

/** `first` is its first day in the span; today lies in it when it is `current`, though perhaps beyond the span. */
export type Cell = Part & { readonly unit: Unit; readonly first: PlainDate; readonly current: boolean };

/** `outer`: what is named along the rim. `inner`: the numbers inside of it. */
export type Cells = { readonly outer: readonly Cell[]; readonly inner: readonly Cell[] };

/** Up to two months show their days, up to a week its weekdays. */
export const MONTHS_LEAST = 63;
const WEEKS_LEAST = 8;

export const cellsOf = (span: WheelSpan, today: PlainDate): Cells => ({
  outer: outerCellsOf(span, today),
  inner: span.days >= MONTHS_LEAST ? weeksIn(span, today) : cut(span, today, DAY),
});

/** What is named along the rim. */
export const outerCellsOf = (span: WheelSpan, today: PlainDate = span.first): readonly Cell[] => {
  if (span.days >= MONTHS_LEAST) return monthsIn(span, today);
  return span.days >= WEEKS_LEAST ? weeksIn(span, today) : cut(span, today, DAY);
};

type Division = {
  readonly unit: Unit;
  readonly last: (day: PlainDate) => PlainDate;
  readonly same: (a: PlainDate, b: PlainDate) => boolean;
};

const MONTH: Division = {
  unit: 'month',
  last: (day) => lastDayOf(monthOf(day)),
  same: (a, b) => monthOf(a) === monthOf(b),
};
const WEEK: Division = {
  unit: 'week',
  last: (day) => addDays(day, 7 - weekdayOf(day)),
  same: (a, b) => {
    const [one, other] = [isoWeekOf(a), isoWeekOf(b)];
    return one.week === other.week && one.year === other.year;
  },
};
const DAY: Division = { unit: 'day', last: (day) => day, same: (a, b) => a === b };

/** The months that have days in the span, cut to it. */
export const monthsIn = (span: WheelSpan, today: PlainDate): readonly Cell[] => cut(span, today, MONTH);

/** The ISO weeks that have days in the span, cut to it: their number starts over, or ends over, at the edges (ISO 8601). */
export const weeksIn = (span: WheelSpan, today: PlainDate): readonly Cell[] => cut(span, today, WEEK);

const cut = (span: WheelSpan, today: PlainDate, { unit, last, same }: Division): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let from = 0; from < span.days; ) {
    const first = addDays(span.first, from);
    const to = Math.min(from + daysBetween(first, last(first)) + 1, span.days);
    cells.push({ unit, first, from, to, current: same(first, today) });
    from = to;
  }
  return cells;
};

/** For each cell how many cards have a day in it. Cards that were dropped don't count. */
export const densityOf = (
  cards: readonly Card[],
  cells: readonly Part[],
  span: WheelSpan,
): readonly number[] => {
  const parts = cards.flatMap((card) => {
    const part = card.when && card.status !== 'dropped' ? partOf(card.when, span) : null;
    return part ? [part] : [];
  });
  return cells.map((cell) => parts.filter((part) => part.from < cell.to && part.to > cell.from).length);
};

/** For each cell its cards as lines of the ring band; a card counts where it starts. */
export const linesIn = (
  cards: readonly Card[],
  cells: readonly Part[],
  span: WheelSpan,
): readonly (readonly BandLine[])[] => {
  const starts = cards.flatMap((card) =>
    card.when ? [{ card, at: daysInto(span, startOf(card.when)) }] : [],
  );
  return cells.map((cell) =>
    bandLinesOf(starts.filter(({ at }) => at >= cell.from && at < cell.to).map(({ card }) => card)),
  );
};
