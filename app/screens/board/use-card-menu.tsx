// Which of the menus in which one types stands open, and for which cards. It closes when they are gone; the focus goes back to
// the card. Called by board-screen.tsx, which draws `menu`.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import { changeToward } from '../../domain/move-target.ts';
import type { MenuKind } from './card-menu.tsx';
import type { MoveChoice } from './move-options.tsx';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

const load = () => import('./card-menu.tsx');
const CardMenu = lazy(() => load().then((loaded) => ({ default: loaded.CardMenu })));

/** Fetched before it is asked for, so that what is typed at once after M is typed in it. */
export const fetchCardMenu = (): void => {
  // Away from the network it is fetched when the menu is opened.
  load().catch(() => undefined);
};

type Open = { readonly kind: MenuKind; readonly ids: readonly CardId[] };

type CardMenuNeeds = {
  view: BoardView;
  moves: Moves;
  selection: Selection;
  onReveal: (cell: Cell) => void;
  onFocusCard: (id: CardId) => void;
};

export type CardMenus = {
  readonly isOpen: boolean;
  readonly menu: ReactNode;
  open(kind: MenuKind, ids: readonly CardId[]): void;
};

export const useCardMenu = (needs: CardMenuNeeds): CardMenus => {
  const { view, moves, selection, onReveal, onFocusCard } = needs;
  const [open, setOpen] = useState<Open | null>(null);
  const cards = useMemo(() => open?.ids.flatMap((id) => view.cardById(id) ?? []) ?? [], [open, view]);
  const first = open?.ids[0];
  const close = useCallback(() => {
    setOpen(null);
    if (first !== undefined) onFocusCard(first);
  }, [first, onFocusCard]);
  // Somebody deleted the cards under their menu.
  const isGone = open !== null && cards.length === 0;
  useEffect(() => {
    if (isGone) close();
  }, [isGone, close]);

  const onMove = (choice: MoveChoice) => {
    const [card] = cards;
    if (!open || !card) return;
    if (choice.kind === 'select') return selection.toggle(card.id);
    if (choice.kind === 'place') {
      onReveal(choice.to);
      return moves.move(open.ids, choice.to);
    }
    const context = { ...view.context, services: view.board.services };
    const after = { ...card, ...changeToward(choice.target, card, context) };
    onReveal(view.cellOf(after));
    moves.toward(open.ids, choice.target);
  };
  const menu = open && cards.length > 0 && (
    <Suspense fallback={null}>
      <CardMenu kind={open.kind} cards={cards} view={view} moves={moves} onMove={onMove} onClose={close} />
    </Suspense>
  );
  const openMenu = useCallback((kind: MenuKind, ids: readonly CardId[]) => setOpen({ kind, ids }), []);
  return { isOpen: open !== null, menu, open: openMenu };
};
