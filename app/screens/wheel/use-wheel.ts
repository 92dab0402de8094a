// What the wheel shows: the board's cards of a year, through the filter in the URL, laid out. Called by the wheel screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import type { BandLine } from '../../domain/band.ts';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import { kindPasses } from '../../domain/filter.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { type Agenda, agendaOf } from '../../domain/wheel/agenda.ts';
import { type Cells, cellsOf, densityOf, linesIn } from '../../domain/wheel/cells.ts';
import { type WheelLayout, wheelOf } from '../../domain/wheel/marks.ts';
import { twelveMonthsFrom, type WheelSpan } from '../../domain/wheel/span.ts';
import { missingActivities, type Yearly } from '../../domain/wheel/yearly.ts';
import { useBoard, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type Wheel = WheelLayout & {
  readonly board: Board;
  /** The stretch of time that the whole circle is. */
  readonly span: WheelSpan;
  readonly today: PlainDate;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  /** How many cards the filter lets through, whatever their date. */
  readonly shown: number;
  readonly cells: Cells;
  /** How many cards each inner cell has. */
  readonly density: readonly number[];
  /** The cards of each outer cell, as lines of the band. */
  readonly lines: readonly (readonly BandLine[])[];
  readonly yearly: readonly Yearly[];
  readonly agenda: Agenda;
};

/** `?year=2024`; anything else is today's year. */
export const readSpan = (params: URLSearchParams, today: PlainDate): WheelSpan => {
  const text = params.get('year') ?? '';
  return twelveMonthsFrom(/^[12]\d{3}$/.test(text) ? Number(text) : yearOf(today));
};

export const useWheel = (): Wheel => {
  const board = useBoard();
  const today = useToday();
  const [params] = useSearchParams();
  const address = params.toString();
  // The same object while the address and the day are the same.
  const span = useMemo(() => readSpan(new URLSearchParams(address), today), [address, today]);
  const filter = useFilter({ board, today, me: useMe() });
  return useMemo(() => wheelFor(board, filter, span, today), [board, filter, span, today]);
};

/** Pure: the same for the same board, filter, span and day. */
export const wheelFor = (board: Board, filter: Filter, span: WheelSpan, today: PlainDate): Wheel => {
  const { isFiltered, query } = filter;
  const cards = isFiltered ? board.cards.filter(filter.matches) : board.cards;
  // An activity has a kind, but neither people, tags nor a state: a filter on those leaves it out.
  const asksMore = query.terms.some(({ key }) => key !== 'kind');
  const yearly = asksMore
    ? []
    : missingActivities(board, span).filter(({ activity }) => kindPasses(query, activity.kind));
  const cells = cellsOf(span, today);
  return {
    ...wheelOf(cards, { span, today, yearly: yearly.length > 0 }),
    board,
    span,
    today,
    filter,
    isFiltered,
    shown: cards.length,
    cells,
    density: densityOf(cards, cells.inner, span),
    lines: linesIn(cards, cells.outer, span),
    yearly,
    agenda: agendaOf(cards, span, today),
  };
};

/** Addresses on the wheel; the query (filter, year) is kept. */
export const useWheelLinks = () => {
  const board = useBoardId();
  const { search } = useLocation();
  return useMemo(
    () => ({
      card: (id: CardId) => `/b/${board}/wheel/card/${id}${search}`,
      year: (year: number) => {
        const params = new URLSearchParams(search);
        params.set('year', String(year));
        return `/b/${board}/wheel?${params}`;
      },
      board: `/b/${board}${search}`,
      calendar: `/b/${board}/calendar${search}`,
    }),
    [board, search],
  );
};
