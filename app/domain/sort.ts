// The order of the list view: by one of its columns, up or down. It lives in the address (`sort=when`, `sort=-when`).
// Called by the list screen.
import type { Board } from './board.ts';
import { type Card, KINDS, STATUSES } from './card.ts';
import { endOf, startOf } from './when.ts';

export const SORT_KEYS = ['kind', 'title', 'when', 'status', 'assignees', 'service', 'tags'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type Sort = { readonly key: SortKey; readonly descending: boolean };

/** From the address' `sort`; null, the board's own order, when there is none or one that it doesn't know. */
export function readSort(params: URLSearchParams): Sort | null {
  const asked = params.get('sort') ?? '';
  const descending = asked.startsWith('-');
  const key = SORT_KEYS.find((one) => one === (descending ? asked.slice(1) : asked));
  return key ? { key, descending } : null;
}

/** The address' other parameters with this order in place of the one that was there. Changes nothing that it is given. */
export function writeSort(sort: Sort | null, params: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(params);
  if (sort) written.set('sort', `${sort.descending ? '-' : ''}${sort.key}`);
  else written.delete('sort');
  return written;
}

/** What choosing a column's head leads to: up, then down, then the board's own order again. */
export function nextSort(sort: Sort | null, key: SortKey): Sort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

type Lists = Pick<Board, 'people' | 'tags' | 'services'>;
type Named = { readonly id: string; readonly name: string };
/** What a card is ordered by; null is nothing, which stands last both up and down. */
type Key = string | number | null;

const norwegian = new Intl.Collator('nb');

/**
 * The cards in this order; equal ones stay as they were given, which is the board's order. Names and words follow Norwegian
 * collation (å last, aa as å), dates their first day and then their last, statuses and kinds the order they are listed in.
 */
export function sortCards(cards: readonly Card[], sort: Sort | null, lists: Lists): readonly Card[] {
  if (!sort) return cards;
  const keyOf = keyReader(sort.key, lists);
  const sign = sort.descending ? -1 : 1;
  return cards
    .map((card) => ({ card, key: keyOf(card) }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .map(({ card }) => card);
}

function compare(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * norwegian.compare(String(a), String(b));
}

function keyReader(key: SortKey, { people, tags, services }: Lists): (card: Card) => Key {
  switch (key) {
    case 'kind':
      return ({ kind }) => KINDS.indexOf(kind);
    case 'status':
      return ({ status }) => STATUSES.indexOf(status);
    case 'title':
      return ({ title }) => title.trim() || null;
    case 'when':
      return ({ when }) => when && `${startOf(when)} ${endOf(when)}`;
    case 'assignees':
      return namesReader(people, ({ assignees }) => assignees);
    case 'service':
      return namesReader(services, ({ service }) => (service === null ? [] : [service]));
    case 'tags':
      return namesReader(tags, (card) => card.tags);
  }
}

/** The names in the order that the card has them; null when the board knows none of them. */
function namesReader(named: readonly Named[], idsOf: (card: Card) => readonly string[]): (card: Card) => Key {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (card) =>
    idsOf(card)
      .flatMap((id) => names.get(id) ?? [])
      .join('\n') || null;
}
