// A piece of a ring as SVG path data, drawn by d3-shape with 2 decimals, the same on server and browser. Called by the figure.
import { arc } from 'd3-shape';

type Piece = {
  readonly inner: number;
  readonly outer: number;
  /** Radians from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  readonly corner?: number;
};

export const arcPath = ({ inner, outer, from, to, corner = 0 }: Piece): string =>
  arc().digits(2).cornerRadius(corner)({
    innerRadius: inner,
    outerRadius: outer,
    startAngle: from,
    endAngle: to,
  }) ?? '';
