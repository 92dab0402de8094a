// The board by keys: arrows between cards, Shift and arrows move the card, M its menu, N a new one.
// Letters act only while a card has the focus (WCAG 2.1.4).
import { type KeyboardEvent, useCallback } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { type Column, columnOf } from '../../domain/lens.ts';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';

type BoardKeys = {
  view: BoardView;
  moves: Moves;
  onMoveMenu: (card: Card) => void;
  isFolded: (column: Column) => boolean;
  /** Unfolds a column that a card is about to be moved into. */
  onReveal: (column: string) => void;
  onFocusCard: (id: CardId) => void;
};

export const useBoardKeys = ({ view, moves, isFolded, onMoveMenu, onReveal, onFocusCard }: BoardKeys) =>
  useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const link = event.target instanceof HTMLElement ? event.target.closest('[data-card-link]') : null;
      const id = link?.closest<HTMLElement>('[data-card]')?.dataset.card;
      const card = id === undefined ? undefined : view.cardById(id);
      if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
      const done = () => event.preventDefault();
      const step = STEPS[event.key];
      if (step) {
        done();
        if (event.shiftKey) {
          const to = neighbourPlace(view, card, step);
          if (!to) return;
          onReveal(to.column);
          moves.move(card.id, to);
        } else {
          const next = neighbourCard(view, isFolded, card, step);
          if (next) onFocusCard(next);
        }
      } else if (!event.shiftKey && event.key.toLowerCase() === 'm') {
        done();
        onMoveMenu(card);
      } else if (!event.shiftKey && event.key.toLowerCase() === 'n') {
        done();
        writeNew(link?.closest('[data-column]'));
      }
    },
    [view, moves, isFolded, onMoveMenu, onReveal, onFocusCard],
  );

/** Opens the column's field for new cards, or goes to it when it stands open with something in it. */
export const writeNew = (column: Element | null | undefined) => {
  column?.querySelector<HTMLElement>('[data-new-card]')?.click();
  column?.querySelector<HTMLElement>('.board-new textarea')?.focus();
};

type Step = { readonly columns: -1 | 0 | 1; readonly rows: -1 | 0 | 1 };
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { columns: -1, rows: 0 },
  ArrowRight: { columns: 1, rows: 0 },
  ArrowUp: { columns: 0, rows: -1 },
  ArrowDown: { columns: 0, rows: 1 },
};

/** Where one step takes the card: past a neighbour in its column, or to the same height in the next column that takes drops. */
export const neighbourPlace = (view: BoardView, card: Card, step: Step) => {
  const cell = view.cellOf(card);
  const { column, lane } = cell;
  const cards = view.cardsAt(cell);
  const at = cards.findIndex((one) => one.id === card.id);
  if (step.rows !== 0) {
    const to = at + step.rows;
    if (to < 0 || to >= cards.length) return null;
    return { ...cell, before: cards[step.rows > 0 ? at + 2 : to]?.id ?? null };
  }
  const open = view.columns.filter((one) => one.takesDrops);
  const next = open[open.findIndex((one) => one.id === column) + step.columns];
  if (!next || !open.some((one) => one.id === column)) return null;
  const there = { column: next.id, lane };
  return { ...there, before: view.cardsAt(there)[Math.max(at, 0)]?.id ?? null };
};

/** The card one step away: in the column through all lanes, or at the same height in the nearest unfolded column beside it that has cards. */
const neighbourCard = (
  view: BoardView,
  isFolded: BoardKeys['isFolded'],
  card: Card,
  step: Step,
): CardId | null => {
  const column = columnOf(view.lens, card, view.context);
  const cards = view.cardsIn.get(column) ?? [];
  const at = cards.findIndex((one) => one.id === card.id);
  if (step.rows !== 0) return cards[at + step.rows]?.id ?? null;
  const { lane } = view.cellOf(card);
  const inCell = view.cardsAt({ column, lane }).findIndex((one) => one.id === card.id);
  const from = view.columns.findIndex((one) => one.id === column);
  for (let i = from + step.columns; i >= 0 && i < view.columns.length; i += step.columns) {
    const beside = view.columns[i];
    if (!beside || isFolded(beside)) continue;
    // With lanes sideways means along the lane.
    const there = view.cardsAt({ column: beside.id, lane });
    const next = there[Math.min(Math.max(inCell, 0), there.length - 1)];
    if (next) return next.id;
  }
  return null;
};
