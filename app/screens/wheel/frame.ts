// How the drawing fits its place: its unit in pixels, its edges from the centre, and whether there is room for labels.
// Called by the wheel's figure; pure, so that server and browser draw the same first picture.
import { round } from '../../domain/wheel/circle.ts';
import { edgeFor, type Label, type LabelFrame, type Side } from '../../domain/wheel/label-places.ts';
import { widthAtMost } from '../../domain/wheel/letter-width.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { type LetterSizes, letterSizesAt, RIM_NAME_PX } from './letter-sizes.ts';

export type Frame = {
  /** From the centre to the drawing's edges at its sides, and half its height, in its units. */
  readonly edges: Readonly<Record<Side, number>>;
  readonly halfHeight: number;
  /** Pixels of one unit. */
  readonly unit: number;
  /** The same in 16ths of the reader's own letters (rem): pixels, unless they have made text larger. */
  readonly textUnit: number;
  readonly labels: LabelFrame | null;
  /** The labels' size, in units. */
  readonly labelSize: number;
  /** Of what is written inside of the circle and along its rim. */
  readonly sizes: LetterSizes;
};

/** Room outside the rim, in units: for the rim's names alone, and for labels above, below and beside. */
const BARE = 12;
const ABOVE = 48;
const BESIDE = 180;
/** Under this the labels would be too small to read; the list says the same. */
const LEAST_UNIT = 0.72;
const LABEL_PX = { least: 12, most: 15 } as const;
/** Each row of the legend, and the space round it. */
const LEGEND_PX = { row: 20, round: 20 } as const;
const MOST_PER_MONTH = 10;

/** In pixels; `text`: how many times their usual size letters have (1rem by 16 px). */
export type Place = { readonly width: number; readonly height: number; readonly text?: number };

/** The unit of a circle without labels; by large letters it leaves more of its place to the names along the rim. */
const bareUnit = (width: number): number =>
  Math.min(width / (2 * (RADIUS.rim + BARE)), (width - 2 * RIM_NAME_PX) / (2 * RADIUS.weekOut));

/** `legendRows`: how many rows at the lower left are taken. All is measured by the reader's letters, so that words are as large as theirs. */
export const frameOf = (place: Place, legendRows = 2): Frame => {
  const { text = 1 } = place;
  const [width, height] = [place.width / text, place.height / text];
  const roomy = Math.min(height / (2 * (RADIUS.rim + ABOVE)), width / (2 * (RADIUS.rim + BESIDE)));
  const hasLabels = roomy >= LEAST_UNIT;
  const unit = hasLabels ? roomy : bareUnit(Math.min(width, height));
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
  const halfWidth = round(width / unit / 2);
  return {
    edges: { left: halfWidth, right: halfWidth },
    halfHeight,
    unit: unit * text,
    textUnit: unit,
    labels: hasLabels ? labels : null,
    labelSize,
    sizes: letterSizesAt(unit),
  };
};

/** What the circle leaves at least beside it: on the left the legend stands below. */
const LEAST_BESIDE = { left: 135, right: BARE + 8 } as const;
/** A label's date, or what stands in a title's place, in its size. */
const DATE_WIDTH = 9;
const MORE_WIDTH = 11;
/** The circle is only moved by whole steps, and so not with each letter that somebody types. */
const STEP = 24;

/** How far out a side's labels want to go, so that none is cut. */
const wantedBy = (side: Side, labels: readonly Label[], labelSize: number): number =>
  Math.max(
    RADIUS.rim + LEAST_BESIDE[side],
    ...labels.flatMap((label) => {
      if (label.side !== side) return [];
      const words = label.mark ? DATE_WIDTH + widthAtMost(label.mark.card.title.trim()) : MORE_WIDTH;
      return [edgeFor(label, words * labelSize)];
    }),
  );

/**
 * How far to the right of its place's middle the circle stands, in units, where it now stands `shift` from it: a side whose labels would
 * be cut gets the room that the other has no use for. It stays where it is as long as none is cut there.
 */
export const shiftFor = (labels: readonly Label[], frame: Frame, shift = 0): number => {
  const { edges, labelSize } = frame;
  if (!frame.labels) return 0;
  const wanted = {
    left: wantedBy('left', labels, labelSize),
    right: wantedBy('right', labels, labelSize),
  };
  const given = (to: Side, from: Side) =>
    Math.max(
      0,
      Math.min(
        STEP * Math.ceil((wanted[to] - edges[to]) / STEP),
        STEP * Math.floor((edges[from] - wanted[from]) / STEP),
      ),
    );
  const isEnough = edges.left + shift >= wanted.left && edges.right - shift >= wanted.right;
  return isEnough ? shift : given('left', 'right') - given('right', 'left');
};

/** The frame with the circle so far to the right of the middle. */
export const shiftedBy = (frame: Frame, shift: number): Frame => {
  const { left, right } = frame.edges;
  return shift === 0 ? frame : { ...frame, edges: { left: left + shift, right: right - shift } };
};

/** What the server draws, before anybody has measured. */
export const FIRST_PLACE: Place = { width: 1018, height: 608 };
