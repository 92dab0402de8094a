// How the drawing fits its place: its unit in pixels, its edges from the centre, and whether there is room for labels.
// Called by the wheel's figure; pure, so that server and browser draw the same first picture.
import type { LabelFrame } from '../../domain/wheel/label-places.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';

export type Frame = {
  /** Half the drawing's width and height, in its units. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Pixels of one unit. */
  readonly unit: number;
  readonly labels: LabelFrame | null;
  /** The labels' size, in units. */
  readonly labelSize: number;
  /** The size of titles inside of arcs, and of the numbers at marks, in units. */
  readonly letters: number;
  readonly digits: number;
};

/** Room outside the rim, in units: for month names alone, and for labels above, below and beside. */
const BARE = 12;
const ABOVE = 48;
const BESIDE = 180;
/** Under this the labels would be too small to read; the list says the same. */
const LEAST_UNIT = 0.72;
const LABEL_PX = { least: 12, most: 15 } as const;
/** Each row of the legend, and the space round it. */
const LEGEND_PX = { row: 20, round: 20 } as const;
/** Neither is smaller on the screen than the second of its pair. */
const LETTERS = { units: 10.5, px: 10.5 } as const;
const DIGITS = { units: 9.5, px: 10 } as const;
const MOST_PER_MONTH = 10;

const round = (value: number): number => Math.round(value * 100) / 100;

export type Place = { readonly width: number; readonly height: number };

/** `legendRows`: how many rows at the lower left are taken. */
export const frameOf = ({ width, height }: Place, legendRows = 2): Frame => {
  const roomy = Math.min(height / (2 * (RADIUS.rim + ABOVE)), width / (2 * (RADIUS.rim + BESIDE)));
  const hasLabels = roomy >= LEAST_UNIT;
  const unit = hasLabels ? roomy : Math.min(width, height) / (2 * (RADIUS.rim + BARE));
  const halfHeight = round(height / unit / 2);
  const labelSize = round(Math.min(Math.max(12 * unit, LABEL_PX.least), LABEL_PX.most) / unit);
  const pitch = round(labelSize * 1.45);
  const bottom = halfHeight - pitch * 0.6;
  const labels = {
    pitch,
    top: -bottom,
    bottom,
    bottomLeft: halfHeight - (LEGEND_PX.round + legendRows * LEGEND_PX.row) / unit,
    most: MOST_PER_MONTH,
  };
  return {
    halfWidth: round(width / unit / 2),
    halfHeight,
    unit,
    labels: hasLabels ? labels : null,
    labelSize,
    letters: round(Math.max(LETTERS.units, LETTERS.px / unit)),
    digits: round(Math.max(DIGITS.units, DIGITS.px / unit)),
  };
};

/** What the server draws, before anybody has measured. */
export const FIRST_PLACE: Place = { width: 1018, height: 608 };
