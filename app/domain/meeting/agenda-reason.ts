// Why a meeting should see a card, and which it should see first. Pure; called by the agenda.
import { byCodeUnits } from '../by-code-units.ts';
import { type Card, isOpen } from '../card.ts';
import { dueOf } from '../due.ts';
import { byOrder } from '../order.ts';
import { addDays, type PlainDate } from '../plain-date.ts';
import { endOf } from '../when.ts';
import { AGENDA_REASONS, type AgendaReason } from './agenda.ts';

/** Days after which one who waits asks again when the card has no date of its own. */
export const ASK_AGAIN_AFTER_DAYS = 14;

/**
 * The day to ask again on: the card's own date, or two weeks after the waiting began. Null when it waits on nobody known since when.
 */
function askAgainOn({ when, waiting }: Card): PlainDate | null {
  if (when !== null) return endOf(when);
  return waiting?.since ? addDays(waiting.since, ASK_AGAIN_AFTER_DAYS) : null;
}

/** Why the meeting should see it; null for what is done. A question is a card whose title asks one. */
export function reasonOf(card: Card, today: PlainDate): AgendaReason | null {
  if (!isOpen(card)) return null;
  const askAgain = card.status === 'waiting' ? askAgainOn(card) : null;
  if (askAgain !== null && askAgain < today) return 'askAgain';
  if (dueOf(card, today).state === 'late') return 'overdue';
  if (card.assignees.length === 0) return 'noOwner';
  if (card.title.trimEnd().endsWith('?')) return 'question';
  return card.status === 'waiting' ? 'waiting' : 'open';
}

/** First what has waited too long, then what is late and so on; within one reason the earliest date, then as on the board. */
export function byReason(today: PlainDate): (a: Card, b: Card) => number {
  const rank = (card: Card) => AGENDA_REASONS.indexOf(reasonOf(card, today) ?? 'open');
  const due = ({ when }: Card) => (when === null ? '9999-99-99' : endOf(when));
  return (a, b) => rank(a) - rank(b) || byCodeUnits(due(a), due(b)) || byOrder(a, b);
}
