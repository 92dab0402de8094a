// The communication plan as a Word file (ECMA-376): A4 on its side, headings as styles, head rows on each page, the language set.
// Fetched by plan-file.ts when somebody asks for it.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
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
import { sayDay, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import type { PlanFileWords } from '../../text/plan-file.ts';
import type { Carried, PlanContents, PlanStakeholder, PlanTask } from './plan-contents.ts';

export type PlanDocument = {
  readonly contents: PlanContents;
  readonly words: PlanFileWords;
  readonly language: Language;
  /** «Kommunikasjonsplan 2026», and what stands under it, a paragraph each. */
  readonly title: string;
  readonly under: readonly string[];
};

const LANGUAGES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Colours as in tokens.css, light: paper has no dark side. */
const INK = '16241E';
const MUTED = '55635C';
const LINE = 'C9C7BE';
const SUNKEN = 'F3F1EA';

/** Twentieths of a point: A4 on its side with margins of 1.8 cm. Word wants the sides as of a page that stands. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_020 } as const;
const TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;

export const planDocx = async (plan: PlanDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await Packer.toArrayBuffer(documentOf(plan)));

const documentOf = ({ contents, words, language, title, under }: PlanDocument): Document =>
  new Document({
    title,
    creator: 'Årring',
    description: under.join(' '),
    styles: stylesOf(LANGUAGES[language]),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: { default: new Footer({ children: [pageLine(words)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          ...under.map((line) => new Paragraph({ children: runsOf(line, { color: MUTED }) })),
          ...carriedPart(words.goals, contents.goals, words),
          ...carriedPart(words.messages, contents.messages, words),
          heading(words.sheets.tasks),
          ...tableOr(taskColumns(words, language), contents.tasks, words),
          heading(words.sheets.stakeholders),
          ...tableOr(stakeholderColumns(words, language), contents.stakeholders, words),
        ],
      },
    ],
  });

const stylesOf = (language: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 80, line: 264 } },
    },
    title: { run: { size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { size: 26, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
});

type Look = { readonly bold?: boolean; readonly color?: string; readonly size?: number };

/** A line break of the text is one in the document. */
const runsOf = (text: string, look: Look = {}): TextRun[] =>
  text.split('\n').map((line, i) => new TextRun({ text: line, ...look, ...(i > 0 && { break: 1 }) }));

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(text) });

const pageLine = ({ page }: PlanFileWords): Paragraph =>
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

const nothing = (words: PlanFileWords): Paragraph =>
  new Paragraph({ children: runsOf(words.nothing, { color: MUTED }) });

const carriedPart = (name: string, list: readonly Carried[], words: PlanFileWords): Paragraph[] => [
  heading(name),
  ...list.map(
    ({ text, count }) =>
      new Paragraph({
        bullet: { level: 0 },
        children: [
          ...runsOf(text),
          new TextRun({ text: `  ${words.carried(count)}`, color: MUTED, size: 20 }),
        ],
      }),
  ),
  ...(list.length === 0 ? [nothing(words)] : []),
];

/** `share` of the text's width; they add up to 1. */
type Column<T> = { readonly head: string; readonly share: number; readonly text: (row: T) => string };

const taskColumns = ({ tasks, noDate }: PlanFileWords, language: Language): Column<PlanTask>[] => [
  // The year is said of each: the file is read long after it was made.
  { head: tasks.when, share: 0.11, text: ({ when }) => (when ? sayWhen(when, language, AGES_AGO) : noDate) },
  { head: tasks.what, share: 0.19, text: ({ title }) => title },
  { head: tasks.audiences, share: 0.11, text: ({ audiences }) => audiences },
  { head: tasks.channels, share: 0.1, text: ({ channels }) => channels },
  { head: tasks.message, share: 0.16, text: ({ message }) => message },
  { head: tasks.owner, share: 0.09, text: ({ owner }) => owner },
  { head: tasks.hours, share: 0.05, text: ({ hours }) => saidNumber(hours, language) },
  { head: tasks.state, share: 0.075, text: ({ state }) => state },
  { head: tasks.evaluation, share: 0.115, text: ({ evaluation }) => evaluation },
];

const stakeholderColumns = (
  { stakeholders }: PlanFileWords,
  language: Language,
): Column<PlanStakeholder>[] => [
  { head: stakeholders.name, share: 0.14, text: ({ name }) => name },
  { head: stakeholders.relation, share: 0.17, text: ({ relation }) => relation },
  { head: stakeholders.interest, share: 0.07, text: ({ interest }) => saidNumber(interest, language) },
  { head: stakeholders.influence, share: 0.075, text: ({ influence }) => saidNumber(influence, language) },
  { head: stakeholders.quarter, share: 0.1, text: ({ quarter }) => quarter },
  { head: stakeholders.need, share: 0.185, text: ({ need }) => need },
  { head: stakeholders.measures, share: 0.17, text: ({ measures }) => measures.join('\n') },
  {
    head: stakeholders.review,
    share: 0.09,
    text: ({ review }) => (review ? sayDay(review, language, { year: true }) : ''),
  },
];

const AGES_AGO = { today: '0001-01-01' } as const;

/** With a comma where the language has one. */
const saidNumber = (value: number | null, language: Language): string =>
  value === null ? '' : language === 'en' ? String(value) : String(value).replace('.', ',');

const tableOr = <T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  words: PlanFileWords,
): (Paragraph | Table)[] =>
  rows.length === 0 ? [nothing(words)] : [tableOf(columns, rows), new Paragraph({})];

const HAIR = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const BORDERS = {
  top: HAIR,
  bottom: HAIR,
  left: HAIR,
  right: HAIR,
  insideHorizontal: HAIR,
  insideVertical: HAIR,
} as const;

const tableOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): Table => {
  const widths = columns.map(({ share }) => Math.round(TEXT_WIDTH * share));
  const rowOf = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, i) => cellOf(text, widths[i] ?? 0, isHead)),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: BORDERS,
    rows: [
      rowOf(
        columns.map(({ head }) => head),
        true,
      ),
      ...rows.map((row) =>
        rowOf(
          columns.map(({ text }) => text(row)),
          false,
        ),
      ),
    ],
  });
};

const cellOf = (text: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, fill: SUNKEN, color: 'auto' } }),
    children: [
      new Paragraph({
        spacing: { after: 0, line: 240 },
        children: runsOf(text, { bold: isHead, size: 18 }),
      }),
    ],
  });
