// A date moved by days, as the arrow keys do it. Called by the roll's screen.
import { addDays, addMonths } from '../plain-date.ts';
import type { When } from '../when.ts';

/** Keeps its length; what is planned by the month goes a month the same way. */
export function shiftWhen(when: When, days: number): When {
  if (when.precision === 'month') return { ...when, month: addMonths(when.month, Math.sign(days)) };
  if (when.precision === 'day') return { ...when, day: addDays(when.day, days) };
  return { ...when, start: addDays(when.start, days), end: addDays(when.end, days) };
}
