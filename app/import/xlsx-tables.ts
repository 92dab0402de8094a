// An Excel workbook (.xlsx) → one table a sheet that has anything in it. Called by incoming-file.ts.
import readXlsxFile from 'read-excel-file/node';
import type { IncomingFile, IncomingTable } from '../domain/incoming/incoming.ts';
import { MOST_ROWS } from '../domain/incoming/incoming.ts';
import { tidyRows } from './tidy-rows.ts';
import { countMarks } from './zip-check.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a workbook may unpack to, pictures and all: a zip bomb stops here. */
const MAX_UNPACKED = 60 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
/** Tags and attributes: two thousand rows of thirty cells have half a million. Their tree is what takes memory and time. */
const MAX_MARKS = 800_000;

const refused = (reason: (IncomingFile & { ok: false })['reason']): IncomingFile => ({ ok: false, reason });

const cellText = (cell: unknown): string => {
  // Excel's days have no zone: the library gives them as midnight in UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dateText(cell.toISOString());
  return cell === null || cell === undefined ? '' : String(cell);
};
const dateText = (iso: string): string =>
  iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);

const marksIn = async (entries: readonly ZipEntry[]): Promise<number | null> => {
  let marks = 0;
  for (const entry of entries) {
    const found = await countMarks(entry);
    if (found === null) return null;
    if (!/^xl\/media\//.test(entry.name)) marks += found;
    if (marks > MAX_MARKS) return marks;
  }
  return marks;
};

export const readXlsx = async (bytes: Uint8Array): Promise<IncomingFile> => {
  const entries = readZipDirectory(bytes);
  if (!entries) return refused('unreadable');
  if (entries.some(({ encrypted }) => encrypted)) return refused('encrypted');
  if (entries.some(({ name }) => /^xl\/workbook\.bin$/i.test(name))) return refused('oldExcel');
  if (!entries.some(({ name }) => /^xl\/workbook\.xml$/i.test(name))) return refused('unknownType');
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > MAX_ENTRIES) return refused('tooLarge');
  if (size > MAX_UNPACKED) return refused('tooManyRows');
  const marks = await marksIn(entries);
  if (marks === null) return refused('unreadable');
  if (marks > MAX_MARKS) return refused('tooManyRows');
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const tables = sheets.flatMap(({ sheet, data }): IncomingTable[] => {
    const rows = tidyRows(data.map((row) => row.map(cellText)));
    return rows.length > 0 ? [{ name: sheet, rows }] : [];
  });
  if (tables.some(({ rows }) => rows.length > MOST_ROWS + 1)) return refused('tooManyRows');
  return tables.length === 0 ? refused('empty') : { ok: true, incoming: { kind: 'table', tables } };
};
