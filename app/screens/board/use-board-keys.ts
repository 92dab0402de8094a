// The board by keys: arrows between cards, Shift and arrows move the card, M its menu, N a new one, Ctrl+Z mine alone.
// Letters act only while a card has the focus (WCAG 2.1.4).
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { columnOf } from '../../domain/lens.ts';
import { cardLink } from './measure-board.ts';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the page but in text fields, which have their own. */
export const useUndoKeys = ({ undo, redo }: Pick<Moves, 'undo' | 'redo'>) => {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
};

type BoardKeys = {
  view: BoardView;
  moves: Moves;
  onMoveMenu: (card: Card) => void;
  /** Unfolds a column that a card is about to be moved into or focused in. */
  onReveal: (column: string) => void;
};

export const useBoardKeys = ({ view, moves, onMoveMenu, onReveal }: BoardKeys) => {
  const wanted = useRef<CardId | null>(null);
  // A moved card is drawn anew in another column; the focus goes with it.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const link = cardLink(wanted.current);
    if (!link) return;
    wanted.current = null;
    link.focus();
  });

  return useCallback(
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
          wanted.current = card.id;
          onReveal(to.column);
          moves.move(card.id, to);
        } else {
          const next = neighbourCard(view, card, step);
          if (next) cardLink(next)?.focus();
        }
      } else if (!event.shiftKey && event.key.toLowerCase() === 'm') {
        done();
        onMoveMenu(card);
      } else if (!event.shiftKey && event.key.toLowerCase() === 'n') {
        done();
        link?.closest('[data-column]')?.querySelector<HTMLElement>('[data-new-card]')?.click();
      }
    },
    [view, moves, onMoveMenu, onReveal],
  );
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
  const column = columnOf(view.lens, card, view.context);
  const cards = view.cardsIn.get(column) ?? [];
  const at = cards.findIndex((one) => one.id === card.id);
  if (step.rows !== 0) {
    const to = at + step.rows;
    if (to < 0 || to >= cards.length) return null;
    return { column, before: cards[step.rows > 0 ? at + 2 : to]?.id ?? null };
  }
  const open = view.columns.filter((one) => one.takesDrops);
  const next = open[open.findIndex((one) => one.id === column) + step.columns];
  if (!next || !open.some((one) => one.id === column)) return null;
  return { column: next.id, before: view.cardsIn.get(next.id)?.[Math.max(at, 0)]?.id ?? null };
};

/** The card one step away: in the column, or at the same height in the nearest column beside it that has cards on screen. */
const neighbourCard = (view: BoardView, card: Card, step: Step): CardId | null => {
  const column = columnOf(view.lens, card, view.context);
  const cards = view.cardsIn.get(column) ?? [];
  const at = cards.findIndex((one) => one.id === card.id);
  if (step.rows !== 0) return cards[at + step.rows]?.id ?? null;
  const ids = view.columns.map((one) => one.id);
  for (let i = ids.indexOf(column) + step.columns; i >= 0 && i < ids.length; i += step.columns) {
    const beside = view.cardsIn.get(ids[i] ?? '') ?? [];
    const there = beside[Math.min(Math.max(at, 0), beside.length - 1)];
    if (there && cardLink(there.id)) return there.id;
    const first = beside.find((one) => cardLink(one.id));
    if (first) return first.id;
  }
  return null;
};
