// The list by keys, as the ARIA grid pattern has it: arrows between cells, Enter or F2 edits; on the title Enter opens the card.
// From nowhere the arrows lead to the cell that Tab reaches; letters act only while a cell has the focus, and can be turned off
// (WCAG 2.1.4). Which keys there are stands in list-keys.ts, too, to be shown. Called by the list's grid.
import { type KeyboardEvent, useCallback } from 'react';
import type { Card } from '../../domain/card.ts';
import type { SortKey } from '../../domain/sort.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { useWalkingIn } from '../../ui/use-unfocused-keys.ts';
import { type Cell, cellOf, type Grid, HEAD } from './use-grid.ts';

/** Rows that a page key passes. */
const PAGE = 10;

export const useGridKeys = (cards: readonly Card[], { stop, focus, edit, indexOf }: Grid) => {
  useWalkingIn(stop && (() => focus(stop)));
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target, key } = event;
      const isCell = target instanceof HTMLElement && target.matches('[data-cell]');
      const cell = isCell ? cellOf(target) : null;
      if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
      const row = cell.row === HEAD ? -1 : indexOf(cell.row);
      const to = stepFrom({ row, column: cell.column }, event, target as HTMLElement, cards.length);
      if (to) {
        event.preventDefault();
        const id = to.row < 0 ? HEAD : cards[to.row]?.id;
        if (id !== undefined) focus({ row: id, column: to.column });
      } else if (isEdit(cell, key) && !event.ctrlKey) {
        event.preventDefault();
        edit(key.toLowerCase() === 'e' ? { ...cell, column: 'title' } : cell);
      }
    },
    [cards, focus, edit, indexOf],
  );
};

/** A head is a button and a title a link: there Enter is theirs. */
const isEdit = ({ row, column }: Cell, key: string): boolean =>
  row !== HEAD &&
  (key === 'F2' ||
    (key.toLowerCase() === 'e' && singleKeysAreOn()) ||
    (key === 'Enter' && column !== 'title'));

type Place = { readonly row: number; readonly column: SortKey };

/** Where the key leads; row -1 is the heads. Null when it leads nowhere. */
const stepFrom = (
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  cell: HTMLElement,
  count: number,
): Place | null => {
  const last = count - 1;
  if (!ctrlKey && (key === 'ArrowUp' || key === 'ArrowDown'))
    return { row: Math.max(-1, Math.min(row + (key === 'ArrowUp' ? -1 : 1), last)), column };
  if (!ctrlKey && (key === 'PageUp' || key === 'PageDown'))
    return { row: Math.max(0, Math.min(row + (key === 'PageUp' ? -PAGE : PAGE), last)), column };
  const columns = shownColumns(cell);
  const at = columns.indexOf(column);
  const ends = { Home: 0, End: columns.length - 1, ArrowLeft: at - 1, ArrowRight: at + 1 };
  const to = ends[key as keyof typeof ends];
  const next = to === undefined ? undefined : columns[Math.max(0, Math.min(to, columns.length - 1))];
  if (!next) return null;
  if (!ctrlKey) return { row, column: next };
  return key === 'Home' ? { row: 0, column: next } : key === 'End' ? { row: last, column: next } : null;
};

/** On a phone some columns are not there. */
const shownColumns = (cell: HTMLElement): SortKey[] =>
  [...(cell.closest('[data-row]')?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
    .filter((one) => one.offsetParent !== null)
    .map((one) => one.dataset.cell as SortKey);
