// Which rings the circle has and which cards stand in each: by kind, or by what the cards point to. A card with several audiences
// stands in each of their rings. Called by the wheel screen and its picture.
import type { Board } from '../board.ts';
import { type Card, KINDS, type Kind } from '../card.ts';
import { kindPasses, type Query } from '../filter.ts';
import { partOf, type WheelSpan } from './span.ts';

export const RINGS_BY = ['kind', 'audience', 'channel', 'person', 'service', 'tag'] as const;
export type RingsBy = (typeof RINGS_BY)[number];
export const isRingsBy = (text: unknown): text is RingsBy => RINGS_BY.some((by) => by === text);

/** What was chosen: `hide` and `order` are keys of rings, of rings that are gone as well. */
export type RingChoice = {
  readonly by: RingsBy;
  readonly hide: readonly string[];
  readonly order: readonly string[];
  /** Kinds that the filter keeps out: an empty ring would say that nothing is planned. */
  readonly without?: readonly Kind[];
};

export const RINGS_BY_KIND: RingChoice = { by: 'kind', hide: [], order: [] };

/** What was chosen, under a filter. One that lets no kind through takes no ring away. */
export const ringsThrough = (choice: RingChoice, query: Query): RingChoice => {
  const without = KINDS.filter((kind) => !kindPasses(query, kind));
  return without.length === 0 || without.length === KINDS.length ? choice : { ...choice, without };
};

export type RingName =
  | { readonly of: 'kind'; readonly kind: Kind }
  | { readonly of: 'named'; readonly name: string }
  /** Of cards without any: «uten målgruppe». */
  | { readonly of: 'none'; readonly by: RingsBy }
  /** Of those that have no room for a ring of their own. */
  | { readonly of: 'rest'; readonly names: readonly string[] };

/** `key`: the kind, the id of what it is about, or one of the two below. */
export type RingPlan = { readonly key: string; readonly name: RingName };

/** No id has these letters. */
export const NONE = '~none';
export const REST = '~rest';

/** More can't be told from one another. */
export const MOST_RINGS = 8;

export type RingPlans = {
  readonly choice: RingChoice;
  /** From the outside, those that are shown. */
  readonly rings: readonly RingPlan[];
  /** As well those hidden, with how many cards each has in the span: what one chooses from. */
  readonly all: readonly (RingPlan & { readonly cards: number; readonly isHidden: boolean })[];
  /** The keys of the shown rings in which a card stands; none when all of its rings are hidden. */
  readonly of: (card: Card) => readonly string[];
};

export type RingLists = Pick<Board, 'people' | 'tags' | 'services' | 'audiences' | 'channels'>;

/** The ids that a card has of what the rings are about. */
const FIELDS: Readonly<Record<Exclude<RingsBy, 'kind'>, (card: Card) => readonly string[]>> = {
  audience: (card) => card.audiences,
  channel: (card) => card.channels,
  person: (card) => card.assignees,
  service: (card) => (card.service === null ? [] : [card.service]),
  tag: (card) => card.tags,
};
const NAMED = {
  audience: 'audiences',
  channel: 'channels',
  person: 'people',
  service: 'services',
  tag: 'tags',
} as const;

/** What may be in rings, by name; none by kind. */
export const ringedIn = (
  lists: RingLists,
  by: RingsBy,
): readonly { readonly id: string; readonly name: string }[] => (by === 'kind' ? [] : lists[NAMED[by]]);

/** What a card points to of what the rings are about; nothing by kind. */
export const ringIdsOf = (card: Card, by: RingsBy): readonly string[] =>
  by === 'kind' ? [] : FIELDS[by](card);

/** Of a card what its rings are about, and nothing else: the ids that are let through. */
export const ringFieldsOf = (
  card: Card,
  by: RingsBy,
  passes: (id: string) => boolean,
): Partial<Pick<Card, 'audiences' | 'channels' | 'assignees' | 'service' | 'tags'>> => {
  if (by === 'kind') return {};
  const ids = ringIdsOf(card, by).filter(passes);
  return {
    audience: { audiences: ids },
    channel: { channels: ids },
    person: { assignees: ids },
    service: { service: ids[0] ?? null },
    tag: { tags: ids },
  }[by];
};

