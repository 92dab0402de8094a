// School holidays. Counties and municipalities set their own, so that the group writes down what goes for it, or takes a week that
// is usual and changes it. Called by the wheel, which shows them and where they are written.
import { addDays, isoWeekOf, monthIn, type PlainDate, weekdayOf } from './plain-date.ts';

export type SchoolBreak = {
  readonly id: string;
  readonly name: string;
  readonly from: PlainDate;
  /** The last day. */
  readonly to: PlainDate;
};

export const LONGEST_BREAK_NAME = 100;

/** ISO weeks in which some counties have their break and others don't. */
export const USUAL_BREAKS = [
  { name: 'winter', week: 8 },
  { name: 'winter', week: 9 },
  { name: 'autumn', week: 40 },
  { name: 'autumn', week: 41 },
] as const;
export type UsualBreak = (typeof USUAL_BREAKS)[number];

/** Monday to Friday of the ISO week. */
export const schoolWeek = (year: number, week: number): Pick<SchoolBreak, 'from' | 'to'> => {
  // 4 January always lies in week 1 (ISO 8601).
  const fourth = `${monthIn(year, 1)}-04`;
  const from = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return { from, to: addDays(from, 4) };
};

/** Those that nobody has written yet: none of the season when it has a break in that year. */
export const proposedBreaks = (
  year: number,
  breaks: readonly SchoolBreak[],
): readonly (UsualBreak & Pick<SchoolBreak, 'from' | 'to'>)[] =>
  USUAL_BREAKS.map((usual) => ({ ...usual, ...schoolWeek(year, usual.week) })).filter(
    ({ name }) =>
      !breaks.some(({ from }) => {
        const { year: of, week } = isoWeekOf(from);
        return (
          of === year && USUAL_BREAKS.some((usual) => usual.name === name && Math.abs(usual.week - week) <= 1)
        );
      }),
  );
