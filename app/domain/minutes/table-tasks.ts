// The task of a table's row: what is to be done, by whom and when, if it isn't done (LANGUAGE.md 15, 16). Called by row-tasks.ts; the
// columns are in tables.ts.
import type { PlainDate } from '../plain-date.ts';
import type { Block, Cell } from './blocks.ts';
import type { Reference } from './date-phrases.ts';
import { type Due, deadlineIn } from './deadlines.ts';
import { withoutDue } from './markers.ts';
import { namesIn } from './name-lists.ts';
import { mentionAt, type People } from './people.ts';
import { isDone, readsAsTask } from './reads-as-task.ts';
import { byColumn, type Column, mainCellOf, type Table } from './tables.ts';
import { tokensOf } from './tokens.ts';
import { isParticiple } from './verbs.ts';

export type TableTask = {
  readonly cell: Cell;
  readonly owners: readonly string[];
  readonly due: PlainDate | null;
};

/** Names; else the words as they stand («Valgkomiteen», «IT-avdelingen»). */
export const ownersIn = (cell: Cell | undefined, people: People): string[] => {
  if (!cell || !/[A-Za-zÀ-ÖØ-öø-ɏ]{2}/u.test(cell.text)) return [];
  // «FAU v/Kari»: Kari for the group.
  const bare = withoutDue(cell.text.replace(/\([^)]*\)/g, ' ').replace(/^.*\sv\/\s?/u, '')).trim();
  const names =
    namesIn(bare, people, { whole: true, unknown: true }) ?? namesIn(bare, people, { whole: false }) ?? [];
  return names.length === 0 && /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\d.!?]{1,39}$/u.test(bare) ? [bare] : names;
};

/** In the column of who does it: nobody has to. */
const FOR_INFORMATION =
  /^(?:(?:til |for )?(?:info|informasjon|information|orientering)|o|noted?|fyi|n\/a|ingen|none)\.?$/i;

const NOT_YET =
  /^(?:ikke|ikkje|delvis|nesten|snart|halvveis|halvvegs|not|partly|partially|almost|nearly)(?![a-zß-öø-ɏ])/iu;
/** «Utført», «Lukket 4.9.», «Done, sent to all», but neither «Delvis utført» nor «Ferdig innen 1. mai». */
const isOver = (status: string): boolean => {
  if (NOT_YET.test(status)) return false;
  const [first = '', ...said] = status.split(/\s*[,;:(–]\s*|\s+-\s+|\s+(?=\d)|\.\s+/u);
  return (
    isParticiple(first.toLowerCase()) ||
    isDone(first) ||
    (said.length === 0 && isDone(status)) ||
    /^[xX✓✔✅]$/u.test(first)
  );
};

/** «one week», «14 dager»: how long from the meeting on. */
const HOW_LONG = /^(?:\d{1,2}|[a-zß-öø-ɏ]{2,7})\s(?:dag|day|uk|vek|week|måned|månad|month)[a-zß-öø-ɏ]*$/iu;
/** What a cell of the column for it says, with what stood on the next line: «end of» and «June». */
export const dueInCell = (text: string, reference: Reference): Due | null => {
  const said =
    HOW_LONG.test(text.trim()) && !/^(?:neste|next|denne|this)/iu.test(text) ? `om ${text.trim()}` : text;
  return deadlineIn(said, 0, said.length, reference, true);
};

/** «Purres, ny frist 5.12.» holds instead of the day beside it. */
const RENEWED =
  /(?<![a-zß-öø-ɏ])(?:ny|nytt|new|revised|endra|endret) (?:frist|dato|deadline|date|due date|target)/iu;

type Cells = ReadonlyMap<Column, Cell>;
const textIn = (cells: Cells, column: Column): string => cells.get(column)?.text.trim() ?? '';

/** Nothing is left to do, or nobody has to. */
const isClosed = (cell: Cell, cells: Cells): boolean =>
  isOver(textIn(cells, 'status')) ||
  isDone(cell.text) ||
  /^~~.*~~$/.test(cell.text) ||
  isDone(cells.get('due')?.text ?? '') ||
  FOR_INFORMATION.test(textIn(cells, 'owner'));

const ownersOf = (table: Table, cell: Cell, cells: Cells, people: People): readonly string[] => {
  const told = ownersIn(cells.get('owner'), people);
  if (told.length > 0) return told;
  // Initials that only one space keeps from the words before them.
  const last = people.byInitials.get(/\s([A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,4})$/u.exec(cell.text)?.[1] ?? '');
  if (last) return [last];
  // «Oppfølging: Espen skriv kontrakt», where no column says who.
  const doer = table.columns.includes('owner') ? null : mentionAt(tokensOf(cell.text), 0, people);
  return doer?.sure ? [doer.name] : [];
};

const dueOf = (flat: string, cell: Cell, cells: Cells, reference: Reference): Due | null => {
  const [status, due, owner] = [cells.get('status'), cells.get('due'), cells.get('owner')];
  const within = ({ start, end }: Cell, alone = false) => deadlineIn(flat, start, end, reference, alone);
  return (
    (status && RENEWED.test(status.text) ? within(status) : null) ??
    (due ? dueInCell(due.text, reference) : null) ??
    // «Ansvarlig / frist» is one column.
    (owner && !due ? within(owner, true) : null) ??
    within(cell) ??
    // «not yet, by next meeting»
    (status ? within(status) : null)
  );
};

/** The task of a row, or null when it is done, empty, a question or no task. */
export const readTableRow = (
  flat: string,
  table: Table,
  row: Block,
  people: People,
  reference: Reference,
): TableTask | null => {
  const cells = byColumn(table, row);
  const cell = mainCellOf(table, cells);
  const has = (...some: readonly Column[]): boolean => some.some((column) => table.columns.includes(column));
  if (has('decision') && !has('owner', 'task', 'what')) return null;
  if (!cell || table.agenda || !/[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(cell.text) || isClosed(cell, cells)) return null;
  const owners = ownersOf(table, cell, cells, people);
  const due = dueOf(flat, cell, cells, reference);
  const isTold = owners.length > 0 || due?.strong === true;
  const noun = has('task') && !/^[-–—]$/.test(textIn(cells, 'owner'));
  if (!isTold && !readsAsTask(cell.text, { noun })) return null;
  if (/\?$/.test(cell.text) || (table.guessed && !readsAsTask(cell.text, { noun: false }))) return null;
  return { cell, owners, due: due?.day ?? null };
};
