// The board: band, tools and columns, live and draggable, with the open card's panel at its right.

import { DndContext, DragOverlay, pointerWithin } from '@dnd-kit/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import type { Cell } from '../../domain/lanes.ts';
import type { CardLists } from '../../parts/card-tile.tsx';
import { KeysHelp } from '../../parts/keys/keys-help.tsx';
import { useFilterKey } from '../../parts/keys/use-filter-key.ts';
import { PageHeading } from '../../parts/page-title.tsx';
import { useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useWords } from '../../text/words.tsx';
import { useStored } from '../../ui/stored.ts';
import './board.css';
import { BoardBand } from './board-band.tsx';
import { BoardColumns } from './board-columns.tsx';
import { BoardTools } from './board-tools.tsx';
import { Glide } from './glide.tsx';
import { useNewHands, useStanding } from './hands.ts';
import { Lifted, useSlot } from './held-card.tsx';
import { foldButton } from './measure-board.ts';
import { SelectionBarPart } from './selection-bar-part.tsx';
import { useBoardActions } from './use-board-actions.tsx';
import { useBoardKeys, useUnfocusedBoardKeys } from './use-board-keys.ts';
import { type BoardView, useBoardView } from './use-board-view.ts';
import { useCardFocus } from './use-card-focus.ts';
import { useCardInSight } from './use-card-in-sight.ts';
import { useCardMenu } from './use-card-menu.tsx';
import { useDrag, useDragSensors } from './use-drag.ts';
import { useDrawCard } from './use-draw-card.tsx';
import { foldOfLane, useFolds } from './use-folds.ts';
import { useMoves } from './use-moves.ts';
import { useRename } from './use-rename.ts';
import { useCardHands, useSelection } from './use-selection.ts';
import { useSight } from './use-sight.ts';

