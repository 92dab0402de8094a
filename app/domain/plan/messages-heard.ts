// Of each core message: how many tasks carry it in a year, and who never hears it. Called by the plan's screen.
import type { Audience, Board, Goal, Message } from '../board.ts';
import type { Card } from '../card.ts';
import { monthInYear, planTasks } from './plan-tasks.ts';

export type Heard = {
  readonly message: Message;
  /** Those of the year, in the board's order. */
  readonly tasks: readonly Card[];
  /** In the order of the board's audiences. */
  readonly unheardBy: readonly Audience[];
};

export type Aimed = { readonly goal: Goal; readonly tasks: readonly Card[] };

const tasksIn = (cards: readonly Card[], year: number): Card[] =>
  planTasks(cards).filter((card) => monthInYear(card, year) !== null);

export function messagesHeard(board: Pick<Board, 'cards' | 'messages' | 'audiences'>, year: number): Heard[] {
  const all = tasksIn(board.cards, year);
  return board.messages.map((message) => {
    const tasks = all.filter((card) => card.message === message.id);
    const hear = new Set(tasks.flatMap(({ audiences }) => audiences));
    return { message, tasks, unheardBy: board.audiences.filter(({ id }) => !hear.has(id)) };
  });
}

export function goalsAimed(board: Pick<Board, 'cards' | 'goals'>, year: number): Aimed[] {
  const all = tasksIn(board.cards, year);
  return board.goals.map((goal) => ({ goal, tasks: all.filter((card) => card.goal === goal.id) }));
}
