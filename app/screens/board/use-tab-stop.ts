// The one card that Tab reaches (roving tabindex): the last focused, or the first. Before any script has run all are reached.
import { type FocusEvent, useCallback, useEffect, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { BoardView } from './use-board-view.ts';

export const useTabStop = (view: BoardView) => {
  const [isRunning, setRunning] = useState(false);
  const [focused, setFocused] = useState<CardId | null>(null);
  useEffect(() => setRunning(true), []);
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const card = event.target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (card) setFocused(card);
  }, []);
  const isShown =
    focused !== null && [...view.cardsIn.values()].some((cards) => cards.some(({ id }) => id === focused));
  return { card: isRunning ? (isShown ? focused : firstCard(view)) : 'all', onFocus } as const;
};

/** The first card that stands open: of the current column if it has any. */
const firstCard = (view: BoardView): CardId | null => {
  const current = view.columns.find((column) => column.kind === 'period' && column.current);
  const open = view.columns.filter(
    (column) => !(column.kind === 'earlier' || (column.kind === 'period' && column.past)),
  );
  for (const column of current ? [current, ...open] : open) {
    const card = view.cardsIn.get(column.id)?.[0];
    if (card) return card.id;
  }
  return null;
};
