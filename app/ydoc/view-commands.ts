// What changes the saved views in a board's document. Part of the board's commands (board-commands.ts).
import * as Y from 'yjs';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import type { View, ViewId } from '../domain/view.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { readableId } from './new-id.ts';
import { wellFormedValue } from './well-formed.ts';

export type ViewCommands = {
  /** The id reads like the name and is nobody else's, so that two who save «Mine» at once save two. RangeError for an empty name. */
  putView(view: Omit<View, 'id'> & { readonly id?: ViewId }): ViewId;
  /** R9: a state; the view stays in the document. */
  removeView(id: ViewId, today: PlainDate): void;
  restoreView(id: ViewId): void;
};

type Change = (write: () => void) => void;

export function viewCommands(doc: Y.Doc, change: Change, newId: () => string): ViewCommands {
  const setDeleted = (id: ViewId, deletedOn: PlainDate | null) => {
    const record = recordOf(doc, 'views', id);
    if (record !== null) change(() => writeFields(record, { deletedOn }));
  };
  return {
    putView({ id: given, ...view }) {
      const name = view.name.trim().replace(/\s+/g, ' ');
      if (name === '') throw new RangeError('A name is empty');
      const { screen, search, owner, madeBy } = view;
      const fields = wellFormedValue({ name, screen, search, owner, madeBy }) as Record<string, unknown>;
      const id = given ?? readableId(name, newId());
      if (!isId(id)) throw new RangeError(`No id: ${id}`);
      const record = recordOf(doc, 'views', id);
      change(() => {
        if (record !== null) writeFields(record, fields);
        // The key is there from the start: a key that was never written could not be taken back to "nothing".
        else boardMap(doc, 'views').set(id, new Y.Map(Object.entries({ ...fields, deletedOn: null })));
      });
      return id;
    },
    removeView(id, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      setDeleted(id, today);
    },
    restoreView: (id) => setDeleted(id, null),
  };
}
