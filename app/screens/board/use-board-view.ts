// The board as this person looks at it: lens and filter from the URL, columns and cards from the shared board.
import { useSearchParams } from '@remix-run/react';
import { useMemo, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Card, CardChange, CardId } from '../../domain/card.ts';
import {
  type CardLists,
  type CardsByCell,
  type Cell,
  cardsByCell,
  cellOf,
  type Division,
  dropIntoCell,
  keyOfCell,
  type Lane,
  type LanesBy,
  lanesBeside,
  lanesOf,
} from '../../domain/lanes.ts';
import { type Column, columnsOf, LENSES, type LensContext, type LensId } from '../../domain/lens.ts';
import { byOrder } from '../../domain/order.ts';
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type BoardView = Division & {
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly context: LensContext;
  readonly columns: readonly Column[];
  /** The lanes that are shown, from the top; none when the board isn't divided so. */
  readonly laneList: readonly Lane[];
  /** What each column shows, over all lanes. A column whose cards are the same as before is the same array. */
  readonly cardsIn: ReadonlyMap<string, readonly Card[]>;
  readonly shown: number;
  readonly board: Board;
  cardById(id: CardId): Card | undefined;
  /** What the cell shows, by the cards' order; the same array while its cards are the same. Without a lane: the whole column's. */
  cardsAt(cell: Cell): readonly Card[];
  cellOf(card: Card): Cell;
  /** What a drop into the cell would write (R1). Throws a RangeError where no drops are taken. */
  dropInto(card: Card, cell: Cell): CardChange;
};

export const readLens = (params: URLSearchParams): LensId =>
  LENSES.find((lens) => lens === params.get('lens')) ?? 'month';

/** Lanes by what the columns are about are none, whatever the address says. */
export const readLanes = (params: URLSearchParams): LanesBy | null =>
  lanesBeside(readLens(params)).find((by) => by === params.get('lanes')) ?? null;

/** `held` stands in for its card while it is dragged: what arrives meanwhile never moves what I hold. */
export const useBoardView = (held: Card | null): BoardView => {
  const board = useBoard();
  const today = useToday();
  const filter = useFilter({ board, today, me: useMe() });
  const [params] = useSearchParams();
  const search = params.toString();
  const before = useRef<CardsByCell>({ columns: new Map(), cells: new Map() });
  const { lens, lanes } = useMemo(() => {
    const asked = new URLSearchParams(search);
    return { lens: readLens(asked), lanes: readLanes(asked) };
  }, [search]);
  const { people, services } = board;
  // Kept as they are while cards change, so that columns with the same cards need not be drawn again.
  const context = useMemo(() => ({ today, people, services }), [today, people, services]);
  const columns = useMemo(() => columnsOf(lens, context), [lens, context]);
  const allLanes = useMemo(() => (lanes === null ? [] : lanesOf(lanes, context)), [lanes, context]);

  const matching = useMemo(
    () => (filter.isFiltered ? board.cards.filter(filter.matches) : board.cards),
    [board, filter],
  );
  // The same array as long as what I hold is as it was when I took it: lifting a card divides the board no second time.
  const cards = useMemo(() => withHeld(matching, held), [matching, held]);

  return useMemo(() => {
    const { isFiltered } = filter;
    const division = { lens, lanes };
    let byId: ReadonlyMap<CardId, Card> | null = null;
    const parted = keepSame(before.current, cardsByCell(division, cards, context));
    before.current = parted;
    return {
      ...division,
      filter,
      isFiltered,
      context,
      columns: columns.filter(
        (column) => column.takesDrops || (parted.columns.get(column.id)?.length ?? 0) > 0,
      ),
      laneList: allLanes.filter((lane) => isShown(lane, parted, columns, context)),
      cardsIn: parted.columns,
      shown: cards.length,
      board,
      cardById: (id) => {
        byId ??= new Map(board.cards.map((card) => [card.id, card]));
        return byId.get(id);
      },
      cardsAt: (cell) =>
        cell.lane === null && lanes !== null
          ? [...(parted.columns.get(cell.column) ?? NO_CARDS)].sort(byOrder)
          : (parted.cells.get(keyOfCell(cell)) ?? NO_CARDS),
      cellOf: (card) => cellOf(division, card, context),
      dropInto: (card, cell) => dropIntoCell(division, card, cell, context),
    };
  }, [board, cards, lens, lanes, filter, context, columns, allLanes]);
};

const NO_CARDS: readonly Card[] = [];

/** Outsiders and services are many: their lanes are there when they have something in them. */
const isShown = (lane: Lane, { cells }: CardsByCell, columns: readonly Column[], context: LensContext) => {
  const isOptional =
    lane.kind === 'service' ||
    (lane.kind === 'person' && context.people.some(({ id, outsider }) => outsider && id === lane.person));
  return (
    !isOptional ||
    columns.some(({ id }) => (cells.get(keyOfCell({ column: id, lane: lane.id }))?.length ?? 0) > 0)
  );
};

const withHeld = (cards: readonly Card[], held: Card | null): readonly Card[] => {
  if (!held || cards.includes(held)) return cards;
  return cards.some((card) => card.id === held.id)
    ? cards.map((card) => (card.id === held.id ? held : card)).sort(byOrder)
    : [...cards, held].sort(byOrder);
};

const keepSame = (before: CardsByCell, after: CardsByCell): CardsByCell => {
  const columns = keepSameLists(before.columns, after.columns);
  return {
    columns,
    cells: after.cells === after.columns ? columns : keepSameLists(before.cells, after.cells),
  };
};

const keepSameLists = (before: CardLists, after: CardLists): CardLists =>
  new Map(
    [...after].map(([id, cards]) => {
      const old = before.get(id);
      const same = old?.length === cards.length && cards.every((card, i) => card === old[i]);
      return [id, same && old ? old : cards];
    }),
  );
