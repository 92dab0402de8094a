// What our Word files (ECMA-376) have in common: colours, styles, text, the line of page numbers and tables. Used by minutes-docx.ts
// and plan/plan-docx.ts, which are fetched when somebody asks for a file.
import {
  AlignmentType,
  BorderStyle,
  type Document,
  Footer,
  HeadingLevel,
  type ISectionPropertiesOptions,
  type ITableBordersOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../text/language.ts';

/** Colours as in tokens.css, light: paper has no dark side. */
export const INK = '16241E';
export const MUTED = '55635C';
const LINE = 'C9C7BE';
const SUNKEN = 'F3F1EA';

/** Behind what stands out. */
export const SHADED = { type: ShadingType.CLEAR, fill: SUNKEN, color: 'auto' } as const;

const LANGUAGES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Twentieths of a point, as Word counts. */
const A4 = { width: 11_906, height: 16_838 } as const;

export const wordBytes = async (document: Document): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await Packer.toArrayBuffer(document));

/** An A4 page with the same margin on all sides. Word wants the sides as of a page that stands, also of one that lies. */
export const pageOf = (margin: number, lies = false): ISectionPropertiesOptions => ({
  page: {
    size: { ...A4, ...(lies && { orientation: PageOrientation.LANDSCAPE }) },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  },
});

/** The room between the margins. */
export const textWidthOf = (margin: number, lies = false): number =>
  (lies ? A4.height : A4.width) - 2 * margin;

type Room = {
  /** Twentieths of a point after a paragraph and after the title; a line's height, 240 for one. */
  readonly after: number;
  readonly line: number;
  readonly afterTitle: number;
};

export const stylesOf = (language: Language, { after, line, afterTitle }: Room) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: LANGUAGES[language] } },
      paragraph: { spacing: { after, line } },
    },
    title: { run: { size: 36, bold: true, color: INK }, paragraph: { spacing: { after: afterTitle } } },
    heading1: headingStyle(26, 320, 100),
    heading2: headingStyle(23, 200, 80),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
});

const headingStyle = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
});

export type Look = { readonly bold?: boolean; readonly color?: string; readonly size?: number };

/** A line break of the text is one in the document. */
export const runsOf = (text: string, look: Look = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }));

export const paragraph = (text: string, look?: Look): Paragraph =>
  new Paragraph({ children: runsOf(text, look) });

export const titled = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(text) });

export const heading = (text: string, level: 1 | 2 = 1): Paragraph =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: runsOf(text),
  });

type PageWords = { readonly before: string; readonly between: string };

/** «Side 2 av 5». */
export const pageNumbers = ({ before, between }: PageWords): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            color: MUTED,
            size: 18,
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const LYING = { top: HAIR, bottom: HAIR, insideHorizontal: HAIR } as const;
const BORDERS = {
  lines: { ...LYING, left: NONE, right: NONE, insideVertical: NONE },
  grid: { ...LYING, left: HAIR, right: HAIR, insideVertical: HAIR },
} as const satisfies Record<string, ITableBordersOptions>;

type CellLook = {
  /** Half points. */
  readonly size: number;
  /** Twentieths of a point at both sides. */
  readonly beside: number;
  /** A line's height where it isn't the document's. */
  readonly line?: number;
};

export type WordTable = {
  readonly widths: readonly number[];
  /** Said again on each page; null for none, and the first column bold instead. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly borders: keyof typeof BORDERS;
  readonly isHeadShaded?: boolean;
  readonly cell: CellLook;
};

/** A table of fixed widths, no row of which is broken by a page. */
export const wordTable = (table: WordTable): Table => {
  const { widths, head, rows, borders } = table;
  return new Table({
    width: { size: sumOf(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: BORDERS[borders],
    rows: [...(head ? [rowOf(table, head, true)] : []), ...rows.map((row) => rowOf(table, row, false))],
  });
};

const rowOf = (table: WordTable, texts: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    ...(isHead && { tableHeader: true }),
    cantSplit: true,
    children: texts.map((text, i) =>
      cellOf(table, text, table.widths[i] ?? 0, isHead || (!table.head && i === 0), isHead),
    ),
  });

const cellOf = (
  { cell: { size, beside, line }, isHeadShaded }: WordTable,
  text: string,
  width: number,
  bold: boolean,
  isHead: boolean,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: beside, right: beside },
    ...(isHead && isHeadShaded && { shading: SHADED }),
    children: [
      new Paragraph({
        spacing: { after: 0, ...(line !== undefined && { line }) },
        children: runsOf(text, { bold, size }),
      }),
    ],
  });

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
