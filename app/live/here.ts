// Who is here, out of the awareness states that the server has stamped with a person. Pure; used by live-board.ts.
import type { CardId, MeetingId, PersonId } from '../domain/card.ts';

export type Here = {
  readonly key: string;
  readonly person: PersonId;
  readonly name: string;
  readonly colour: 1 | 2 | 3 | 4 | 5;
  /** This account, in this tab or another. */
  readonly me: boolean;
  readonly open: CardId | null;
  readonly holding: CardId | null;
  /** The meeting whose page they are at. */
  readonly meeting: MeetingId | null;
  /** Where on the board they show the others around: an address below the board's, `/wheel?q=x`; null for one who shows nothing. */
  readonly leading: string | null;
  /** Of two who lead the one with the higher turn is the newer. */
  readonly turn: number;
  /** Whom they follow. */
  readonly following: PersonId | null;
};

export type Presence = Partial<Pick<Here, 'open' | 'holding' | 'meeting' | 'leading' | 'turn' | 'following'>>;

type Me = { readonly id: PersonId; readonly name: string; readonly colour: Here['colour'] };

const isColour = (value: unknown): value is Here['colour'] =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;

/** A card's, a meeting's or a person's id. */
const idOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 64 ? value : null;

const LONGEST_ADDRESS = 500;

/**
 * An address within a board, without the board's own part: `/` for its columns, `/wheel`, `/card/x?lens=flow`. Null for what leads
 * out of the board or is none (R10: any client may write anything, and who follows goes there).
 */
export const boardAddressOf = (value: unknown): string | null => {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !value.startsWith('/')) return null;
  const base = 'http://board.invalid/b/x';
  if (!URL.canParse(base + value)) return null;
  const { origin, pathname, search } = new URL(base + value);
  if (origin !== 'http://board.invalid' || !pathname.startsWith('/b/x/')) return null;
  return pathname.slice('/b/x'.length) + search;
};

const turnOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** One client's state; null when it carries no person (R10: other clients may send anything). */
const hereOf = (state: unknown, mine: boolean, me: Me): Here | null => {
  const { open, holding, meeting, leading, turn, following, user } = recordOf(state);
  const { id, name, colour } = mine ? me : recordOf(user);
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  return {
    key: id,
    person: id,
    name,
    colour: isColour(colour) ? colour : 1,
    me: id === me.id,
    open: idOf(open),
    holding: idOf(holding),
    meeting: idOf(meeting),
    leading: boardAddressOf(leading),
    turn: turnOf(turn),
    following: idOf(following),
  };
};

/** One person in two tabs: what any of them does, and of two that lead the newer. */
const together = (a: Here, b: Here): Here => {
  const leads = a.leading !== null && (b.leading === null || a.turn > b.turn) ? a : b;
  return {
    ...b,
    open: b.open ?? a.open,
    holding: b.holding ?? a.holding,
    meeting: b.meeting ?? a.meeting,
    leading: leads.leading,
    turn: Math.max(a.turn, b.turn),
    following: b.following ?? a.following,
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
    people.set(here.key, before ? together(before, here) : here);
  }
  return [...people.values()].sort(
    (a, b) => Number(b.me) - Number(a.me) || a.name.localeCompare(b.name, 'nb') || (a.key < b.key ? -1 : 1),
  );
};

export const isSameHere = (a: readonly Here[], b: readonly Here[]): boolean =>
  a.length === b.length && a.every((here, index) => JSON.stringify(here) === JSON.stringify(b[index]));
