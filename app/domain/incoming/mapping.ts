// Which column of a table is what: a guess that the person may change (the preview shows it). Called by the screen when a table comes in.
import type { PlainDate } from '../plain-date.ts';
import { type Field, fieldNamed, kindNamed, statusNamed } from './cell-words.ts';
import type { IncomingTable } from './incoming.ts';
import { isAmbiguous, orderShownBy, readWrittenDate, type SlashOrder } from './written-date.ts';

export type Mapping = {
  /** Where the headings stand, or -1 when the table has none: what is above them is left out. */
  readonly headings: number;
  /** By column; null is left out. No field stands twice. */
  readonly fields: readonly (Field | null)[];
};

/** Titles, dates and notes above the headings take a few rows. */
const LOOKED_THROUGH = 12;
const SAMPLE = 40;
/** A cross or a «ja» says nothing by itself. */
const isWord = (cell: string): boolean => cell.length > 2;

const rowAt = (table: IncomingTable, row: number): readonly string[] => table.rows[row] ?? [];

/** The row that names the most columns; one is enough where nothing else in it looks like a value. */
function headingsOf(table: IncomingTable): number {
  let best = { row: -1, named: 0 };
  for (let row = 0; row < Math.min(LOOKED_THROUGH, table.rows.length - 1); row += 1) {
    const cells = rowAt(table, row);
    const named = new Set(cells.map(fieldNamed).filter((field) => field !== null)).size;
    const isEnough = named > 1 || !cells.some((cell) => /\d/.test(cell));
    if (isEnough && named > best.named) best = { row, named };
  }
  return best.row;
}

export function guessMapping(table: IncomingTable, today: PlainDate): Mapping {
  const headings = headingsOf(table);
  const width = rowAt(table, 0).length;
  const fields: (Field | null)[] = Array.from({ length: width }, () => null);
  const put = (column: number, field: Field) => {
    if (column >= 0 && !fields.includes(field) && (fields[column] ?? null) === null) fields[column] = field;
  };
  if (headings >= 0)
    rowAt(table, headings).forEach((heading, column) => {
      const field = fieldNamed(heading);
      if (field) put(column, field);
    });
  const columns = columnsOf(table, headings, width);
  guessByContent(columns, fields, put, today);
  return { headings, fields };
}

const columnsOf = (table: IncomingTable, headings: number, width: number): string[][] => {
  const below = table.rows.slice(headings + 1, headings + 1 + SAMPLE);
  return Array.from({ length: width }, (_none, column) =>
    below.map((row) => row[column] ?? '').filter((cell) => cell !== ''),
  );
};

/** What no heading says: dates by their looks, kinds and states by their words, the title by being the longest text. */
function guessByContent(
  columns: readonly (readonly string[])[],
  fields: readonly (Field | null)[],
  put: (column: number, field: Field) => void,
  today: PlainDate,
): void {
  const mostly = (cells: readonly string[], test: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(test).length * 10 >= cells.length * 7;
  const isDate = (cell: string) => {
    const read = /\d/.test(cell) ? readWrittenDate(cell, { today, order: 'day-first' }) : null;
    return read !== null && read !== 'unread';
  };
  const dates = columns.flatMap((cells, column) =>
    (fields[column] ?? null) === null && mostly(cells, isDate) ? [column] : [],
  );
  for (const column of dates) put(column, fields.includes('start') ? 'end' : 'start');
  columns.forEach((cells, column) => {
    if ((fields[column] ?? null) !== null) return;
    if (mostly(cells, (cell) => isWord(cell) && kindNamed(cell) !== null)) put(column, 'kind');
    else if (mostly(cells, (cell) => isWord(cell) && statusNamed(cell) !== null)) put(column, 'status');
  });
  const left = columns.flatMap((cells, column) =>
    (fields[column] ?? null) === null ? [{ cells, column }] : [],
  );
  const lengthOf = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.length, 0);
  const longest = left.sort((a, b) => lengthOf(b.cells) - lengthOf(a.cells))[0];
  if (longest && longest.cells.length > 0) put(longest.column, 'title');
}

/** With this field in this column, and in no other. */
export const withField = (mapping: Mapping, column: number, field: Field | null): Mapping => ({
  ...mapping,
  fields: mapping.fields.map((one, at) =>
    at === column ? field : field !== null && one === field ? null : one,
  ),
});

export type SlashDates = {
  /** What the file's other dates show; null when they don't say, or say both. */
  readonly shown: SlashOrder | null;
  /** The first date that must be asked about; null when none. */
  readonly example: string | null;
};

const isDated = (field: Field | null): boolean =>
  field === 'start' || field === 'end' || field === 'planFrom';

/** How 02/03/2023 is meant in this table: asked once, unless another date («13/02/2023») tells. */
export function slashDatesIn(table: IncomingTable, mapping: Mapping): SlashDates {
  const columns = mapping.fields.flatMap((field, at) => (isDated(field) ? [at] : []));
  const cells = table.rows.slice(mapping.headings + 1).flatMap((row) => columns.map((at) => row[at] ?? ''));
  const orders = new Set(cells.map(orderShownBy).filter((order) => order !== null));
  const [only = null] = orders;
  const shown = orders.size === 1 ? only : null;
  return { shown, example: shown === null ? (cells.find(isAmbiguous) ?? null) : null };
}
