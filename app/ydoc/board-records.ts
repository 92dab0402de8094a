// From a record in the document to a value of the domain, or not (R10): each record is checked with zod as it is read.
// Called by the board reader alone.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Alias, Person, Service, Tag } from '../domain/board.ts';
import { type Card, KINDS, LONGEST_WAIT, MOST_HOURS, PUBLISHING, STATUSES } from '../domain/card.ts';
import { HIGHEST_LIMIT, type Limit } from '../domain/limits.ts';
import { LONGEST_NAME_KEY } from '../domain/minutes/compare-names.ts';
import { VIEW_SCREENS, type View } from '../domain/view.ts';
import { parseWhen } from '../domain/when.ts';
import { isTouchedByOthers, KEYED_SETS, UNDONE } from './board-shape.ts';
import { isId } from './document-names.ts';
import {
  day,
  id,
  LONGEST_NAME,
  LONGEST_TEXT,
  name,
  orNull,
  plainly,
  type Reading,
  read,
  reader,
  setOf,
  text,
} from './record-fields.ts';
import { wellFormed } from './well-formed.ts';

/** A column's or a lane's id: what it is about and an id. */
const LONGEST_LIMITED = 100;

const cardFields = z.object({
  id,
  kind: z.enum(KINDS),
  title: z.string(),
  when: orNull(z.string().check(z.refine((value) => parseWhen(value) !== null))),
  status: z._default(z.enum(STATUSES), 'open'),
  waiting: orNull(z.object({ on: z._default(text, ''), since: orNull(day) })),
  order: z._default(z.string().check(z.maxLength(LONGEST_NAME)), ''),
  lead: orNull(id),
  assignees: z.array(id),
  tags: z.array(id),
  parties: z.array(id),
  service: orNull(id),
  source: orNull(z.object({ meeting: id, item: name, quote: z._default(text, '') })),
  activity: orNull(id),
  audiences: z.array(id),
  channels: z.array(id),
  message: orNull(id),
  goal: orNull(id),
  parent: orNull(id),
  planFrom: orNull(day),
  hours: orNull(z.number().check(z.minimum(0), z.maximum(MOST_HOURS))),
  rights: z._default(text, ''),
  publishing: z._default(z.enum(PUBLISHING), 'planned'),
  askAfter: orNull(z.int().check(z.minimum(0), z.maximum(LONGEST_WAIT))),
  evaluation: z._default(text, ''),
  doneOn: orNull(day),
  deletedOn: orNull(z.union([day, z.literal(UNDONE)])),
});

const personFields = z.object({
  id,
  name,
  organisation: z._default(text, ''),
  outsider: z._default(z.boolean(), false),
  colour: z.unknown(),
});
const tagFields = z.object({ id, name });
const serviceFields = z.object({ id, name, vendor: z._default(text, '') });
const limitFields = z.object({
  id: z.string().check(z.maxLength(LONGEST_LIMITED)),
  most: z.int().check(z.minimum(1), z.maximum(HIGHEST_LIMIT)),
});
const aliasFields = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME_KEY)),
  person: id,
});

const viewFields = z.object({
  id,
  name: name.check(z.regex(/\S/)),
  screen: z.enum(VIEW_SCREENS),
  search: z._default(text, ''),
  owner: orNull(id),
  madeBy: orNull(id),
  deletedOn: orNull(z.union([day, z.literal(UNDONE)])),
});

const titleOf = (value: unknown): unknown => {
  const title = value instanceof Y.Text ? value.toString() : value;
  return typeof title === 'string' ? wellFormed(title.slice(0, LONGEST_TEXT)) : title;
};

/** What is no id is passed over: a key that no command of ours wrote. */
const idsUnder = (prefix: string, raw: Record<string, unknown>): string[] =>
  Object.keys(raw)
    .filter((key) => key.startsWith(prefix) && raw[key] === true && isId(key.slice(prefix.length)))
    .map((key) => key.slice(prefix.length))
    .sort();

export function readCard(cardId: string, record: unknown): Reading<Card> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const raw = plainly(cardId, record);
  for (const field of ['assignees', 'tags', 'parties']) raw[field] = setOf(raw[field]);
  raw.audiences = idsUnder(KEYED_SETS.audiences, raw);
  raw.channels = idsUnder(KEYED_SETS.channels, raw);
  raw.title = titleOf(raw.title);
  const fields = read(cardFields, raw);
  if (fields === 'unreadable') return fields;
  // What somebody else has worked on since stays in sight: taking back one's own adding must not hide it (R9).
  if (fields.deletedOn === UNDONE && !isTouchedByOthers(record)) return 'hidden';
  const { lead, assignees, status } = fields;
  return {
    ...withoutLead(fields),
    when: fields.when === null ? null : parseWhen(fields.when),
    waiting: status === 'waiting' ? (fields.waiting ?? { on: '', since: null }) : null,
    assignees:
      lead !== null && assignees.includes(lead) ? [lead, ...assignees.filter((a) => a !== lead)] : assignees,
    doneOn: status === 'done' ? fields.doneOn : null,
    deletedOn: fields.deletedOn === UNDONE ? null : fields.deletedOn,
  };
}

const withoutLead = <T extends { lead: unknown }>({ lead: _, ...rest }: T): Omit<T, 'lead'> => rest;

/** 1–5, the same for one id everywhere: for those whose record names none of the five. */
export function colourOf(personId: string): Person['colour'] {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return ((sum % 5) + 1) as Person['colour'];
}

const isColour = (value: unknown): value is Person['colour'] =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

export function readPerson(personId: string, record: unknown): Reading<Person> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const fields = read(personFields, plainly(personId, record));
  if (fields === 'unreadable') return fields;
  return { ...fields, colour: isColour(fields.colour) ? fields.colour : colourOf(personId) };
}

export const readTag = reader<Tag>(tagFields);
export const readService = reader<Service>(serviceFields);

/** A limit that was taken away is a record without a number. */
export const readLimit = (limited: string, record: unknown): Reading<Limit> =>
  record instanceof Y.Map && record.get('most') == null
    ? 'hidden'
    : reader<Limit>(limitFields)(limited, record);

/** The person's id under the name: the last one who said so is believed. */
export const readAlias = (aliasName: string, person: unknown): Reading<Alias> =>
  read<Alias>(aliasFields, { id: aliasName, person });

export function readView(viewId: string, record: unknown): Reading<View> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const fields = read(viewFields, plainly(viewId, record));
  if (fields === 'unreadable') return fields;
  const { deletedOn, ...view } = fields;
  // As with cards: what somebody else has changed since stays when its adding is taken back.
  const isGone = deletedOn === UNDONE ? !isTouchedByOthers(record) : deletedOn !== null;
  return isGone ? 'hidden' : view;
}
