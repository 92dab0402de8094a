// What my hands are on: the selected cards, and the card whose title I write. Outside React, so that only the cards concerned
// are drawn anew. Made by board-screen.tsx; read by the cards, the bar and the keys.
import { useEffect, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { type Stored, stored, useStored } from '../../ui/stored.ts';
import type { BoardView } from './use-board-view.ts';

export type Hands = {
  readonly selected: Stored<ReadonlySet<CardId>>;
  /** As it was when I began to write: the board shows it where it stood then. */
  readonly written: Stored<Card | null>;
};

const NONE: ReadonlySet<CardId> = new Set();

/** `focusBack`: whether the card gets the focus, as by Enter and Esc; not when somebody went on elsewhere. */
export type EndRename = (focusBack: boolean) => void;

/** What a card does with them; the same object while the board is open. */
export type CardHands = Hands & {
  toggle(id: CardId): void;
  /** Selects all from the card that was selected last to this one. */
  reach(id: CardId): void;
  readonly endRename: EndRename;
};

const emptyHands = (): Hands => ({ selected: stored(NONE), written: stored<Card | null>(null) });
/** The hands of one screen. */
export const useNewHands = (): Hands => useState(emptyHands)[0];

export const useIsSelected = ({ selected }: Hands, id: CardId): boolean =>
  useStored(selected, (ids) => ids.has(id));

export const useIsWritten = ({ written }: Hands, id: CardId): boolean =>
  useStored(written, (card) => card?.id === id);

/** Cards that are filtered away or deleted leave the selection. */
export const useShownSelection = ({ selected }: Hands, { cardsIn }: BoardView): void => {
  useEffect(() => {
    const now = selected.read();
    if (now.size === 0) return;
    const shown = new Set([...cardsIn.values()].flat().map(({ id }) => id));
    const left = [...now].filter((id) => shown.has(id));
    if (left.length < now.size) selected.write(new Set(left));
  }, [selected, cardsIn]);
};

/** The cards as they stand on the board: column after column, each from the top. */
const inOrder = ({ columns, cardsIn }: BoardView): readonly Card[] =>
  columns.flatMap(({ id }) => cardsIn.get(id) ?? []);

/** The ids in the order in which their cards stand on the board; those that it doesn't show are left out. */
export const sortedAsShown = (view: BoardView, ids: ReadonlySet<CardId>): readonly CardId[] =>
  ids.size === 0 ? [] : inOrder(view).flatMap(({ id }) => (ids.has(id) ? [id] : []));

/** All from one to the other, both with, as they stand; only the last when the first isn't shown. */
export const between = (view: BoardView, from: CardId, to: CardId): readonly CardId[] => {
  const ids = inOrder(view).map(({ id }) => id);
  const ends = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [to] : ids.slice(first, last + 1);
};
