// The one order of the cards, a fractional key on each (PRODUCT.md, "The card"). Called where cards are added or dropped.

import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { byCodeUnits } from './by-code-units.ts';
import type { Card, CardId } from './card.ts';

type Ordered = Pick<Card, 'id' | 'order'>;

/** Keys for the placed cards, top first, and new keys for cards that are there already and stood in the way. */
export type Placing = {
  readonly orders: string[];
  readonly repairs: { readonly id: CardId; readonly order: string }[];
};

/** By key, then by id: the same on every machine, so never by locale. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  byCodeUnits(a.order, b.order) || byCodeUnits(a.id, b.id);

// 10,000 drops in one and the same gap make such a key; a longer one was written by something else than us, and the
// library takes one step of the stack a letter.
const LONGEST_KEY = 2000;

/** Whether the library can count from this key: any client may have written anything (R10). */
function isKey(order: string): boolean {
  if (order.length > LONGEST_KEY || !/^[A-Za-z][0-9A-Za-z]*$/.test(order)) return false;
  try {
    generateKeyBetween(order, null);
    return true;
  } catch {
    return false;
  }
}

/**
 * The smallest stretch around `index` whose neighbours have keys with room between them: usually empty. Cards in the
 * stretch get new keys. Two machines that drop at one place at once give equal keys, and one such key has no room.
 */
function stretchToRepair(column: readonly Ordered[], index: number): { from: number; to: number } {
  let best = { from: 0, to: column.length };
  let tried: string | null | undefined;
  for (let from = index; from >= 0 && index - from < best.to - best.from; from -= 1) {
    const left = column[from - 1]?.order ?? null;
    if (left === tried || (left !== null && !isKey(left))) continue;
    tried = left;
    for (let to = index; to <= column.length && to - from < best.to - best.from; to += 1) {
      const right = column[to]?.order ?? null;
      const hasRoom = left === null || right === null || left < right;
      if (hasRoom && (right === null || isKey(right))) best = { from, to };
    }
  }
  return best;
}

/**
 * Keys for `count` cards that are put into a column before its card number `index` (0 to its length; what is outside is
 * clamped). `column` is sorted by `byOrder` and holds none of the cards that are placed. With the repairs made, the
 * cards sort as they stood, with the new ones between them.
 */
export function place(column: readonly Ordered[], index: number, count: number): Placing {
  if (count <= 0) return { orders: [], repairs: [] };
  const at = Math.min(Math.max(index, 0), column.length);
  const { from, to } = stretchToRepair(column, at);
  const left = column[from - 1]?.order ?? null;
  const right = column[to]?.order ?? null;
  const keys = generateNKeysBetween(left, right, to - from + count);
  const orders = keys.splice(at - from, count);
  const repairs = column.slice(from, to).map(({ id, order }, i) => ({ id, order: keys[i] ?? order }));
  return { orders, repairs };
}
