// A cell's date as people and programs write it → when. Called by read-row.ts and, for the file as a whole, by mapping.ts.
import { monthNumber } from '../minutes/month-names.ts';
import {
  addDays,
  isoWeekOf,
  monthIn,
  type PlainDate,
  parsePlainDate,
  parsePlainMonth,
  weekdayOf,
  weeksInYear,
  yearOf,
} from '../plain-date.ts';
import { plainLetters } from '../plain-letters.ts';
import { readTypedDates, type TypedDate } from '../typed-date.ts';
import type { When } from '../when.ts';

/** Whether 02/03 is the second of March or the third of February. */
export const SLASH_ORDERS = ['day-first', 'month-first'] as const;
export type SlashOrder = (typeof SLASH_ORDERS)[number];

export type ReadDate = When | 'unread';

/** Days since 1899-12-30, as Excel counts from March 1900 on; from 1954 to 2119. */
const SERIAL = /^([2-7]\d{4}|80000)(?:[.,]\d+)?$/;
const EXCEL_ZERO: PlainDate = '1899-12-30';
const TIME = /[ tT,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:z|[+-]\d{2}:?\d{2})?$/i;
/** What other programs write of an instant; a time of day without a zone is ours. */
const INSTANT =
  /(?<!\d)\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-](?:0\d|1[0-4]):?\d{2})| \d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z)(?!\d)/g;
// Swedish writes dates as ISO 8601 does.
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const DOTTED = /^(\d{1,2})[.-] ?(\d{1,2})[.-] ?(\d{4}|\d{2})\.?$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const MONTH_NUMBER = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const NAMED_MONTH = /^(\p{L}+)\.?,? ?(\d{4}|['’]?\d{2})$/u;
const WEEK = /^(?:uke|veke|week|wk|u|v|w)\.? ?(\d{1,2})(?:[ ,/-]+(\d{4}))?$/;
const YEAR_WEEK = /^(\d{4})[- ]?(?:w|u|uke|veke|week) ?(\d{1,2})$/;
const WEEKDAY =
  /^(?:\p{L}+dag|\p{L}+day|man|tir|tirs|tys|ons|tor|tors|fre|lør|lau|søn|mon|tue|wed|thu|fri|sat|sun)\.?,? (?:den )?(?=\d)/u;
const RANGE = /^(.*?\d{4}.*?)(?: ?– ?| - | til | to | ?\/ ?(?=\d{4}-))(.+)$/u;
const PHRASE = /^(?:i |om |neste |denne |this |next |in )|\d/;

const fullYear = (text: string): number => {
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const dayOf = (year: number, month: number, day: number): When | null => {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = parsePlainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  return date !== null && yearOf(date) >= 1900 && yearOf(date) <= 2200
    ? { precision: 'day', day: date }
    : null;
};

const monthOfYear = (year: number, month: number): When | null => {
  if (month < 1 || month > 12 || year < 1900 || year > 2200) return null;
  const found = parsePlainMonth(monthIn(year, month));
  return found === null ? null : { precision: 'month', month: found };
};

/** The working week. */
const weekOf = (year: number, week: number): When | null => {
  if (week < 1 || week > weeksInYear(year) || year < 1900 || year > 2200) return null;
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, (week - 1) * 7 + 1 - weekdayOf(fourth));
  return { precision: 'interval', start: monday, end: addDays(monday, 4) };
};

/** Whether the text could be read in either order, as two different days. */
export function isAmbiguous(text: string): boolean {
  const parts = SLASHED.exec(withoutTime(text));
  if (parts === null) return false;
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  return one !== other && one >= 1 && other >= 1 && one <= 12 && other <= 12;
}

/** The order that a date shows by itself («13/02/2023»), else null. */
export function orderShownBy(text: string): SlashOrder | null {
  const parts = SLASHED.exec(withoutTime(text));
  if (parts === null) return null;
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  if (one > 12 && other >= 1 && other <= 12) return 'day-first';
  return other > 12 && one >= 1 && one <= 12 ? 'month-first' : null;
}

/** The day in Oslo (R7) in place of each instant. */
const withOsloDays = (text: string): string =>
  text.replace(INSTANT, (instant) => {
    const iso = instant
      .toUpperCase()
      .replace(' ', 'T')
      .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
    const at = Date.parse(iso);
    return Number.isNaN(at) ? instant : OSLO.format(at);
  });

const withoutTime = (text: string): string => text.trim().replace(TIME, '').trim();

/**
 * Null for an empty cell. `order` decides 02/03/2023; without one it isn't read. What has no year is the next to come, seen from `today`;
 * a week is its five working days.
 */
export function readWrittenDate(
  text: string,
  { today, order }: { readonly today: PlainDate; readonly order: SlashOrder | null },
): ReadDate | null {
  const plain = withOsloDays(plainLetters(text).replace(/[‐‑—]/g, '–'));
  if (plain === '' || /^[-–?]+$/.test(plain)) return null;
  const bare = withoutTime(plain);
  // The whole text first: of «13. 2.23» and «fre 13.02» the end looks like a time of day.
  const whole = bare === plain ? 'unread' : phrase(plain, today);
  return (
    readNumbers(plain, order) ??
    readNumbers(bare, order) ??
    readWeekOrMonth(bare, today) ??
    readRange(plain, { today, order }) ??
    (whole === 'unread' ? phrase(bare, today) : whole)
  );
}

function readNumbers(text: string, order: SlashOrder | null): ReadDate | null {
  const bare = text.replace(WEEKDAY, '');
  const serial = SERIAL.exec(bare)?.[1];
  if (serial) return { precision: 'day', day: addDays(EXCEL_ZERO, Number(serial)) };
  const first = YEAR_FIRST.exec(bare);
  if (first) return dayOf(Number(first[1]), Number(first[2]), Number(first[3])) ?? 'unread';
  const dotted = DOTTED.exec(bare);
  if (dotted) return dayOf(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1])) ?? 'unread';
  const slashed = SLASHED.exec(bare);
  if (!slashed) return null;
  const [one, other, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] ?? '')];
  const known = orderShownBy(bare) ?? (one === other ? 'day-first' : order);
  if (known === null) return 'unread';
  return (known === 'day-first' ? dayOf(year, other, one) : dayOf(year, one, other)) ?? 'unread';
}

