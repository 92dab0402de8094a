// The minutes' document as a Word file (ECMA-376) in a public body's form: headings as styles, numbered items, tables with a head
// row, the language set, pages numbered. Called by the route for downloads, which fetches it only when it is asked for.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Sheet, SheetFact, SheetPart } from '../domain/meeting/sheet.ts';
import {
  heading,
  INK,
  MUTED,
  pageNumbers,
  pageOf,
  paragraph,
  runsOf,
  SHADED,
  stylesOf,
  textWidthOf,
  titled,
  wordBytes,
  wordTable,
} from './word-parts.ts';

/** Twentieths of a point, as Word counts: 2.5 cm, which leaves 16 cm. */
const MARGIN = 1_417;
const TEXT_WIDTH = textWidthOf(MARGIN);
const FACT_NAME = 2_100;
/** Shares of the width: what, whose, by when, status. */
const SHARES: readonly number[] = [0.4, 0.22, 0.22, 0.16];
const ROOM = { after: 120, line: 276, afterTitle: 160 } as const;

export const minutesDocx = (sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> => wordBytes(documentOf(sheet));

const documentOf = (sheet: Sheet): Document =>
  new Document({
    title: sheet.title,
    creator: 'Årring',
    description: sheet.running,
    styles: stylesOf(sheet.language, ROOM),
    numbering: { config: [{ reference: 'points', levels: LEVELS.map(bulletOf) }] },
    sections: [
      {
        properties: pageOf(MARGIN),
        headers: {
          default: new Header({ children: [paragraph(sheet.running, { color: MUTED, size: 18 })] }),
        },
        footers: { default: pageNumbers(sheet.page) },
        children: sheet.parts.flatMap(blocksOf),
      },
    ],
  });

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

const bulletOf = (level: (typeof LEVELS)[number]) => ({
  level,
  format: LevelFormat.BULLET,
  text: level % 2 === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 260 } } },
});

const blocksOf = (part: SheetPart): readonly (Paragraph | Table)[] => {
  switch (part.is) {
    case 'title':
      return [titled(part.text)];
    case 'note':
      return [
        new Paragraph({
          children: runsOf(part.text, { bold: true }),
          shading: SHADED,
        }),
      ];
    case 'facts':
      return [factsTable(part.rows), new Paragraph({})];
    case 'heading':
      return [heading(`${part.number === null ? '' : `${part.number}. `}${part.text}`, part.level)];
    case 'paragraph':
      return [paragraph(part.text, part.muted ? { color: MUTED } : {})];
    case 'list':
      return [listLine(part)];
    case 'marked':
      return [markedLine(part)];
    case 'table':
      return [cardsTable(part.head, part.rows), new Paragraph({})];
  }
};

/** A number is written as it was: a list may be broken off by an action item and go on. */
const listLine = (part: Extract<SheetPart, { is: 'list' }>): Paragraph => {
  const level = Math.min(part.level, LEVELS.length - 1);
  const place: IParagraphOptions =
    part.number === null
      ? { numbering: { reference: 'points', level } }
      : { indent: { left: 360 * (level + 1), hanging: 260 } };
  const before = part.number === null ? '' : `${part.number}. `;
  return new Paragraph({ ...place, spacing: { after: 40 }, children: runsOf(`${before}${part.text}`) });
};

const markedLine = ({ mark, text, kind }: Extract<SheetPart, { is: 'marked' }>): Paragraph =>
  new Paragraph({
    indent: { left: 200 },
    border: {
      left: {
        style: kind === 'decision' ? BorderStyle.DOUBLE : BorderStyle.SINGLE,
        size: 12,
        space: 8,
        color: INK,
      },
    },
    children: [new TextRun({ text: `${mark}: `, bold: true }), ...runsOf(text)],
  });

const CELL = { size: 20, beside: 90 } as const;

const factsTable = (rows: readonly SheetFact[]): Table =>
  wordTable({
    widths: [FACT_NAME, TEXT_WIDTH - FACT_NAME],
    head: null,
    rows: rows.map(({ name, value }) => [name, value]),
    borders: 'lines',
    cell: CELL,
  });

const cardsTable = (head: readonly string[], rows: readonly (readonly string[])[]): Table =>
  wordTable({
    widths: head.map((_, i) => Math.round(TEXT_WIDTH * (SHARES[i] ?? 1 / head.length))),
    head,
    rows,
    borders: 'grid',
    cell: CELL,
  });
