// How many open cards a column, or a person, is meant to hold: the group's own limit, told and never enforced. Called by the board.
import { type Card, isOpen } from './card.ts';

/**
 * `id` is a column's or a lane's (lens.ts, lanes.ts): a person's limit is the same in the people lens and as a lane. Hours of
 * communication a month have ids of their own (plan/capacity.ts).
 */
export type Limit = { readonly id: string; readonly most: number };

export const HIGHEST_LIMIT = 999;

export type Load = {
  /** Open cards there are, whatever the filter shows. */
  readonly open: number;
  readonly most: number;
  /** How many more than there is room for; 0 while there is room. */
  readonly over: number;
};

export const loadOf = (cards: readonly Card[], most: number): Load => {
  const open = cards.filter(isOpen).length;
  return { open, most, over: Math.max(0, open - most) };
};
