// What the board's columns are drawn of, with lanes or without. Given by board-screen.tsx.
import type { ReactNode } from 'react';
import type { Card, CardId, Kind } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import type { BoardView } from './use-board-view.ts';
import type { IsFolded } from './use-folds.ts';

/** Where the held card would land, and the date or place it would get there. */
export type SlotPlace = Cell & { readonly before: CardId | null; readonly words: string };

export type BoardColumnsProps = IsFolded & {
  view: BoardView;
  slot: SlotPlace | null;
  /** The card that Tab reaches. */
  tabStop: CardId | null;
  held: Card | null;
  draw: (card: Card) => ReactNode;
  drawPlain: (card: Card) => ReactNode;
  onFold: (place: string, folded: boolean) => void;
  onAdd: (cell: Cell, titles: readonly string[], kind: Kind) => CardId | null;
  onFocusCard: (card: CardId) => boolean;
};
