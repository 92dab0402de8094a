// What the year plan shows: the board's cards of a year, through the filter in the address, laid out in rows. Called by its screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { yearAsked } from '../../domain/wheel/year-asked.ts';
import { type YearPlan, yearPlanOf } from '../../domain/wheel/year-plan.ts';
import { useBoard, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type ShownPlan = YearPlan & {
  readonly board: Board;
  readonly year: number;
  readonly today: PlainDate;
  readonly filter: Filter;
  /** How many cards the filter lets through, whatever their date. */
  readonly shown: number;
};

export const useYearPlan = (): ShownPlan => {
  const board = useBoard();
  const today = useToday();
  const [params] = useSearchParams();
  const year = yearAsked(params, today);
  const filter = useFilter({ board, today, me: useMe() });
  return useMemo(() => {
    const cards = filter.isFiltered ? board.cards.filter(filter.matches) : board.cards;
    return { ...yearPlanOf(cards, { year, today }), board, year, today, filter, shown: cards.length };
  }, [board, filter, year, today]);
};

/** Addresses; the query (filter, year) is kept. */
export const usePlanLinks = () => {
  const board = useBoardId();
  const { search } = useLocation();
  return useMemo(
    () => ({
      card: (id: CardId) => `/b/${board}/year-plan/card/${id}${search}`,
      year: (year: number) => {
        const params = new URLSearchParams(search);
        params.set('year', String(year));
        return `/b/${board}/year-plan?${params}`;
      },
      board: `/b/${board}${search}`,
    }),
    [board, search],
  );
};
