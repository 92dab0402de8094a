// The pieces of text on a PDF's pages → their lines, from the top down and from the left. Called by pdf-text.ts.

/** Lengths in points; y grows upwards. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
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

/** A gap is a word's end from a seventh of the letter's height, a column's from nine tenths. */
const lineOf = ({ pieces }: Row): string => {
  let line = '';
  let end = Number.POSITIVE_INFINITY;
  let space = false;
  for (const { text, x, width, size } of [...pieces].sort((a, b) => a.x - b.x)) {
    if (text.trim() === '') {
      space = true;
      continue;
    }
    const gap = x - end;
    const touches = /\s$/.test(line) || /^\s/.test(text);
    if (gap > size * 0.9) line = `${line.trimEnd()}    `;
    else if (line !== '' && !touches && (space || gap > size * 0.14)) line += ' ';
    line += text;
    end = x + width;
    space = false;
  }
  return line.trimEnd();
};

type Page = readonly Row[];

const gapAbove = (page: Page, index: number): number => (page[index - 1]?.y ?? 0) - (page[index]?.y ?? 0);

/** The gap between two lines of one paragraph: the small ones among all. */
const closeGap = (pages: readonly Page[]): number => {
  const gaps = pages.flatMap((page) => page.slice(1).map((_row, index) => gapAbove(page, index + 1)));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.15)] ?? 0;
};

/** Each page's text, with an empty line where the gap is clearly larger than between the lines of a paragraph. */
export const pageTexts = (pages: readonly (readonly PdfPiece[])[]): string[] => {
  const read = pages.map((pieces) => rowsOf(pieces).filter((row) => lineOf(row) !== ''));
  const wide = closeGap(read) * 1.3;
  return read.map((page) =>
    page
      .map((row, index) => `${index > 0 && gapAbove(page, index) > wide ? '\n' : ''}${lineOf(row)}`)
      .join('\n'),
  );
};
