// Plain calendar dates (R7): no time, no zone. Strings in ISO 8601 form, compared as strings.
// Called by every room that speaks of days. `today` is always an argument; nothing here reads the clock.

/** A calendar day, `YYYY-MM-DD` (ISO 8601), years 0001–9999, always a day that exists. */
export type PlainDate = string;

/** A calendar month, `YYYY-MM` (ISO 8601). */
export type PlainMonth = string;

const FIRST_DAY: PlainDate = '0001-01-01';
const LAST_DAY: PlainDate = '9999-12-31';
const MONTHS_IN_ALL = 9999 * 12;

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The year of a day or a month. */
export const yearOf = (date: PlainDate | PlainMonth): number => Number(date.slice(0, 4));

/** The month's number of a day or a month, 1–12. */
export const monthNumberOf = (date: PlainDate | PlainMonth): number => Number(date.slice(5, 7));

/** The day of the month, 1–31. */
export const dayOfMonth = (date: PlainDate): number => Number(date.slice(8, 10));

export const monthOf = (date: PlainDate): PlainMonth => date.slice(0, 7);

/** 28–31. */
export function daysInMonth(month: PlainMonth): number {
  const number = monthNumberOf(month);
  if (number === 2) return isLeapYear(yearOf(month)) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}

/** The day of this number in the month; a number that the month doesn't have gives its first or last day. */
export const dayInMonth = (month: PlainMonth, day: number): PlainDate =>
  `${month}-${pad(Math.min(Math.max(day, 1), daysInMonth(month)), 2)}`;

export const firstDayOf = (month: PlainMonth): PlainDate => `${month}-01`;
export const lastDayOf = (month: PlainMonth): PlainDate => dayInMonth(month, 31);

/** `2`, `2023` → `2023-02`. The month's number is 1–12. */
export const monthIn = (year: number, month: number): PlainMonth => `${pad(year, 4)}-${pad(month, 2)}`;

/** Null unless the text is exactly `YYYY-MM` and a month of the years 0001–9999. */
export function parsePlainMonth(text: string): PlainMonth | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && yearOf(text) > 0 ? text : null;
}

/** Null unless the text is exactly `YYYY-MM-DD` and a day that exists. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const month = parsePlainMonth(monthOf(text));
  if (month === null) return null;
  const day = dayOfMonth(text);
  return day >= 1 && day <= daysInMonth(month) ? text : null;
}

/** Months from year 0 to the month, for counting. */
const monthIndex = (month: PlainMonth): number => (yearOf(month) - 1) * 12 + monthNumberOf(month) - 1;

/** `n` months later, or earlier when negative; stops at the first and the last month that exist. */
export function addMonths(month: PlainMonth, n: number): PlainMonth {
  const index = Math.min(Math.max(monthIndex(month) + n, 0), MONTHS_IN_ALL - 1);
  return monthIn(Math.floor(index / 12) + 1, (index % 12) + 1);
}

/** 1 (1 January) to 366. */
export function dayOfYear(date: PlainDate): number {
  const month = monthNumberOf(date);
  if (month <= 2) return (month - 1) * 31 + dayOfMonth(date);
  // From March on months run 31, 30, 31, 30, 31 and again: 153 days in five months.
  const sinceMarch = Math.floor((153 * (month - 3) + 2) / 5);
  return (isLeapYear(yearOf(date)) ? 60 : 59) + sinceMarch + dayOfMonth(date);
}

/** Days in all years before this one, since 0001-01-01 (proleptic Gregorian calendar). */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** 0001-01-01, a Monday, is 0. */
const dayNumber = (date: PlainDate): number => daysBeforeYear(yearOf(date)) + dayOfYear(date) - 1;

function fromDayNumber(number: number): PlainDate {
  let year = Math.floor(number / 365.2425) + 1;
  if (daysBeforeYear(year) > number) year -= 1;
  else if (daysBeforeYear(year + 1) <= number) year += 1;
  let rest = number - daysBeforeYear(year);
  let month = monthIn(year, 1);
  while (rest >= daysInMonth(month)) {
    rest -= daysInMonth(month);
    month = addMonths(month, 1);
  }
  return dayInMonth(month, rest + 1);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate): number => dayNumber(b) - dayNumber(a);

/** `n` days later, or earlier when negative; stops at the first and the last day that exist. */
export function addDays(date: PlainDate, n: number): PlainDate {
  const number = dayNumber(date) + n;
  if (number <= 0) return FIRST_DAY;
  return number >= dayNumber(LAST_DAY) ? LAST_DAY : fromDayNumber(number);
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (date: PlainDate): Weekday => ((dayNumber(date) % 7) + 1) as Weekday;

/** How many ISO weeks the year has: 53 when it begins on a Thursday, or on a Wednesday and is a leap year. */
export function weeksInYear(year: number): 52 | 53 {
  const firstWeekday = (daysBeforeYear(year) % 7) + 1;
  return firstWeekday === 4 || (firstWeekday === 3 && isLeapYear(year)) ? 53 : 52;
}

/** The ISO 8601 week: it belongs to the year that its Thursday lies in. */
export function isoWeekOf(date: PlainDate): { readonly year: number; readonly week: number } {
  const year = yearOf(date);
  const week = Math.floor((dayOfYear(date) - weekdayOf(date) + 10) / 7);
  if (week < 1) return { year: year - 1, week: weeksInYear(year - 1) };
  return week > weeksInYear(year) ? { year: year + 1, week: 1 } : { year, week };
}
