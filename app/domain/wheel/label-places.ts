// Where the labels stand beside the wheel: near the height of their mark, none on another and none cut by a leader, and how much room
// each has for its text. Called by choose-labels.ts, and by what draws labels.
import { KINDS } from '../card.ts';
import type { Cell } from './cells.ts';
import { type Point, pointAt, rayLine, round } from './circle.ts';
import { settleLabels } from './labels.ts';
import type { Mark } from './marks.ts';
import { RADIUS } from './rings.ts';

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** How a title that is too long for one row stands in several: beside its date, or below it where the date takes most of the row. */
export type Wrap = { readonly rows: number; readonly isBelow: boolean };

/** `angle` is where its leader leaves the rim, `x` and `y` are where its text starts: outwards from the circle, in its first row. */
export type Label = {
  readonly side: Side;
  readonly wrap?: Wrap;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
} & ({ readonly mark: Mark } | { readonly mark: null; readonly cell: Cell; readonly more: number });

export type LabelFrame = {
  readonly pitch: number;
  readonly top: number;
  readonly bottom: number;
  /** On the left the legend stands below. */
  readonly bottomLeft: number;
  /** The most labels a month, week or day may have, so that none stands far from its mark. */
  readonly most: number;
};

export type Wanted = { readonly angle: number; readonly wrap?: Wrap } & (
  | { readonly mark: Mark }
  | { readonly mark: null; readonly cell: Cell; readonly more: number }
);

export const rowsOf = ({ wrap }: Pick<Wanted, 'wrap'>): number => wrap?.rows ?? 1;

/** No label is pushed further than this from the height of its own mark, or its leader would run across those of others. */
export const FARTHEST = 72;

/** A frame of one side. */
export type Sized = Pick<LabelFrame, 'pitch' | 'top' | 'bottom'>;

export const frameOn = (side: Side, { pitch, top, bottom, bottomLeft }: LabelFrame): Sized => ({
  pitch,
  top,
  bottom: side === 'right' ? bottom : bottomLeft,
});

/** Text stands on a circle round the rim, at least this far from the vertical through the centre. */
const TEXT_RADIUS = RADIUS.rim + 30;
const LEAST_X = 46;
const ELBOW_RADIUS = RADIUS.rim + 9;
const LEADER_START = RADIUS.weekOut + 1.5;
const LEADER_GAP = 8;

const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** The height at which a label's leader would be shortest. */
export const heightOf = (angle: number): number => -TEXT_RADIUS * Math.cos(angle);

/** From the top down. */
const inOrder = <T extends Wanted>(wanted: readonly T[], side: Side): readonly T[] => {
  const sign = signOf(side);
  const rank = (one: Wanted) => (one.mark ? KINDS.indexOf(one.mark.card.kind) : KINDS.length);
  return [...wanted].sort((a, b) => sign * (a.angle - b.angle) || rank(a) - rank(b));
};

/** From the top down, each with the height of its own mark, those that its first row would get alone and gets. */
export const settled = <T extends Wanted>(wanted: readonly T[], side: Side, frame: Sized) => {
  const sorted = inOrder(wanted, side);
  const own = sorted.map(({ angle }) => heightOf(angle));
  const rows = sorted.map(rowsOf);
  const heights = settleLabels(own, frame, (i) => rows[i] ?? 1);
  const { top, bottom, pitch } = frame;
  return sorted.map((one, i) => {
    const want = own[i] ?? 0;
    const lowest = bottom - (rowsOf(one) - 1) * pitch;
    return { one, own: want, alone: Math.max(top, Math.min(lowest, want)), y: heights[i] ?? 0 };
  });
};

export const placed = (wanted: readonly Wanted[], side: Side, frame: Sized): readonly Label[] => {
  const sign = signOf(side);
  const rows = settled(wanted, side, frame).map(({ one, y }) => ({
    one,
    y,
    elbow: elbowIn(sign, { angle: one.angle, y }),
  }));
  // From the top down to the middle, then from the bottom up: each text stands outside the leaders that pass its row.
  const upper = steppedOut(
    rows.filter(({ y }) => y < 0),
    frame.pitch,
  );
  const lower = steppedOut(rows.filter(({ y }) => y >= 0).reverse(), frame.pitch);
  return [...upper, ...lower.toReversed()].map(({ one, x, y }) => ({
    ...one,
    side,
    x: round(sign * x),
    y: round(y),
  }));
};

