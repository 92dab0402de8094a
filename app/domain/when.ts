// When a card is to happen: a day, an interval of days or a whole month, in the notation of ISO 8601-2/EDTF.
// The shared document keeps the text; everything else works on the value.
import {
  firstDayOf,
  lastDayOf,
  monthOf,
  type PlainDate,
  type PlainMonth,
  parsePlainDate,
  parsePlainMonth,
} from './plain-date.ts';

export type When =
  | { readonly precision: 'day'; readonly day: PlainDate }
  | { readonly precision: 'interval'; readonly start: PlainDate; readonly end: PlainDate }
  | { readonly precision: 'month'; readonly month: PlainMonth };

/**
 * `2023-02-10`, `2023-05-03/2023-05-04` (start not after end) or `2023-03`; anything else is null, also what EDTF
 * allows beyond these (`2023`, `2023-03?`, `../2023-03-01`, `2023-21`).
 */
export function parseWhen(text: string): When | null {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const start = parsePlainDate(text.slice(0, slash));
    const end = parsePlainDate(text.slice(slash + 1));
    return start !== null && end !== null && start <= end ? { precision: 'interval', start, end } : null;
  }
  const day = parsePlainDate(text);
  if (day !== null) return { precision: 'day', day };
  const month = parsePlainMonth(text);
  return month === null ? null : { precision: 'month', month };
}

/** The text that `parseWhen` reads. */
export function formatWhen(when: When): string {
  if (when.precision === 'day') return when.day;
  return when.precision === 'month' ? when.month : `${when.start}/${when.end}`;
}

export function startOf(when: When): PlainDate {
  if (when.precision === 'day') return when.day;
  return when.precision === 'month' ? firstDayOf(when.month) : when.start;
}

/** The last day that belongs to it. */
export function endOf(when: When): PlainDate {
  if (when.precision === 'day') return when.day;
  return when.precision === 'month' ? lastDayOf(when.month) : when.end;
}

/** Its last day lies before today. */
export const hasPassed = (when: When, today: PlainDate): boolean => endOf(when) < today;

/** The month in which it starts. */
export const startMonthOf = (when: When): PlainMonth =>
  when.precision === 'month' ? when.month : monthOf(startOf(when));

/** Same notation: a one-day interval is not the same as that day. */
export function sameWhen(a: When | null, b: When | null): boolean {
  if (a === null || b === null) return a === b;
  return formatWhen(a) === formatWhen(b);
}
