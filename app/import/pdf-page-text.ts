// The pieces of text on a PDF's pages → their lines, from the top down and from the left. Called by pdf-text.ts.
import { type PageLine, paragraphsOf } from './pdf-paragraphs.ts';

/** Lengths in points; y grows upwards. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** pdf.js' name of it: the same for the same font. */
  readonly font: string;
};
type Row = { readonly y: number; readonly size: number; readonly pieces: PdfPiece[] };

/** Pieces at about one height are one line. */
const rowsOf = (pieces: readonly PdfPiece[]): Row[] => {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - piece.y < Math.max(2, Math.min(row.size, piece.size) * 0.45)) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows;
};

type Segment = { readonly x: number; end: number; text: string };

/** A gap is a word's end from a seventh of the letter's height, a column's from nine tenths. */
const segmentsOf = ({ pieces }: Row): Segment[] => {
  const segments: Segment[] = [];
  let end = Number.POSITIVE_INFINITY;
  let space = false;
  for (const { text, x, width, size } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (text.trim() === '') {
      space = true;
      continue;
    }
    const gap = x - end;
    const last = segments.at(-1);
    if (!last || gap > size * 0.9) segments.push({ x, end: x + width, text });
    else {
      const touches = /\s$/.test(last.text) || /^\s/.test(text);
      last.text += !touches && (space || gap > size * 0.14) ? ` ${text}` : text;
      last.end = x + width;
    }
    end = x + width;
    space = false;
  }
  return segments.map(({ x, end, text }) => ({ x, end, text: text.trimEnd() }));
};

/** Narrower than letters are on the whole, so that a cell's words end before the next column begins. */
const gridOf = (size: number): number => size * 0.42;

/** Cells stand at their columns, at least four spaces apart; `from` is where the table begins. */
const lineOf = (row: Row, from: number): string =>
  segmentsOf(row).reduce((line, { x, text }) => {
    const column = Math.round((x - from) / gridOf(row.size));
    if (line === '') return `${' '.repeat(column < 2 ? 0 : column)}${text}`;
    return `${line}${' '.repeat(Math.max(4, column - line.length))}${text}`;
  }, '');

type Page = readonly Row[];

const gapAbove = (page: Page, index: number): number => (page[index - 1]?.y ?? 0) - (page[index]?.y ?? 0);

/** The gap between two lines of one paragraph: the small ones among all. */
const closeGap = (pages: readonly Page[]): number => {
  const gaps = pages.flatMap((page) => page.slice(1).map((_row, index) => gapAbove(page, index + 1)));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.15)] ?? 0;
};

/** Where the table begins that each row belongs to: rows with columns, and the rest of wrapped cells under them; else null. */
const tablesIn = (page: Page, wide: number): (number | null)[] => {
  const starts: (number | null)[] = [];
  page.forEach((row, index) => {
    const segments = segmentsOf(row);
    const x = segments[0]?.x ?? 0;
    const above = gapAbove(page, index) > wide * 2 ? null : (starts[index - 1] ?? null);
    if (segments.length > 1) starts.push(above === null ? x : Math.min(above, x));
    else starts.push(above !== null && x - above > row.size * 2 ? above : null);
  });
  // A table begins where its leftmost cell does, whichever row that is in.
  for (let index = starts.length - 2; index >= 0; index -= 1) {
    const [own, below] = [starts[index], starts[index + 1]];
    if (typeof own === 'number' && typeof below === 'number') starts[index] = Math.min(own, below);
  }
  return starts;
};

const letters = ({ pieces }: Row): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** The height and the font that most of the text has. */
const bodyOf = (pages: readonly Page[]): { size: number; font: string } => {
  const most = (keyOf: (row: Row) => string): string => {
    const counts = new Map<string, number>();
    for (const row of pages.flat()) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + letters(row));
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  };
  return { size: Number(most(({ size }) => size.toFixed(1))), font: most(fontOf) };
};

/** The font of all of a row's words, or nothing when they differ. */
const fontOf = ({ pieces }: Row): string => {
  const fonts = new Set(pieces.filter(({ text }) => text.trim() !== '').map(({ font }) => font));
  const [only] = fonts;
  return fonts.size === 1 ? (only ?? '') : '';
};

/** Larger letters, or other ones in a short line that is no sentence, are a heading, as people see it. */
const headingMark = (row: Row, text: string, body: { size: number; font: string }): string => {
  const words = text.replace(/(?<=\d)\./g, '');
  if (text.length > 90 || !/\p{L}{2}/u.test(text) || /[.!;,|]$|\s{3}/.test(words)) return text;
  if (row.size >= body.size * 1.12) return `# ${text}`;
  if (/\?$|:\s*\S/.test(words)) return text;
  const font = fontOf(row);
  return font !== '' && body.font !== '' && font !== body.font && /^[\p{Lu}\d«"]/u.test(text)
    ? `**${text}**`
    : text;
};

/** Where most of the text begins: the leftmost place that more than one line begins at. */
const leftMargin = (lines: readonly PageLine[]): number => {
  const places = lines.map(({ x }) => Math.round(x)).sort((a, b) => a - b);
  return places.find((place, at) => place === places[at + 1]) ?? places[0] ?? 0;
};

const pageLines = (page: Page, wide: number, body: { size: number; font: string }): PageLine[] => {
  const tables = tablesIn(page, wide);
  return page.map((row, index) => {
    const segments = segmentsOf(row);
    const from = tables[index];
    const words = segments.map(({ text }) => text).join('    ');
    const isRow = typeof from === 'number';
    const text = isRow ? lineOf(row, from) : headingMark(row, words, body);
    return {
      text,
      x: segments[0]?.x ?? 0,
      end: segments.at(-1)?.end ?? 0,
      size: row.size,
      alone: isRow || text !== words,
      apart: index > 0 && gapAbove(page, index) > wide,
      isRow,
      cells: segments.length,
      lastCell: { text: segments.at(-1)?.text ?? '', x: segments.at(-1)?.x ?? 0 },
    };
  });
};

/**
 * Each page's text, with an empty line where the gap is clearly larger than between the lines of a paragraph; a paragraph is one line, set in
 * as on the page. Headings come as `# …` and `**…**`, and the cells of tables stand under each other.
 */
export const pageTexts = (pages: readonly (readonly PdfPiece[])[]): string[] => {
  const read = pages.map((pieces) => rowsOf(pieces).filter((row) => segmentsOf(row).length > 0));
  const wide = closeGap(read) * 1.3;
  const body = bodyOf(read);
  const lines = read.map((page) => pageLines(page, wide, body));
  const left = leftMargin(lines.flat());
  return paragraphsOf(lines).map((page) =>
    page
      .map(({ text, x, size, apart, isRow }, index) => {
        const isMarked = /^(?:# |\*\*)/.test(text);
        const indent = isRow || isMarked ? 0 : Math.max(0, Math.round((x - left) / gridOf(size)));
        return `${apart && index > 0 ? '\n' : ''}${' '.repeat(indent)}${text}`;
      })
      .join('\n'),
  );
};
