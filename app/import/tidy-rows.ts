// Cells of any make → rows of text of one length, without empty rows and columns. Called by csv-table.ts and xlsx-tables.ts.

/** More columns than this nobody plans by; what lies beyond are leftovers of formatting. */
const MOST_COLUMNS = 60;
const LONGEST_CELL = 1_000;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

const tidyCell = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, LONGEST_CELL);

export const tidyRows = (rows: readonly (readonly string[])[]): string[][] => {
  const tidy = rows.map((row) => row.slice(0, MOST_COLUMNS).map(tidyCell));
  const filled = tidy.filter((row) => row.some((cell) => SAYS_SOMETHING.test(cell)));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const kept = Array.from({ length: width }, (_, column) => column).filter((column) =>
    filled.some((row) => (row[column] ?? '') !== ''),
  );
  return filled.map((row) => kept.map((column) => row[column] ?? ''));
};
