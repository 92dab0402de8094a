// One event of an iCalendar file, with the times that were changed → what it is, when, and how it is repeated. Called by calendar-file.ts.
import ICAL from 'ical.js';
import {
  type IncomingEvent,
  type IncomingTime,
  MOST_TIMES,
  type Repeats,
} from '../domain/incoming/incoming.ts';
import { type PlainDate, yearOf } from '../domain/plain-date.ts';
import { readSpan, sayTime } from './calendar-time.ts';

/** So far a rule is followed from its beginning; every day for fifty years is less. */
const MOST_STEPS = 20_000;

export type ReadEvent = IncomingEvent | 'cancelled' | 'unreadable' | 'elsewhen';

/** `elsewhen`: it is repeated, but not in today's year and the next. */
export const readEvent = (
  component: ICAL.Component,
  changed: readonly ICAL.Component[],
  today: PlainDate,
): ReadEvent => {
  if (isCancelled(component)) return 'cancelled';
  try {
    const event = new ICAL.Event(component, { strictExceptions: true, exceptions: [] });
    if (!component.hasProperty('dtstart')) return 'unreadable';
    for (const time of changed) event.relateException(time);
    const times = event.isRecurring()
      ? timesOf(event, today)
      : [timeOf(event, event.startDate, event.endDate)];
    const read = times.slice(0, MOST_TIMES);
    if (read.length === 0) return 'elsewhen';
    return {
      // Some write it as a number (`UID;VALUE=INTEGER:5`).
      uid: String(event.uid ?? ''),
      title: textOf(event.summary),
      people: peopleOf(component),
      tags: tagsOf(component),
      repeats: event.isRecurring() ? repeatsOf(component) : null,
      times: read,
      hasMore: times.length > MOST_TIMES,
    };
  } catch {
    return 'unreadable';
  }
};

export const isCancelled = (component: ICAL.Component): boolean =>
  /^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? ''));

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 1_000) : '';

const timeOf = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): IncomingTime => {
  const isChanged = item.component.hasProperty('recurrence-id');
  return {
    when: readSpan(start, end),
    written: sayTime(start, end),
    turn: isChanged ? String(item.recurrenceId) : '',
    isChanged,
    title: textOf(item.summary),
  };
};

/** Those of today's year and the next, one more than is shown. */
const timesOf = (event: ICAL.Event, today: PlainDate): IncomingTime[] => {
  const first = yearOf(today);
  const times: IncomingTime[] = [];
  const turns = event.iterator();
  for (let step = 0; step < MOST_STEPS && times.length <= MOST_TIMES; step += 1) {
    const turn = turns.next();
    if (!turn || turn.year > first + 1) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(turn);
    if (startDate.year < first || startDate.year > first + 1 || isCancelled(item.component)) continue;
    times.push({ ...timeOf(item, startDate, endDate), turn: String(turn) });
  }
  return times;
};

const repeatsOf = (component: ICAL.Component): Repeats => {
  const rules = component.getAllProperties('rrule');
  const rule = rules[0]?.getFirstValue();
  const nothing = { byDay: [], byMonthDay: [], byMonth: [], byWeek: [], bySetPos: [] };
  if (!(rule instanceof ICAL.Recur))
    return { freq: 'other', interval: 1, ends: false, ...nothing, hasMore: true };
  const { parts } = rule;
  const freq = rule.freq === 'YEARLY' ? 'yearly' : rule.freq === 'MONTHLY' ? 'monthly' : 'other';
  return {
    freq,
    interval: rule.interval,
    ends: rule.until !== null || rule.count !== null,
    byDay: parts.BYDAY ?? [],
    byMonthDay: parts.BYMONTHDAY ?? [],
    byMonth: parts.BYMONTH ?? [],
    byWeek: parts.BYWEEKNO ?? [],
    bySetPos: parts.BYSETPOS ?? [],
    hasMore: rules.length > 1 || component.hasProperty('rdate') || parts.BYYEARDAY !== undefined,
  };
};

/** Who arranges it first. Only names: an address alone isn't shown to the board. */
export const peopleOf = (component: ICAL.Component): string[] => {
  const named = [...component.getAllProperties('organizer'), ...component.getAllProperties('attendee')];
  const names = named.flatMap((property) => {
    const name = textOf(property.getFirstParameter('cn')).replace(/^["']+|["']+$/g, '');
    if (name === '' || name.includes('@')) return [];
    // Outlook's «Berg, Ada».
    return [name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')];
  });
  return [...new Set(names)];
};

export const tagsOf = (component: ICAL.Component): string[] => {
  const all = component.getAllProperties('categories').flatMap((property) => property.getValues());
  return [...new Set(all.map((tag) => textOf(tag)).filter((tag) => tag !== ''))];
};
