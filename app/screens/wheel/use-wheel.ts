// What the wheel shows: the board's cards of a year, through the filter in the URL, laid out. Called by the wheel screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import { type BandMonth, bandOf } from '../../domain/band.ts';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import { kindPasses } from '../../domain/filter.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { type Agenda, agendaOf } from '../../domain/wheel/agenda.ts';
import { type WheelLayout, wheelOf } from '../../domain/wheel/marks.ts';
import { densityOf, type Week, weeksOf } from '../../domain/wheel/weeks.ts';
import { missingActivities, type Yearly } from '../../domain/wheel/yearly.ts';
import { useBoard, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type Wheel = WheelLayout & {
  readonly board: Board;
  readonly year: number;
  readonly today: PlainDate;
  readonly filter: Filter;
  readonly isFiltered: boolean;
  /** How many cards the filter lets through, whatever their date. */
  readonly shown: number;
  readonly weeks: readonly Week[];
  readonly density: readonly number[];
  readonly months: readonly BandMonth[];
  readonly yearly: readonly Yearly[];
  readonly agenda: Agenda;
};

/** `?year=2024`; anything else is today's year. */
export const readYear = (params: URLSearchParams, today: PlainDate): number => {
  const text = params.get('year') ?? '';
  return /^[12]\d{3}$/.test(text) ? Number(text) : yearOf(today);
};

export const useWheel = (): Wheel => {
  const board = useBoard();
  const today = useToday();
  const [params] = useSearchParams();
  const year = readYear(params, today);
  const filter = useFilter({ board, today, me: useMe() });
  return useMemo(() => wheelFor(board, filter, year, today), [board, filter, year, today]);
};

/** Pure: the same for the same board, filter, year and day. */
export const wheelFor = (board: Board, filter: Filter, year: number, today: PlainDate): Wheel => {
  const { isFiltered, query } = filter;
  const cards = isFiltered ? board.cards.filter(filter.matches) : board.cards;
  // An activity has a kind, but neither people, tags nor a state: a filter on those leaves it out.
  const asksMore = query.terms.some(({ key }) => key !== 'kind');
  const yearly = asksMore
    ? []
    : missingActivities(board, year).filter(({ activity }) => kindPasses(query, activity.kind));
  const weeks = weeksOf(year, today);
  return {
    ...wheelOf(cards, { year, today, yearly: yearly.length > 0 }),
    board,
    year,
    today,
    filter,
    isFiltered,
    shown: cards.length,
    weeks,
    density: densityOf(cards, weeks, year),
    months: bandOf(cards, year),
    yearly,
    agenda: agendaOf(cards, year, today),
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
