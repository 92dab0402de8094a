// Which card has the focus and which one Tab reaches (roving tabindex). The focus follows a card that is drawn anew in another
// place, and goes to its neighbour when the card is gone, and back with it: it is never lost. Before any script has run Tab reaches all cards.
import { type FocusEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { Column } from '../../domain/lens.ts';
import { isNowhere } from '../../ui/nothing-focused.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';
import { cardLink, columnButton, laneButton } from './measure-board.ts';
import { openCards } from './neighbours.ts';
import type { BoardView } from './use-board-view.ts';
import type { IsFolded } from './use-folds.ts';

type Standing = { readonly card: CardId; readonly column: string; readonly index: number };

export const useCardFocus = (view: BoardView, folds: IsFolded) => {
  const [isRunning, setRunning] = useState(false);
  const [stop, setStop] = useState<CardId | null>(null);
  useEffect(() => setRunning(true), []);
  const wanted = useRef<CardId | null>(null);
  /** The card whose link has the focus, and where it stood when it was last drawn. */
  const had = useRef<Standing | null>(null);
  /** The card that went from under the focus, and what has had the focus since. */
  const left = useRef<{ readonly card: CardId; readonly to: Element } | null>(null);
  const newest = useRef(view);
  newest.current = view;

  useIsomorphicLayoutEffect(() => {
    const isLost = had.current !== null && isNowhere();
    const back = left.current?.to === document.activeElement ? left.current?.card : undefined;
    if (back !== undefined && view.cardById(back)) wanted.current ??= back;
    const id = wanted.current ?? (isLost ? had.current?.card : null) ?? null;
    if (id === null) {
      if (had.current) had.current = standingOf(view, had.current.card) ?? had.current;
      return;
    }
    const standing = standingOf(view, id);
    const next = standing ?? neighbourOf(view, had.current);
    const target = next ? placeToFocus(view, folds, next) : document.querySelector<HTMLElement>('#content');
    // A column of many cards draws the one that Tab reaches, wherever it is scrolled to.
    if (!target && next) setStop(next.card);
    target?.focus();
    left.current = target && !standing ? { card: id, to: target } : null;
    if (target && document.activeElement === target) wanted.current = null;
  });

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const id = event.target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (!id) return;
    setStop(id);
    if (event.target.matches('[data-card-link]')) had.current = standingOf(newest.current, id);
  }, []);
  // React tells of no blur while it takes an element away: only of one that somebody meant.
  const onBlur = useCallback(() => {
    had.current = null;
    left.current = null;
  }, []);
  const focusCard = useCallback((id: CardId) => {
    wanted.current = id;
    setStop(id);
    const link = cardLink(id);
    link?.focus();
    if (link && document.activeElement === link) wanted.current = null;
  }, []);

  const focusIfThere = useCallback(
    (id: CardId) => {
      const isThere = newest.current.cardById(id) !== undefined;
      if (isThere) focusCard(id);
      return isThere;
    },
    [focusCard],
  );

  return {
    stop: isRunning ? reachable(view, folds, stop) : 'all',
    onFocus,
    onBlur,
    focusCard,
    focusIfThere,
    standOn: setStop,
  } as const;
};

const standingOf = (view: BoardView, id: CardId): Standing | null => {
  const card = view.cardById(id);
  if (!card) return null;
  const { column } = view.cellOf(card);
  const index = (view.cardsIn.get(column) ?? []).findIndex((one) => one.id === id);
  return index < 0 ? null : { card: id, column, index };
};

/** What stands now where the card stood that is gone; `card` is empty in a column that has none left. */
const neighbourOf = (view: BoardView, gone: Standing | null): Standing | null => {
  if (!gone || !view.columns.some((one) => one.id === gone.column)) return null;
  const cards = view.cardsIn.get(gone.column) ?? [];
  const index = Math.min(gone.index, cards.length - 1);
  return { card: cards[index]?.id ?? '', column: gone.column, index };
};

const laneOfCard = (view: BoardView, id: CardId): string | null => {
  const card = view.cardById(id);
  return card ? view.cellOf(card).lane : null;
};

/** The card's link; the button of its column or lane where that is folded, or empty; null when it is not drawn yet. */
const placeToFocus = (view: BoardView, folds: IsFolded, to: Standing): HTMLElement | null => {
  const column = view.columns.find((one) => one.id === to.column);
  if (to.card === '' || (column && folds.isFolded(column))) return columnButton(to.column);
  const lane = laneOfCard(view, to.card);
  return lane !== null && folds.isLaneFolded(lane) ? laneButton(lane) : cardLink(to.card);
};

/** The card that Tab reaches: the last that had the focus if it is drawn, or the first that stands open. */
const reachable = (view: BoardView, folds: IsFolded, stop: CardId | null): CardId | null => {
  const standing = stop === null ? null : standingOf(view, stop);
  const open = view.columns.filter((column) => !folds.isFolded(column));
  const isDrawn = standing && !folds.isLaneFolded(laneOfCard(view, standing.card));
  if (isDrawn && open.some((column) => column.id === standing.column)) return stop;
  const current = open.find((column) => column.kind === 'period' && column.current);
  const first = (column: Column): Card | undefined => openCards(view, folds, column.id)[0];
  for (const column of current ? [current, ...open] : open) {
    const card = first(column);
    if (card) return card.id;
  }
  return null;
};
