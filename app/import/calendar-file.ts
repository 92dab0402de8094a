// An iCalendar file (RFC 5545) → its events, each read by itself, so that one that is broken doesn't take the others with it.
// Called by incoming-file.ts. The parser is ical.js; which blocks there are is found here, since it gives up on the whole file at once.
import ICAL from 'ical.js';
import {
  type IncomingCalendar,
  type IncomingEvent,
  type IncomingFile,
  MOST_ROWS,
} from '../domain/incoming/incoming.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { readEvent } from './calendar-event.ts';

type Block = { readonly zones: readonly string[]; readonly events: readonly string[]; readonly head: string };

/** Whole components of a kind, as text; what stands inside them (alarms) stays there. */
const componentsIn = (text: string, name: string): string[] =>
  text.match(new RegExp(`^BEGIN:${name}[ \\t]*$[\\s\\S]*?^END:${name}[ \\t]*$`, 'gim')) ?? [];

/** A file may hold several calendars; one that was cut off goes to the end. */
const blocksIn = (text: string): Block[] =>
  text
    .split(/^BEGIN:VCALENDAR[ \t]*$/im)
    .slice(1)
    .map((part) => ({
      zones: componentsIn(part, 'VTIMEZONE'),
      events: eventsIn(part),
      head: part.split(/^BEGIN:/im)[0] ?? '',
    }));

/** Also the last one, whose end may be missing: it is counted as unreadable then. */
const eventsIn = (part: string): string[] =>
  part
    .split(/^(?=BEGIN:VEVENT[ \t]*$)/im)
    .slice(1)
    .map((event) => /^[\s\S]*?^END:VEVENT[ \t]*$/im.exec(event)?.[0] ?? event);

const parsed = (text: string): ICAL.Component | null => {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown as [string, [], []]);
  } catch {
    return null;
  }
};

const calendarOf = (zones: readonly string[]): ICAL.Component => {
  const calendar = new ICAL.Component('vcalendar');
  for (const text of zones) {
    const zone = parsed(text);
    if (zone) calendar.addSubcomponent(zone);
  }
  return calendar;
};

const propertyOf = (head: string, name: string): string =>
  new RegExp(`^${name}(?:;[^:\\n]*)?:(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';

export const readCalendar = (file: string, today: PlainDate): IncomingFile => {
  // Lines are folded by a line end and a blank (RFC 5545, 3.1).
  const text = file.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  const blocks = blocksIn(text);
  if (blocks.reduce((sum, { events }) => sum + events.length, 0) > MOST_ROWS)
    return { ok: false, reason: 'tooManyRows' };
  const read = blocks.map((block) => readBlock(block, today));
  // Each time may become a card.
  const times = read.flatMap(({ events }) => events).reduce((all, event) => all + event.times.length, 0);
  if (times > MOST_ROWS) return { ok: false, reason: 'tooManyRows' };
  const sum = (key: 'cancelled' | 'unreadable' | 'elsewhen') => read.reduce((all, one) => all + one[key], 0);
  const calendar: IncomingCalendar = {
    names: [...new Set(read.flatMap(({ names }) => names))],
    events: read.flatMap(({ events }) => events),
    cancelled: sum('cancelled'),
    unreadable: sum('unreadable'),
    elsewhen: sum('elsewhen'),
  };
  const isEmpty = calendar.events.length + calendar.cancelled + calendar.elsewhen === 0;
  if (isEmpty) return { ok: false, reason: calendar.unreadable > 0 ? 'unreadable' : 'empty' };
  return { ok: true, incoming: { kind: 'calendar', calendar } };
};

function readBlock({ zones, events: texts, head }: Block, today: PlainDate): IncomingCalendar {
  const calendar = calendarOf(zones);
  const components: ICAL.Component[] = [];
  for (const text of texts) {
    const event = parsed(text);
    if (event) components.push(calendar.addSubcomponent(event));
  }
  const isCalledOff = /^cancel$/i.test(propertyOf(head, 'METHOD'));
  const masters = components.filter((one) => !one.hasProperty('recurrence-id'));
  const uids = new Set(masters.map(uidOf));
  const changed = components.filter((one) => one.hasProperty('recurrence-id'));
  const events: IncomingEvent[] = [];
  let [cancelled, unreadable, elsewhen] = [0, texts.length - components.length, 0];
  // A changed time whose series isn't in the file stands by itself.
  for (const one of [...masters, ...changed.filter((time) => !uids.has(uidOf(time)))]) {
    // It has no times of its own, so another such one is none of its.
    const others = one.hasProperty('recurrence-id')
      ? []
      : changed.filter((time) => uidOf(time) === uidOf(one));
    const found = isCalledOff ? 'cancelled' : readEvent(one, others, today);
    if (found === 'cancelled') cancelled += 1;
    else if (found === 'unreadable') unreadable += 1;
    else if (found === 'elsewhen') elsewhen += 1;
    else events.push(found);
  }
  const name = propertyOf(head, 'X-WR-CALNAME').replace(/\\([,;\\])/g, '$1');
  return { names: name === '' ? [] : [name], events, cancelled, unreadable, elsewhen };
}

const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');
