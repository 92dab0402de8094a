// The minutes' document as a Word file (ECMA-376) in a public body's form: headings as styles, numbered items, tables with a head
// row, the language set, pages numbered. Called by the route for downloads, which fetches it only when it is asked for.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Sheet, SheetFact, SheetPart } from '../domain/meeting/sheet.ts';

const LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Colours as in tokens.css, light: paper has no dark side. */
const INK = '16241E';
const MUTED = '55635C';
const LINE = 'C9C7BE';
const SUNKEN = 'F3F1EA';

/** Twentieths of a point, as Word counts: A4 with margins of 2.5 cm leaves 16 cm. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_417 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
const FACT_NAME = 2_100;
/** Shares of the width: what, whose, by when, status. */
const SHARES: readonly number[] = [0.4, 0.22, 0.22, 0.16];

export const minutesDocx = async (sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await Packer.toArrayBuffer(documentOf(sheet)));

const documentOf = (sheet: Sheet): Document =>
  new Document({
    title: sheet.title,
    creator: 'Årring',
    description: sheet.running,
    styles: stylesOf(LANGUAGES[sheet.language]),
    numbering: { config: [{ reference: 'points', levels: LEVELS.map(bulletOf) }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: new Header({ children: [small(sheet.running)] }) },
        footers: { default: new Footer({ children: [pageLine(sheet)] }) },
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

const stylesOf = (language: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
});

/** A line break of the text is one in the document. */
const runsOf = (text: string, look: { bold?: boolean; color?: string; size?: number } = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }));

const small = (text: string): Paragraph =>
  new Paragraph({ children: runsOf(text, { color: MUTED, size: 18 }) });

const pageLine = ({ page }: Sheet): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        color: MUTED,
        size: 18,
        children: [page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES],
      }),
    ],
  });

const blocksOf = (part: SheetPart): readonly (Paragraph | Table)[] => {
  switch (part.is) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(part.text) })];
    case 'note':
      return [
        new Paragraph({
          children: runsOf(part.text, { bold: true }),
          shading: { type: ShadingType.CLEAR, fill: SUNKEN, color: 'auto' },
        }),
      ];
    case 'facts':
      return [factsTable(part.rows), new Paragraph({})];
    case 'heading':
      return [
        new Paragraph({
          heading: part.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runsOf(`${part.number === null ? '' : `${part.number}. `}${part.text}`),
        }),
      ];
    case 'paragraph':
      return [
        part.muted
          ? new Paragraph({ children: runsOf(part.text, { color: MUTED }) })
          : new Paragraph({ children: runsOf(part.text) }),
      ];
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

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 } as const;

const cellOf = (text: string, width: number, bold = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    children: [new Paragraph({ spacing: { after: 0 }, children: runsOf(text, { bold, size: 20 }) })],
  });

const factsTable = (rows: readonly SheetFact[]): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [FACT_NAME, TEXT_WIDTH - FACT_NAME],
    borders: {
      top: HAIR,
      bottom: HAIR,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIR,
      insideVertical: NONE,
    },
    rows: rows.map(
      ({ name, value }) =>
        new TableRow({
          cantSplit: true,
          children: [cellOf(name, FACT_NAME, true), cellOf(value, TEXT_WIDTH - FACT_NAME)],
        }),
    ),
  });

const cardsTable = (head: readonly string[], rows: readonly (readonly string[])[]): Table => {
  const widths = head.map((_, i) => Math.round(TEXT_WIDTH * (SHARES[i] ?? 1 / head.length)));
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, i) => cellOf(text, widths[i] ?? 0, isHead)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: HAIR,
      bottom: HAIR,
      left: HAIR,
      right: HAIR,
      insideHorizontal: HAIR,
      insideVertical: HAIR,
    },
    rows: [rowOf(head, true), ...rows.map((cells) => rowOf(cells, false))],
  });
};
