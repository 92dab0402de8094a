// Which cards the communication plan is made of. Called by the matrix, the capacity and what is said of the messages.
import { byCodeUnits } from '../by-code-units.ts';
import type { Card, CardId } from '../card.ts';
import { monthNumberOf, yearOf } from '../plain-date.ts';
import { startMonthOf, startOf } from '../when.ts';

/** The communication tasks that weren't dropped. */
const tasksOf = (cards: readonly Card[]): Card[] =>
  cards.filter(({ kind, status }) => kind === 'communication' && status !== 'dropped');

/** The channels of one task, each a card of its own, by date; those without one last. */
export const childrenOf = (cards: readonly Card[], parent: CardId): Card[] =>
  cards
    .filter((card) => card.parent === parent && card.id !== parent)
    .sort((a, b) => byCodeUnits(dayOf(a), dayOf(b)));

/** After every day when there is none. Compared by code unit: a language's order has signs before digits. */
const dayOf = ({ when }: Card): string => (when === null ? '~' : startOf(when));
/** What goes out: a task that was made into several channels goes out as these, and isn't counted beside them. */
export function planTasks(cards: readonly Card[]): Card[] {
  const tasks = tasksOf(cards);
  const parents = new Set(
    tasks.flatMap(({ id, parent }) => (parent === null || parent === id ? [] : [parent])),
  );
  return tasks.filter(({ id }) => !parents.has(id));
}

/** 1–12 when it is published in this year, else null. An interval is published when it starts. */
export const monthInYear = ({ when }: Pick<Card, 'when'>, year: number): number | null => {
  if (when === null) return null;
  const month = startMonthOf(when);
  return yearOf(month) === year ? monthNumberOf(month) : null;
};
