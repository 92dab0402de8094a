// From when to when an event is, as days in Oslo (R7). Called by calendar-event.ts.
import type ICAL from 'ical.js';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import type { When } from '../domain/when.ts';

// Swedish writes dates as ISO 8601 does.
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** By IANA's name and by Microsoft's: needn't be said. */
const IS_OURS = /^(?:Europe\/Oslo|W\. Europe Standard Time)$/;

const writtenDay = ({ year, month, day }: ICAL.Time): PlainDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Whether it says at which instant it is: in UTC, or in a zone that the file defines. What floats is on its day everywhere. */
const isInstant = ({ zone }: ICAL.Time): boolean => Boolean(zone) && zone.tzid !== 'floating';

const dayOf = (time: ICAL.Time, back = 0): PlainDate => {
  if (time.isDate) return addDays(writtenDay(time), -back);
  if (isInstant(time)) return OSLO.format(time.toUnixTime() * 1000 - back * 1000);
  const isMidnight = time.hour + time.minute + time.second === 0;
  return isMidnight ? addDays(writtenDay(time), -back) : writtenDay(time);
};

/** DTEND is the first day, or the first instant, that isn't part of it any more (RFC 5545, 3.6.1). RangeError for years beyond. */
export const readSpan = (start: ICAL.Time, end: ICAL.Time | null): When => {
  const first = dayOf(start);
  if (!/^(?:19|2\d)\d\d-/.test(first)) throw new RangeError(`No year to plan in: ${first}`);
  const last = end === null ? first : dayOf(end, 1);
  return last > first ? { precision: 'interval', start: first, end: last } : { precision: 'day', day: first };
};

const clock = (time: ICAL.Time): string =>
  `${writtenDay(time)} ${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;

/** `2026-03-05`, `2026-03-05 10:00–11:30 (UTC)`; days as the file has them, the last one included. */
export const sayTime = (start: ICAL.Time, end: ICAL.Time | null): string => {
  if (start.isDate) {
    const [first, last] = [writtenDay(start), end ? addDays(writtenDay(end), -1) : ''];
    return last > first ? `${first} – ${last}` : first;
  }
  const zone = isInstant(start) && !IS_OURS.test(start.zone.tzid) ? ` (${start.zone.tzid})` : '';
  if (!end || end.compare(start) === 0) return `${clock(start)}${zone}`;
  const to = writtenDay(start) === writtenDay(end) ? clock(end).slice(11) : clock(end);
  return `${clock(start)}–${to}${zone}`;
};
