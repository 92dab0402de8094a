// The rings of the wheel as places to drop: in which ones a card stands, and what a drop writes (R1, as the lenses of the board:
// a card that is dropped on a ring stands in it). Called by the wheel's drag and keys.
import type { Card, CardChange } from '../card.ts';
import { KINDS } from '../card.ts';

export const RING_FIELDS = ['kind', 'person', 'service', 'tag', 'audience', 'channel'] as const;
export type RingField = (typeof RING_FIELDS)[number];

/** The kind, or the id of the person, service, …; null is the ring of cards without any. */
export type RingOf = string | null;

const SETS = { person: 'assignees', tag: 'tags', audience: 'audiences', channel: 'channels' } as const;

/** The card's own rings; a ring may be of something that the board doesn't know any more. */
export const ringsOfCard = (field: RingField, card: Card): readonly RingOf[] => {
  if (field === 'kind') return [card.kind];
  if (field === 'service') return [card.service];
  const set = card[SETS[field]];
  return set.length > 0 ? set : [null];
};

/**
 * What to write on the card so that it stands in the ring `to` afterwards and no longer in `from`, out of which it was taken; {}
 * when it stands there already. In its other rings it stays, but into the ring without any it goes whole. A person that it is
 * dropped on is the responsible one. Throws a RangeError for a kind that isn't one.
 */
export const dropOnRing = (
  field: RingField,
  card: Card,
  { from, to }: { readonly from: RingOf; readonly to: RingOf },
): CardChange => {
  if (from === to) return {};
  if (field === 'kind') {
    const kind = KINDS.find((one) => one === to);
    if (kind === undefined) throw new RangeError(`no ring ${to}`);
    return kind === card.kind ? {} : { kind };
  }
  if (field === 'service') return to === card.service ? {} : { service: to };
  const key = SETS[field];
  if (to === null) return card[key].length > 0 ? { [key]: [] } : {};
  const others = card[key].filter((id) => id !== from && id !== to).toSorted();
  return { [key]: field === 'person' ? [to, ...others] : [...others, to].toSorted() };
};
