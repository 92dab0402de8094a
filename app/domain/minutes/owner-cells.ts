// A cell of the column of who does it that says what as well: «SB: log every alarm», «LJ rettar språkkodane 15/5». Called by row-tasks.ts.
import { type Draft, tasksIn } from './block-tasks.ts';
import type { Block, Cell } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { withoutDue } from './markers.ts';
import { namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import { dueInCell } from './table-tasks.ts';
import { byColumn, type Table } from './tables.ts';

export type CellContext = {
  readonly flat: string;
  readonly people: People;
  readonly reference: Reference;
  readonly bokmaal: boolean;
};

/** «SB: log every alarm»: a small letter after the sign, so no name. */
const ORDERS = /^[^:;,.()]{2,40}?\s?(?::|\s[–-]|->|=>|→)\s*[a-zß-öø-ɏ]{2}/u;
/** «FAU v/Vår»: who for whom. */
const FOR_GROUP = /\s(?:v\/|v\.\s|ved\s)/u;

const draftsIn = (
  { start, end, text }: Cell,
  block: Block,
  { flat, ...known }: CellContext,
): readonly Draft[] => {
  const isWrapped = text.length > end - start;
  const at = isWrapped ? { start: 0, end: text.length } : { start, end };
  const { drafts } = tasksIn(
    { ...block, ...at, text, kind: 'item', cells: [] },
    {
      ...known,
      flat: isWrapped ? text : flat,
      taskList: ORDERS.test(text),
      past: false,
      owner: null,
      headOwner: null,
      strangers: false,
    },
  );
  // What a wrapped cell goes on with stands on another line.
  return isWrapped ? drafts.map((draft) => ({ ...draft, start, end, body: { start, end } })) : drafts;
};

/** None when the cell holds names and perhaps a day, as most do. */
export const tasksInOwnerCell = (table: Table, row: Block, context: CellContext): readonly Draft[] => {
  const cells = byColumn(table, row);
  const cell = cells.get('owner');
  if (
    !cell ||
    FOR_GROUP.test(cell.text) ||
    namesIn(withoutDue(cell.text), context.people, { whole: true, unknown: true })
  )
    return [];
  const when = cells.get('due');
  const due = when ? (dueInCell(when.text, context.reference)?.day ?? null) : null;
  return draftsIn(cell, row, context)
    .filter(({ assignees }) => assignees.length > 0)
    .map((draft) => ({ ...draft, due: draft.due ?? due ?? dayAtEnd(cell, context), reason: 'table' }));
};

/** «LJ rettar språkkodane 15/5»: who, what and when are one column. */
const dayAtEnd = ({ text }: Cell, { reference }: CellContext): string | null =>
  deadlineIn(text, Math.max(0, text.lastIndexOf(' ')), text.length, reference, true)?.day ?? null;
