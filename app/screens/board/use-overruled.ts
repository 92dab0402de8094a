// Tells whoever moves a card that somebody else holds when it is put down elsewhere: the last move is the one that stands, and theirs
// is gone without a sign. Called by use-moves.ts.
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Card, CardId } from '../../domain/card.ts';
import { isSameCell } from '../../domain/lanes.ts';
import { useLiveBoard } from '../../live/shared-board.tsx';
import type { AllWords } from '../../text/all-words.ts';
import type { Language } from '../../text/language.ts';
import { useToast } from '../../ui/toast.tsx';
import { nameOfCell, placeInWords } from './column-name.ts';
import { whereMoved } from './say-target.ts';
import type { BoardView } from './use-board-view.ts';

type Now = { readonly view: BoardView; readonly words: AllWords['board']; readonly language: Language };

/** To be given what was moved. Keeps its identity; reads the newest of `now`. */
export const useOverruled = (now: RefObject<Now>): ((moved: readonly Card[]) => void) => {
  const live = useLiveBoard();
  const toast = useToast();
  /** Moved by me while others held them, and not told of yet. */
  const held = useRef<ReadonlySet<CardId>>(new Set());
  useEffect(
    () =>
      live?.subscribeOthers((before, after) => {
        if (held.current.size === 0 || !now.current) return;
        for (const { id, text } of overruled(held.current, before, after, now.current)) {
          held.current = new Set([...held.current].filter((one) => one !== id));
          toast({ text, key: `move ${id}` });
        }
      }),
    [live, toast, now],
  );
  return useCallback(
    (moved) => {
      const holding = new Set(live?.here().flatMap((one) => (one.me ? [] : (one.holding ?? []))));
      held.current = new Set(moved.flatMap(({ id }) => (holding.has(id) ? id : [])));
    },
    [live],
  );
};

/** Those that stand in another place now, and what is said of it. */
const overruled = (ids: ReadonlySet<CardId>, before: Board, after: Board, { view, words, language }: Now) =>
  [...ids].flatMap((id) => {
    const [was, is] = [before, after].map(({ cards }) => cards.find((card) => card.id === id));
    if (!was || !is || isSameCell(view.cellOf(was), view.cellOf(is))) return [];
    const name = nameOfCell(view, view.cellOf(is), words, language, placeInWords);
    const where = whereMoved([was.when === is.when ? {} : { when: is.when }], name, { view, language });
    return [{ id, text: words.movedByOthers(is.title, where) }];
  });
