// What changes the school holidays that the group wrote down. Part of the board's commands (board-commands.ts).
import * as Y from 'yjs';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { LONGEST_BREAK_NAME, type SchoolBreak } from '../domain/school-breaks.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { wellFormed } from './well-formed.ts';

export type BreakCommands = {
  /** Adds it, or changes the one with that id; its id. RangeError for no name and for days that are none or the wrong way round. */
  putBreak(one: Omit<SchoolBreak, 'id'> & { readonly id?: string }): string;
  /** R9: a state; it stays in the document. */
  takeBreak(id: string, today: PlainDate): void;
  putBackBreak(id: string): void;
};

export function breakCommands(
  doc: Y.Doc,
  change: (write: () => void) => void,
  newId: () => string,
): BreakCommands {
  const set = (id: string, fields: Record<string, unknown>) => {
    const record = recordOf(doc, 'breaks', id);
    if (record !== null) change(() => writeFields(record, fields));
  };
  return {
    putBreak({ id = newId(), ...said }) {
      if (!isId(id)) throw new RangeError(`No id: ${id}`);
      const fields = { ...checked(said), deletedOn: null };
      if (recordOf(doc, 'breaks', id) !== null) set(id, fields);
      else change(() => boardMap(doc, 'breaks').set(id, new Y.Map(Object.entries(fields))));
      return id;
    },
    takeBreak(id, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      set(id, { deletedOn: today });
    },
    putBackBreak: (id) => set(id, { deletedOn: null }),
  };
}

function checked({ name, from, to }: Omit<SchoolBreak, 'id'>): Omit<SchoolBreak, 'id'> {
  const said = wellFormed(name.trim().replace(/\s+/g, ' ')).slice(0, LONGEST_BREAK_NAME);
  if (said === '') throw new RangeError('The name is empty');
  if (parsePlainDate(from) === null || parsePlainDate(to) === null || to < from)
    throw new RangeError(`No days: ${from} to ${to}`);
  return { name: said, from, to };
}
