// Names found in minutes → people of the board: by full name, by first name when one person has it, by initials.
// Called by the meeting screen before a found action becomes a card.
import type { Person } from '../board.ts';
import type { PersonId } from '../card.ts';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase();

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb');

/** The one person that a name means, or null when nobody or more than one could be meant. */
export const personNamed = (name: string, people: readonly Person[]): PersonId | null => {
  const wanted = name.trim().replace(/\s+/g, ' ');
  const rules: readonly ((person: Person) => boolean)[] = [
    (person) => same(person.name, wanted),
    (person) => same(person.name.split(/\s+/)[0] ?? '', wanted),
    (person) => /^\p{Lu}{2,4}$/u.test(wanted) && initialsOf(person.name) === wanted,
    // «Tone Marie Berg» in the minutes is «Tone Berg» on the board, and the other way round.
    (person) => sharesEnds(person.name, wanted),
  ];
  for (const rule of rules) {
    const found = people.filter(rule);
    if (found.length === 1) return found[0]?.id ?? null;
    if (found.length > 1) return null;
  }
  return null;
};

const sharesEnds = (a: string, b: string): boolean => {
  const one = a.split(/\s+/);
  const other = b.split(/\s+/);
  if (one.length < 2 || other.length < 2) return false;
  return same(one[0] ?? '', other[0] ?? '') && same(one.at(-1) ?? '', other.at(-1) ?? '');
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
