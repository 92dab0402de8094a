// Tables of tasks: which column says what, who, when and how far it is (LANGUAGE.md 15, 16). Called by reading.ts.

import type { PlainDate } from '../plain-date.ts';
import type { Block, Cell } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import { deadlineIn } from './deadlines.ts';
import { isDone, readsAsTask } from './markers.ts';
import { namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import { isParticiple } from './verbs.ts';

type Column = 'task' | 'what' | 'case' | 'owner' | 'due' | 'status' | 'time' | 'other';
export type Table = {
  readonly columns: readonly Column[];
  readonly at: readonly number[];
  readonly agenda: boolean;
};

const HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    'owner',
    /^(?:ansvar(?:lig)?|ansvarleg|andsvar|ansv\.?|hvem|kven|hvem gjør hva|kven gjer kva|eier|eigar|owner|responsible|who|utføres av|assigned to|assignee|person)\b/iu,
  ],
  ['due', /^(?:frist|når|tidsfrist|due(?: date)?|deadline|when|innen|ferdig(?: innen)?|dato|date)\b/iu],
  ['status', /^(?:status|utført|done|merknad|kommentar|tilstand|ok)\b/iu],
  ['time', /^(?:tid|varighet|min(?:utter)?|time|kl)\b/iu],
  [
    'task',
    /^(?:tiltak|aksjon(?:spunkt)?|oppg[aå]ve|gjøremål|gjeremål|action(?: item)?|task|oppfølging|aktivitet|hva skal gjøres|hva gjøres)\b/iu,
  ],
  ['what', /^(?:hva|kva|what|beskrivelse|beskriving|skildring|description|punkt|innhold)\b/iu],
  ['case', /^(?:sak|tema|emne|saker|topic|item)\b/iu],
];

/** The table that this row heads, or null when it is no head. */
export const readTableHead = (cells: readonly Cell[]): Table | null => {
  const columns = cells.map(
    (cell): Column =>
      cell.text.length > 30
        ? 'other'
        : (HEADS.find(([, pattern]) => pattern.test(cell.text.replace(/\*/g, '')))?.[0] ?? 'other'),
  );
  const has = (...some: Column[]): boolean => some.some((column) => columns.includes(column));
  if (!has('owner', 'due', 'status') || !has('task', 'what', 'case')) return null;
  return {
    columns,
    at: cells.map((cell) => cell.start - (cells[0]?.start ?? 0)),
    agenda: has('time') && !has('due', 'task'),
  };
};

export type TableTask = {
  readonly cell: Cell;
  readonly owners: readonly string[];
  readonly due: PlainDate | null;
};

/** Cells under their heads: by place when as many, else by the head nearest above. */
const byColumn = (table: Table, { cells, spaced }: Block): Map<Column, Cell> => {
  const found = new Map<Column, Cell>();
  const origin = cells[0]?.start ?? 0;
  cells.forEach((cell, index) => {
    const place =
      !spaced || cells.length === table.columns.length ? index : nearest(table.at, cell.start - origin);
    const column = table.columns[place] ?? 'other';
    if (cell.text !== '' && !found.has(column)) found.set(column, cell);
  });
  return found;
};

const nearest = (at: readonly number[], offset: number): number =>
  at.reduce(
    (best, place, index) => (Math.abs(place - offset) < Math.abs((at[best] ?? 0) - offset) ? index : best),
    0,
  );

/** Names; else the words as they stand («Valgkomiteen», «IT-avdelingen»). */
const ownersIn = (cell: Cell | undefined, people: People): string[] => {
  if (!cell || !/\p{L}{2}/u.test(cell.text)) return [];
  const bare = cell.text.replace(/\([^)]*\)/g, ' ').trim();
  const names =
    namesIn(bare, people, { whole: true, unknown: true }) ?? namesIn(bare, people, { whole: false }) ?? [];
  return names.length === 0 && /^\p{Lu}[^\d.!?]{1,39}$/u.test(bare) ? [bare] : names;
};

/** The task of a row, or null when it is done, empty, a question or no task. */
export const readTableRow = (
  flat: string,
  table: Table,
  row: Block,
  people: People,
  reference: Reference,
): TableTask | null => {
  const cells = byColumn(table, row);
  const cell =
    cells.get('task') ??
    cells.get('what') ??
    (table.columns.includes('task') ? undefined : cells.get('case'));
  if (!cell || table.agenda || !/\p{L}{3}/u.test(cell.text)) return null;
  const status = cells.get('status')?.text ?? '';
  if (
    isParticiple(status.toLowerCase()) ||
    isDone(status) ||
    isDone(cell.text) ||
    /^[xX✓✔✅]$/u.test(status.trim()) ||
    /^~~.*~~$/.test(cell.text)
  )
    return null;
  const dueCell = cells.get('due');
  if (dueCell && isDone(dueCell.text)) return null;
  const owners = ownersIn(cells.get('owner'), people);
  const due =
    (dueCell ? deadlineIn(flat, dueCell.start, dueCell.end, reference, true) : null) ??
    deadlineIn(flat, cell.start, cell.end, reference);
  if (owners.length === 0 && !due && !readsAsTask(cell.text, { noun: table.columns.includes('task') }))
    return null;
  if (/\?$/.test(cell.text)) return null;
  return { cell, owners, due: due?.day ?? null };
};
