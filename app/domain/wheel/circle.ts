// Points and lines on a circle: angles are radians from the top, clockwise; points are from the centre with y downwards (SVG),
// rounded to 2 decimals so that server and browser write the same numbers. Called by the wheel.

export type Point = { readonly x: number; readonly y: number };

export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

export const pointAt = (radius: number, angle: number): Point => ({
  x: round(radius * Math.sin(angle)),
  y: round(-radius * Math.cos(angle)),
});

/** From one point to another: asked many thousand times, for which Math.hypot is too careful. */
export const distanceOf = (a: Point, b: Point): number => {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(x * x + y * y);
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
