// Which days or months a rule gives in a year. Called by turns.ts.
//
// By our own calendar, not by an RFC 5545 library: half of these rules (working days, Easter, «3 uker før treffet») lie outside of that
// standard, and where it reaches it leaves out what people do all the same (29 February in a common year, week 53 where there is none, a week's
// days over New Year). Where the two agree is held by tests/domain/year/rrule.test.ts against such a library.
import { publicHolidays } from '../holidays.ts';
import {
  addDays,
  dayInMonth,
  daysBetween,
  daysInMonth,
  firstDayOf,
  lastDayOf,
  monthIn,
  type PlainDate,
  type PlainMonth,
  weekdayOf,
  weeksInYear,
} from '../plain-date.ts';
import { endOf, startOf, type When } from '../when.ts';
import { feastDays, isDayNamed, stepFrom } from './feasts.ts';
import type { Nth, Period, Rule } from './rule.ts';

/** Why a day is another one than the rule says: the year has no 29 February, or no week 53. */
export type Moved = 'leap-day' | 'week-53';

export type RuleDay = { readonly when: When; readonly moved: Moved | null };

const MONTHS_IN: Readonly<Record<Period, number>> = { month: 1, quarter: 3, tertial: 4 };

const on = (day: PlainDate, moved: Moved | null = null): RuleDay => ({
  when: { precision: 'day', day },
  moved,
});

const inMonth = (month: PlainMonth, day: number | null): RuleDay => {
  if (day === null) return { when: { precision: 'month', month }, moved: null };
  const isLeapDay = month.endsWith('-02') && day === 29 && daysInMonth(month) === 28;
  return on(dayInMonth(month, day), isLeapDay ? 'leap-day' : null);
};

/** Monday is 1. A week 53 that the year doesn't have is its last week. */
const inWeek = (year: number, week: number, weekday: number): RuleDay => {
  const fourth = dayInMonth(monthIn(year, 1), 4);
  const there = Math.min(week, weeksInYear(year));
  const day = addDays(fourth, (there - 1) * 7 + weekday - weekdayOf(fourth));
  return on(day, there === week ? null : 'week-53');
};

/** The days so named from the first month to the last, which have at least four of each. */
const nthIn = (
  first: PlainMonth,
  last: PlainMonth,
  nth: Nth,
  what: Parameters<typeof isDayNamed>[1],
): RuleDay[] => {
  const start = firstDayOf(first);
  const days = Array.from({ length: daysBetween(start, lastDayOf(last)) + 1 }, (_, n) => addDays(start, n));
  const day = days.filter((one) => isDayNamed(one, what)).at(nth < 0 ? nth : nth - 1);
  return day === undefined ? [] : [on(day)];
};

const spansOf = (year: number, period: Period): { first: PlainMonth; last: PlainMonth }[] => {
  const months = MONTHS_IN[period];
  return Array.from({ length: 12 / months }, (_, n) => ({
    first: monthIn(year, n * months + 1),
    last: monthIn(year, (n + 1) * months),
  }));
};

/**
 * By date. `whensOf` says when another activity is done that year, for rules that count from it. A week's days belong to the ISO year, so
 * that week 1 may begin in December before, and week 53 end in January after.
 */
export function ruleDays(
  rule: Rule,
  year: number,
  whensOf: (activity: string) => readonly When[],
): RuleDay[] {
  switch (rule.kind) {
    case 'date':
      return [inMonth(monthIn(year, rule.month), rule.day)];
    case 'week':
      return [inWeek(year, rule.week, rule.weekday)];
    case 'nth':
      return nthIn(monthIn(year, rule.month), monthIn(year, rule.month), rule.nth, rule.what);
    case 'every':
      return spansOf(year, rule.period).map(({ first }) => inMonth(first, rule.day));
    case 'every-nth':
      return spansOf(year, rule.period).flatMap(({ first, last }) => nthIn(first, last, rule.nth, rule.what));
    case 'holiday':
      return publicHolidays(year).flatMap(({ name, date }) => (name === rule.name ? [on(date)] : []));
    case 'feast':
      return [on(stepFrom(feastDays(rule.feast, year), rule))];
    case 'relative':
      return whensOf(rule.to).map((when) => on(stepFrom({ first: startOf(when), last: endOf(when) }, rule)));
  }
}
