// The dates of `frist:`: days, months, years, weeks and words for them, and which days they are. Called by the filter's
// reading, writing and running.
import {
  addDays,
  addMonths,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  monthIn,
  monthOf,
  type PlainDate,
  parsePlainDate,
  parsePlainMonth,
  weekdayOf,
  weeksInYear,
  yearOf,
} from '../plain-date.ts';

export const DATE_NAMES = [
  'today',
  'tomorrow',
  'yesterday',
  'this-week',
  'next-week',
  'last-week',
  'this-month',
  'next-month',
  'last-month',
  'this-year',
  'next-year',
] as const;
export type DateName = (typeof DATE_NAMES)[number];

/** `2023-03-01`, `2023-03`, `2023`, `2023-W07` (ISO 8601), `W7` (of the year that it is), or a name. */
export type DateRef = string;

/** `before`, `until`, `after` and `from` (`<`, `<=`, `>`, `>=`) ask for the card's last day, `in` and a span for any of its days. */
export type Due =
  | { readonly is: 'none' }
  | { readonly is: 'in' | 'before' | 'until' | 'after' | 'from'; readonly date: DateRef }
  | { readonly is: 'span'; readonly first: DateRef | null; readonly last: DateRef | null };

export type Days = { readonly start: PlainDate; readonly end: PlainDate };

const isName = (text: string): text is DateName => DATE_NAMES.includes(text as DateName);

/** A date in figures; also `13.2.2023`, as Norwegians write it, and `2023-W7`. Null when there is no such date. */
export function readFigures(text: string): DateRef | null {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (norwegian) {
    const [, day = '', month = '', year = ''] = norwegian;
    return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const week = /^(\d{4})-?w(\d{1,2})$/i.exec(text);
  if (week) {
    const [year, number] = [Number(week[1]), Number(week[2])];
    if (year < 1 || number < 1 || number > weeksInYear(year)) return null;
    return `${week[1]}-W${String(number).padStart(2, '0')}`;
  }
  if (/^\d{4}$/.test(text)) return Number(text) > 0 ? text : null;
  return parsePlainDate(text) ?? parsePlainMonth(text);
}

/** 1–53 as `W7`; null for others. */
export const weekRef = (week: number): DateRef | null => (week >= 1 && week <= 53 ? `W${week}` : null);

/** The ISO week's days; null when the year has no such week. */
function daysOfWeek(year: number, week: number): Days | null {
  if (week > weeksInYear(year)) return null;
  // 4 January is always in week 1 (ISO 8601).
  const fourth = `${String(year).padStart(4, '0')}-01-04`;
  const start = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return { start, end: addDays(start, 6) };
}

const daysOfMonth = (month: string): Days => ({ start: firstDayOf(month), end: lastDayOf(month) });
const daysOfYear = (year: number): Days => ({
  start: firstDayOf(monthIn(year, 1)),
  end: lastDayOf(monthIn(year, 12)),
});

function daysOfName(name: DateName, today: PlainDate): Days {
  const day = (n: number): Days => ({ start: addDays(today, n), end: addDays(today, n) });
  const week = (n: number): Days => {
    const start = addDays(today, 1 - weekdayOf(today) + n * 7);
    return { start, end: addDays(start, 6) };
  };
  const month = (n: number): Days => daysOfMonth(addMonths(monthOf(today), n));
  const days: Record<DateName, () => Days> = {
    today: () => day(0),
    tomorrow: () => day(1),
    yesterday: () => day(-1),
    'this-week': () => week(0),
    'next-week': () => week(1),
    'last-week': () => week(-1),
    'this-month': () => month(0),
    'next-month': () => month(1),
    'last-month': () => month(-1),
    'this-year': () => daysOfYear(yearOf(today)),
    'next-year': () => daysOfYear(Math.min(yearOf(today) + 1, 9999)),
  };
  return days[name]();
}

/** The first and the last day; null when there are none (week 53 of a year without it). */
export function daysOf(ref: DateRef, today: PlainDate): Days | null {
  if (isName(ref)) return daysOfName(ref, today);
  const week = /^(?:(\d{4})-)?W(\d{1,2})$/.exec(ref);
  if (week) return daysOfWeek(week[1] ? Number(week[1]) : isoWeekOf(today).year, Number(week[2]));
  if (/^\d{4}$/.test(ref)) return daysOfYear(Number(ref));
  return ref.length === 7 ? daysOfMonth(ref) : { start: ref, end: ref };
}

/** Whether a card with these days is asked for. */
export function dueTest(due: Due, today: PlainDate): (days: Days | null) => boolean {
  if (due.is === 'none') return (days) => days === null;
  if (due.is === 'span') {
    const first = due.first === null ? { start: '', end: '' } : daysOf(due.first, today);
    const last = due.last === null ? { start: '~', end: '~' } : daysOf(due.last, today);
    if (!first || !last) return () => false;
    return (days) => days !== null && days.end >= first.start && days.start <= last.end;
  }
  const asked = daysOf(due.date, today);
  if (!asked) return () => false;
  const tests: Record<typeof due.is, (days: Days) => boolean> = {
    in: (days) => days.end >= asked.start && days.start <= asked.end,
    before: (days) => days.end < asked.start,
    until: (days) => days.end <= asked.end,
    after: (days) => days.end > asked.end,
    from: (days) => days.end >= asked.start,
  };
  const test = tests[due.is];
  return (days) => days !== null && test(days);
}
