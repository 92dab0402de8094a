// What the plan's screen shows: the year and the grid's rows, from the address, reckoned of the board. Called by the plan's screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import type { CardId } from '../../domain/card.ts';
import { type Matrix, type MatrixOf, matrixOf } from '../../domain/plan/matrix.ts';
import { yearAsked } from '../../domain/wheel/year-asked.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';

/** `?by=channels`; anything else is by audience. */
export const readBy = (params: URLSearchParams): MatrixOf =>
  params.get('by') === 'channels' ? 'channels' : 'audiences';

export type PlanView = { readonly year: number; readonly by: MatrixOf };

export const usePlanView = (): PlanView => {
  const [params] = useSearchParams();
  const today = useToday();
  return { year: yearAsked(params, today), by: readBy(params) };
};

export const useMatrix = ({ year, by }: PlanView): Matrix => {
  const board = useBoard();
  const { cards } = board;
  const named = board[by];
  return useMemo(() => matrixOf(cards, by, named, year), [cards, by, named, year]);
};

/** Addresses on this screen; each keeps what the others say. */
export const usePlanLinks = () => {
  const board = useBoardId();
  const { search } = useLocation();
  return useMemo(() => {
    const withParam = (key: string, value: string) => {
      const params = new URLSearchParams(search);
      params.set(key, value);
      return `/b/${board}/plan?${params}`;
    };
    return {
      year: (year: number) => withParam('year', String(year)),
      by: (by: MatrixOf) => withParam('by', by),
      card: (id: CardId) => `/b/${board}/plan/card/${id}${search}`,
      stakeholders: `/b/${board}/stakeholders`,
      file: (format: 'docx' | 'xlsx', year: number) => {
        const params = new URLSearchParams(search);
        params.set('year', String(year));
        return `/b/${board}/plan.${format}?${params}`;
      },
      board: `/b/${board}`,
    };
  }, [board, search]);
};
