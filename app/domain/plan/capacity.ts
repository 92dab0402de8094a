// Hours of communication a month for each person, against a limit. Called by the plan's screen.
import type { Board, Person } from '../board.ts';
import { type Card, isOpen, type PersonId } from '../card.ts';
import type { Limit } from '../limits.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthIn,
  monthNumberOf,
  type PlainDate,
} from '../plain-date.ts';
import { startOf } from '../when.ts';

/** Under which the board keeps a person's limit of hours a month; null: what holds for all who have none of their own. */
export const hoursLimitId = (person: PersonId | null): string =>
  person === null ? 'hours-for-all' : `hours:${person}`;

/** Hours a month; null: nobody has set a limit. */
export function hoursLimitOf(limits: readonly Limit[], person: PersonId | null): number | null {
  const of = (id: string) => limits.find((limit) => limit.id === id)?.most ?? null;
  const own = of(hoursLimitId(person));
  return own ?? of(hoursLimitId(null));
}

export type MonthLoad = {
  /** Of all tasks of the month, not rounded. */
  readonly hours: number;
  readonly cards: readonly Card[];
  readonly isOver: boolean;
};

export type Capacity = {
  /** Null: what nobody is named for. */
  readonly person: Person | null;
  readonly limit: number | null;
  /** January first. */
  readonly months: readonly MonthLoad[];
  /** The months over the limit, 1–12. */
  readonly over: readonly number[];
};

/**
 * Those who have hours in the year, as the board has them; what nobody is named for last. A card's hours are shared by its assignees
 * alike, and spread over the days from the start of planning to the publishing date; without the former they lie on the latter.
 */
export function capacityOf(
  board: Pick<Board, 'cards' | 'people' | 'limits'>,
  year: number,
): readonly Capacity[] {
  const shares = board.cards.flatMap((card) => sharesOf(card, board.people, year));
  const people: readonly (Person | null)[] = [...board.people, null];
  return people.flatMap((person) => {
    const own = shares.filter((share) => share.person === (person?.id ?? null));
    if (own.length === 0) return [];
    const limit = person === null ? null : hoursLimitOf(board.limits, person.id);
    const months = Array.from({ length: 12 }, (_, i) => monthOf(own, i + 1, limit));
    return [{ person, limit, months, over: months.flatMap(({ isOver }, i) => (isOver ? [i + 1] : [])) }];
  });
}

type Share = {
  readonly card: Card;
  readonly person: PersonId | null;
  readonly month: number;
  readonly hours: number;
};

/** Sums of shares differ from whole hours by the machine's rounding. */
const ROUNDING = 1e-6;

function monthOf(shares: readonly Share[], month: number, limit: number | null): MonthLoad {
  const here = shares.filter((share) => share.month === month);
  const hours = here.reduce((sum, share) => sum + share.hours, 0);
  return { hours, cards: here.map(({ card }) => card), isOver: limit !== null && hours > limit + ROUNDING };
}

function sharesOf(card: Card, people: Board['people'], year: number): Share[] {
  const isCounted = card.kind === 'communication' && (isOpen(card) || card.status === 'done');
  if (!isCounted || card.when === null || card.hours === null || card.hours === 0) return [];
  const known = card.assignees.filter((id) => people.some((person) => person.id === id));
  const who: readonly (PersonId | null)[] = known.length === 0 ? [null] : known;
  const hours = card.hours / who.length;
  return [...partsOf(card.planFrom, startOf(card.when), year)].flatMap(([month, part]) =>
    who.map((person) => ({ card, person, month, hours: hours * part })),
  );
}

/** Which part of the days from `from` to `to`, both included, lies in each month of the year. */
function partsOf(from: PlainDate | null, to: PlainDate, year: number): Map<number, number> {
  const start = from !== null && from < to ? from : to;
  const days = daysBetween(start, to) + 1;
  const parts = new Map<number, number>();
  const first = firstDayOf(monthIn(year, 1));
  const last = lastDayOf(monthIn(year, 12));
  for (let day = start > first ? start : first; day <= to && day <= last; day = addDays(day, 1)) {
    const month = monthNumberOf(day);
    parts.set(month, (parts.get(month) ?? 0) + 1 / days);
  }
  return parts;
}
