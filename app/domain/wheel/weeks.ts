// The ring of ISO weeks, and how many cards each week has. Called by the wheel.

import { daysInYear } from '../band.ts';
import type { Card } from '../card.ts';
import { addDays, isoWeekOf, monthIn, type PlainDate, weekdayOf, yearOf } from '../plain-date.ts';
import { type Span, spanOf } from './circle.ts';

export type Week = Span & {
  readonly week: number;
  /** The ISO year: 1 January may lie in the last week of the year before. */
  readonly year: number;
  readonly current: boolean;
};

/** The weeks that have days in the year, cut to it, by date. Their number starts over, or ends over, at the edges (ISO 8601). */
export const weeksOf = (year: number, today: PlainDate): readonly Week[] => {
  const now = isoWeekOf(today);
  const firstDay = `${monthIn(year, 1)}-01`;
  const weeks: Week[] = [];
  let from = 0;
  while (from < daysInYear(year)) {
    const day = addDays(firstDay, from);
    const to = Math.min(from + 8 - weekdayOf(day), daysInYear(year));
    const of = isoWeekOf(day);
    const current = of.week === now.week && of.year === now.year && Math.abs(yearOf(today) - year) <= 1;
    weeks.push({ from, to, ...of, current });
    from = to;
  }
  return weeks;
};

/** For each week how many cards have a day in it. Cards that were dropped don't count. */
export const densityOf = (
  cards: readonly Card[],
  weeks: readonly Week[],
  year: number,
): readonly number[] => {
  const spans = cards.flatMap((card) => {
    const span = card.when && card.status !== 'dropped' ? spanOf(card.when, year) : null;
    return span ? [span] : [];
  });
  return weeks.map((week) => spans.filter((span) => span.from < week.to && span.to > week.from).length);
};
