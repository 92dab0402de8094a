// Keeps what is in sight of a long column where it is when cards come, go or move above it. The browser's own scroll
// anchoring can't: it follows a moved card, or gives up when the space for undrawn cards changes. Called by the board's columns
// and the list.
import { type RefObject, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../ui/use-isomorphic-layout-effect.ts';

/** Where a card stands in its column, px from the column's start. */
export type RowPlace = { readonly key: unknown; readonly start: number; readonly end: number };

/**
 * How far the rows in sight have moved on the whole: the median, so that one that was moved itself doesn't decide.
 * 0 when none of them is left. `startOf` says where a row stands now, undefined when it is gone.
 */
export const shiftOf = (
  before: readonly RowPlace[],
  startOf: (key: unknown) => number | undefined,
  sight: { readonly from: number; readonly to: number },
): number => {
  const shifts = before
    .filter(({ start, end }) => end > sight.from && start < sight.to)
    .flatMap(({ key, start }) => {
      const now = startOf(key);
      return now === undefined ? [] : [now - start];
    })
    .sort((a, b) => a - b);
  return shifts[Math.floor((shifts.length - 1) / 2)] ?? 0;
};

/** `list` is what the rows are drawn of; `rows` the places of those that are drawn. */
export const useSteadyScroll = (
  scroller: RefObject<HTMLElement>,
  list: readonly unknown[],
  rows: readonly RowPlace[],
  startOf: (key: unknown) => number | undefined,
): void => {
  const before = useRef({ list, rows });
  useIsomorphicLayoutEffect(() => {
    const { list: oldList, rows: oldRows } = before.current;
    before.current = { list, rows };
    const element = scroller.current;
    // At its top a column shows its first cards, new ones too.
    if (list === oldList || !element || element.scrollTop === 0) return;
    const { scrollTop, clientHeight } = element;
    const shift = shiftOf(oldRows, startOf, { from: scrollTop, to: scrollTop + clientHeight });
    if (shift !== 0) element.scrollTop = scrollTop + shift;
  });
};
