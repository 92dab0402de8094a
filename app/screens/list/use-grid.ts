// Which cell of the list has the focus, which one Tab reaches (roving tabindex), and which one is edited. The focus follows its
// card wherever it is sorted to, and goes to a neighbour when the card is gone. Called by the list's grid.
import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { SortKey } from '../../domain/sort.ts';
import { isNowhere } from '../../ui/nothing-focused.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';

/** The row of the columns' heads; no card has this id. */
export const HEAD = '';
export type Cell = { readonly row: CardId | typeof HEAD; readonly column: SortKey };

export type Grid = {
  readonly table: RefObject<HTMLTableElement>;
  /** The one cell that Tab reaches. Null before any script has run: then it reaches every title. */
  readonly stop: Cell | null;
  readonly editing: Cell | null;
  readonly indexOf: (card: CardId) => number;
  readonly focus: (cell: Cell) => void;
  readonly edit: (cell: Cell) => void;
  /** `back`: the focus goes to the cell; `away`: it is somewhere else already. */
  readonly endEdit: (how: 'back' | 'away') => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
};

const isSame = (a: Cell | null, b: Cell): a is Cell => a?.row === b.row && a.column === b.column;

export const elementOf = (table: HTMLElement | null, { row, column }: Cell): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"] [data-cell="${column}"]`) ?? null;

/** The cell that an element stands in; null in what floats over the table, and outside. */
export const cellOf = (element: EventTarget | null): Cell | null => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-cell]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  return cell && row !== undefined ? { row, column: cell.dataset.cell as SortKey } : null;
};

export const useGrid = (
  cards: readonly Card[],
  editing: Cell | null,
  setEditing: (cell: Cell | null) => void,
): Grid => {
  const table = useRef<HTMLTableElement>(null);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => setRunning(true), []);
  const places = usePlaces(cards);
  const [asked, setStop] = useState<Cell | null>(null);
  const isThere = asked !== null && (asked.row === HEAD || places.has(asked.row));
  const stop = isThere ? asked : { row: cards[0]?.id ?? HEAD, column: asked?.column ?? 'title' };
  const { want, onFocus, onBlur } = useCellFocus({
    cards,
    places,
    table,
    isEditing: editing !== null,
    setStop,
  });

  const indexOf = useCallback((card: CardId) => places.get(card) ?? -1, [places]);
  const edit = useCallback(
    (cell: Cell) => {
      setStop(cell);
      setEditing(cell);
    },
    [setEditing],
  );
  const edited = useRef(editing);
  edited.current = editing;
  const endEdit = useCallback(
    (how: 'back' | 'away') => {
      if (edited.current && how === 'back') want(edited.current);
      setEditing(null);
    },
    [want, setEditing],
  );
  return {
    table,
    stop: isRunning ? stop : null,
    editing,
    indexOf,
    focus: want,
    edit,
    endEdit,
    onFocus,
    onBlur,
  };
};

type CellFocus = {
  cards: readonly Card[];
  places: ReadonlyMap<CardId, number>;
  table: RefObject<HTMLTableElement>;
  isEditing: boolean;
  setStop: (change: (before: Cell | null) => Cell) => void;
};

/** Gives the focus to the cell that wants it, and again when a drawing took it away with its row. Not while one is edited. */
const useCellFocus = ({ cards, places, table, isEditing, setStop }: CellFocus) => {
  const wanted = useRef<Cell | null>(null);
  const had = useRef<Cell | null>(null);
  /** Where the focused row stood when it was last drawn. */
  const stood = useRef(0);
  useIsomorphicLayoutEffect(() => {
    if (isEditing) return;
    const cell = wanted.current ?? (had.current && isNowhere() ? had.current : null);
    if (!cell) {
      stood.current = places.get(had.current?.row ?? HEAD) ?? stood.current;
      return;
    }
    const isHere = cell.row === HEAD || places.has(cell.row);
    const row = isHere ? cell.row : (cards[Math.min(stood.current, cards.length - 1)]?.id ?? HEAD);
    const next = { row, column: cell.column };
    const element =
      cards.length > 0 ? elementOf(table.current, next) : document.querySelector<HTMLElement>('#content');
    // Only some rows are drawn; the one that Tab reaches is, wherever the list is scrolled to.
    if (!element) return setStop((before) => (isSame(before, next) ? before : next));
    element.focus();
    if (document.activeElement === element) wanted.current = null;
  });
  const want = useCallback(
    (cell: Cell) => {
      wanted.current = cell;
      setStop(() => ({ ...cell }));
    },
    [setStop],
  );
  const onFocus = useCallback(
    (event: FocusEvent) => {
      const cell = event.currentTarget.contains(event.target) ? cellOf(event.target) : null;
      if (!cell) return;
      had.current = cell;
      setStop((before) => (isSame(before, cell) ? before : cell));
    },
    [setStop],
  );
  // React tells of no blur while it takes an element away: only of one that somebody meant.
  const onBlur = useCallback(() => {
    had.current = null;
  }, []);
  return { want, onFocus, onBlur };
};

const usePlaces = (cards: readonly Card[]): ReadonlyMap<CardId, number> => {
  const kept = useRef<{ cards: readonly Card[]; places: ReadonlyMap<CardId, number> }>();
  if (kept.current?.cards !== cards)
    kept.current = { cards, places: new Map(cards.map(({ id }, i) => [id, i])) };
  return kept.current.places;
};
