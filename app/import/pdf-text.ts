// A PDF → text in reading order, a paragraph in one line, columns apart by runs of spaces. Called by minutes-file.ts.
import { getDocumentProxy } from 'unpdf';
import { type MinutesFile, type OnPage, refused } from './minutes-file-result.ts';
import { type PdfPiece, pageTexts } from './pdf-page-text.ts';

const MAX_PAGES = 500;
/** Pieces of text on all pages; a page of minutes has some hundred. */
const MAX_PIECES = 200_000;

type PdfItem = { str: string; transform: number[]; width: number; height: number; fontName: string };
/** Where a line ends pdf.js puts an empty piece, which has no height. */
const isText = (item: object): item is PdfItem => 'str' in item && item.str !== '' && 'transform' in item;

const pieceOf = ({ str, transform, width, height, fontName }: PdfItem): PdfPiece => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: height || 10,
  font: fontName,
});

/** A sentence may go on over the page's end; otherwise a page begins something new. */
const joinPages = (pages: readonly string[]): string =>
  pages
    .filter((page) => page !== '')
    .reduce((text, page) => {
      const goesOn = /^\p{Ll}/u.test(page) && /[^.:!?]$/.test(text);
      return text === '' ? page : `${text}${goesOn ? '\n' : '\n\n'}${page}`;
    }, '');

/** pdf.js names it: a password is asked for, or the encryption is of a kind that it can't open. */
const isEncrypted = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'PasswordException' || /password|encrypt/i.test(error.message));

type Page = { streamTextContent: () => ReadableStream<{ items: object[] }> };

/** Null when there are more than `most`: read piece by piece, so that a page that never ends is left early. */
const piecesOf = async (page: Page, most: number): Promise<PdfPiece[] | null> => {
  const pieces: PdfPiece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    pieces.push(...part.value.items.filter(isText).map(pieceOf));
    if (pieces.length > most) {
      await reader.cancel(new Error('More text than a page of minutes has'));
      return null;
    }
  }
  return pieces;
};

export const readPdf = async (bytes: Uint8Array, onPage: OnPage = () => {}): Promise<MinutesFile> => {
  try {
    // A copy, because pdf.js takes the memory over. Verbosity 0: it says nothing on the console.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (pdf.numPages > MAX_PAGES) return refused('tooLarge');
      const pages: PdfPiece[][] = [];
      let left = MAX_PIECES;
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const pieces = await piecesOf(page, left);
        if (!pieces) return refused('tooLarge');
        left -= pieces.length;
        pages.push(pieces);
        page.cleanup();
        onPage(number, pdf.numPages);
      }
      return { ok: true, text: `${joinPages(pageTexts(pages))}\n` };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return refused(isEncrypted(error) ? 'encrypted' : 'unreadable');
  }
};
