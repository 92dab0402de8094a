// The plan as a grid: what each audience hears, or each channel carries, in each month of a year. Called by the plan's screen and its exports.
import type { Card } from '../card.ts';
import { monthInYear, planTasks } from './plan-tasks.ts';

export type MatrixOf = 'audiences' | 'channels';

/** So many tasks in one cell are told as many. */
export const CROWDED = 4;
/** So many months on end with nothing are told as a gap. */
export const GAP = 3;

/** Months 1–12, both included. */
export type Months = { readonly from: number; readonly to: number };

export type MatrixRow = {
  /** Null: the tasks that name none, or none that is still there. */
  readonly id: string | null;
  readonly name: string;
  /** January first, each in the board's order. */
  readonly cells: readonly (readonly Card[])[];
  readonly count: number;
  /** None for the row of those that name none. */
  readonly gaps: readonly Months[];
  /** Months 1–12. */
  readonly crowded: readonly number[];
};

export type Matrix = {
  /** As the list gave them; those that name none last, if there are any. */
  readonly rows: readonly MatrixRow[];
  /** Tasks without a date. */
  readonly undated: readonly Card[];
};

type Named = { readonly id: string; readonly name: string };

/** A task stands once for each audience (or channel) that it names, in the month in which it is published. */
export function matrixOf(
  cards: readonly Card[],
  of: MatrixOf,
  named: readonly Named[],
  year: number,
): Matrix {
  const tasks = planTasks(cards);
  const inYear = tasks.flatMap((card) => {
    const month = monthInYear(card, year);
    return month === null ? [] : [{ card, month }];
  });
  const cellsOf = (holds: (card: Card) => boolean) =>
    Array.from({ length: 12 }, (_, i) =>
      inYear.flatMap(({ card, month }) => (month === i + 1 && holds(card) ? [card] : [])),
    );
  const known = new Set(named.map(({ id }) => id));
  const rows = named.map(({ id, name }) =>
    rowOf(
      id,
      name,
      cellsOf((card) => card[of].includes(id)),
    ),
  );
  const none = rowOf(
    null,
    '',
    cellsOf((card) => !card[of].some((id) => known.has(id))),
  );
  return {
    rows: none.count === 0 ? rows : [...rows, none],
    undated: tasks.filter(({ when }) => when === null),
  };
}

function rowOf(id: string | null, name: string, cells: readonly (readonly Card[])[]): MatrixRow {
  const crowded = cells.flatMap((cell, i) => (cell.length >= CROWDED ? [i + 1] : []));
  const count = cells.reduce((sum, cell) => sum + cell.length, 0);
  return { id, name, cells, count, gaps: id === null ? [] : gapsIn(cells), crowded };
}

/** Runs of at least `GAP` months with nothing, in the order of the year. */
export function gapsIn(cells: readonly (readonly unknown[])[]): Months[] {
  const gaps: Months[] = [];
  let from = 1;
  for (let month = 1; month <= cells.length + 1; month += 1) {
    const isEmpty = cells[month - 1]?.length === 0;
    if (isEmpty) continue;
    if (month - from >= GAP) gaps.push({ from, to: month - 1 });
    from = month + 1;
  }
  return gaps;
}
