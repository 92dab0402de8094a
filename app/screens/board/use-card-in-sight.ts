// Brings the open card into sight behind its panel: an address may open one that stands in a folded column, below the fold or far to
// the side, and the panel takes room from the columns. Called once, by board-screen.tsx.
import { useParams } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import { cardElement } from './measure-board.ts';
import type { BoardView } from './use-board-view.ts';
import type { IsFolded } from './use-folds.ts';

type CardInSight = {
  view: BoardView;
  folds: IsFolded;
  onReveal: (cell: Cell) => void;
  /** Makes it the card that Tab reaches, which is drawn even out of sight. */
  onStand: (card: CardId) => void;
};

export const useCardInSight = ({ view, folds, onReveal, onStand }: CardInSight) => {
  const { card: open = null } = useParams();
  const [isReady, setReady] = useState(false);
  const wanted = useRef<CardId | null>(null);
  // What this person has folded is known only after the first rendering.
  useEffect(() => setReady(true), []);
  useEffect(() => {
    wanted.current = open;
  }, [open]);

  useEffect(() => {
    const card = isReady && wanted.current !== null && view.cardById(wanted.current);
    if (!card) return;
    const cell = view.cellOf(card);
    const column = view.columns.find(({ id }) => id === cell.column);
    if (!column || !view.cardsIn.get(column.id)?.includes(card)) {
      // Filtered away.
      wanted.current = null;
    } else if (folds.isFolded(column) || folds.isLaneFolded(cell.lane)) {
      onReveal(cell);
    } else {
      const element = cardElement(card.id);
      // A column of many cards draws the one that Tab reaches, wherever it is scrolled to.
      if (!element) return onStand(card.id);
      wanted.current = null;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    }
  });
};
