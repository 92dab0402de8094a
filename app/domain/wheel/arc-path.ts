// An arc of which more lies outside the span: it ends in a point there, in a round end where it ends indeed. SVG path data, 2 decimals,
// the same on server and browser. Called by what draws marks.
import { pointAt, round } from './circle.ts';
import type { GoesOn } from './span.ts';

type Piece = {
  readonly inner: number;
  readonly outer: number;
  /** Radians from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  readonly goesOn: GoesOn;
};

/** How long a point is when there is room, in drawing units. */
const POINT = 5;

export const pointedArc = ({ inner, outer, from, to, goesOn }: Piece): string => {
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
