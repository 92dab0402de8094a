// The feasts that the year is planned round, and steps in the calendar from a day. Called by rule-days.ts.
import { easterSunday, isWorkingDay } from '../holidays.ts';
import {
  addDays,
  addMonths,
  dayInMonth,
  dayOfMonth,
  monthOf,
  type PlainDate,
  weekdayOf,
} from '../plain-date.ts';
import type { DayName, Feast, Step } from './rule.ts';

type Days = { readonly first: PlainDate; readonly last: PlainDate };

/** Easter runs from Maundy Thursday to Easter Monday, Christmas from Christmas Eve to Boxing Day. */
export function feastDays(feast: Feast, year: number): Days {
  const easter = easterSunday(year);
  if (feast === 'easter') return { first: addDays(easter, -3), last: addDays(easter, 1) };
  if (feast === 'ascension') return { first: addDays(easter, 39), last: addDays(easter, 39) };
  if (feast === 'whitsun') return { first: addDays(easter, 49), last: addDays(easter, 50) };
  const december = `${easter.slice(0, 4)}-12`;
  return { first: dayInMonth(december, 24), last: dayInMonth(december, 26) };
}

export const isDayNamed = (day: PlainDate, what: DayName): boolean =>
  what === 'working-day' ? isWorkingDay(day) : weekdayOf(day) === what;

/** So many steps before the first of these days, or after the last; the days themselves are never counted. */
export function stepFrom({ first, last }: Days, { side, count, unit }: Step): PlainDate {
  const from = side === 'before' ? first : last;
  const sign = side === 'before' ? -1 : 1;
  if (unit === 'day') return addDays(from, sign * count);
  if (unit === 'week') return addDays(from, sign * count * 7);
  if (unit === 'month') return dayInMonth(addMonths(monthOf(from), sign * count), dayOfMonth(from));
  let day = from;
  let next = addDays(day, sign);
  // The calendar's own ends are a day that no step leads from.
  for (let found = 0; found < count && next !== day; next = addDays(day, sign)) {
    day = next;
    if (isDayNamed(day, unit)) found += 1;
  }
  return day;
}
