// What the date fields of the panel say, as a `when` or as what is wrong with it. Pure; used by when-field.tsx.
import { nearestWorkingDay } from '../../domain/holidays.ts';
import {
  firstDayOf,
  lastDayOf,
  monthOf,
  type PlainDate,
  type PlainMonth,
  parsePlainDate,
  parsePlainMonth,
  yearOf,
} from '../../domain/plain-date.ts';
import { endOf, startOf, type When } from '../../domain/when.ts';

export const PRECISIONS = ['day', 'interval', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The fields as typed: text, perhaps half written. */
export type WhenForm = {
  readonly precision: Precision;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly month: string;
};

export type WhenError = 'noDay' | 'noMonth' | 'endBeforeStart';
export type WhenResult = { readonly when: When } | { readonly error: WhenError };

/** While a year is typed a date field says 0002, 0020, 0202: no project plans there. */
const isPlanned = (date: PlainDate | PlainMonth): boolean => yearOf(date) >= 1900 && yearOf(date) <= 2199;

const dayOf = (text: string): PlainDate | null => {
  const day = parsePlainDate(text.trim());
  return day !== null && isPlanned(day) ? day : null;
};
const monthIn = (text: string): PlainMonth | null => {
  const month = parsePlainMonth(text.trim());
  return month !== null && isPlanned(month) ? month : null;
};

export const readWhenForm = (form: WhenForm): WhenResult => {
  if (form.precision === 'month') {
    const month = monthIn(form.month);
    return month ? { when: { precision: 'month', month } } : { error: 'noMonth' };
  }
  if (form.precision === 'day') {
    const day = dayOf(form.day);
    return day ? { when: { precision: 'day', day } } : { error: 'noDay' };
  }
  const start = dayOf(form.start);
  const end = dayOf(form.end);
  if (!start || !end) return { error: 'noDay' };
  return end < start ? { error: 'endBeforeStart' } : { when: { precision: 'interval', start, end } };
};

/** The fields for a card's `when`; those of the other precisions hold what it would become. */
export const whenFormOf = (when: When | null): WhenForm => {
  if (!when) return { precision: 'day', day: '', start: '', end: '', month: '' };
  const start = startOf(when);
  const last = endOf(when);
  const month = monthOf(start);
  // A month becomes the first day of it that somebody is at work.
  const day =
    when.precision === 'month'
      ? nearestWorkingDay(firstDayOf(month), { first: firstDayOf(month), last: lastDayOf(month) })
      : start;
  return { precision: when.precision, day, start, end: last, month };
};
