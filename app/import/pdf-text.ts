// A PDF → text in reading order, lines as they stand on the page, columns apart by runs of spaces. Called by minutes-file.ts.
import { getDocumentProxy } from 'unpdf';
import type { MinutesFile } from './minutes-file.ts';

const MAX_PAGES = 500;

type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};
type Row = { y: number; size: number; pieces: Piece[] };

type PdfItem = { str: string; transform: number[]; width: number; height: number };
const isPiece = (item: object): item is PdfItem => 'str' in item && 'transform' in item;

/** Pieces on one height are one line; from the top down, from the left. */
const rowsOf = (pieces: readonly Piece[]): Row[] => {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const row = rows.find(
      (other) => Math.abs(other.y - piece.y) < Math.max(2, Math.min(other.size, piece.size) * 0.45),
    );
    if (row) row.pieces.push(piece);
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.sort((a, b) => b.y - a.y);
};

const lineOf = ({ pieces }: Row): string => {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  let line = '';
  let end: number | null = null;
  for (const piece of sorted) {
    const letter = piece.size * 0.5 || 5;
    const gap = end === null ? 0 : piece.x - end;
    if (gap > letter * 3.2) line += '    ';
    else if (gap > letter * 0.28 && !/\s$/.test(line) && !/^\s/.test(piece.text)) line += ' ';
    line += piece.text;
    end = piece.x + piece.width;
  }
  return line.trimEnd();
};

/** An empty line where the gap is clearly larger than the usual one. */
const pageText = (rows: readonly Row[]): string => {
  const gaps = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? 0) - row.y)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.4)] ?? 0;
  return rows
    .map((row, index) => {
      const gap = index === 0 ? 0 : (rows[index - 1]?.y ?? 0) - row.y;
      return `${usual > 0 && gap > usual * 1.45 ? '\n' : ''}${lineOf(row)}`;
    })
    .join('\n');
};

const isEncrypted = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PasswordException' || /password|encrypt/i.test(error.message));

export const readPdf = async (bytes: Uint8Array): Promise<MinutesFile> => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (pdf.numPages > MAX_PAGES) return { ok: false, reason: 'tooLarge' };
      const pages: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const pieces = (items as object[]).filter(isPiece).filter((item) => item.str.trim() !== '');
        pages.push(
          pageText(
            rowsOf(
              pieces.map(({ str, transform, width, height }) => ({
                text: str,
                x: transform[4] ?? 0,
                y: transform[5] ?? 0,
                width,
                size: height || 10,
              })),
            ),
          ),
        );
      }
      return { ok: true, text: `${pages.join('\n\n').trim()}\n` };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return { ok: false, reason: isEncrypted(error) ? 'encrypted' : 'unreadable' };
  }
};
