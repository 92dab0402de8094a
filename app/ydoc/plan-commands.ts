// What changes the communication plan's lists: audiences, channels, core messages and goals. Part of the board's commands (board-commands.ts).
import * as Y from 'yjs';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { boardMap, type RecordMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { idOfName } from './new-id.ts';
import { wellFormed } from './well-formed.ts';

/** Which list: what stands in it has a `name`, or in the last two a `text`. */
export type PlanList = 'audiences' | 'channels' | 'messages' | 'goals';

export type PlanCommands = {
  /**
   * The id of what is called so: the one in the list, however the words are spaced or capitalised, or one taken away earlier, which
   * comes back, or a new one; two who add it at once add one. RangeError for empty words, here and below.
   */
  addToPlan(list: PlanList, words: string): string;
  renameInPlan(list: PlanList, id: string, words: string): void;
  /** R9: a state; it stays in the document, and so does what cards say of it. */
  takeFromPlan(list: PlanList, id: string, today: PlainDate): void;
  putBackInPlan(list: PlanList, id: string): void;
};

type Change = (write: () => void) => void;

export function planCommands(doc: Y.Doc, change: Change, newId: () => string): PlanCommands {
  const set = (list: PlanList, id: string, fields: Record<string, unknown>) => {
    const record = recordOf(doc, list, id);
    if (record !== null) change(() => writeFields(record, fields));
  };
  return {
    addToPlan(list, words) {
      const said = wordsOf(words);
      const wanted = idOfName(said);
      const known = [...boardMap(doc, list)].flatMap(([id, record]) =>
        record instanceof Y.Map && idOfName(String(record.get(keyOf(list)))) === wanted
          ? [{ id, record: record as RecordMap }]
          : [],
      );
      const found = known.find(({ record }) => record.get('deletedOn') == null) ?? known[0];
      if (found !== undefined) {
        // Words may be hidden behind an adding that was taken back: they are wanted again all the same.
        if (found.record.get('deletedOn') != null) set(list, found.id, { deletedOn: null });
        return found.id;
      }
      // The id that the words give may be that of something which was called so once.
      const id = boardMap(doc, list).has(wanted) ? newId() : wanted;
      change(() =>
        boardMap(doc, list).set(
          id,
          new Y.Map([
            [keyOf(list), said],
            ['deletedOn', null],
          ]),
        ),
      );
      return id;
    },
    renameInPlan: (list, id, words) => set(list, id, { [keyOf(list)]: wordsOf(words) }),
    takeFromPlan(list, id, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      set(list, id, { deletedOn: today });
    },
    putBackInPlan: (list, id) => set(list, id, { deletedOn: null }),
  };
}

const keyOf = (list: PlanList): 'name' | 'text' =>
  list === 'audiences' || list === 'channels' ? 'name' : 'text';

function wordsOf(words: string): string {
  const trimmed = wellFormed(words.trim().replace(/\s+/g, ' '));
  if (trimmed === '') throw new RangeError('The words are empty');
  return trimmed;
}
