// What the wheel shows: the board's cards of a year or a part of it, in the rings that the URL asks for, through its filter, laid out. Called by the wheel screen.
import { useLocation, useSearchParams } from '@remix-run/react';
import { useMemo } from 'react';
import type { BandLine } from '../../domain/band.ts';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { type Agenda, agendaOf } from '../../domain/wheel/agenda.ts';
import { type Cells, cellsOf, densityOf, linesIn } from '../../domain/wheel/cells.ts';
import { type WheelLayout, wheelOf } from '../../domain/wheel/marks.ts';
import { type RingChoice, type RingPlans, ringPlansFor, ringsThrough } from '../../domain/wheel/ring-plan.ts';
import { yearlyThrough } from '../../domain/wheel/shown-in-span.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import {
  type PartsOfYear,
  readMarked,
  readRings,
  readTime,
  spanOfTime,
  type TimeChoice,
} from '../../domain/wheel/wheel-address.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { useBoard, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';

export type Wheel = WheelLayout & {
  readonly board: Board;
  /** The stretch of time that the whole circle is. */
  readonly span: WheelSpan;
  readonly today: PlainDate;
  /** What the address asks for: year, beginning, zoom. */
  readonly time: TimeChoice;
  /** Which parts of the year are marked on the circle. */
  readonly marked: PartsOfYear | null;
  readonly plans: RingPlans;
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

export const useWheel = (): Wheel => {
  const board = useBoard();
  const today = useToday();
  const [params] = useSearchParams();
  const address = params.toString();
  // The same objects while the address and the day are the same.
  const asked = useMemo(() => askedIn(new URLSearchParams(address), today), [address, today]);
  const filter = useFilter({ board, today, me: useMe() });
  return useMemo(() => wheelFor(board, filter, asked, today), [board, filter, asked, today]);
};

export type WheelAddress = {
  readonly time: TimeChoice;
  readonly span: WheelSpan;
  readonly rings: RingChoice;
  readonly cells: Cells;
  readonly marked: PartsOfYear | null;
};

export const askedIn = (params: URLSearchParams, today: PlainDate): WheelAddress => {
  const time = readTime(params, today);
  const span = spanOfTime(time, today);
  return { time, span, rings: readRings(params), cells: cellsOf(span, today), marked: readMarked(params) };
};

/** Pure: the same for the same board, filter, address and day. */
export const wheelFor = (board: Board, filter: Filter, asked: WheelAddress, today: PlainDate): Wheel => {
  const { isFiltered, query } = filter;
  const { time, span, cells, marked } = asked;
  const passed = isFiltered ? board.cards.filter(filter.matches) : board.cards;
  const plans = ringPlansFor(board, passed, span, ringsThrough(asked.rings, query));
  const cards = passed.filter((card) => plans.of(card).length > 0);
  const yearly = yearlyThrough(query, board, span);
  return {
    ...wheelOf(cards, { span, today, yearly: yearly.length > 0, plans }),
    ...{ board, span, time, marked, plans, today, filter, isFiltered },
    shown: cards.length,
    cells,
    density: densityOf(cards, cells.inner, span),
    lines: linesIn(cards, cells.outer, span),
    yearly,
    agenda: agendaOf(cards, span, today),
  };
};

/** Addresses on the wheel; what else the query asks for is kept. */
export const useWheelLinks = () => {
  const board = useBoardId();
  const { search } = useLocation();
  return useMemo(
    () => ({
      card: (id: CardId) => `/b/${board}/wheel/card/${id}${search}`,
      board: `/b/${board}${search}`,
      calendar: `/b/${board}/calendar${search}`,
    }),
    [board, search],
  );
};
