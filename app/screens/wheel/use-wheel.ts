// What the wheel shows: the board's cards of a year, through the filter in the URL, laid out. Called by the wheel screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import { type BandMonth, bandOf } from '../../domain/band.ts';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import { type Filter, matches, NO_FILTER, readFilter, writeFilter } from '../../domain/filter.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { type Agenda, agendaOf } from '../../domain/wheel/agenda.ts';
import { type WheelLayout, wheelOf } from '../../domain/wheel/marks.ts';
import { densityOf, type Week, weeksOf } from '../../domain/wheel/weeks.ts';
import { missingActivities, type Yearly } from '../../domain/wheel/yearly.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';

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

const isSame = (a: Filter, b: Filter): boolean =>
  writeFilter(a, new URLSearchParams()).toString() === writeFilter(b, new URLSearchParams()).toString();

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
  const query = params.toString();
  const filter = useMemo(() => readFilter(new URLSearchParams(query)), [query]);
  return useMemo(() => wheelFor(board, filter, year, today), [board, filter, year, today]);
};

/** Pure: the same for the same board, filter, year and day. */
export const wheelFor = (board: Board, filter: Filter, year: number, today: PlainDate): Wheel => {
  const isFiltered = !isSame(filter, NO_FILTER);
  const cards = isFiltered ? board.cards.filter((card) => matches(filter, card, board)) : board.cards;
  // An activity has a kind, but neither people nor tags: a filter on those leaves it out.
  const asksMore = filter.people.length > 0 || filter.text.trim() !== '';
  const yearly = asksMore
    ? []
    : missingActivities(board, year).filter(
        ({ activity }) => filter.kinds.length === 0 || filter.kinds.includes(activity.kind),
      );
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
    }),
    [board, search],
  );
};
