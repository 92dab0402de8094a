// The rings of the wheel as places to drop: what a drop writes (R1, as the lenses of the board: a card that is dropped on a ring
// stands in it). Called by the wheel's drag and keys.
import { type Card, type CardChange, KINDS } from '../card.ts';
import { NONE, REST, type RingPlans, type RingsBy } from './ring-plan.ts';

const SETS = { person: 'assignees', tag: 'tags', audience: 'audiences', channel: 'channels' } as const;

/** The ring of all those that have no room for one of their own takes nothing: nobody knows which of them is meant. */
export const takesDrops = (ring: string): boolean => ring !== REST;

type Move = {
  /** The ids of what the ring is about out of which the card is taken; several for the ring of those without room, else one or none. */
  readonly from: readonly string[];
  /** A ring's key that takes drops. */
  readonly to: string;
};

/**
 * What to write on the card so that it stands in the ring `to` afterwards and no longer in the one it was taken from. In its other
 * rings it stays, but into the ring of cards without any it goes whole. A person that it is dropped on is the responsible one.
 * Throws a RangeError for a kind that isn't one, and for a ring that takes no drops.
 */
export const dropOnRing = (by: RingsBy, card: Card, { from, to }: Move): CardChange => {
  if (!takesDrops(to)) throw new RangeError(`no drops on ${to}`);
  if (by === 'kind') {
    const kind = KINDS.find((one) => one === to);
    if (kind === undefined) throw new RangeError(`no ring ${to}`);
    return { kind };
  }
  if (by === 'service') return { service: to === NONE ? null : to };
  const key = SETS[by];
  if (to === NONE) return { [key]: [] };
  const others = card[key].filter((id) => id !== to && !from.includes(id)).toSorted();
  return { [key]: by === 'person' ? [to, ...others] : [...others, to].toSorted() };
};

/** The ids that a ring is about. */
export const idsOfRing = (
  ring: string,
  { rings, all }: Pick<RingPlans, 'rings' | 'all'>,
): readonly string[] => {
  if (ring === NONE) return [];
  if (ring !== REST) return [ring];
  const own = new Set(rings.map(({ key }) => key));
  return all.filter(({ key, isHidden }) => !isHidden && !own.has(key)).map(({ key }) => key);
};
