// The corpus' documents as the files that people send: a Word document with real headings, lists and tables, and the PDF of a
// printed page. Called by the bench and by formats.test.ts.
import { Document, HeadingLevel, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { readMinutesFile } from '../../../app/import/minutes-file.ts';
import { A4_WIDTH, aPdf, BODY_SIZE, type PdfLine, pdfLine, widthOf } from '../../import/a-pdf.ts';
import type { CorpusDocument } from './corpus.ts';

export type Format = 'docx' | 'pdf';
export const FORMATS: readonly Format[] = ['docx', 'pdf'];

type Block =
  | { readonly is: 'line'; readonly text: string }
  | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

const cellsOf = (line: string): readonly string[] | null => {
  if (/^\s*\|.*\|\s*$/.test(line))
    return line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
  // A tab before the line sets it in, and makes no table.
  return line.trimStart().includes('\t') ? line.split('\t').map((cell) => cell.trim()) : null;
};
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));

const isProse = (line: string): boolean =>
  !/^\s|^[-*•#>|\uE000-\uF8FF]|^(?:\d+|[a-h])[.)](?! (?:jan|feb|mar|apr|ma[iy]|ju[nl]|aug|sep|o[kc]t|nov|de[sc]))|^\d{1,2}[:.]\d\d |^\p{Lu}[\p{L} ]{0,24}(?: \d{1,2}| \([^()]{2,40}\))?:| {3}|\t|\|/u.test(
    line,
  );
const PAGE_FOOT = /(?:^|\s)(?:side|page|s\.) ?\d+(?: (?:av|of) \d+)?$/i;
const isCut = (before: string, line: string): boolean =>
  before.length > 30 && /^(?:\p{Ll}|\d{1,2}(?:\.|st|nd|rd|th)? \p{L})/u.test(line) && !/[.:!?]$/.test(before);

/** No line of a page or a mail is longer: in a text with such lines they run on as in Word. */
const WIDEST_BROKEN = 110;
/** So many lines must go on in the middle of a sentence, or the text was not broken at all. */
const LEAST_CUT = 3;

/**
 * The lines of a text that a page or a mail program broke where they were full; who writes in Word lets them run on. The next line goes
 * on when its first word would not have fitted, or is in the middle of a sentence.
 */
const unbroken = (lines: readonly string[]): readonly string[] => {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  const cut = lines.filter((line, at) => isCut(lines[at - 1] ?? '', line)).length;
  if (width > WIDEST_BROKEN || cut < LEAST_CUT) return lines;
  const joined: string[] = [];
  let before = '';
  for (const line of lines) {
    const word = /^\S*/.exec(line)?.[0] ?? '';
    const isFull = before.length + 1 + word.length > width * 0.92 && before.length <= width * 1.05;
    const mayGoOn = line !== '' && isProse(line) && ![before, line].some((one) => PAGE_FOOT.test(one));
    if (mayGoOn && (isFull || isCut(before, line)) && !/ {3}/.test(before.trim()))
      joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
    before = line;
  }
  return joined;
};

/** Lines, and tables where bars or tabs stand between cells. */
const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = () => {
    // One alone is a line with a tab in it: «1<tab>Regnskap».
    if (rows.length > 1) blocks.push({ is: 'table', rows });
    else for (const cells of rows) blocks.push({ is: 'line', text: cells.join('\t') });
    rows = [];
  };
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (!cells) {
      endTable();
      blocks.push({ is: 'line', text: line });
    } else if (!isRule(cells)) rows.push(cells);
  }
  endTable();
  return blocks;
};

const runsOf = (text: string): TextRun[] =>
  text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**')
        ? new TextRun({ text: part.slice(2, -2), bold: true })
        : new TextRun({ children: part.split(/(\t)/).map((piece) => (piece === '\t' ? new Tab() : piece)) }),
    );

/** Word's own. */
const DEEPEST = 8;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

