// Where a card's `when` lands when its arc is carried along the ring or pulled at an end (R1: what a drop on the wheel writes).
// A day that is pointed at is kept, also a Sunday or a holiday: it is said, not refused. Called by the wheel's drag and keys.
import { type HolidayName, holidayOn } from '../holidays.ts';
import { moveWhen } from '../move-when.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  monthNumberOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../plain-date.ts';
import { endOf, startMonthOf, startOf, type When } from '../when.ts';

export const EDGES = ['start', 'end'] as const;
export type Edge = (typeof EDGES)[number];

export type ArcUnit = 'day' | 'week' | 'month';

const monthsBetween = (from: PlainDate, to: PlainDate): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from);

/** Some days later, or earlier when negative. An interval keeps its length; what is planned by the month stays where it is. */
const shift = (when: When, days: number): When => {
  if (when.precision === 'month') return when;
  if (when.precision === 'day') return { precision: 'day', day: addDays(when.day, days) };
  const start = addDays(when.start, days);
  return { precision: 'interval', start, end: addDays(start, daysBetween(when.start, when.end)) };
};

/** Carried as far as from one day to the other: by days, or by months when it is planned by the month. */
export const carryArc = (when: When, from: PlainDate, to: PlainDate): When =>
  when.precision === 'month'
    ? { precision: 'month', month: addMonths(when.month, monthsBetween(from, to)) }
    : shift(when, daysBetween(from, to));

/**
 * One step or `steps` of them, backwards when negative. A month is the same day of that month as on the board: clamped, then the
 * nearest working day. What is planned by the month has no smaller step.
 */
export const stepArc = (when: When, unit: ArcUnit, steps: number): When => {
  if (when.precision === 'month') return { precision: 'month', month: addMonths(when.month, steps) };
  if (unit === 'month') return moveWhen(when, addMonths(startMonthOf(when), steps));
  return shift(when, unit === 'week' ? steps * 7 : steps);
};

/**
 * One end pulled to a day, the other left where it is: at least one day remains, and one day alone is a day, no interval. What
 * was planned by the month has days from then on, unless it is its whole month still.
 */
export const pullArc = (when: When, edge: Edge, to: PlainDate): When => {
  const [start, end] = [startOf(when), endOf(when)];
  const pulled =
    edge === 'start' ? { start: to < end ? to : end, end } : { start, end: to > start ? to : start };
  if (pulled.start === start && pulled.end === end) return when;
  if (pulled.start === pulled.end) return { precision: 'day', day: pulled.start };
  return { precision: 'interval', ...pulled };
};

/** The day at which an end stands. */
export const edgeOf = (when: When, edge: Edge): PlainDate => (edge === 'start' ? startOf(when) : endOf(when));

/** Why nobody works on that day, if so: a public holiday or the weekend. What is planned by the month has no such day. */
export const restOn = (when: When, edge: Edge): HolidayName | 'weekend' | null => {
  if (when.precision === 'month') return null;
  const day = edgeOf(when, edge);
  return holidayOn(day) ?? (weekdayOf(day) > 5 ? 'weekend' : null);
};