/** `panel` is the open card's panel, or nothing. */
export function BoardScreen({ panel }: { panel: ReactNode }) {
  const [held, setHeld] = useState<Card | null>(null);
  const hands = useNewHands();
  const written = useStored(hands.written, same);
  const isSelecting = useStored(hands.selected, isSome);
  const view = useBoardView(held ?? written);
  const moves = useMoves(view);
  const selection = useSelection(hands, view);
  const drag = useDrag(held, setHeld, moves, selection.carriedWith);
  const carried = held ? selection.carriedWith(held.id).length : 0;
  const folds = useFolds();
  const { isFolded, isLaneFolded, fold } = folds;
  const stage = useRef<HTMLDivElement>(null);
  const sight = useSight(stage, view);
  const words = useWords().board;
  const { columns } = view;
  const onReveal = useCallback(
    ({ column: id, lane }: Cell) => {
      const column = columns.find((one) => one.id === id);
      if (column && isFolded(column)) fold(id, false);
      if (lane !== null && isLaneFolded(lane)) fold(foldOfLane(lane), false);
    },
    [columns, isFolded, isLaneFolded, fold],
  );
  const onFold = useCallback(
    (id: string, folded: boolean) => {
      fold(id, folded);
      // The button that was pressed is gone; the one that takes it back is there in the next frame.
      requestAnimationFrame(() => foldButton(id)?.focus());
    },
    [fold],
  );
  const focus = useCardFocus(view, folds);
  const { focusCard } = focus;
  const tabStop = focus.stop === 'all' ? null : focus.stop;
  const menus = useCardMenu({ view, moves, selection, onReveal, onFocusCard: focusCard });
  const rename = useRename({ hands, view, moves, onFocusCard: focusCard });
  const onKeyDown = useBoardKeys({
    view,
    moves,
    selection,
    menus,
    folds,
    onReveal,
    onFocusCard: focusCard,
    onRename: rename.begin,
  });
  useUnfocusedBoardKeys(tabStop, focusCard);
  useUndoKeys(moves);
  useFilterKey();
  useBoardActions(view, moves);
  const { open: openMenu } = menus;
  const onMoveMenu = useCallback((card: Card) => openMenu('move', [card.id]), [openMenu]);
  const cardHands = useCardHands(hands, selection, rename.end);
  const lists = useLists(view);
  const { draw, drawPlain } = useDrawCard({
    lists,
    today: view.context.today,
    hands: cardHands,
    onMoveMenu,
  });
  useStanding(hands, focus.stop, held?.id ?? null);
  const slot = useSlot(view, held, drag.target, carried);
  useColumnOfAddress(view, onReveal, sight.show);
  useCardInSight({ view, folds, onReveal, onStand: focus.standOn });
  return (
    <DndContext
      id="board"
      sensors={useDragSensors()}
      collisionDetection={pointerWithin}
      accessibility={{ screenReaderInstructions: { draggable: '' }, announcements: SILENT }}
      autoScroll={drag.autoScroll}
      {...drag.events}
    >
      <BoardBand
        view={view}
        sight={sight.months}
        dropOver={drag.target?.kind === 'band' ? drag.target.month : null}
        onPick={(month) => {
          const column = columnWithMonth(view, month);
          if (!column) return;
          onReveal({ column, lane: null });
          sight.show(column);
        }}
      />
      <BoardTools view={view} moves={moves} />
      <div className="board-stage">
        <main
          className="board"
          id="content"
          tabIndex={-1}
          ref={stage}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            menus.fetch();
            focus.onFocus(event);
          }}
          onBlur={focus.onBlur}
          onClickCapture={selection.onClickCapture}
          data-dragging={held !== null || undefined}
          data-carrying-many={carried > 1 || undefined}
          data-selecting={isSelecting || undefined}
          data-lanes={view.lanes ?? undefined}
        >
          <PageHeading className="ui-hidden" title={words.title} />
          <p id="board-keys" className="ui-hidden">
            {words.keysHelp}
          </p>
          <BoardColumns
            view={view}
            isFolded={isFolded}
            isLaneFolded={isLaneFolded}
            slot={slot}
            tabStop={tabStop}
            held={held}
            draw={draw}
            drawPlain={drawPlain}
            onFold={onFold}
            onAdd={moves.add}
            onFocusCard={focus.focusIfThere}
          />
        </main>
        <Glide stage={stage} view={view} held={held?.id ?? null} />
        {panel}
      </div>
      {view.board.unreadable > 0 && (
        <p className="board-unreadable">{words.unreadable(view.board.unreadable)}</p>
      )}
      <SelectionBarPart
        hands={hands}
        selection={selection}
        moves={moves}
        menus={menus}
        onLeave={() => tabStop !== null && focusCard(tabStop)}
      />
      {menus.menu}
      <KeysHelp />
      <DragOverlay dropAnimation={null}>
        {held && <Lifted held={held} view={view} target={drag.target} lists={lists} count={carried} />}
      </DragOverlay>
    </DndContext>
  );
}

const same = <T,>(value: T): T => value;
const isSome = (ids: ReadonlySet<CardId>): boolean => ids.size > 0;

/** The drag is told by our own live region. */
const nothing = () => undefined;
const SILENT = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing };

/** Kept as one object while its lists are the same, so that tiles need not render again. */
const useLists = ({ board: { people, tags, services, meetings } }: BoardView): CardLists =>
  useMemo(() => ({ people, tags, services, meetings }), [people, tags, services, meetings]);

const columnWithMonth = (view: BoardView, month: string): string | undefined =>
  view.columns.find((column) => column.kind === 'period' && column.start <= month && month <= column.end)?.id;

/** An address that ends in #column-2026-03 opens at that month: the band's segments lead there from other screens. */
const useColumnOfAddress = (
  view: BoardView,
  onReveal: (cell: Cell) => void,
  show: (column: string) => void,
) => {
  const newest = useRef({ view, onReveal, show });
  newest.current = { view, onReveal, show };
  useEffect(() => {
    const { view, onReveal, show } = newest.current;
    const month = /^#column-(\d{4}-\d{2})$/.exec(window.location.hash)?.[1];
    const column = month && columnWithMonth(view, month);
    if (!column) return;
    onReveal({ column, lane: null });
    show(column);
  }, []);
};
