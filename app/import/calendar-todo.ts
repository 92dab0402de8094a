// One to-do of an iCalendar file (RFC 5545, 3.6.2) → what it is, by when it is due, and how far it has come. Called by calendar-file.ts.
import ICAL from 'ical.js';
import type { Status } from '../domain/card.ts';
import type { IncomingEvent } from '../domain/incoming/incoming.ts';
import { isCancelled, peopleOf, type ReadEvent, tagsOf, textOf } from './calendar-event.ts';
import { readSpan, sayTime } from './calendar-time.ts';

/** A to-do that is repeated is its next time: programs write a new one of it when that is done. */
export const readTodo = (component: ICAL.Component): ReadEvent => {
  if (isCancelled(component)) return 'cancelled';
  try {
    const due = dueOf(component);
    const again = component.getFirstPropertyValue('recurrence-id');
    const title = textOf(component.getFirstPropertyValue('summary'));
    const time = {
      when: due && readSpan(due, null),
      written: due ? sayTime(due, null) : '',
      turn: again ? String(again) : '',
      isChanged: again !== null,
      title,
    };
    return {
      uid: String(component.getFirstPropertyValue('uid') ?? ''),
      title,
      people: peopleOf(component),
      tags: tagsOf(component),
      repeats: null,
      times: [time],
      hasMore: false,
      todo: statusOf(component),
    } satisfies IncomingEvent;
  } catch {
    return 'unreadable';
  }
};

/** DUE is the day itself, not the one after as an event's end is; without it the beginning counts, with how long it takes. */
const dueOf = (component: ICAL.Component): ICAL.Time | null => {
  const due = component.getFirstPropertyValue('due');
  if (due instanceof ICAL.Time) return due;
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return null;
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration) || duration.toSeconds() <= 0) return start;
  const end = start.clone();
  end.addDuration(duration);
  // What lasts whole days ends with the last of them.
  if (end.isDate) end.adjust(-1, 0, 0, 0);
  return end;
};

const STATES: Readonly<Record<string, Status>> = { COMPLETED: 'done', 'IN-PROCESS': 'doing' };

/** Some only write when it was done, or how much of it is. */
const statusOf = (component: ICAL.Component): Status => {
  const said = STATES[String(component.getFirstPropertyValue('status') ?? '').toUpperCase()];
  if (said) return said;
  const percent = Number(component.getFirstPropertyValue('percent-complete') ?? 0);
  if (component.hasProperty('completed') || percent >= 100) return 'done';
  return percent > 0 ? 'doing' : 'open';
};
