// A Word table with the cases' numbers in the first of two columns, and beside each its name and what was said: the page's layout in
// many minutes, read as headings and their paragraphs. Not by the reader: of a row it gets one line, where a cell's lines can't be told.
// Called by table-text.ts.
import { isNumberCell, isTitleCell } from '../domain/minutes/case-cells.ts';

const HEAD = /^(?:sak|saks?nr\.?|nr\.?|no\.?|item|punkt|pkt\.?)$/i;
const SENTENCE = /\p{L}{2}[.!?]$/mu;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const unmarked = (line: string): string => line.replace(/^(?:#+ |\*\*)|\*\*$/g, '').trim();

const isCase = ([number = '', said = '']: readonly string[]): boolean =>
  number === '' || (isNumberCell(number) && isTitleCell(unmarked(linesOf(said)[0] ?? '')));

const caseText = ([number = '', said = '']: readonly string[]): string => {
  const [title = '', ...below] = linesOf(said);
  return number === '' ? said : [`# ${number} ${unmarked(title)}`, below.join('\n')].join('\n\n').trimEnd();
};

/** The table's text, or null when it is another table: in a list of tasks there is one thing beside each number. */
export const caseTableText = (rows: readonly (readonly string[])[]): string | null => {
  const [head] = rows;
  const cases = head && HEAD.test(head[0] ?? '') ? rows.slice(1) : rows;
  if (!cases.every((row) => row.length === 2 && isCase(row)) || !cases[0]?.[0]) return null;
  const says = cases.some(
    ([number, said = '']) => number === '' || SENTENCE.test(linesOf(said).slice(1).join('\n')),
  );
  return says
    ? cases
        .map(caseText)
        .filter((text) => text !== '')
        .join('\n\n')
    : null;
};
