// What the group does every year and has no card for yet in the time that is shown. Called by the wheel, as faint marks and in its list.

import type { Activity } from '../board.ts';
import { byCodeUnits } from '../by-code-units.ts';
import type { ActivityId, Card, CardId } from '../card.ts';
import { yearOf } from '../plain-date.ts';
import { startOf, type When } from '../when.ts';
import { cardsOfTurns, turnsOf } from '../year/turns.ts';
import { lastDayIn, partOf, type WheelSpan } from './span.ts';

/** `id` is that of the card it would be. */
export type Yearly = { readonly id: CardId; readonly activity: Activity; readonly when: When };

/** By date. A deleted card is no card; a card of another year doesn't count for this one; what is left out that year is not missing. */
export const missingActivities = (
  board: { readonly cards: readonly Card[]; readonly activities: readonly Activity[] },
  span: WheelSpan,
): readonly Yearly[] => {
  const cards = cardsByActivity(board.cards);
  // A turn may reach over New Year, and the first ISO week may begin before it.
  const [first, last] = [yearOf(span.first) - 1, yearOf(lastDayIn(span)) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .flatMap((year) => missingIn(board.activities, cards, year))
    .filter(({ when }) => partOf(when, span) !== null)
    .sort((a, b) => byCodeUnits(startOf(a.when), startOf(b.when)));
};

const missingIn = (
  activities: readonly Activity[],
  cards: ReadonlyMap<ActivityId, readonly Card[]>,
  year: number,
): readonly Yearly[] =>
  activities.flatMap((activity) => {
    const turns = turnsOf(activity, year, activities);
    const planned = cardsOfTurns(activity, year, turns, cards.get(activity.id) ?? []);
    return turns
      .filter(({ key }) => !planned.has(key) && !activity.skipped.includes(key))
      .map(({ card, when }) => ({ id: card, activity, when }));
  });

export const cardsByActivity = (cards: readonly Card[]): ReadonlyMap<ActivityId, readonly Card[]> => {
  const found = new Map<ActivityId, Card[]>();
  for (const card of cards) {
    if (card.activity === null) continue;
    const others = found.get(card.activity);
    if (others) others.push(card);
    else found.set(card.activity, [card]);
  }
  return found;
};
