// Names found in minutes → people of the board: by full name, by first name when one person has it, by initials.
// Called by the meeting screen before a found action becomes a card.
import type { Person } from '../board.ts';
import type { PersonId } from '../card.ts';
import { endsOf, initialsOf, isSameName, nameKey } from './compare-names.ts';

/** The one person that a name means, or null when nobody or more than one could be meant. */
export const personNamed = (name: string, people: readonly Person[]): PersonId | null => {
  const wanted = name.trim();
  const key = nameKey(wanted);
  const rules: readonly ((person: Person) => boolean)[] = [
    (person) => nameKey(person.name) === key,
    (person) => nameKey(endsOf(person.name).first) === key,
    (person) => /^\p{Lu}{2,4}$/u.test(wanted) && initialsOf(person.name) === wanted,
    // «Tone Marie Berg» in the minutes is «Tone Berg» on the board, and the other way round.
    (person) => haveSameEnds(person.name, wanted),
  ];
  for (const rule of rules) {
    const found = people.filter(rule);
    if (found.length === 1) return found[0]?.id ?? null;
    if (found.length > 1) return null;
  }
  return null;
};

/** A first and a last name, and both the same. */
const haveSameEnds = (name: string, other: string): boolean => {
  const [one, two] = [endsOf(name), endsOf(other)];
  if (one.last === null || two.last === null) return false;
  return isSameName(one.first, two.first) && isSameName(one.last, two.last);
};

export type MatchedPeople = { readonly people: readonly PersonId[]; readonly unknown: readonly string[] };

/** Ids in the order of the names, none twice; names that mean nobody are kept as they are. */
export const matchPeople = (names: readonly string[], people: readonly Person[]): MatchedPeople => {
  const ids = new Set<PersonId>();
  const unknown: string[] = [];
  for (const name of names) {
    const id = personNamed(name, people);
    if (id !== null) ids.add(id);
    else unknown.push(name);
  }
  return { people: [...ids], unknown };
};
