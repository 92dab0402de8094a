// Text with separators (RFC 4180 and what Excel makes of it: `;`, `,` or tabs) → one table. Called by incoming-file.ts.
import Papa from 'papaparse';
import { type IncomingTable, MOST_ROWS } from '../domain/incoming/incoming.ts';
import { tidyRows } from './tidy-rows.ts';

/** Excel's own first line, which names the separator and is no row. */
const NAMES_SEPARATOR = /^sep=(.)\r?\n/i;

/** Null for more than MOST_ROWS rows. */
export const readCsv = (text: string): IncomingTable | null => {
  const whole = text.replace(/^\ufeff/, '');
  const separator = NAMES_SEPARATOR.exec(whole)?.[1] ?? '';
  const { data } = Papa.parse<string[]>(whole.replace(NAMES_SEPARATOR, ''), {
    delimiter: separator,
    delimitersToGuess: [';', '\t', ','],
    skipEmptyLines: 'greedy',
  });
  // Empty lines are counted by nobody: what is left without them and the headings is what a plan has.
  const rows = tidyRows(data);
  return rows.length > MOST_ROWS + 1 ? null : { name: '', rows };
};
