// An iCalendar file (RFC 5545) → its events and to-dos, each read by itself, so that one that is broken doesn't take the others with it.
// Called by incoming-file.ts. The parser is ical.js; which blocks there are is found here, since it gives up on the whole file at once.
import ICAL from 'ical.js';
import {
  type IncomingCalendar,
  type IncomingEvent,
  type IncomingFile,
  MOST_ROWS,
} from '../domain/incoming/incoming.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { type ReadEvent, readEvent } from './calendar-event.ts';
import { readTodo } from './calendar-todo.ts';

type Block = {
  readonly zones: readonly string[];
  readonly events: readonly string[];
  readonly todos: readonly string[];
  readonly head: string;
};

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
      events: wholeOrCut(part, 'VEVENT'),
      todos: wholeOrCut(part, 'VTODO'),
      head: part.split(/^BEGIN:/im)[0] ?? '',
    }));

/** Also the last one, whose end may be missing: it is counted as unreadable then. */
const wholeOrCut = (part: string, name: 'VEVENT' | 'VTODO'): string[] =>
  part
    .split(new RegExp(`^(?=BEGIN:${name}[ \\t]*$)`, 'im'))
    .slice(1)
    .map((one) => new RegExp(`^[\\s\\S]*?^END:${name}[ \\t]*$`, 'im').exec(one)?.[0] ?? one);

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
  if (blocks.reduce((sum, { events, todos }) => sum + events.length + todos.length, 0) > MOST_ROWS)
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

function readBlock({ zones, events, todos, head }: Block, today: PlainDate): IncomingCalendar {
  const calendar = calendarOf(zones);
  const isCalledOff = /^cancel$/i.test(propertyOf(head, 'METHOD'));
  const read = [...readEvents(componentsOf(events, calendar), today), ...readTodos(todos, calendar)];
  const found = isCalledOff ? read.map(() => 'cancelled' as const) : read;
  const unparsed = events.length + todos.length - componentsCount(calendar);
  const count = (is: ReadEvent) => found.filter((one) => one === is).length;
  const name = propertyOf(head, 'X-WR-CALNAME').replace(/\\([,;\\])/g, '$1');
  return {
    names: name === '' ? [] : [name],
    events: found.filter((one): one is IncomingEvent => typeof one === 'object'),
    cancelled: count('cancelled'),
    unreadable: unparsed + count('unreadable'),
    elsewhen: count('elsewhen'),
  };
}

/** Those that can be parsed, as parts of the calendar, by which they know its zones. */
const componentsOf = (texts: readonly string[], calendar: ICAL.Component): ICAL.Component[] =>
  texts.flatMap((text) => {
    const component = parsed(text);
    return component ? [calendar.addSubcomponent(component)] : [];
  });

const componentsCount = (calendar: ICAL.Component): number =>
  calendar.getAllSubcomponents('vevent').length + calendar.getAllSubcomponents('vtodo').length;

const readTodos = (texts: readonly string[], calendar: ICAL.Component): ReadEvent[] =>
  componentsOf(texts, calendar).map(readTodo);

function readEvents(components: readonly ICAL.Component[], today: PlainDate): ReadEvent[] {
  const masters = components.filter((one) => !one.hasProperty('recurrence-id'));
  const uids = new Set(masters.map(uidOf));
  const changed = components.filter((one) => one.hasProperty('recurrence-id'));
  // A changed time whose series isn't in the file stands by itself.
  return [...masters, ...changed.filter((time) => !uids.has(uidOf(time)))].map((one) => {
    // It has no times of its own, so another such one is none of its.
    const others = one.hasProperty('recurrence-id')
      ? []
      : changed.filter((time) => uidOf(time) === uidOf(one));
    return readEvent(one, others, today);
  });
}

const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');
