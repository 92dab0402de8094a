// How a card's fields are written: one key each, sets id by id, nothing that is so already. Called by the commands.
import * as Y from 'yjs';
import { type CardChange, type NewCard, NO_PLAN } from '../domain/card.ts';
import { formatWhen } from '../domain/when.ts';
import {
  idsIn,
  KEYED_SETS,
  type KeyedSet,
  type RecordMap,
  SET_FIELDS,
  type SetField,
} from './board-shape.ts';
import { wellFormed, wellFormedValue } from './well-formed.ts';

const PLAIN_FIELDS = [
  'kind',
  'status',
  'waiting',
  'order',
  'service',
  'source',
  'activity',
  'doneOn',
  'deletedOn',
] as const;

/** Written when somebody says something: most cards have none of them. */
const PLAN_FIELDS = [
  'message',
  'goal',
  'parent',
  'planFrom',
  'hours',
  'rights',
  'publishing',
  'askAfter',
  'evaluation',
] as const;
const KEYED = Object.keys(KEYED_SETS) as KeyedSet[];

/** The plain keys that the change sets; `undefined` means absent, as in any TypeScript value. */
function plainFields(change: CardChange): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const key of PLAIN_FIELDS) if (change[key] !== undefined) fields[key] = wellFormedValue(change[key]);
  if (change.when !== undefined) fields.when = change.when === null ? null : formatWhen(change.when);
  if (change.assignees !== undefined) fields.lead = change.assignees[0] ?? null;
  return fields;
}

/** A card's record with every key in place: a key that was never written could not be taken back to "nothing". */
export function madeCard({ title, ...given }: NewCard & { readonly order: string }): RecordMap {
  const card: RecordMap = new Y.Map();
  const nothing = {
    when: null,
    status: 'open',
    waiting: null,
    lead: null,
    service: null,
    source: null,
    activity: null,
    doneOn: null,
    deletedOn: null,
  };
  const plan = planFields(given, () => undefined);
  for (const [key, value] of Object.entries({ ...nothing, ...plainFields(given), ...plan }))
    card.set(key, value);
  card.set('title', new Y.Text(wellFormed(title)));
  for (const field of SET_FIELDS) card.set(field, new Y.Map((given[field] ?? []).map((id) => [id, true])));
  for (const field of KEYED) for (const id of given[field] ?? []) card.set(KEYED_SETS[field] + id, true);
  return card;
}

/** The plan's keys that the change sets, without those that say nothing new of a card that has none. */
function planFields(change: CardChange, kept: (key: string) => unknown): Record<string, unknown> {
  const said = PLAN_FIELDS.filter((key) => change[key] !== undefined);
  const news = said.filter((key) => kept(key) !== undefined || change[key] !== NO_PLAN[key]);
  return Object.fromEntries(news.map((key) => [key, wellFormedValue(change[key])]));
}

export function writeChange(card: RecordMap, change: CardChange): void {
  for (const field of SET_FIELDS) if (change[field] !== undefined) writeSet(card.get(field), change[field]);
  for (const field of KEYED) if (change[field] !== undefined) writeKeyed(card, field, change[field]);
  writeFields(card, { ...plainFields(change), ...planFields(change, (key) => card.get(key)) });
}

/** Writes the keys whose values differ. */
export function writeFields(record: RecordMap, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (!sameValue(record.get(key) ?? null, value)) record.set(key, value);
  }
}

function writeSet(set: unknown, wanted: readonly string[]): void {
  if (!(set instanceof Y.Map)) return;
  for (const id of idsIn(set)) if (!wanted.includes(id)) set.delete(id);
  for (const id of wanted) if (set.get(id) !== true) set.set(id, true);
}

function writeKeyed(card: RecordMap, field: KeyedSet, wanted: readonly string[]): void {
  const prefix = KEYED_SETS[field];
  for (const key of [...card.keys()])
    if (key.startsWith(prefix) && !wanted.includes(key.slice(prefix.length))) card.delete(key);
  for (const id of wanted) if (card.get(prefix + id) !== true) card.set(prefix + id, true);
}

/**
 * Makes what another program left out or wrote otherwise: sets that the change needs, and a title that is plain text.
 * A change of its own without an origin, since taking back the change that follows must not take this with it.
 */
export function makeChangeable(doc: Y.Doc, card: RecordMap, change: CardChange): void {
  const missing = SET_FIELDS.filter((field) => needsSet(card, field, change));
  const title = card.get('title');
  if (missing.length === 0 && typeof title !== 'string') return;
  doc.transact(() => {
    for (const field of missing) card.set(field, new Y.Map());
    if (typeof title === 'string') card.set('title', new Y.Text(title));
  }, null);
}

const needsSet = (card: RecordMap, field: SetField, change: CardChange): boolean =>
  change[field] !== undefined && !(card.get(field) instanceof Y.Map);

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Y.AbstractType || b instanceof Y.AbstractType) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => sameValue(one[key], other[key]));
}
