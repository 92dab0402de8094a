// The year as a circle: 1 January at the top, clockwise. Angles are radians from the top, points are from the centre with
// y downwards (SVG), rounded to 2 decimals so that server and browser write the same numbers. Called by the wheel.
import { daysInYear } from '../band.ts';
import { dayOfYear, type PlainDate, yearOf } from '../plain-date.ts';
import { endOf, startOf, type When } from '../when.ts';

export type Point = { readonly x: number; readonly y: number };

/** A stretch of a year in days since its 1 January at 00:00; `to` is the end of the last day. */
export type Span = { readonly from: number; readonly to: number };

export const FULL_CIRCLE = 2 * Math.PI;

export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The angle of a time of the year, in days since its start. */
export const angleAt = (days: number, year: number): number => (days / daysInYear(year)) * FULL_CIRCLE;

/** The angle of the middle of a day. */
export const angleOfDay = (date: PlainDate): number => angleAt(dayOfYear(date) - 0.5, yearOf(date));

export const pointAt = (radius: number, angle: number): Point => ({
  x: round(radius * Math.sin(angle)),
  y: round(-radius * Math.cos(angle)),
});

/** The part of `when` that lies in the year; null when none does. */
export const spanOf = (when: When, year: number): Span | null => {
  const [start, end] = [startOf(when), endOf(when)];
  if (yearOf(start) > year || yearOf(end) < year) return null;
  return {
    from: yearOf(start) < year ? 0 : dayOfYear(start) - 1,
    to: yearOf(end) > year ? daysInYear(year) : dayOfYear(end),
  };
};

/** Is the angle in the half where text along the circle would stand on its head? */
export const isLowerHalf = (angle: number): boolean => -Math.cos(angle) > 0.02;

/** An open arc as SVG path data, backwards when `to` lies before `from`: a line, or something for text to follow. */
export const arcLine = (radius: number, from: number, to: number): string => {
  const [start, end] = [pointAt(radius, from), pointAt(radius, to)];
  const large = Math.abs(to - from) > Math.PI ? 1 : 0;
  return `M${start.x} ${start.y}A${round(radius)} ${round(radius)} 0 ${large} ${to >= from ? 1 : 0} ${end.x} ${end.y}`;
};

/** A stretch of the ray from the centre at this angle, as SVG path data. */
export const rayLine = (angle: number, from: number, to: number): string => {
  const [start, end] = [pointAt(from, angle), pointAt(to, angle)];
  return `M${start.x} ${start.y}L${end.x} ${end.y}`;
};

/** Where text of this size stands so that it is centred on the radius and reads upright: along an arc round `middle`. */
export const textArc = (radius: number, middle: number, reach: number, size: number): string => {
  const lower = isLowerHalf(middle);
  const baseline = radius + (lower ? 1 : -1) * size * 0.36;
  return lower
    ? arcLine(baseline, middle + reach, middle - reach)
    : arcLine(baseline, middle - reach, middle + reach);
};
