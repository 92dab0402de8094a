// The board by keys. Which key is for what stands in parts/keys/board-keys.ts; here is what each does to the card that has the
// focus, or to all that are selected, and the few that lead to one from nowhere. Letters can be turned off (WCAG 2.1.4).
import { type KeyboardEvent, useCallback } from 'react';
import { type Card, type CardId, STATUSES } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import { type KeyAction, keyPressed } from '../../parts/keys/board-keys.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { isWalking, useUnfocusedKeys } from '../../ui/use-unfocused-keys.ts';
import { edgeCard, neighbourCard, neighbourPlace, outerCard, STEPS } from './neighbours.ts';
import type { BoardView } from './use-board-view.ts';
import type { CardMenus } from './use-card-menu.tsx';
import type { IsFolded } from './use-folds.ts';
import type { Moves } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

type BoardKeys = {
  view: BoardView;
  moves: Moves;
  selection: Selection;
  menus: CardMenus;
  folds: IsFolded;
  /** Unfolds the column and the lane that a card is about to be moved into. */
  onReveal: (cell: Cell) => void;
  onFocusCard: (id: CardId) => void;
  onRename: (id: CardId) => void;
};

type At = { readonly card: Card; readonly key: string; readonly element: Element };

/** What the actions do that are a card's; Enter is its link's own. */
const cardActions = (keys: BoardKeys): Partial<Record<KeyAction, (at: At) => void>> => {
  const { view, moves, selection, menus, folds } = keys;
  const focus = (id: CardId | null) => {
    if (id !== null) keys.onFocusCard(id);
  };
  const menu =
    (kind: Parameters<CardMenus['open']>[0]) =>
    ({ card }: At) =>
      menus.open(kind, selection.withCard(card.id));
  return {
    walk: ({ card, key }) => focus(neighbourCard(view, folds, card, STEPS[key])),
    ends: ({ card, key }) => focus(edgeCard(view, folds, card, key === 'Home')),
    outerColumns: ({ key }) => focus(outerCard(view, folds, key === 'Home')),
    carry: ({ card, key }) => {
      const ids = selection.carriedWith(card.id);
      const to = neighbourPlace(view, card, STEPS[key], ids);
      if (!to) return;
      keys.onReveal(to);
      moves.move(ids, to);
    },
    new: ({ element }) => writeNew(element.closest('[data-column]')),
    rename: ({ card }) => keys.onRename(card.id),
    move: menu('move'),
    assign: menu('assign'),
    tag: menu('tag'),
    status: ({ card, key }) => {
      const status = STATUSES[Number(key) - 1];
      if (status) moves.setStatus(selection.withCard(card.id), status);
    },
    remove: ({ card }) => moves.remove(selection.withCard(card.id)),
    select: ({ card }) => selection.toggle(card.id),
    selectColumn: ({ card }) => selection.column(card),
    unselect: () => selection.clear(),
  };
};

export const useBoardKeys = (keys: BoardKeys) => {
  const { view, moves, selection, menus, folds, onReveal, onFocusCard, onRename } = keys;
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const element = event.target;
      if (!(element instanceof HTMLElement) || event.defaultPrevented) return;
      // What is typed while a menu is on its way is meant for the menu.
      if (menus.isOpen || element.matches('textarea, select, input:not([type="checkbox"])')) return;
      const id = element.closest<HTMLElement>('[data-card]')?.dataset.card;
      const card = id === undefined ? undefined : view.cardById(id);
      const pressed = keyPressed(event, singleKeysAreOn());
      if (!card && pressed?.action === 'new') {
        const folded = foldedAt(view, element);
        // On a board without cards there is none to stand at.
        if (folded === undefined && view.shown > 0) return;
        event.preventDefault();
        if (folded === undefined) return writeNew(columnForNew());
        onReveal({ column: folded, lane: null });
        // Its field is there in the next frame.
        return void requestAnimationFrame(() => writeNew(openColumn(folded)));
      }
      const act =
        card &&
        pressed &&
        cardActions({ view, moves, selection, menus, folds, onReveal, onFocusCard, onRename })[
          pressed.action
        ];
      if (!card || !act) return;
      event.preventDefault();
      act({ card, key: event.key, element });
    },
    [view, moves, selection, menus, folds, onReveal, onFocusCard, onRename],
  );
};

/** What leads into the board while nothing has the focus: to the card that Tab reaches, if there is one, or to a new one. */
export const useUnfocusedBoardKeys = (tabStop: CardId | null, onFocusCard: (id: CardId) => void): void =>
  useUnfocusedKeys((event) => {
    if (isWalking(event) && tabStop !== null) onFocusCard(tabStop);
    else if (keyPressed(event, true)?.action === 'new') writeNew(columnForNew());
    else return;
    event.preventDefault();
  });

/** Opens the column's field for new cards, or goes to it when it stands open with something in it. */
export const writeNew = (column: Element | null | undefined) => {
  column?.querySelector<HTMLElement>('[data-new-card]')?.click();
  column?.querySelector<HTMLElement>('.new-card textarea')?.focus();
};

/** The folded column that the element is in, if it takes new cards. */
const foldedAt = ({ columns }: BoardView, element: Element): string | undefined => {
  const at = element.closest<HTMLElement>('[data-folded]')?.dataset.column;
  return columns.find(({ id, takesDrops }) => id === at && takesDrops)?.id;
};

/** Where it takes new cards: with lanes in the first of its cells that stands open. */
const openColumn = (id: string): Element | null | undefined =>
  document
    .querySelector(`[data-column="${CSS.escape(id)}"] :is([data-new-card], .new-card)`)
    ?.closest('[data-column]');

/** The column of the card that has the focus, this month's, or the first that takes new ones. */
export const columnForNew = (): Element | null => {
  const takesNew = (column: Element | null | undefined) =>
    column?.querySelector('[data-new-card], .new-card') ? column : null;
  return (
    takesNew(document.activeElement?.closest('[data-column]')) ??
    takesNew(document.querySelector('[data-column][data-current]')) ??
    document.querySelector('[data-new-card]')?.closest('[data-column]') ??
    null
  );
};
