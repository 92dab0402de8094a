// People as they are shown and read out: in the order of the board's own list, whatever their ids are. Called by whatever shows a
// card's people or who was in a meeting.
import type { Person } from './board.ts';
import type { Card, PersonId } from './card.ts';

/** A card's assignees who are on the board: the responsible one first, the others as the board lists them. */
export function assigneesOf<T extends Pick<Person, 'id'>>(
  { assignees: [first, ...others] }: Pick<Card, 'assignees'>,
  people: readonly T[],
): readonly T[] {
  return [
    ...people.filter(({ id }) => id === first),
    ...people.filter(({ id }) => id !== first && others.includes(id)),
  ];
}

/** The same people in the board's order; last those who are no longer on it. */
export function inBoardOrder(
  ids: readonly PersonId[],
  people: readonly Pick<Person, 'id'>[],
): readonly PersonId[] {
  const known = people.map(({ id }) => id).filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
