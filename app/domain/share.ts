// What a shared wheel shows to those without an account, and for how long. Called by the server's links and by the shared page.
import type { Person } from './board.ts';
import { blankCard, type Card, type Kind, type PersonId } from './card.ts';
import { addDays, type PlainDate, parsePlainDate } from './plain-date.ts';
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

/** A card as strangers see it. Without a date it isn't shown. */
export type SharedCard = {
  readonly kind: Kind;
  readonly title: string;
  readonly when: When;
  /** Whose it is, by name; none when names aren't shared. */
  readonly owners: readonly string[];
};

/**
 * Titles, dates and kinds, and names when they are shared: nothing else of a card gets out, neither its state nor on whom it
 * waits. What was dropped is left out; what is over is shown as over, whether it was done or not.
 */
export const sharedCards = (
  cards: readonly Card[],
  { people, names }: { readonly people: readonly Person[]; readonly names: boolean },
): readonly SharedCard[] =>
  cards
    .flatMap(({ kind, title, when, status, assignees }) =>
      when === null || status === 'dropped'
        ? []
        : [{ kind, title, when, owners: names ? namesOf(assignees, people) : [] }],
    )
    .sort((a, b) => compare(startOf(a.when), startOf(b.when)) || compare(endOf(a.when), endOf(b.when)));

const namesOf = (ids: readonly PersonId[], people: readonly Person[]): readonly string[] =>
  ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For the wheel's drawing: a card with nothing in it but what is shared. `at` makes it one of its own. */
export const drawnCard = ({ kind, title, when }: SharedCard, at: number, today: PlainDate): Card => ({
  ...blankCard(kind),
  id: `shared-${at}`,
  title,
  when,
  order: String(at).padStart(6, '0'),
  status: endOf(when) < today ? 'done' : 'open',
});
