// Arcs and marks of the wheel's picture as SVG text, and its colours. The screen draws the same shapes in
// screens/wheel/mark-shape.tsx. Called by the other parts of the picture.
import { arc } from 'd3-shape';
import type { Kind } from '../../domain/card.ts';
import { pointAt, rayLine, round } from '../../domain/wheel/circle.ts';
import { anglesOf, type MarkShape } from '../../domain/wheel/mark-angles.ts';
import { HOLLOW_EDGE, type Mark, POINT_EDGE } from '../../domain/wheel/marks.ts';
import { pointedArc } from '../../domain/wheel/pointed-arc.ts';
import { FULL_CIRCLE, type GoesOn, type WheelSpan } from '../../domain/wheel/span.ts';

/** Those of the light screen (app/ui/tokens.css), on white paper. */
export const COLOURS = {
  paper: '#ffffff',
  sunken: '#f4f2ec',
  ink: '#16241e',
  muted: '#55635c',
  line: '#dedcd3',
  edge: '#85918a',
  brand: '#1f5c46',
  danger: '#b3261e',
  waiting: '#7d5800',
} as const;
export const KIND_COLOURS: Readonly<Record<Kind, string>> = {
  case: '#3a57a7',
  action: '#1f7a54',
  communication: '#a8500f',
};

type Piece = {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
  readonly corner?: number;
  readonly goesOn?: GoesOn | null;
};

/** A piece of a ring as path data. */
export const arcPath = ({ inner, outer, from, to, corner = 0, goesOn = null }: Piece): string =>
  goesOn
    ? pointedArc({ inner, outer, from, to, goesOn })
    : (arc().digits(2).cornerRadius(corner)({
        innerRadius: inner,
        outerRadius: outer,
        startAngle: from,
        endAngle: to,
      }) ?? '');

type Shape = MarkShape & Pick<Mark, 'inside'>;

/** `look` is attributes. */
export const outlineOf = (of: Shape, span: WheelSpan, look: string): string => {
  const { from, to, middle } = anglesOf(of, span);
  if (of.shape === 'day') {
    const { x, y } = pointAt(of.radius, middle);
    return `<circle cx="${x}" cy="${y}" r="${round(of.size / 2)}" ${look}/>`;
  }
  const half = of.size / 2;
  const { goesOn } = of;
  const d = arcPath({ inner: of.radius - half, outer: of.radius + half, from, to, corner: half, goesOn });
  return `<path d="${d}" ${look}/>`;
};

/** What makes a kind known without its colour, cut out of the outline: nothing, a slit, or the middle. */
export const cutOf = (of: Shape, span: WheelSpan, kind: Kind): string => {
  if (kind === 'case') return '';
  return kind === 'action' ? slitOf(of, span) : middleOf(of, span);
};

const slitOf = (of: Shape, span: WheelSpan): string => {
  const { from, middle, length } = anglesOf(of, span);
  const half = of.size / 2;
  const look = `fill="none" stroke="${COLOURS.sunken}"`;
  if (of.shape === 'day') {
    const { x, y } = pointAt(of.radius, middle);
    const turn = Math.round((middle / FULL_CIRCLE) * 360 + 12);
    return `<path d="M${round(-half - 1)} 0H${round(half + 1)}" transform="translate(${x} ${y}) rotate(${turn})" stroke-width="${round(of.size * 0.2)}" ${look}/>`;
  }
  const at = length > of.size * 2.6 ? from + (of.size * 1.3) / of.radius : middle;
  return `<path d="${rayLine(at, of.radius - half - 1, of.radius + half + 1)}" stroke-width="${round(Math.max(of.size * 0.28, 1.6))}" ${look}/>`;
};

const middleOf = (of: Shape, span: WheelSpan): string => {
  const { from, to, middle, length } = anglesOf(of, span);
  const look = `fill="${COLOURS.sunken}"`;
  if (of.shape === 'day') {
    const { x, y } = pointAt(of.radius, middle);
    return `<circle cx="${x}" cy="${y}" r="${round(of.size * 0.21)}" ${look}/>`;
  }
  if (length < of.size * 1.2) return '';
  const thin = of.inside ? of.size / 2 - HOLLOW_EDGE : of.size * 0.14;
  const inset = (of.inside ? HOLLOW_EDGE * (of.goesOn ? POINT_EDGE : 1) : of.size * 0.4) / of.radius;
  const piece = { inner: of.radius - thin, outer: of.radius + thin, from: from + inset, to: to - inset };
  return `<path d="${arcPath({ ...piece, corner: thin, goesOn: of.goesOn })}" ${look}/>`;
};
