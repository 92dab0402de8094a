// One tab stop for the whole grid; arrows go between its cells, Home and End along a row, with Ctrl to the grid's corners (ARIA APG,
// «grid»), and from nowhere to the tab stop. Called by matrix-grid.tsx.
import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { useWalkingIn } from '../../ui/use-unfocused-keys.ts';

export type Place = { readonly row: number; readonly column: number };

/** Null when the key means nothing here. */
export function nextPlace(
  key: string,
  withControl: boolean,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 };
    case 'End':
      return { row: withControl ? last.row : row, column: last.column };
    default:
      return null;
  }
}

/** `first`: where the tab stop is until somebody was in the grid. What has the focus carries `data-place="row column"`. */
export const useGridKeys = (
  grid: RefObject<HTMLElement>,
  size: { readonly rows: number; readonly columns: number },
  first: Place,
) => {
  const [last, setLast] = useState<Place>(first);
  const stop = { row: Math.min(last.row, size.rows - 1), column: Math.min(last.column, size.columns - 1) };
  const goTo = (to: Place) => {
    setLast(to);
    const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${to.row} ${to.column}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  useWalkingIn(() => goTo(stop));
  const onKeyDown = (event: KeyboardEvent) => {
    // What a cell opened elsewhere in the page is inside the grid to React, and has its own use of these keys.
    if (!grid.current?.contains(event.target as Node)) return;
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const to = nextPlace(event.key, event.ctrlKey, stop, size);
    if (to === null) return;
    event.preventDefault();
    goTo(to);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const [row, column] = (target.closest('[data-place]')?.getAttribute('data-place') ?? '')
      .split(' ')
      .map(Number);
    if (row !== undefined && column !== undefined) setLast({ row, column });
  };
  return { stop, onKeyDown, onFocus };
};
