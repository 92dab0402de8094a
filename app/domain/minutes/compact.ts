// The source without the blanks that a PDF or a mail program leaves inside sentences, and the way back to the source's own
// offsets (LANGUAGE.md 46). Called by reading.ts before anything else.

import type { Span } from './reading-types.ts';
import { isDoubled, type Line, splitLines } from './source-lines.ts';

export type Compact = {
  readonly text: string;
  /** A stretch of `text` as the stretch of the source that it came from. */
  readonly back: (span: Span) => Span;
};

/** But not the «o» of a list within a list. */
const SMALL = /^(?!o\s)[a-zß-öø-ÿčđŋšŧžłśżć]/u;

/** Whether what stands after the empty lines is no sentence that goes on. */
const beginsAnew = (lines: readonly Line[], at: number): boolean => {
  let next = at;
  while (lines[next]?.text === '') next += 1;
  return !SMALL.test(lines[next]?.text ?? '');
};

/** Blanks at line ends, indents of lines that go on in lower case, and the empty lines of a text that has one after every line. */
export const compact = (source: string): Compact => {
  const lines = splitLines(source);
  const doubled = isDoubled(lines);
  const parts: string[] = [];
  const from: number[] = [];
  let length = 0;
  const starts: number[] = [];
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    parts.push(source.slice(start, end));
    from.push(start);
    starts.push(length);
    length += end - start;
  };
  /** The line above has columns, or hangs under such a line: an indent is a column's. */
  let columns = false;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const hangs = columns && line.indent >= 2;
    const goesOn = SMALL.test(line.text) && index > 0 && !hangs;
    columns = hangs || /\S\s{3,}\S/.test(line.text);
    // More than one between two paragraphs says that they are two.
    if (doubled && line.text === '' && (lines[index - 1]?.text !== '' || !beginsAnew(lines, index))) return;
    keep(goesOn ? line.start : line.start - line.indent, line.end);
    const after = next ? next.start - next.indent : source.length;
    const breakAt = /[\r\n\f\v\u2028\u2029]/.exec(source.slice(line.end, after))?.index;
    if (breakAt !== undefined) keep(line.end + breakAt, line.end + breakAt + 1);
  });
  const placeOf = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (from[low] ?? 0) + at - (starts[low] ?? 0);
  };
  return {
    text: parts.join(''),
    back: ({ start, end }) => ({
      start: placeOf(start),
      end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
    }),
  };
};
