// What the group has said about names in minutes that mean nobody by themselves: «Kari N.» is Kari Nordmann. Kept on the board,
// used for every later import; a name in full goes before it. Called by the minutes screen.
import type { Alias, Person } from '../board.ts';
import type { PersonId } from '../card.ts';
import { nameKey } from './compare-names.ts';
import { personNamed } from './match-people.ts';

/** Names that may stand in minutes, for the reader: everybody's, and those the group told about. In capitals, as names are written. */
export const namesKnown = (people: readonly Person[], aliases: readonly Alias[]): string[] => [
  ...people.map(({ name }) => name),
  ...aliases.map(({ id }) =>
    id.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('nb')),
  ),
];

export type Remembered = { readonly name: string; readonly person: PersonId };
export type NamedPeople = {
  /** In the order of the names, none twice. */
  readonly people: readonly PersonId[];
  /** Names that mean nobody, as they are. */
  readonly unknown: readonly string[];
  /** Names that mean somebody only because the group said so. */
  readonly remembered: readonly Remembered[];
};

/** A person who is no longer on the board is nobody. */
export const peopleNamed = (
  names: readonly string[],
  people: readonly Person[],
  aliases: readonly Alias[],
): NamedPeople => {
  const ids = new Set<PersonId>();
  const unknown: string[] = [];
  const remembered: Remembered[] = [];
  for (const name of names) {
    const key = nameKey(name);
    const inFull = people.find((person) => nameKey(person.name) === key)?.id;
    const told = aliases.find(({ id, person }) => id === key && people.some((one) => one.id === person));
    const person = inFull ?? told?.person ?? personNamed(name, people);
    if (person === null) unknown.push(name);
    else ids.add(person);
    if (told && inFull === undefined) remembered.push({ name, person: told.person });
  }
  return { people: [...ids], unknown, remembered };
};
