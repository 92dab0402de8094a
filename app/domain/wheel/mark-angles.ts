// From which angle to which a mark is drawn. Called by what draws marks, and by what keeps clear of them.
import { angleOf, type GoesOn, type Part, type WheelSpan } from './span.ts';

export type MarkShape = Part & {
  readonly shape: 'day' | 'interval' | 'month';
  readonly radius: number;
  readonly size: number;
  readonly goesOn?: GoesOn | null;
};

/** `length` in drawing units, along the middle of the mark. */
export type MarkAngles = {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly length: number;
};

/** Two neighbours keep 2 units between them; an arc is never shorter than it is thick. */
export const anglesOf = (of: MarkShape, span: WheelSpan): MarkAngles => {
  const [from, to] = [angleOf(span, of.from), angleOf(span, of.to)];
  const half = Math.max((to - from) / 2 - 1 / of.radius, (of.size * 0.75) / of.radius);
  return around((from + to) / 2, half, of.radius);
};

/** What it covers: a dot, which stands in the middle of its day, only so much as it is wide. */
export const coveredBy = (of: MarkShape, span: WheelSpan): MarkAngles =>
  of.shape === 'day'
    ? around(angleOf(span, (of.from + of.to) / 2), of.size / 2 / of.radius, of.radius)
    : anglesOf(of, span);

const around = (middle: number, half: number, radius: number): MarkAngles => ({
  from: middle - half,
  to: middle + half,
  middle,
  length: 2 * half * radius,
});
