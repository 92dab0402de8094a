// A table's row met on the walk: its head, a task of it, or what a row without a head says. Called by walk.ts.
import type { PlainDate } from '../plain-date.ts';
import { type Draft, tasksIn } from './block-tasks.ts';
import type { Block, Cell } from './blocks.ts';
import { deadlineIn } from './deadlines.ts';
import { readHeading } from './headings.ts';
import { readHeadlessRow } from './headless-rows.ts';
import { namesIn } from './name-lists.ts';
import { tasksInOwnerCell } from './owner-cells.ts';
import { readDecisions } from './read-decisions.ts';
import { readTasks } from './read-tasks.ts';
import { readOutcome, readVerdict } from './row-decisions.ts';
import { sentencesIn } from './sentences.ts';
import { ownersIn, readTableRow, type TableTask } from './table-tasks.ts';
import { byColumn, mainCellOf, readTableHead, type Table, withWrapped } from './tables.ts';
import type { Found, Walk, WalkContext, WalkState } from './walk-state.ts';

/** The rest of a row's cells, wrapped onto a line of their own: the row is read again with it. */
export const goesOnInCell = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  context: WalkContext,
): boolean => {
  const { table, row } = state;
  if (!table || !row) return false;
  const whole = withWrapped(table, row.block, block);
  if (!whole) return false;
  const before = row.draft ? found.drafts.indexOf(row.draft) : -1;
  if (before >= 0) found.drafts.splice(before, 1);
  if (!readOwnerCell(flat, state, found, table, whole, context))
    readTask(flat, state, found, table, whole, context);
  return true;
};

/** Whether the column of who does it says what they do as well. */
const readOwnerCell = (
  flat: string,
  state: WalkState,
  found: Walk,
  table: Table,
  block: Block,
  { people, reference, bokmaal }: WalkContext,
): boolean => {
  const drafts = tasksInOwnerCell(table, block, { flat, people, reference, bokmaal });
  const own = drafts.map((draft) => ({ ...draft, section: state.section }));
  found.drafts.push(...own);
  if (own.length > 0) state.row = { block, draft: own.at(-1) ?? null };
  return own.length > 0;
};

/** A cell as if it stood alone. */
const alone = (block: Block, { start, end, text }: Cell): Block => ({
  ...block,
  kind: 'paragraph',
  start,
  end,
  text,
  cells: [],
});

/** «Kari: ringje banken. Ola og Per: skrive brev» in the cell of a table without a column of owners. */
const saidIn = (
  flat: string,
  state: WalkState,
  block: Block,
  { cell, due }: TableTask,
  { people, reference, bokmaal }: WalkContext,
): Found<Draft>[] =>
  tasksIn(
    { ...alone(block, cell), kind: 'item' },
    {
      flat,
      people,
      reference,
      taskList: true,
      past: state.past,
      owner: null,
      headOwner: null,
      bokmaal,
      strangers: false,
    },
  ).drafts.map((draft) => ({ ...draft, due: draft.due ?? due, reason: 'table', section: state.section }));

/** The task of a row under a head. */
const readTask = (
  flat: string,
  state: WalkState,
  found: Walk,
  table: Table,
  block: Block,
  context: WalkContext,
): void => {
  const { people, reference } = context;
  const task = readTableRow(flat, table, block, people, reference);
  const told =
    task && (task.owners.length === 0 || !table.columns.includes('owner'))
      ? saidIn(flat, state, block, task, context)
      : [];
  if (told.length > 1 || told[0]?.assignees.length) {
    found.drafts.push(...told);
    state.row = { block, draft: told.at(-1) ?? null };
    return;
  }
  const span = task && { start: task.cell.start, end: task.cell.end };
  // What a wrapped cell goes on with stands on another line: it is the task's words, but not its place.
  const more = task?.cell.text.slice(flat.slice(task.cell.start, task.cell.end).replace(/\s+/g, ' ').length);
  const draft: Found<Draft> | null = task &&
    span && {
      start: span.start,
      end: span.end,
      body: span,
      ...(more && { more: more.trim() }),
      assignees: task.owners,
      due: task.due,
      reason: 'table',
      confidence: 'high',
      section: state.section,
    };
  if (draft) found.drafts.push(draft);
  state.row = { block, draft };
};

const enterCase = (state: WalkState, found: Walk, title: Cell, { people }: WalkContext): void => {
  const heading = readHeading(title.text, people);
  found.sections.push({ ...heading, start: title.start, end: title.end });
  state.section = heading.title;
};

