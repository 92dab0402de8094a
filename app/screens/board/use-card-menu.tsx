// Which of the menus in which one types stands open, and for which cards. It closes when they are gone; the focus goes back to
// the card. Called by board-screen.tsx, which draws `menu`.
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import { changeToward } from '../../domain/move-target.ts';
import { useWords } from '../../text/words.tsx';
import { usePart } from '../../ui/use-part.ts';
import type { MenuKind } from './card-menu.tsx';
import type { MoveChoice } from './move-options.tsx';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

const load = () => import('./card-menu.tsx').then(({ CardMenu }) => CardMenu);

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
  /** Fetches the menus before they are asked for, so that what is typed at once after M is typed in one. */
  fetch(): void;
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
  const missing = useWords().live.part;
  const { Part: CardMenu, fetch } = usePart({ load, isOpen: open !== null, close, missing });
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
    const after = { ...card, ...changeToward(choice.target, card, view.context) };
    onReveal(view.cellOf(after));
    moves.toward(open.ids, choice.target);
  };
  const menu = open && CardMenu && cards.length > 0 && (
    <CardMenu kind={open.kind} cards={cards} view={view} moves={moves} onMove={onMove} onClose={close} />
  );
  const openMenu = useCallback((kind: MenuKind, ids: readonly CardId[]) => setOpen({ kind, ids }), []);
  return { isOpen: open !== null, menu, open: openMenu, fetch };
};
