// What lies under the cards, as shapes: the lines between months and numbers, the calendar's days, how full each week is, today's hand.
// Called by what draws the wheel, on the screen and in its picture.
import type { PlainDate } from '../plain-date.ts';
import { arcPath } from './arc-path.ts';
import type { Cell } from './cells.ts';
import { isLowerHalf, type Point, pointAt, rayLine } from './circle.ts';
import { RADIUS } from './rings.ts';
import { angleOf, angleOfDay, FULL_CIRCLE, isIn, type Part, type WheelSpan } from './span.ts';
import type { YearPart } from './year-parts.ts';

/** Between months (weeks, days), from the core to beyond the numbers. */
export const spokesOf = (cells: readonly Part[], span: WheelSpan): string =>
  cells.map(({ from }) => rayLine(angleOf(span, from), RADIUS.core, RADIUS.rim)).join('');

/** Where the marked parts of the year begin. */
export const yearPartLinesOf = (parts: readonly YearPart[], span: WheelSpan): string =>
  parts.map(({ at }) => rayLine(angleOf(span, at), RADIUS.core, RADIUS.rim + 6)).join('');

/** Between the numbers of weeks or days. */
export const numberLinesOf = (cells: readonly Part[], span: WheelSpan): string =>
  cells.map(({ from }) => rayLine(angleOf(span, from), RADIUS.weekIn, RADIUS.weekOut)).join('');

/** So many or fewer have room for numbers as large as those of a month's days. */
const ROOMY = 31;
export const areRoomy = (cells: readonly Part[]): boolean => cells.length <= ROOMY;

/** A piece of a week at the edge of the year is too short for its number. */
const LEAST_DAYS = 3;
export const hasNumber = ({ unit, from, to }: Cell): boolean => unit === 'day' || to - from >= LEAST_DAYS;

/** The middle of a cell's number, and how far it is turned, in degrees. */
export const numberPlaceOf = (cell: Part, span: WheelSpan): Point & { readonly turn: number } => {
  const middle = angleOf(span, (cell.from + cell.to) / 2);
  const turn = Math.round((middle / FULL_CIRCLE) * 360 + (isLowerHalf(middle) ? 180 : 0));
  return { ...pointAt((RADIUS.weekIn + RADIUS.weekOut) / 2, middle), turn };
};

const BANDS = {
  /** Public holidays. */
  day: { inner: RADIUS.weekIn - 4, outer: RADIUS.weekIn - 0.6, apart: 0.002 },
  /** Bridge days and school holidays. */
  line: { inner: RADIUS.weekIn - 3.1, outer: RADIUS.weekIn - 1.5, apart: 0.002 },
  weekend: { inner: RADIUS.weekIn, outer: RADIUS.weekOut, apart: 0 },
  heat: { inner: RADIUS.heatIn, outer: RADIUS.heatOut, apart: 0.006, corner: 1 },
} as const;

/** A stretch of days in one of the calendar's bands. */
export const bandPath = (band: keyof typeof BANDS, { from, to }: Part, span: WheelSpan): string => {
  const { apart, ...ring } = BANDS[band];
  return arcPath({ ...ring, from: angleOf(span, from) + apart, to: angleOf(span, to) - apart });
};

/** How dark the weeks (days) are by how full they are: none, and five steps. */
const DARKNESS = [0.07, 0.24, 0.45, 0.68, 0.88, 1] as const;
const STEPS = DARKNESS.length - 1;

/** How many cards make the darkest. */
export const fullOf = (density: readonly number[]): number => Math.max(STEPS, ...density);

export const darknessOf = (cards: number, full: number): number =>
  DARKNESS[cards === 0 ? 0 : Math.max(1, Math.round((cards / full) * STEPS))] ?? 1;

export type TodayHand = {
  /** From the core to the numbers: it lies over the cards' rings. */
  readonly inside: string;
  /** That, and on from the numbers to beyond the rim. */
  readonly whole: string;
  readonly tip: Point;
};

/** Null in a circle without today. */
export const todayHandOf = (span: WheelSpan, today: PlainDate): TodayHand | null => {
  if (!isIn(span, today)) return null;
  const angle = angleOfDay(span, today);
  const inside = rayLine(angle, RADIUS.core - 6, RADIUS.weekIn);
  const whole = inside + rayLine(angle, RADIUS.weekOut, RADIUS.rim + 1);
  return { inside, whole, tip: pointAt(RADIUS.rim + 1, angle) };
};
