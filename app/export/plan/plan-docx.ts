// The communication plan as a Word file (ECMA-376): A4 on its side, headings as styles, head rows on each page, the language set.
// Fetched by plan-file.ts when somebody asks for it.
import { Document, Paragraph, type Table, TextRun } from 'docx';
import { sayDay, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import type { PlanFileWords } from '../../text/plan-file.ts';
import { sayNumber } from '../../text/say-number.ts';
import {
  heading,
  MUTED,
  pageNumbers,
  pageOf,
  paragraph,
  runsOf,
  stylesOf,
  textWidthOf,
  titled,
  wordBytes,
  wordTable,
} from '../word-parts.ts';
import type { Carried, PlanContents, PlanStakeholder, PlanTask } from './plan-contents.ts';

export type PlanDocument = {
  readonly contents: PlanContents;
  readonly words: PlanFileWords;
  readonly language: Language;
  /** «Kommunikasjonsplan 2026», and what stands under it, a paragraph each. */
  readonly title: string;
  readonly under: readonly string[];
};

/** Twentieths of a point, as Word counts: 1.8 cm round a page on its side. */
const MARGIN = 1_020;
const TEXT_WIDTH = textWidthOf(MARGIN, true);
const ROOM = { after: 80, line: 264, afterTitle: 80 } as const;

export const planDocx = (plan: PlanDocument): Promise<Uint8Array<ArrayBuffer>> => wordBytes(documentOf(plan));

const documentOf = ({ contents, words, language, title, under }: PlanDocument): Document =>
  new Document({
    title,
    creator: 'Årring',
    description: under.join(' '),
    styles: stylesOf(language, ROOM),
    sections: [
      {
        properties: pageOf(MARGIN, true),
        footers: { default: pageNumbers(words.page) },
        children: [
          titled(title),
          ...under.map((line) => paragraph(line, { color: MUTED })),
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

const nothing = (words: PlanFileWords): Paragraph => paragraph(words.nothing, { color: MUTED });

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

const saidNumber = (value: number | null, language: Language): string =>
  value === null ? '' : sayNumber(value, language);

const tableOr = <T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  words: PlanFileWords,
): (Paragraph | Table)[] =>
  rows.length === 0 ? [nothing(words)] : [tableOf(columns, rows), new Paragraph({})];

const tableOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): Table =>
  wordTable({
    widths: columns.map(({ share }) => Math.round(TEXT_WIDTH * share)),
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ text }) => text(row))),
    borders: 'grid',
    isHeadShaded: true,
    cell: { size: 18, beside: 80, line: 240 },
  });