/** `x` is counted outwards. */
const elbowIn = (sign: 1 | -1, of: Pick<Label, 'angle' | 'y'>): Point => {
  const { x, y } = elbowOf(of);
  return { x: sign * x, y };
};

type Row = {
  readonly one: Wanted;
  readonly y: number;
  readonly elbow: Point;
};

/**
 * Where a leader bends: just outside the month's name, but no higher or lower than its text, to which it would have to come back
 * across the leaders of its neighbours.
 */
export const elbowOf = ({ angle, y }: Pick<Label, 'angle' | 'y'>): Point => {
  const level = Math.abs(y / Math.cos(angle));
  return pointAt(Math.max(LEADER_START, Math.min(ELBOW_RADIUS, level)), angle);
};

/** Each row on the text circle, or further out when the leader of a row nearer the edge would cut its text. */
const steppedOut = (rows: readonly Row[], pitch: number): readonly (Row & { readonly x: number })[] => {
  const done: (Row & { readonly x: number })[] = [];
  for (const row of rows) {
    const last = row.y + (rowsOf(row.one) - 1) * pitch;
    const level = row.y < 0 && last > 0 ? 0 : Math.min(Math.abs(row.y), Math.abs(last), TEXT_RADIUS);
    const onCircle = Math.sqrt(TEXT_RADIUS ** 2 - level ** 2);
    const passing = done.map((outer) => reachOf(outer, row.y - pitch / 2, last + pitch / 2) + LEADER_GAP);
    done.push({ ...row, x: Math.max(onCircle, LEAST_X, ...passing) });
  }
  return done;
};

/** How far out a leader, from its label to its elbow, gets between two heights; 0 when it doesn't pass there. */
const reachOf = ({ x, y, elbow }: Row & { readonly x: number }, top: number, bottom: number): number => {
  const [from, to] = [Math.max(top, Math.min(y, elbow.y)), Math.min(bottom, Math.max(y, elbow.y))];
  if (from > to || y === elbow.y) return 0;
  const at = (height: number) => x + ((elbow.x - x) * (height - y)) / (elbow.y - y);
  return Math.max(at(from), at(to));
};

/** Between the leader's end and the text's start, and between the text's end and the edge of the drawing. */
const TEXT_GAP = 2;
const LEADER_END = 6;
const EDGE = 8;

/** A name along the rim, with the angle of its half. */
export type RimName = { readonly middle: number; readonly reach: number };

/** Outside of the names along the rim and of the paper round their letters. */
const BEYOND_NAME = RADIUS.month + 10;

/**
 * From the rim over its elbow to the text, as SVG path data; `x` of what marks its end. Behind a name it begins outside of it: on both
 * sides it would strike it out.
 */
export const leaderOf = (
  label: Label,
  names: readonly RimName[] = [],
): { readonly path: string; readonly tick: number } => {
  const { angle, side, x, y } = label;
  const outer = elbowOf(label);
  const isBehind = names.some(({ middle, reach }) => Math.abs(angle - middle) < reach);
  const start = isBehind ? Math.min(BEYOND_NAME, Math.hypot(outer.x, outer.y)) : LEADER_START;
  const inner = pointAt(start, angle);
  const end = round(x - signOf(side) * LEADER_END);
  return {
    path: `M${inner.x} ${inner.y}L${outer.x} ${outer.y}L${end} ${y}`,
    tick: round(x - signOf(side) * 4),
  };
};

/** From the labels' marks out to the calendar, so that their dates can be read. */
export const raysOf = (labels: readonly Label[]): string =>
  labels
    .flatMap(({ mark, angle }) =>
      mark ? rayLine(angle, mark.radius + mark.size / 2 + 2, RADIUS.holidayIn) : [],
    )
    .join('');

/** How far from the centre the edge must be for a text of this width. */
export const edgeFor = ({ x }: Label, width: number): number => Math.abs(x) + TEXT_GAP + width + EDGE;

/** Where a label's text starts, and how wide it may be up to `edge`, which is so far from the centre. */
export const textOf = (
  { side, x }: Label,
  edge: number,
): { readonly start: number; readonly width: number } => {
  const start = round(x + signOf(side) * TEXT_GAP);
  return { start, width: Math.max(0, round(edge - EDGE - Math.abs(start))) };
};
