// Who is here, out of the awareness states that the server has stamped with a person. Pure; used by live-board.ts.
import type { CardId, PersonId } from '../domain/card.ts';

export type Here = {
  readonly key: string;
  readonly person: PersonId;
  readonly name: string;
  readonly colour: 1 | 2 | 3 | 4 | 5;
  /** This account, in this tab or another. */
  readonly me: boolean;
  readonly open: CardId | null;
  readonly holding: CardId | null;
};

export type Presence = { readonly open?: CardId | null; readonly holding?: CardId | null };

type Me = { readonly id: PersonId; readonly name: string; readonly colour: Here['colour'] };

const isColour = (value: unknown): value is Here['colour'] =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;

const cardIdOf = (value: unknown): CardId | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 64 ? value : null;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** One client's state; null when it carries no person (R10: other clients may send anything). */
const hereOf = (state: unknown, mine: boolean, me: Me): Here | null => {
  const { open, holding, user } = recordOf(state);
  const { id, name, colour } = mine ? me : recordOf(user);
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  return {
    key: id,
    person: id,
    name,
    colour: isColour(colour) ? colour : 1,
    me: id === me.id,
    open: cardIdOf(open),
    holding: cardIdOf(holding),
  };
};

/** Everybody here, each once however many tabs they have: me first, the others by name. */
export const hereFrom = (
  states: ReadonlyMap<number, unknown>,
  ownClient: number,
  me: Me,
): readonly Here[] => {
  const people = new Map<string, Here>();
  for (const [client, state] of states) {
    const here = hereOf(state, client === ownClient, me);
    if (!here) continue;
    const before = people.get(here.key);
    people.set(here.key, {
      ...here,
      open: here.open ?? before?.open ?? null,
      holding: here.holding ?? before?.holding ?? null,
    });
  }
  return [...people.values()].sort(
    (a, b) => Number(b.me) - Number(a.me) || a.name.localeCompare(b.name, 'nb') || (a.key < b.key ? -1 : 1),
  );
};

export const isSameHere = (a: readonly Here[], b: readonly Here[]): boolean =>
  a.length === b.length && a.every((here, index) => JSON.stringify(here) === JSON.stringify(b[index]));
