// The shapes of marks: a day is a dot, an interval a rounded arc, a month a thin band; the kind is full, cut or a ring. Called by what
// draws marks, on the screen and in the wheel's picture.
import type { Kind } from '../card.ts';
import type { When } from '../when.ts';
import { arcPath } from './arc-path.ts';
import { pointAt, rayLine, round } from './circle.ts';
import { anglesOf, type MarkShape } from './mark-angles.ts';
import type { Mark } from './marks.ts';
import { RADIUS, YEARLY_RING } from './rings.ts';
import { FULL_CIRCLE, partOf, type WheelSpan } from './span.ts';

/** `inside`: a title stands in it. */
export type Shape = MarkShape & Pick<Mark, 'inside'>;

/** What is done every year and has no card yet, in its own ring; null outside of the span. */
export const yearlyShapeOf = (when: When, span: WheelSpan): Shape | null => {
  const part = partOf(when, span);
  const radius = RADIUS.kindsOut - YEARLY_RING / 2;
  return (
    part &&
    (when.precision === 'month'
      ? { ...part, radius, shape: 'month', size: 4.5 }
      : { ...part, radius, shape: 'day', size: 7 })
  );
};

/** What SVG's element of that name takes. */
export type Outline =
  | { readonly element: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly element: 'path'; readonly d: string };

/** To be filled, or to be drawn as a line so wide. */
export type Cut =
  | { readonly by: 'middle'; readonly outline: Outline }
  | { readonly by: 'slit'; readonly d: string; readonly width: number };

/** The edge that is left of a communication task's arc round its title, and how many times as much at a point, whose sides are slanted. */
const HOLLOW_EDGE = 1.3;
const POINT_EDGE = 1.5;
/** How far a slit goes beyond the edge that it cuts. */
const BEYOND = 1;
/** A dot's slit leans by so much from where the day is level. */
const LEAN = FULL_CIRCLE / 30;

const dot = (of: Shape, middle: number, radius: number): Outline => {
  const { x, y } = pointAt(of.radius, middle);
  return { element: 'circle', cx: x, cy: y, r: round(radius) };
};

export const outlineOf = (of: Shape, span: WheelSpan): Outline => {
  const { from, to, middle } = anglesOf(of, span);
  const half = of.size / 2;
  if (of.shape === 'day') return dot(of, middle, half);
  const { radius, goesOn = null } = of;
  const d = arcPath({ inner: radius - half, outer: radius + half, from, to, corner: half, goesOn });
  return { element: 'path', d };
};

/** What makes a kind known without its colour, cut out of the outline: nothing, a slit, or the middle. */
export const cutOf = (of: Shape, span: WheelSpan, kind: Kind): Cut | null => {
  if (kind === 'case') return null;
  return kind === 'action' ? slitOf(of, span) : middleOf(of, span);
};

const slitOf = (of: Shape, span: WheelSpan): Cut => {
  const { from, middle, length } = anglesOf(of, span);
  const reach = of.size / 2 + BEYOND;
  if (of.shape === 'day') {
    const centre = pointAt(of.radius, middle);
    const end = pointAt(reach, middle + FULL_CIRCLE / 4 + LEAN);
    const at = (sign: 1 | -1) => `${round(centre.x + sign * end.x)} ${round(centre.y + sign * end.y)}`;
    return { by: 'slit', d: `M${at(-1)}L${at(1)}`, width: round(of.size * 0.2) };
  }
  const at = length > of.size * 2.6 ? from + (of.size * 1.3) / of.radius : middle;
  const d = rayLine(at, of.radius - reach, of.radius + reach);
  return { by: 'slit', d, width: round(Math.max(of.size * 0.28, 1.6)) };
};

const middleOf = (of: Shape, span: WheelSpan): Cut | null => {
  const { from, to, middle, length } = anglesOf(of, span);
  if (of.shape === 'day') return { by: 'middle', outline: dot(of, middle, of.size * 0.21) };
  if (length < of.size * 1.2) return null;
  const { radius, inside, goesOn = null } = of;
  const thin = inside ? of.size / 2 - HOLLOW_EDGE : of.size * 0.14;
  const inset = (inside ? HOLLOW_EDGE * (goesOn ? POINT_EDGE : 1) : of.size * 0.4) / radius;
  const piece = { inner: radius - thin, outer: radius + thin, from: from + inset, to: to - inset };
  return { by: 'middle', outline: { element: 'path', d: arcPath({ ...piece, corner: thin, goesOn }) } };
};
