// Which card a card of this year was the year before. Called by the card's panel.
import type { Board } from '../board.ts';
import type { Card } from '../card.ts';
import { isoWeekOf, yearOf } from '../plain-date.ts';
import { startOf } from '../when.ts';
import { cardsOfTurns, turnsOf } from './turns.ts';

/** Null for a card of no activity, and for what no card was made of then. */
export function lastYearOf(card: Card, board: Pick<Board, 'activities' | 'cards'>): Card | null {
  const activity = board.activities.find(({ id }) => id === card.activity);
  if (!activity || !card.when) return null;
  const own = board.cards.filter((one) => one.activity === activity.id);
  const cardsIn = (year: number) => {
    const turns = turnsOf(activity, year, board.activities);
    const cards = cardsOfTurns(activity, year, turns, own);
    return turns.map(({ key }) => cards.get(key) ?? null);
  };
  const day = startOf(card.when);
  // A card that was moved over New Year is still the turn that it was made as.
  for (const year of new Set([isoWeekOf(day).year, yearOf(day), yearOf(day) - 1, yearOf(day) + 1])) {
    const at = cardsIn(year).findIndex((one) => one?.id === card.id);
    if (at >= 0) return cardsIn(year - 1)[at] ?? null;
  }
  return null;
}
