// How a card stands to its due date. Called by the card's date line and by what is counted as late.
import { type Card, isOpen } from './card.ts';
import { daysBetween, type PlainDate } from './plain-date.ts';
import { endOf } from './when.ts';

export type Due =
  /** `days` since the last day: 1 on the day after it. */
  | { readonly state: 'late'; readonly days: number }
  /** Today, tomorrow or the day after. */
  | { readonly state: 'soon'; readonly days: 0 | 1 | 2 }
  | { readonly state: 'later' }
  /** No date, or nothing left to do by it. */
  | { readonly state: 'none' };

/**
 * The due date is the last day of `when`. What is planned by the month is never due "tomorrow", as nobody chose a day,
 * and late only when the month is over.
 */
export function dueOf(
  card: Pick<Card, 'when' | 'status'> & Partial<Pick<Card, 'publishing'>>,
  today: PlainDate,
): Due {
  // What is published is out in time, though its evaluation may still be to come (plan/publishing.ts).
  if (card.when === null || !isOpen(card) || card.publishing === 'published') return { state: 'none' };
  const days = daysBetween(today, endOf(card.when));
  if (days < 0) return { state: 'late', days: -days };
  if (card.when.precision !== 'month' && (days === 0 || days === 1 || days === 2))
    return { state: 'soon', days };
  return { state: 'later' };
}