function readWeekOrMonth(text: string, today: PlainDate): ReadDate | null {
  const [, year, number] = YEAR_WEEK.exec(text) ?? [];
  if (year && number) return weekOf(Number(year), Number(number)) ?? 'unread';
  const [, week, ofYear] = WEEK.exec(text) ?? [];
  if (week)
    return weekOf(ofYear ? Number(ofYear) : yearOfWeek(Number(week), today), Number(week)) ?? 'unread';
  const [, month, inYear] = MONTH_NUMBER.exec(text) ?? [];
  if (month && inYear) return monthOfYear(Number(inYear), Number(month)) ?? 'unread';
  const [, before, after] = YEAR_MONTH.exec(text) ?? [];
  if (before && after) return monthOfYear(Number(before), Number(after)) ?? 'unread';
  const [, name, named] = NAMED_MONTH.exec(text) ?? [];
  const called = monthNumber(name ?? '');
  return called > 0 && named ? monthOfYear(fullYear(named), called) : null;
}

/** This year's, or the next one's when it is past. */
const yearOfWeek = (week: number, today: PlainDate): number => {
  const now = isoWeekOf(today);
  return week < now.week || week > weeksInYear(now.year) ? now.year + 1 : now.year;
};

/** «13.02.2023–15.02.2023», «2023-02-13/2023-02-15». */
function readRange(text: string, how: { today: PlainDate; order: SlashOrder | null }): ReadDate | null {
  const [, from = '', to = ''] = RANGE.exec(text) ?? [];
  const start = readNumbers(withoutTime(from), how.order);
  const end = readNumbers(withoutTime(to), how.order);
  if (start === null || end === null || start === 'unread' || end === 'unread') return null;
  if (start.precision !== 'day' || end.precision !== 'day' || end.day < start.day) return null;
  return start.day === end.day ? start : { precision: 'interval', start: start.day, end: end.day };
}

/** As it is typed elsewhere: «13. feb 2023», «1.–3. mai», «mars». */
function phrase(text: string, today: PlainDate): ReadDate {
  if (!PHRASE.test(text) && monthNumber(text) === 0) return 'unread';
  const read = readTypedDates(text.replace(WEEKDAY, ''), today)[0];
  return (read && whenOf(read)) || 'unread';
}

function whenOf(read: TypedDate): When | null {
  switch (read.kind) {
    case 'day':
      return { precision: 'day', day: read.day };
    case 'month':
      return { precision: 'month', month: read.month };
    case 'week':
      return { precision: 'interval', start: read.monday, end: addDays(read.monday, 4) };
    case 'interval':
      return { precision: 'interval', start: read.start, end: read.end };
    default:
      return null;
  }
}
