// The list beside the wheel: the same cards in words. Called by the wheel screen.
import { type Card, isOpen } from '../card.ts';
import { dueOf } from '../due.ts';
import { monthOf, type PlainDate, type PlainMonth } from '../plain-date.ts';
import { startOf } from '../when.ts';
import { byDate, byUrgency } from './by-date.ts';
import { isIn, partOf, type WheelSpan } from './span.ts';

export type Agenda = {
  /** Over the due date, the longest first. */
  readonly late: readonly Card[];
  /** By month; a card that began before stands in this month, or in the span's first. */
  readonly months: readonly { readonly month: PlainMonth; readonly cards: readonly Card[] }[];
  /** Done or dropped, the latest first. */
  readonly settled: readonly Card[];
  /** Open cards without a date. */
  readonly undated: number;
};

export const agendaOf = (cards: readonly Card[], span: WheelSpan, today: PlainDate): Agenda => {
  const dated = cards.flatMap((card) => {
    const part = card.when && partOf(card.when, span);
    return part ? [{ ...part, card, late: dueOf(card, today).state === 'late' }] : [];
  });
  const open = dated.filter(({ card }) => isOpen(card)).sort(byUrgency);
  const settled = dated.filter(({ card }) => !isOpen(card)).sort((a, b) => byDate(b, a));
  const earliest = monthOf(isIn(span, today) ? today : span.first);
  const months = new Map<PlainMonth, Card[]>();
  for (const { card, late } of open) {
    if (late || !card.when) continue;
    const began = monthOf(startOf(card.when));
    const month = began < earliest ? earliest : began;
    months.set(month, [...(months.get(month) ?? []), card]);
  }
  return {
    late: open.filter(({ late }) => late).map(({ card }) => card),
    // As they came, by date, the months follow one another.
    months: [...months.entries()].map(([month, of]) => ({ month, cards: of })),
    settled: settled.map(({ card }) => card),
    undated: cards.filter((card) => card.when === null && isOpen(card)).length,
  };
};
