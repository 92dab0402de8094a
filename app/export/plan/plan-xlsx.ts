// The communication plan as a workbook (ECMA-376): dates that are dates, numbers that are numbers, and texts that stay texts whatever
// they begin with. Fetched by plan-file.ts when somebody asks for it.
import writeExcelFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node';
import { firstDayOf, type PlainDate, type PlainMonth } from '../../domain/plain-date.ts';
import { endOf, startOf } from '../../domain/when.ts';
import type { PlanFileWords } from '../../text/plan-file.ts';
import type { PlanContents, PlanStakeholder, PlanTask } from './plan-contents.ts';

/** `width` in letters, as Excel counts. */
type Column<T> = { readonly head: string; readonly width: number; readonly cell: (row: T) => Cell };

/** More than this no cell holds. */
const LONGEST_CELL = 32_767;
const LOOK = { alignVertical: 'top', wrap: true } as const;

export const planXlsx = async (
  contents: PlanContents,
  words: PlanFileWords,
): Promise<Uint8Array<ArrayBuffer>> => {
  const sheets = [
    sheetOf(words.sheets.tasks, taskColumns(words), contents.tasks),
    sheetOf(words.sheets.messages, listColumns(words), listRows(contents, words)),
    sheetOf(words.sheets.stakeholders, stakeholderColumns(words), contents.stakeholders),
  ];
  const file = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return new Uint8Array(file);
};

const sheetOf = <T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): Sheet<never> => ({
  sheet: name,
  orientation: 'landscape',
  stickyRowsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map(({ head }) => ({ ...text(head), fontWeight: 'bold', backgroundColor: '#F3F1EA' })),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ],
});

const text = (value: string): CellObject => ({
  value: value.slice(0, LONGEST_CELL),
  type: String,
  ...LOOK,
});
const textOrNone = (value: string): Cell => (value === '' ? null : text(value));
const number = (value: number | null, format = '0'): Cell =>
  value === null ? null : { value, type: Number, format, ...LOOK };

/** Midnight in UTC is what Excel's day numbers are made of, so that the day is the same wherever it is written and read. */
const dated = (value: PlainDate, format: string): CellObject => ({
  value: new Date(`${value}T00:00:00Z`),
  type: Date,
  format,
  align: 'left',
  ...LOOK,
});
const day = (value: PlainDate | null): Cell => (value === null ? null : dated(value, 'dd.mm.yyyy'));
/** What is planned by the month is its first day, and shows the month alone. */
const month = (value: PlainMonth): Cell => dated(firstDayOf(value), 'mmmm yyyy');

const from = ({ when }: PlanTask): Cell => {
  if (when === null) return null;
  return when.precision === 'month' ? month(when.month) : day(startOf(when));
};
const until = ({ when }: PlanTask): Cell =>
  when === null || when.precision !== 'interval' ? null : day(endOf(when));

const taskColumns = ({ tasks }: PlanFileWords): Column<PlanTask>[] => [
  { head: tasks.when, width: 14, cell: from },
  { head: tasks.until, width: 12, cell: until },
  { head: tasks.what, width: 42, cell: (task) => text(task.title) },
  { head: tasks.audiences, width: 26, cell: (task) => textOrNone(task.audiences) },
  { head: tasks.channels, width: 24, cell: (task) => textOrNone(task.channels) },
  { head: tasks.message, width: 40, cell: (task) => textOrNone(task.message) },
  { head: tasks.goal, width: 34, cell: (task) => textOrNone(task.goal) },
  { head: tasks.owner, width: 24, cell: (task) => textOrNone(task.owner) },
  { head: tasks.hours, width: 8, cell: (task) => number(task.hours, 'General') },
  { head: tasks.state, width: 12, cell: (task) => text(task.state) },
  { head: tasks.status, width: 12, cell: (task) => text(task.status) },
  { head: tasks.planFrom, width: 14, cell: (task) => day(task.planFrom) },
  { head: tasks.rights, width: 26, cell: (task) => textOrNone(task.rights) },
  { head: tasks.evaluation, width: 48, cell: (task) => textOrNone(task.evaluation) },
];

type ListRow = { readonly sort: string; readonly text: string; readonly count: number };

const listRows = ({ goals, messages }: PlanContents, { lists }: PlanFileWords): ListRow[] => [
  ...goals.map((one) => ({ sort: lists.goal, ...one })),
  ...messages.map((one) => ({ sort: lists.message, ...one })),
];

const listColumns = ({ lists }: PlanFileWords): Column<ListRow>[] => [
  { head: lists.sort, width: 18, cell: (row) => text(row.sort) },
  { head: lists.text, width: 80, cell: (row) => text(row.text) },
  { head: lists.count, width: 10, cell: (row) => number(row.count) },
];

const stakeholderColumns = ({ stakeholders }: PlanFileWords): Column<PlanStakeholder>[] => [
  { head: stakeholders.number, width: 6, cell: (one) => number(one.number) },
  { head: stakeholders.name, width: 28, cell: (one) => text(one.name) },
  { head: stakeholders.relation, width: 36, cell: (one) => textOrNone(one.relation) },
  { head: stakeholders.interest, width: 11, cell: (one) => number(one.interest) },
  { head: stakeholders.influence, width: 12, cell: (one) => number(one.influence) },
  { head: stakeholders.quarter, width: 18, cell: (one) => textOrNone(one.quarter) },
  { head: stakeholders.need, width: 44, cell: (one) => textOrNone(one.need) },
  { head: stakeholders.measures, width: 44, cell: (one) => textOrNone(one.measures.join('\n')) },
  { head: stakeholders.review, width: 13, cell: (one) => day(one.review) },
];
