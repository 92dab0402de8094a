// The order in which the wheel has its cards: one for its marks, for the numbers at them and for the list that says what these mean.
// Called by marks.ts, choose-labels.ts and agenda.ts.
import { byCodeUnits } from '../by-code-units.ts';
import { type Card, KINDS } from '../card.ts';
import type { Part } from './span.ts';

type Dated = Part & { readonly card: Pick<Card, 'kind' | 'order' | 'id'> };

/** By day, of one day the longest first; then by kind and the board's order. */
export const byDate = (a: Dated, b: Dated): number =>
  a.from - b.from ||
  b.to - a.to ||
  KINDS.indexOf(a.card.kind) - KINDS.indexOf(b.card.kind) ||
  byCodeUnits(a.card.order, b.card.order) ||
  byCodeUnits(a.card.id, b.card.id);

/** What is late first, the longest over the first; the rest by date. */
export const byUrgency = (
  a: Dated & { readonly late: boolean },
  b: Dated & { readonly late: boolean },
): number => Number(b.late) - Number(a.late) || (a.late ? a.to - b.to : 0) || byDate(a, b);
