// The board as this person looks at it: lens and filter from the URL, columns and cards from the shared board.
import { useSearchParams } from '@remix-run/react';
import { useMemo, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Card, CardId } from '../../domain/card.ts';
import {
  type Column,
  cardsByColumn,
  columnsOf,
  LENSES,
  type LensContext,
  type LensId,
} from '../../domain/lens.ts';
import { byOrder } from '../../domain/order.ts';
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type BoardView = {
  readonly lens: LensId;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly context: LensContext;
  readonly columns: readonly Column[];
  /** What each column shows. A column whose cards are the same as before is the same array. */
  readonly cardsIn: ReadonlyMap<string, readonly Card[]>;
  readonly shown: number;
  readonly board: Board;
  cardById(id: CardId): Card | undefined;
};

export const readLens = (params: URLSearchParams): LensId =>
  LENSES.find((lens) => lens === params.get('lens')) ?? 'month';

/** `held` stands in for its card while it is dragged: what arrives meanwhile never moves what I hold. */
export const useBoardView = (held: Card | null): BoardView => {
  const board = useBoard();
  const today = useToday();
  const filter = useFilter({ board, today, me: useMe() });
  const [params] = useSearchParams();
  const search = params.toString();
  const before = useRef<ReadonlyMap<string, readonly Card[]>>(new Map());
  const lens = useMemo(() => readLens(new URLSearchParams(search)), [search]);
  const { people } = board;
  // Kept as they are while cards change, so that columns with the same cards need not be drawn again.
  const context = useMemo(() => ({ today, people }), [today, people]);
  const columns = useMemo(() => columnsOf(lens, context), [lens, context]);

  return useMemo(() => {
    const { isFiltered } = filter;
    const cards = withHeld(isFiltered ? board.cards.filter(filter.matches) : board.cards, held);
    const cardsIn = keepSame(before.current, cardsByColumn(lens, cards, context));
    before.current = cardsIn;
    return {
      lens,
      filter,
      isFiltered,
      context,
      columns: columns.filter((column) => column.takesDrops || (cardsIn.get(column.id)?.length ?? 0) > 0),
      cardsIn,
      shown: cards.length,
      board,
      cardById: (id) => board.cards.find((card) => card.id === id),
    };
  }, [board, lens, filter, context, columns, held]);
};

const withHeld = (cards: readonly Card[], held: Card | null): readonly Card[] => {
  if (!held) return cards;
  return cards.some((card) => card.id === held.id)
    ? cards.map((card) => (card.id === held.id ? held : card)).sort(byOrder)
    : [...cards, held].sort(byOrder);
};

const keepSame = (
  before: ReadonlyMap<string, readonly Card[]>,
  after: ReadonlyMap<string, readonly Card[]>,
): ReadonlyMap<string, readonly Card[]> =>
  new Map(
    [...after].map(([id, cards]) => {
      const old = before.get(id);
      const same = old?.length === cards.length && cards.every((card, i) => card === old[i]);
      return [id, same && old ? old : cards];
    }),
  );
