// What my hands are on: the selected cards, the card whose title I write, what I hold, and where the focus stands; beside them who
// else has a card. Outside React, so that only the cards concerned are drawn anew. Made by board-screen.tsx; read by the cards,
// the bar and the keys.
import { useEffect, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { Here } from '../../live/shared-board.tsx';
import { useHolders } from '../../parts/use-holders.ts';
import { type Stored, stored, useStored } from '../../ui/stored.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';
import type { BoardView } from './use-board-view.ts';

export type Hands = {
  readonly selected: Stored<ReadonlySet<CardId>>;
  /** As it was when I began to write: the board shows it where it stood then. */
  readonly written: Stored<Card | null>;
  /** The card that was pressed last: the only one that could be dragged. */
  readonly grasped: Stored<CardId | null>;
  readonly standing: Stored<Standing>;
};

/** What changes about cards that are themselves the same. */
type Standing = {
  /** The one card of the board that Tab reaches; arrows go on from it. All before any script has run. */
  readonly tabStop: CardId | 'all' | null;
  readonly held: CardId | null;
  /** Others who have a card open or in hand. */
  readonly holders: ReadonlyMap<CardId, Here>;
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

const emptyHands = (): Hands => ({
  selected: stored(NONE),
  written: stored<Card | null>(null),
  grasped: stored<CardId | null>(null),
  standing: stored<Standing>({ tabStop: 'all', held: null, holders: new Map() }),
});
/** The hands of one screen. */
export const useNewHands = (): Hands => useState(emptyHands)[0];

export const useIsSelected = ({ selected }: Hands, id: CardId): boolean =>
  useStored(selected, (ids) => ids.has(id));

export const useIsWritten = ({ written }: Hands, id: CardId): boolean =>
  useStored(written, (card) => card?.id === id);

export const useIsGrasped = ({ grasped }: Hands, id: CardId): boolean =>
  useStored(grasped, (one) => one === id);

export const useIsTabStop = ({ standing }: Hands, id: CardId): boolean =>
  useStored(standing, ({ tabStop }) => tabStop === 'all' || tabStop === id);

export const useIsHeld = ({ standing }: Hands, id: CardId): boolean =>
  useStored(standing, ({ held }) => held === id);

/** Somebody else who has the card open or in hand. */
export const useHolder = ({ standing }: Hands, id: CardId): Here | null =>
  useStored(standing, ({ holders }) => holders.get(id) ?? null);

/** Tells the cards how they stand, before the browser paints. Called by board-screen.tsx. */
export const useStanding = ({ standing }: Hands, tabStop: Standing['tabStop'], held: CardId | null): void => {
  const holders = useHolders();
  useIsomorphicLayoutEffect(
    () => standing.write({ tabStop, held, holders }),
    [standing, tabStop, held, holders],
  );
};

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
