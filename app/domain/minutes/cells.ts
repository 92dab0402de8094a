// The cells of a line that is a table's row: cut at pipes, tabs or runs of spaces (LANGUAGE.md 15). Called by blocks.ts.
import type { Line } from './source-lines.ts';

export type Cell = { readonly start: number; readonly end: number; readonly text: string };

const SEPARATORS: readonly RegExp[] = [/\|/g, /\t/g, /\s{3,}/g];

/** The cells of a line cut at pipes, tabs or runs of spaces; empty ones are kept, so that columns stay columns. */
export const cellsOf = (line: Line): Cell[] => {
  const piped = /^\|/.test(line.text) ? 1 : 0;
  const text = line.text.replace(/\|$/, ' ').trimEnd();
  const separator =
    line.text.split('|').length >= 3 ? SEPARATORS[0] : /\t/.test(text) ? SEPARATORS[1] : SEPARATORS[2];
  const cells: Cell[] = [];
  let from = piped;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const start = line.start + from + lead;
    cells.push({
      start,
      end: start + raw.trim().length,
      text: raw.trim().replace(/\*\*/g, '').replace(/\s+/g, ' '),
    });
  };
  const gaps = [...text.slice(piped).matchAll(separator ?? /\t/g)].map((match) => ({
    start: piped + match.index,
    end: piped + match.index + match[0].length,
  }));
  if (separator === SEPARATORS[2]) gaps.push(...line.narrow.map((at) => ({ start: at - 2, end: at })));
  for (const { start, end } of gaps.sort((a, b) => a.start - b.start)) {
    push(start);
    from = end;
  }
  push(text.length);
  return cells;
};

export const isRow = (line: Line): boolean =>
  /\|/.test(line.text)
    ? line.text.split('|').length >= 3
    : line.narrow.length > 0 || /\S(?:\t+|\s{3,})\S/.test(line.text);
export const isRule = (text: string): boolean => /^[|\s:=_*-]{3,}$/.test(text);