/** Every ring there could be, in the board's order, and the keys of a card's own. */
const ringsOf = (lists: RingLists, { by, order, without = [] }: RingChoice) => {
  if (by === 'kind')
    return {
      // Whoever gave it a place wants to see it.
      plans: KINDS.filter((kind) => order.includes(kind) || !without.includes(kind)).map(
        (kind): RingPlan => ({ key: kind, name: { of: 'kind', kind } }),
      ),
      keys: (card: Card): readonly string[] => [card.kind],
    };
  const named: readonly { readonly id: string; readonly name: string }[] = lists[NAMED[by]];
  const known = new Set(named.map(({ id }) => id));
  return {
    plans: [
      ...named.map(({ id, name }): RingPlan => ({ key: id, name: { of: 'named', name } })),
      { key: NONE, name: { of: 'none', by } as const },
    ],
    // What points to something that is gone stands with those without.
    keys: (card: Card): readonly string[] => {
      const keys = FIELDS[by](card).filter((id) => known.has(id));
      return keys.length > 0 ? keys : [NONE];
    },
  };
};

/** `cards`: those the filter lets through. What is empty keeps its ring while there is room: a gap says something, too. */
export const ringPlansFor = (
  lists: RingLists,
  cards: readonly Card[],
  span: WheelSpan,
  choice: RingChoice,
): RingPlans => {
  const { plans, keys } = ringsOf(lists, choice);
  const counts = new Map<string, number>();
  for (const card of cards)
    if (card.when && partOf(card.when, span))
      for (const key of keys(card)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const hidden = new Set(choice.hide);
  const all = inRingOrder(plans, choice.order)
    .filter(({ key }) => key !== NONE || counts.has(NONE) || hidden.has(NONE))
    .map((plan) => ({ ...plan, cards: counts.get(plan.key) ?? 0, isHidden: hidden.has(plan.key) }));
  const { shown, rest } = fitting(all.filter(({ isHidden }) => !isHidden));
  const own = new Set(shown.map(({ key }) => key));
  const gathered = new Set(rest.map(({ key }) => key));
  const restRing: RingPlan = { key: REST, name: { of: 'rest', names: rest.map(nameOf) } };
  return {
    choice,
    rings: [...shown.map(({ key, name }) => ({ key, name })), ...(rest.length > 0 ? [restRing] : [])],
    all,
    of: (card) => {
      const its = keys(card);
      const inOwn = its.filter((key) => own.has(key));
      return its.some((key) => gathered.has(key)) ? [...inOwn, REST] : inOwn;
    },
  };
};

/** Is there a ring with cards among those that are hidden? */
export const areHidden = ({ all }: Pick<RingPlans, 'all'>): boolean =>
  all.some(({ isHidden, cards }) => isHidden && cards > 0);

const nameOf = ({ name }: RingPlan): string => (name.of === 'named' ? name.name : '');

/** What isn't in the order comes after, as it was. */
export const inRingOrder = (plans: readonly RingPlan[], order: readonly string[]): readonly RingPlan[] => {
  const at = new Map(order.map((key, i) => [key, i]));
  const place = ({ key }: RingPlan) => at.get(key) ?? order.length;
  return [...plans].sort((a, b) => place(a) - place(b));
};

/** The fullest get rings of their own, the rest one together; all in the order that they came in. */
const fitting = (all: RingPlans['all']): { shown: RingPlans['all']; rest: RingPlans['all'] } => {
  if (all.length <= MOST_RINGS) return { shown: all, rest: [] };
  // «Uten …» is no name, and keeps its ring.
  const named = all.filter(({ key }) => key !== NONE);
  const places = MOST_RINGS - 1 - (all.length - named.length);
  const kept = new Set([...named].sort((a, b) => b.cards - a.cards).slice(0, places));
  return {
    shown: all.filter((one) => one.key === NONE || kept.has(one)),
    rest: named.filter((one) => !kept.has(one)),
  };
};
