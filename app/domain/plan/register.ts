// Everybody who has a stake, with what their ids stand for. Called by the register's screen and the plan's exports.
import type { Board, Person } from '../board.ts';
import type { Card } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';
import {
  isReviewDue,
  type Place,
  placeOf,
  type Quarter,
  quarterOf,
  type Stakeholder,
} from './stakeholder.ts';

/** A stakeholder with what its ids stand for. */
export type Entry = {
  readonly stakeholder: Stakeholder;
  /** From 1, in the order of the names: what it is called in the grid. */
  readonly number: number;
  readonly name: string;
  readonly person: Person | null;
  readonly place: Place | null;
  readonly quarter: Quarter | null;
  /** Those that are on the board, in its order. */
  readonly measures: readonly Card[];
  readonly isDue: boolean;
};

const norwegian = new Intl.Collator('nb');

/** Everybody in the register by name. */
export function registerOf(
  { stakeholders, people, cards }: Pick<Board, 'stakeholders' | 'people' | 'cards'>,
  today: PlainDate,
): Entry[] {
  const named = stakeholders.map((stakeholder) => {
    const person = people.find(({ id }) => id === stakeholder.person) ?? null;
    return { stakeholder, person, name: person?.name ?? stakeholder.name };
  });
  named.sort((a, b) => norwegian.compare(a.name, b.name) || (a.stakeholder.id < b.stakeholder.id ? -1 : 1));
  return named.map(({ stakeholder, person, name }, i) => {
    const place = placeOf(stakeholder);
    const ids = new Set(stakeholder.measures);
    return {
      stakeholder,
      number: i + 1,
      name,
      person,
      place,
      quarter: place && quarterOf(place),
      measures: cards.filter(({ id }) => ids.has(id)),
      isDue: isReviewDue(stakeholder, today),
    };
  });
}
