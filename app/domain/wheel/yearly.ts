// What the group does every year and has no card for in this year yet. Called by the wheel, as faint marks and in its list.
import type { Activity } from '../board.ts';
import type { Card } from '../card.ts';
import { dayInMonth, monthIn, yearOf } from '../plain-date.ts';
import { startOf, type When } from '../when.ts';

export type Yearly = { readonly activity: Activity; readonly when: When };

/** By date. A deleted card is no card; a card of another year doesn't count for this one. */
export const missingActivities = (
  board: { readonly cards: readonly Card[]; readonly activities: readonly Activity[] },
  year: number,
): readonly Yearly[] => {
  const planned = new Set(
    board.cards.flatMap((card) =>
      card.activity !== null && card.when && yearOf(startOf(card.when)) === year ? [card.activity] : [],
    ),
  );
  return board.activities
    .filter((activity) => !planned.has(activity.id))
    .map((activity) => ({ activity, when: whenIn(activity, year) }))
    .sort((a, b) => (startOf(a.when) < startOf(b.when) ? -1 : startOf(a.when) > startOf(b.when) ? 1 : 0));
};

/** The day or month of an activity in a year; 29 February is the 28th where there is none. */
export const whenIn = (activity: Activity, year: number): When => {
  const month = monthIn(year, activity.month);
  return activity.day === null
    ? { precision: 'month', month }
    : { precision: 'day', day: dayInMonth(month, activity.day) };
};