/** «Sak | Referat | Ansvar»: the case is a section, the notes are prose, and who is responsible owns what they say is to be done. */
const readNotes = (
  flat: string,
  state: WalkState,
  found: Walk,
  cells: ReturnType<typeof byColumn>,
  block: Block,
  context: WalkContext,
): void => {
  const notes = cells.get('notes');
  if (!notes) return;
  const own = alone(block, notes);
  const before = found.drafts.length;
  readDecisions(flat, state, found, own, context);
  readTasks(flat, state, found, own, context);
  const owners = ownersIn(cells.get('owner'), context.people);
  const dueCell = cells.get('due');
  const due = dueCell
    ? (deadlineIn(flat, dueCell.start, dueCell.end, context.reference, true)?.day ?? null)
    : null;
  const drafts = found.drafts.slice(before);
  for (const [at, draft] of drafts.entries())
    found.drafts[before + at] = {
      ...draft,
      assignees: draft.assignees.length > 0 ? draft.assignees : owners,
      due: draft.due ?? due,
    };
  const last = sentencesIn(flat, notes.start, notes.end).at(-1);
  if (drafts.length > 0 || owners.length === 0 || !last) return;
  found.drafts.push({
    ...last,
    body: last,
    assignees: owners,
    due,
    reason: 'table',
    confidence: 'low',
    section: state.section,
  });
};

/** «3 | Grunnerverv | | » above «3.1 | …»: the case that the rows under it are about. */
const caseOf = (flat: string, { cells, end }: Block): Cell | null => {
  const [number, title, ...others] = cells.filter(({ text }) => text !== '');
  if (!number || !title || others.length > 0) return null;
  const own = /^(\d{1,2})\.?$/.exec(number.text)?.[1];
  const isTitle =
    title.text.length < 60 && /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(title.text) && !/[.!?;:]$/.test(title.text);
  const below = /^[\s|]*(\d{1,2})\.\d/.exec(flat.slice(end, end + 60))?.[1];
  return isTitle && own !== undefined && own === below ? title : null;
};

const readUnderHead = (
  flat: string,
  state: WalkState,
  found: Walk,
  table: Table,
  block: Block,
  context: WalkContext,
): void => {
  const opened = caseOf(flat, block);
  if (opened) {
    enterCase(state, found, opened, context);
    return;
  }
  const cells = byColumn(table, block);
  // «Søker | Søkte om | Får»: what each gets was decided.
  if (table.columns.includes('granted')) {
    readOutcome(state, found, block, cells.get('granted'));
    return;
  }
  const title = cells.get('case') ?? cells.get('what');
  const hasNotes = table.columns.includes('notes');
  if (hasNotes && title && /[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(title.text)) enterCase(state, found, title, context);
  // Where a column says what is to be done, the notes beside it do not.
  const notes = cells.get('notes');
  const isTold = readOwnerCell(flat, state, found, table, block, context);
  if (notes && (isTold || table.columns.includes('task')))
    readDecisions(flat, state, found, alone(block, notes), context);
  if (isTold) {
    // Neither the notes nor the case is what is to be done.
  } else if (hasNotes && !table.columns.includes('task'))
    readNotes(flat, state, found, cells, block, context);
  else readTask(flat, state, found, table, block, context);
  const said =
    cells.has('notes') || cells.has('decision') || state.row?.draft ? null : mainCellOf(table, cells);
  if (said && !table.columns.includes('task')) readDecisions(flat, state, found, alone(block, said), context);
  const decision = cells.get('decision');
  if (/[A-Za-zÀ-ÖØ-öø-ɏ]{2}/u.test(decision?.text ?? '')) readOutcome(state, found, block, decision);
};

/** «Leif lager oppgavene | 21.11»: a last cell that is nothing but a day. */
const dayOf = (flat: string, { cells }: Block, { reference }: WalkContext): PlainDate | null => {
  const last = cells.at(-1);
  return last && cells.length > 1 && /^\D{0,8}\d{1,2}[./]\s?\S{1,10}$/u.test(last.text)
    ? (deadlineIn(flat, last.start, last.end, reference, true)?.day ?? null)
    : null;
};

/** A cell of prose, of more than an abbreviation. */
const ENDS_SENTENCE = /[a-zß-öø-ɏ\d)]{2}[.!]$/u;

export const readRow = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  context: WalkContext,
): void => {
  const head = readTableHead(block, state.table);
  if (head) {
    state.table = head;
    state.assigning = head.columns.includes('owner') && head.columns.includes('due');
    return;
  }
  if (state.table) {
    readUnderHead(flat, state, found, state.table, block, context);
    return;
  }
  if (readHeadlessRow(flat, state, found, block, context)) return;
  const before = found.drafts.length;
  readTasks(flat, state, found, block, { ...context, strangers: false });
  const draft = found.drafts[before];
  if (draft?.due === null) draft.due = dayOf(flat, block, context);
  // «#2219 | Åpningstider feil | FEA fikser i dag.»
  const [, ...others] = block.cells.filter(({ text }) => text !== '');
  for (const cell of draft ? [] : others)
    readTasks(flat, state, found, alone(block, cell), { ...context, strangers: false });
  // «TB | Ferie neste uke.» is what TB says, «Rydde boden | Tone | utsatt» how far Tone is.
  if (state.past || block.cells.some(({ text }) => namesIn(text, context.people, { whole: true }))) return;
  if (!draft) readVerdict(state, found, block);
  for (const cell of block.cells)
    if (ENDS_SENTENCE.test(cell.text)) readDecisions(flat, state, found, alone(block, cell), context);
};
