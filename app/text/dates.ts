// Dates in words, the way people say them. The same on the server and in every browser: tables, no Intl (browsers lack
// nynorsk, and versions differ). Called by routes and screens.
import type { Card } from '../domain/card.ts';
import { dueOf } from '../domain/due.ts';
import type { HolidayName } from '../domain/holidays.ts';
import {
  dayOfMonth,
  isoWeekOf,
  monthNumberOf,
  monthOf,
  type PlainDate,
  type PlainMonth,
  weekdayOf,
  yearOf,
} from '../domain/plain-date.ts';
import { endOf, hasPassed, startOf, type When } from '../domain/when.ts';
import { DATE_WORDS } from './date-words.ts';
import type { Language } from './language.ts';

/** «langfredag», «17. mai». */
export const holidayName = (name: HolidayName, language: Language): string =>
  DATE_WORDS[language].holidays[name];

/** «februar»; the month is 1–12. */
export const monthName = (month: number, language: Language): string =>
  DATE_WORDS[language].months[month - 1] ?? '';

/** «feb», «mars»; the month is 1–12. */
export const monthShort = (month: number, language: Language): string =>
  DATE_WORDS[language].monthsShort[month - 1] ?? '';

const yearAfter = (date: PlainDate | PlainMonth, shown: boolean): string => (shown ? ` ${yearOf(date)}` : '');

/** «10. feb»; with `weekday` «fre. 10. feb», with `year` «10. feb 2023». */
export function sayDay(
  date: PlainDate,
  language: Language,
  { weekday = false, year = false }: { readonly weekday?: boolean; readonly year?: boolean } = {},
): string {
  const words = DATE_WORDS[language];
  const name = weekday ? `${words.weekdaysShort[weekdayOf(date) - 1]} ` : '';
  const day = words.day(dayOfMonth(date));
  return `${name}${day} ${monthShort(monthNumberOf(date), language)}${yearAfter(date, year)}`;
}

function sayInterval(start: PlainDate, end: PlainDate, language: Language, thisYear: number): string {
  const { day, dash } = DATE_WORDS[language];
  const acrossYears = yearOf(start) !== yearOf(end);
  const last = sayDay(end, language, { year: acrossYears || yearOf(end) !== thisYear });
  if (monthOf(start) === monthOf(end)) return `${day(dayOfMonth(start))}–${last}`;
  return `${sayDay(start, language, { year: acrossYears })}${dash}${last}`;
}

/** «fre. 10. feb», «13.–24. feb», «28. feb–3. mars», «mars»; the year is said when it is not today's. */
export function sayWhen(when: When, language: Language, { today }: { readonly today: PlainDate }): string {
  const start = startOf(when);
  const end = endOf(when);
  const year = yearOf(start) !== yearOf(today);
  if (when.precision === 'month')
    return `${monthName(monthNumberOf(start), language)}${yearAfter(start, year)}`;
  if (start === end) return sayDay(start, language, { weekday: true, year });
  return sayInterval(start, end, language, yearOf(today));
}

/** «som er passert» of what lies in the past, '' of all else: what is said of a date that somebody has just chosen. */
export const sayPassed = (
  when: When,
  language: Language,
  { today }: { readonly today: PlainDate },
): string => (hasPassed(when, today) ? DATE_WORDS[language].passed : '');

/** The date that something was moved to: «tir. 3. nov, som er passert». */
export const sayMoved: typeof sayWhen = (when, language, now) =>
  [sayWhen(when, language, now), sayPassed(when, language, now)].filter(Boolean).join(', ');

function sayDayFully(date: PlainDate, language: Language, year: boolean): string {
  const words = DATE_WORDS[language];
  const day = `${words.weekdays[weekdayOf(date) - 1]} ${words.day(dayOfMonth(date))}`;
  return `${day} ${monthName(monthNumberOf(date), language)}${yearAfter(date, year)}`;
}

/** «fredag 10. februar 2023», «mandag 13. februar til fredag 24. februar 2023», «mars 2023»: for titles and screen readers. */
export function sayWhenFully(when: When, language: Language): string {
  const start = startOf(when);
  const end = endOf(when);
  if (when.precision === 'month') return `${monthName(monthNumberOf(start), language)} ${yearOf(start)}`;
  if (start === end) return sayDayFully(start, language, true);
  const first = sayDayFully(start, language, yearOf(start) !== yearOf(end));
  return `${first} ${DATE_WORDS[language].to} ${sayDayFully(end, language, true)}`;
}

/** «3 dager over», «i dag», «i morgen», «om 2 dager»; empty when there is nothing to say of it. */
export function sayDue(card: Pick<Card, 'when' | 'status'>, today: PlainDate, language: Language): string {
  const words = DATE_WORDS[language];
  const due = dueOf(card, today);
  if (due.state === 'late') return words.daysOver(due.days);
  if (due.state !== 'soon') return '';
  if (due.days === 0) return words.today;
  return due.days === 1 ? words.tomorrow : words.inDays(due.days);
}

/** «uke 5–9», or «uke 7»: the ISO weeks of the first and of the last day. */
export function sayWeeks(first: PlainDate, last: PlainDate, language: Language): string {
  const from = isoWeekOf(first);
  const to = isoWeekOf(last);
  const same = from.week === to.week && from.year === to.year;
  return same ? DATE_WORDS[language].week(from.week) : DATE_WORDS[language].weeks(from.week, to.week);
}
