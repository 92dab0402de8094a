// A piece of a ring as SVG path data with 2 decimals, the same on server and browser; where more of it lies outside the span it ends in
// a point. Called by what draws the wheel, on the screen and in its picture.
import { arc } from 'd3-shape';
import { pointAt, round } from './circle.ts';
import type { GoesOn } from './span.ts';

export type ArcPiece = {
  readonly inner: number;
  readonly outer: number;
  /** Radians from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  /** The radius of its corners; what goes on has none. */
  readonly corner?: number;
  readonly goesOn?: GoesOn | null;
};

export const arcPath = ({ inner, outer, from, to, corner = 0, goesOn = null }: ArcPiece): string =>
  goesOn
    ? pointedArc({ inner, outer, from, to }, goesOn)
    : (arc().digits(2).cornerRadius(corner)({
        innerRadius: inner,
        outerRadius: outer,
        startAngle: from,
        endAngle: to,
      }) ?? '');

/** How long a point is when there is room, in drawing units. */
const POINT = 5;

/** A point where it goes on, a round end where it ends indeed. */
const pointedArc = (
  { inner, outer, from, to }: Pick<ArcPiece, 'inner' | 'outer' | 'from' | 'to'>,
  goesOn: GoesOn,
): string => {
  const [middle, half] = [(inner + outer) / 2, (outer - inner) / 2];
  const length = (to - from) * middle;
  const point = Math.min(POINT, length / 3) / middle;
  const cap = Math.min(half, length / 3) / middle;
  const start = from + (goesOn === 'after' ? cap : point);
  const end = to - (goesOn === 'before' ? cap : point);
  const large = end - start > Math.PI ? 1 : 0;
  const at = (radius: number, angle: number) => {
    const { x, y } = pointAt(radius, angle);
    return `${x} ${y}`;
  };
  const along = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${round(radius)} ${round(radius)} 0 ${large} ${sweep} ${at(radius, angle)}`;
  const across = (isPoint: boolean, tip: number, radius: number, angle: number) =>
    isPoint
      ? `L${at(middle, tip)}L${at(radius, angle)}`
      : `A${round(half)} ${round(half)} 0 0 1 ${at(radius, angle)}`;
  return [
    `M${at(outer, start)}`,
    along(outer, 1, end),
    across(goesOn !== 'before', to, inner, end),
    along(inner, 0, start),
    across(goesOn !== 'after', from, outer, start),
    'Z',
  ].join('');
};
