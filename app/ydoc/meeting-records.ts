// Meetings, their series, agendas and decisions as they lie in a board's document, read as values of the domain (R10). Called by the
// board reader alone.

import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Meeting } from '../domain/board.ts';
import { byCodeUnits } from '../domain/by-code-units.ts';
import type { AgendaRecord } from '../domain/meeting/agenda.ts';
import type { Decision } from '../domain/meeting/decision.ts';
import { AGENDA_TYPES, type Series, type StandingItem } from '../domain/meeting/series.ts';
import { isTouchedByOthers, UNDONE } from './board-shape.ts';
import {
  day,
  id,
  LONGEST_NAME,
  name,
  orNull,
  plainly,
  type Reading,
  read,
  setOf,
  text,
} from './record-fields.ts';

const order = z.string().check(z.maxLength(LONGEST_NAME));
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/));
const minutes = z.int().check(z.minimum(1), z.maximum(600));
const type = z.enum(AGENDA_TYPES);
const deletedOn = orNull(z.union([day, z.literal(UNDONE)]));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));

const meetingFields = z.object({
  id,
  title: z._default(text, ''),
  date: orNull(day),
  next: orNull(day),
  series: orNull(id),
  time: z._default(time, ''),
  place: z._default(text, ''),
  minuteTaker: orNull(id),
  present: z.array(id),
  absent: z.array(id),
  begunAt: orNull(instant),
  endedAt: orNull(instant),
  current: orNull(id),
  pointer: orNull(id),
  currentSince: orNull(instant),
  finalisedOn: orNull(day),
  deletedOn,
});

const seriesFields = z.object({
  id,
  title: name,
  weekday: orNull(z.int().check(z.minimum(1), z.maximum(7))),
  every: z._default(z.int().check(z.minimum(1), z.maximum(8)), 1),
  time: z._default(time, ''),
  place: z._default(text, ''),
  members: z.array(id),
  deletedOn,
});

const standingFields = z.object({
  id,
  title: name,
  type: z._default(type, 'information'),
  minutes: orNull(minutes),
  presenter: orNull(id),
  order: z._default(order, ''),
  at: z._default(z.enum(['start', 'end']), 'start'),
});

const agendaFields = z.object({
  id: z.string(),
  meeting: id,
  item: id,
  card: orNull(id),
  title: orNull(text),
  type: orNull(type),
  minutes: orNull(minutes),
  presenter: orNull(id),
  order: orNull(order),
  off: z._default(z.boolean(), false),
  treated: z._default(z.boolean(), false),
  deletedOn,
});

const decisionFields = z.object({
  id,
  meeting: id,
  item: orNull(id),
  what: text,
  why: z._default(text, ''),
  consequences: z._default(text, ''),
  card: orNull(id),
  supersededBy: orNull(id),
  deletedOn,
});

export function readMeeting(meetingId: string, record: unknown): Reading<Meeting> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const raw = plainly(meetingId, record);
  for (const set of ['present', 'absent']) raw[set] = setOf(raw[set]);
  const fields = read(meetingFields, raw);
  if (fields === 'unreadable') return fields;
  const { deletedOn: deleted, ...meeting } = fields;
  // What is final stays, whatever a client writes.
  if (meeting.finalisedOn === null && isGone(record, deleted)) return 'hidden';
  // Marked as both by two at once: who is in the room is in the room.
  return { ...meeting, absent: meeting.absent.filter((person) => !meeting.present.includes(person)) };
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  byCodeUnits(a.order, b.order) || byCodeUnits(a.id, b.id);

/** Person → key, first to last. */
function rotaIn(value: unknown): string[] {
  if (!(value instanceof Y.Map)) return [];
  const places = [...value.entries()].flatMap(([person, key]) =>
    id.safeParse(person).success && order.safeParse(key).success
      ? [{ id: person, order: key as string }]
      : [],
  );
  return places.sort(byOrder).map((place) => place.id);
}

/** What can't be read among the standing items is left out; the series stays. */
function standingIn(value: unknown): StandingItem[] {
  if (!(value instanceof Y.Map)) return [];
  const items = [...value.entries()].flatMap(([itemId, item]) => {
    if (typeof item !== 'object' || item === null || item instanceof Y.AbstractType) return [];
    const fields = read(standingFields, { ...item, id: itemId });
    return fields === 'unreadable' ? [] : [fields];
  });
  return items.sort(byOrder);
}

export function readSeries(seriesId: string, record: unknown): Reading<Series> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const raw = plainly(seriesId, record);
  raw.members = setOf(raw.members);
  const fields = read(seriesFields, raw);
  if (fields === 'unreadable') return fields;
  const { deletedOn: deleted, ...series } = fields;
  if (isGone(record, deleted)) return 'hidden';
  return { ...series, rota: rotaIn(raw.rota), standing: standingIn(raw.standing) };
}

/** As with cards: what somebody else has changed since stays when its adding is taken back. */
const isGone = (record: Y.Map<unknown>, deleted: string | null): boolean =>
  deleted === UNDONE ? !isTouchedByOthers(record) : deleted !== null;

export function readAgendaRecord(recordId: string, record: unknown): Reading<AgendaRecord> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const fields = read(agendaFields, plainly(recordId, record));
  if (fields === 'unreadable') return fields;
  const { deletedOn: deleted, ...item } = fields;
  return isGone(record, deleted) ? 'hidden' : item;
}

export function readDecision(decisionId: string, record: unknown): Reading<Decision> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const fields = read(decisionFields, plainly(decisionId, record));
  if (fields === 'unreadable') return fields;
  return isGone(record, fields.deletedOn) ? 'hidden' : { ...fields, deletedOn: null };
}
