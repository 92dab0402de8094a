// What is written into the records of meetings, series, agendas and decisions, checked. Called by their commands.
import * as Y from 'yjs';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { type RecordMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { wellFormedValue } from './well-formed.ts';

export type Change = (write: () => void) => void;

/** R9: removing is a state, which can be taken back; the record stays. */
export function removing(doc: Y.Doc, change: Change, root: 'series' | 'meetings' | 'decisions') {
  const setDeleted = (id: string, deletedOn: PlainDate | null) => {
    const record = recordOf(doc, root, id);
    if (record !== null) change(() => writeFields(record, { deletedOn }));
  };
  return {
    remove: (id: string, today: PlainDate) => {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      setDeleted(id, today);
    },
    restore: (id: string) => setDeleted(id, null),
  };
}

export function mapIn(record: RecordMap, key: string): Y.Map<unknown> {
  const found = record.get(key);
  if (found instanceof Y.Map) return found;
  const made = new Y.Map<unknown>();
  record.set(key, made);
  return made;
}

export const plainFields = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, wellFormedValue(value)]],
    ),
  );

export function requireId(id: string): void {
  if (!isId(id)) throw new RangeError(`No id: ${id}`);
}

export function titled(title: string): string {
  const trimmed = title.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new RangeError('A title is empty');
  return trimmed;
}
