// Where a card's `when` lands when the card is moved to another month: what the lens writes on a drop (R1).

import { nearestWorkingDay } from './holidays.ts';
import {
  addDays,
  dayInMonth,
  dayOfMonth,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type PlainDate,
  type PlainMonth,
} from './plain-date.ts';
import type { When } from './when.ts';

/** The same day of the month where the month has it, otherwise its last; then the nearest working day inside the month. */
const dayMovedTo = (month: PlainMonth, day: PlainDate): PlainDate =>
  nearestWorkingDay(dayInMonth(month, dayOfMonth(day)), { first: firstDayOf(month), last: lastDayOf(month) });

/**
 * `when` moved so that it starts in `month`. An interval keeps its length in days, a month stays a month, and what had
 * no date is planned by the month.
 */
export function moveWhen(when: When | null, month: PlainMonth): When {
  if (when === null || when.precision === 'month') return { precision: 'month', month };
  if (when.precision === 'day') return { precision: 'day', day: dayMovedTo(month, when.day) };
  const start = dayMovedTo(month, when.start);
  return { precision: 'interval', start, end: addDays(start, daysBetween(when.start, when.end)) };
}