const paragraphOf = (line: string): Paragraph => {
  const [, marks, title] = /^(#{1,3}) (.*)$/.exec(line) ?? [];
  const heading = HEADINGS[(marks?.length ?? 0) - 1];
  if (heading && title !== undefined) return new Paragraph({ heading, children: runsOf(title) });
  const [, indent = '', item] = /^(\s*)[-*•] (.*)$/.exec(line) ?? [];
  return item === undefined
    ? new Paragraph({ children: runsOf(line) })
    : new Paragraph({ bullet: { level: Math.min(indent.length >> 1, DEEPEST) }, children: runsOf(item) });
};

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: [new Paragraph({ children: runsOf(cell) })] }),
          ),
        }),
    ),
  });

const docxOf = (text: string): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: blocksOf(unbroken(text.split('\n')).join('\n')).map((block) =>
            block.is === 'table' ? tableOf(block.rows) : paragraphOf(block.text),
          ),
        },
      ],
    }),
  );

/** Points: how far apart lines, and letters that stand in columns, are, and where the page begins and ends. */
const PITCH = 14;
const LETTER = 6;
const LEFT = 50;
const TOP = 780;
const BOTTOM = 60;

type Look = { readonly size?: number; readonly bold?: boolean };
type Piece = { readonly text: string; readonly column: number };
type PageLine = { readonly pieces: readonly Piece[]; readonly look: Look };

const HEADING_SIZES = [18, 15, 13];

/** How a line looks on the page instead of the marks that it has in the text. */
const lookOf = (line: string): Look => {
  const marks = /^(#{1,3}) /.exec(line)?.[1] ?? '';
  if (marks !== '') return { size: HEADING_SIZES[marks.length - 1] ?? BODY_SIZE, bold: true };
  return { bold: /^\*\*[^*]+\*\*:?$/.test(line) };
};

/** Without the marks that a printed page doesn't show. */
const printed = (text: string): string =>
  text.replaceAll('\t', '    ').replaceAll('•', '-').replaceAll('**', '').replace(/^#+ /, '');

/** Broken where the next word would pass the right margin; below a bullet or in a line that is set in as far in as its words. */
const wrapped = (line: string, { size }: Look): string[] => {
  const start = /^\s*(?:[-*]\s+|\d+[.)]\s+)?/.exec(line)?.[0] ?? '';
  const room = A4_WIDTH - 2 * LEFT - start.length * LETTER;
  const lines: string[] = [];
  for (const word of line.slice(start.length).split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((words, at) => (at === 0 ? start : ' '.repeat(start.length)) + words);
};

/** Words with two spaces or more between them stand in columns. */
const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], column: match.index }));

const linesOf = (block: Block): PageLine[] => {
  if (block.is === 'line') {
    const look = lookOf(block.text);
    const line = printed(block.text);
    const lines = / {3,}\S/.test(line.trimStart()) ? [line] : wrapped(line, look);
    return lines.map((one) => ({ pieces: piecesOf(one), look }));
  }
  const widths = block.rows.reduce<number[]>(
    (all, cells) => cells.map((cell, at) => Math.max(all[at] ?? 0, cell.length + 3)),
    [],
  );
  const columnOf = (at: number) => widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  return block.rows.map((cells) => ({
    pieces: cells.flatMap((cell, at) => (cell === '' ? [] : [{ text: printed(cell), column: columnOf(at) }])),
    look: {},
  }));
};

const pdfOf = (text: string): Uint8Array => {
  const pages: PdfLine[][] = [[]];
  let y = TOP;
  let right = A4_WIDTH - LEFT;
  for (const { pieces, look } of blocksOf(text).flatMap(linesOf)) {
    if (y < BOTTOM) {
      pages.push([]);
      y = TOP;
    }
    for (const piece of pieces) {
      const line = pdfLine(piece.text, y, LEFT + piece.column * LETTER, look);
      pages.at(-1)?.push(line);
      right = Math.max(right, line.x + widthOf(line.text, line.size));
    }
    y -= PITCH * Math.max(1, (look.size ?? BODY_SIZE) / BODY_SIZE);
  }
  return aPdf(pages, { width: right + LEFT });
};

/** What the program reads out of the document as a file of this kind. */
export const asFile = async ({ name, text }: CorpusDocument, format: Format): Promise<string> => {
  const bytes = format === 'docx' ? await docxOf(text) : pdfOf(text);
  const read = await readMinutesFile(bytes, name.replace(/\.\w+$/, `.${format}`));
  if (!read.ok) throw new Error(`${name} as .${format}: ${read.reason}`);
  return read.text;
};
