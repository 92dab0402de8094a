// The stretch of time that the whole circle is: a calendar year, twelve months from any day, or a shorter one when one zooms
// in. Angles are radians from the top, clockwise. Called by everything that draws, names or moves what is on the wheel.
import { addDays, addMonths, daysBetween, firstDayOf, monthIn, type PlainDate } from '../plain-date.ts';
import { endOf, startOf, type When } from '../when.ts';

/** From the beginning of `first`, for so many days (1 or more). */
export type WheelSpan = { readonly first: PlainDate; readonly days: number };

/** A part of the span in days since its beginning; `to` is the end of the last day. */
export type Part = { readonly from: number; readonly to: number };

export const FULL_CIRCLE = 2 * Math.PI;

export const spanBetween = (first: PlainDate, last: PlainDate): WheelSpan => ({
  first,
  days: daysBetween(first, last) + 1,
});

/** Twelve months from the first day of this one: 365 or 366 days. */
export const twelveMonthsFrom = (year: number, month = 1): WheelSpan => monthsFrom(year, month, 12);

/** So many whole months. */
export const monthsFrom = (year: number, month: number, months: number): WheelSpan => {
  const first = monthIn(year, month);
  return spanBetween(firstDayOf(first), addDays(firstDayOf(addMonths(first, months)), -1));
};

export const lastDayIn = (span: WheelSpan): PlainDate => addDays(span.first, span.days - 1);

/** Days from the span's beginning to the day's; negative before it. */
export const daysInto = (span: WheelSpan, date: PlainDate): number => daysBetween(span.first, date);

export const isIn = (span: WheelSpan, date: PlainDate): boolean => {
  const days = daysInto(span, date);
  return days >= 0 && days < span.days;
};

/** The angle of a time in the span, in days since its beginning. */
export const angleOf = (span: WheelSpan, daysIn: number): number => (daysIn / span.days) * FULL_CIRCLE;

/** The angle of the middle of a day. */
export const angleOfDay = (span: WheelSpan, date: PlainDate): number =>
  angleOf(span, daysInto(span, date) + 0.5);

/** Less than the angle of any part of a day, more than what rounding makes. */
const SLACK = 1e-9;

/** The day that lies at this angle; any number of turns in either direction is the same. */
export const dayAtAngle = (span: WheelSpan, angle: number): PlainDate => {
  const turn = angle / FULL_CIRCLE + SLACK;
  const day = Math.floor((turn - Math.floor(turn)) * span.days);
  return addDays(span.first, Math.min(day, span.days - 1));
};

/** The part of the span from one day to another, both belonging to it; null when they lie outside. */
export const partBetween = (first: PlainDate, last: PlainDate, span: WheelSpan): Part | null => {
  const [from, to] = [daysInto(span, first), daysInto(span, last) + 1];
  return from >= span.days || to <= 0 ? null : { from: Math.max(from, 0), to: Math.min(to, span.days) };
};

/** On which sides of the span there is more of something. */
export type GoesOn = 'before' | 'after' | 'both';

/** Where more of `when` lies than its part of the span; null when that is all of it. */
export const goesOnOf = (when: When, part: Part, span: WheelSpan): GoesOn | null => {
  // Only a part at the span's edge can be cut: the dates of all others need not be read.
  const before = part.from === 0 && startOf(when) < span.first;
  const after = part.to === span.days && endOf(when) > lastDayIn(span);
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : null;
};

/** Rings, lanes, cells and the list each ask for the part of every card, anew with each change of one: most of what that takes is reading dates. */
const known = new WeakMap<WheelSpan, WeakMap<When, Part | null>>();

/** The part of `when` that lies in the span; null when none does. The same object for the same two. */
export const partOf = (when: When, span: WheelSpan): Part | null => {
  const parts = known.get(span) ?? new WeakMap<When, Part | null>();
  known.set(span, parts);
  const before = parts.get(when);
  if (before !== undefined) return before;
  const part = partBetween(startOf(when), endOf(when), span);
  parts.set(when, part);
  return part;
};
