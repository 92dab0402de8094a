// What stands in the communication plan as a file: names for ids, texts without what no file may hold. Called by plan-file.ts.

import type { Board } from '../../domain/board.ts';
import { byCodeUnits } from '../../domain/by-code-units.ts';
import type { Card } from '../../domain/card.ts';
import type { CardTest } from '../../domain/filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { monthInYear, planTasks } from '../../domain/plan/plan-tasks.ts';
import { type Entry, registerOf } from '../../domain/plan/register.ts';
import { startOf, type When } from '../../domain/when.ts';
import { board as boardWords } from '../../text/board.ts';
import type { Language } from '../../text/language.ts';
import { plan } from '../../text/plan.ts';
import { stakeholders } from '../../text/stakeholders.ts';
import { stateNameOf } from '../../text/state-name.ts';

export type PlanTask = {
  readonly when: When | null;
  readonly title: string;
  /** Names, one after another. */
  readonly audiences: string;
  readonly channels: string;
  readonly message: string;
  readonly goal: string;
  readonly owner: string;
  readonly hours: number | null;
  /** How far it is on its way out, and its status on the board, in words. */
  readonly state: string;
  readonly status: string;
  readonly planFrom: PlainDate | null;
  readonly rights: string;
  readonly evaluation: string;
};

/** A goal or a core message, and how many of the tasks point to it. */
export type Carried = { readonly text: string; readonly count: number };

export type PlanStakeholder = {
  readonly number: number;
  readonly name: string;
  readonly relation: string;
  readonly interest: number | null;
  readonly influence: number | null;
  readonly quarter: string;
  readonly need: string;
  /** Titles with their status. */
  readonly measures: readonly string[];
  readonly review: PlainDate | null;
};

export type PlanContents = {
  readonly goals: readonly Carried[];
  readonly messages: readonly Carried[];
  /** By date; those without one last. */
  readonly tasks: readonly PlanTask[];
  readonly stakeholders: readonly PlanStakeholder[];
};

export type PlanChoice = {
  readonly board: Board;
  readonly today: PlainDate;
  readonly language: Language;
  readonly matches: CardTest;
  /** What goes out in it, and what has no date yet; null: all years. */
  readonly year: number | null;
};

/** A task that was made into several channels stands there as these. The register doesn't depend on the choice of tasks. */
export function planContents({ board, today, language, matches, year }: PlanChoice): PlanContents {
  const isOfYear = (card: Card) => year === null || card.when === null || monthInYear(card, year) !== null;
  const cards = planTasks(board.cards).filter((card) => isOfYear(card) && matches(card));
  const carried = (list: Board['messages'], of: 'message' | 'goal'): Carried[] =>
    list.map(({ id, text }) => ({
      text: plain(text),
      count: cards.filter((card) => card[of] === id).length,
    }));
  return {
    goals: carried(board.goals, 'goal'),
    messages: carried(board.messages, 'message'),
    tasks: [...cards].sort(byDate).map((card) => taskOf(card, board, language)),
    stakeholders: registerOf(board, today).map((entry) => stakeholderOf(entry, language)),
  };
}

const byDate = (a: Card, b: Card): number => {
  const dayOf = ({ when }: Card) => (when === null ? '~' : startOf(when));
  return byCodeUnits(dayOf(a), dayOf(b));
};

type Named = { readonly id: string; readonly name: string };
const namesOf = (ids: readonly string[], list: readonly Named[]): string =>
  plain(ids.flatMap((id) => list.find((one) => one.id === id)?.name ?? []).join(', '));

const textOf = (id: string | null, list: Board['messages']): string =>
  plain(list.find((one) => one.id === id)?.text ?? '');

function taskOf(card: Card, board: Board, language: Language): PlanTask {
  const { when, hours, planFrom } = card;
  return {
    when,
    hours,
    planFrom,
    title: plain(card.title),
    audiences: namesOf(card.audiences, board.audiences),
    channels: namesOf(card.channels, board.channels),
    message: textOf(card.message, board.messages),
    goal: textOf(card.goal, board.goals),
    owner: namesOf(card.assignees, board.people),
    state: plan[language].publishing[card.publishing],
    status: stateNameOf(card, boardWords[language]),
    rights: plain(card.rights),
    evaluation: plain(card.evaluation),
  };
}

function stakeholderOf({ stakeholder, number, name, quarter, measures }: Entry, language: Language) {
  const { relation, interest, influence, need, review } = stakeholder;
  return {
    number,
    interest,
    influence,
    review,
    name: plain(name),
    relation: plain(relation),
    need: plain(need),
    quarter: quarter === null ? '' : stakeholders[language].quarters[quarter],
    measures: measures.map((card) => plain(`${card.title} (${stateNameOf(card, boardWords[language])})`)),
  };
}

/** Without what XML 1.0 may not hold: control characters, halves of letters, U+FFFE and U+FFFF. */
const plain = (text: string): string =>
  [...text].filter((letter) => isAllowed(letter.codePointAt(0) ?? 0)).join('');

const isAllowed = (code: number): boolean =>
  code === 0x09 ||
  code === 0x0a ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
