// What a shared wheel shows to those without an account, and for how long. Called by the server's links, their screen and the shared page.

import { type Board, EMPTY_BOARD, type Person } from './board.ts';
import { byCodeUnits } from './by-code-units.ts';
import { blankCard, type Card, type Kind, type PersonId } from './card.ts';
import { addDays, type PlainDate, parsePlainDate } from './plain-date.ts';
import {
  RINGS_BY_KIND,
  type RingChoice,
  type RingLists,
  ringedIn,
  ringFieldsOf,
  ringIdsOf,
} from './wheel/ring-plan.ts';
import { endOf, startOf, type When } from './when.ts';

export const EXPIRIES = ['month', 'year', 'date'] as const;
export type Expiry = (typeof EXPIRIES)[number];

/** What is forgotten must end by itself. */
export const MOST_DAYS = 731;

/** The last day of a link: 30 days from today, a year, or the day that was written. Null when that lies in the past or too far ahead. */
export const readUntil = (expiry: string, written: string, today: PlainDate): PlainDate | null => {
  if (expiry === 'month') return addDays(today, 30);
  if (expiry === 'year') return addDays(today, 365);
  const day = expiry === 'date' ? parsePlainDate(written) : null;
  return day !== null && day >= today && day <= addDays(today, MOST_DAYS) ? day : null;
};

/** A link to the wheel for people without an account. Its token is shown when it is made, and never again. */
export type ShareLink = {
  readonly id: string;
  /** For the group: where it is used. */
  readonly name: string;
  /** A text of the filter language; empty for all cards. */
  readonly query: string;
  /** The wheel's rings as its address says them; empty: by kind, all of them. */
  readonly rings: string;
  /** Null: the year that it is. */
  readonly year: number | null;
  readonly names: boolean;
  /** Its last day. */
  readonly until: PlainDate;
  readonly made: PlainDate;
  /** The day somebody looked last; null when nobody has. */
  readonly read: PlainDate | null;
  /** Who made it. */
  readonly by: string;
  /**
   * It shows nothing when it is `orphaned` (whoever made it is no longer a member) or `cut`: an earlier version may have kept only the
   * beginning of its filter.
   */
  readonly state: 'open' | 'expired' | 'orphaned' | 'cut';
};

/** A card as strangers see it. Without a date it isn't shown. */
export type SharedCard = {
  readonly kind: Kind;
  readonly title: string;
  readonly when: When;
  /** Whose it is, by name; none when names aren't shared. */
  readonly owners: readonly string[];
  /** What its rings are about, by id and by name; nothing when they are by kind. */
  readonly ringed: ReturnType<typeof ringFieldsOf>;
  readonly rings: readonly string[];
};

/** Of a shared wheel: which rings, and the names that they may have. */
export type SharedRings = { readonly choice: RingChoice; readonly lists: RingLists };

/**
 * `cards`: those that are shown. Only what they point to, in rings that aren't hidden, gets its name out: a filter may be there to keep
 * the others from being known. Rings by person are names, and are by kind when those aren't shared.
 */
export const sharedRings = (
  board: Board,
  cards: readonly Card[],
  { choice, names }: { readonly choice: RingChoice; readonly names: boolean },
): SharedRings => {
  if (choice.by === 'kind') return { choice, lists: EMPTY_BOARD };
  if (choice.by === 'person' && !names)
    return { choice: { ...choice, ...RINGS_BY_KIND }, lists: EMPTY_BOARD };
  const pointedTo = new Set(cards.flatMap((card) => ringIdsOf(card, choice.by)));
  const isOut = ({ id }: { readonly id: string }) => pointedTo.has(id) && !choice.hide.includes(id);
  const { people, tags, services, audiences, channels } = board;
  const lists = {
    person: { people: people.filter(isOut) },
    tag: { tags: tags.filter(isOut) },
    service: { services: services.filter(isOut) },
    audience: { audiences: audiences.filter(isOut) },
    channel: { channels: channels.filter(isOut) },
  }[choice.by];
  return { choice, lists: { ...EMPTY_BOARD, ...lists } };
};

/**
 * Titles, dates and kinds, names when they are shared, and what the rings are about: nothing else of a card gets out, neither its state
 * nor on whom it waits. What was dropped is left out; what is over is shown as over, whether it was done or not.
 */
export const sharedCards = (
  cards: readonly Card[],
  {
    people,
    names,
    rings: { choice, lists },
  }: { readonly people: readonly Person[]; readonly names: boolean; readonly rings: SharedRings },
): readonly SharedCard[] => {
  const nameOf = new Map(ringedIn(lists, choice.by).map(({ id, name }) => [id, name]));
  return cards
    .flatMap((card) => {
      const { kind, title, when, status, assignees } = card;
      if (when === null || status === 'dropped') return [];
      const ringed = ringFieldsOf(card, choice.by, (id) => nameOf.has(id));
      const rings = ringIdsOf(card, choice.by).flatMap((id) => nameOf.get(id) ?? []);
      return [{ kind, title, when, owners: names ? namesOf(assignees, people) : [], ringed, rings }];
    })
    .sort(
      (a, b) => byCodeUnits(startOf(a.when), startOf(b.when)) || byCodeUnits(endOf(a.when), endOf(b.when)),
    );
};

const namesOf = (ids: readonly PersonId[], people: readonly Person[]): readonly string[] =>
  ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);

/** For the wheel's drawing: a card with nothing in it but what is shared. `at` makes it one of its own. */
export const drawnCard = ({ kind, title, when, ringed }: SharedCard, at: number, today: PlainDate): Card => ({
  ...blankCard(kind),
  ...ringed,
  id: `shared-${at}`,
  title,
  when,
  order: String(at).padStart(6, '0'),
  status: endOf(when) < today ? 'done' : 'open',
});
