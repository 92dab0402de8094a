// A piece of a ring as SVG path data with 2 decimals, the same on server and browser. Called by the figure.
import { arc } from 'd3-shape';
import { pointedArc } from '../../domain/wheel/pointed-arc.ts';
import type { GoesOn } from '../../domain/wheel/span.ts';

type Piece = {
  readonly inner: number;
  readonly outer: number;
  /** Radians from the top, clockwise. */
  readonly from: number;
  readonly to: number;
  readonly corner?: number;
  readonly goesOn?: GoesOn | null;
};

export const arcPath = ({ inner, outer, from, to, corner = 0, goesOn = null }: Piece): string =>
  goesOn
    ? pointedArc({ inner, outer, from, to, goesOn })
    : (arc().digits(2).cornerRadius(corner)({
        innerRadius: inner,
        outerRadius: outer,
        startAngle: from,
        endAngle: to,
      }) ?? '');
