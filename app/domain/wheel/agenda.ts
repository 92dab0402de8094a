// The list beside the wheel: the same cards in words. Called by the wheel screen.
import { type Card, isOpen } from '../card.ts';
import { dueOf } from '../due.ts';
import { monthOf, type PlainDate, type PlainMonth } from '../plain-date.ts';
import { endOf, startOf } from '../when.ts';
import { isIn, partBetween, type WheelSpan } from './span.ts';

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
  const dated = cards
    .flatMap((card) => (card.when ? [{ card, start: startOf(card.when), end: endOf(card.when) }] : []))
    .filter(({ start, end }) => partBetween(start, end, span) !== null)
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  const settled = dated.filter(({ card }) => !isOpen(card));
  const open = dated.filter(({ card }) => isOpen(card));
  const late = open.filter(({ card }) => dueOf(card, today).state === 'late');
  const earliest = monthOf(isIn(span, today) ? today : span.first);
  const months = new Map<PlainMonth, Card[]>();
  for (const { card, start } of open.filter((one) => !late.includes(one))) {
    const month = monthOf(start) < earliest ? earliest : monthOf(start);
    months.set(month, [...(months.get(month) ?? []), card]);
  }
  return {
    late: [...late].sort((a, b) => compare(a.end, b.end)).map(({ card }) => card),
    months: [...months.entries()]
      .sort(([a], [b]) => compare(a, b))
      .map(([month, of]) => ({ month, cards: of })),
    settled: settled.map(({ card }) => card).reverse(),
    undated: cards.filter((card) => card.when === null && isOpen(card)).length,
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
