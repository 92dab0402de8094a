// Where a ring's name stands: on the left spoke, or on the nearest stretch of the ring that is free of marks and their numbers.
// Called by the wheel.
import { round } from './circle.ts';
import type { Mark, Ring } from './marks.ts';
import { angleOf, FULL_CIRCLE, type Part, type WheelSpan } from './span.ts';

/** How thick a name is, in its letters' size. */
const THICK = 1.16;
/** How many places to each side are tried, over half the circle. */
const STEPS = 120;

const isNear = ({ from, to }: Part, middle: number, reach: number): boolean =>
  to > middle - reach && from < middle + reach;

/** The radius on which the middle of a name's letters lies: at its ring's inner edge. */
export const ringNameRadius = (ring: Pick<Ring, 'inner'>, size: number): number => ring.inner + 0.63 * size;

/** The angle of the name's middle; `width` is the name's length, `size` that of its letters, in drawing units. */
export const ringNameAngle = (
  ring: Ring,
  marks: readonly Pick<Mark, 'ring' | 'from' | 'to' | 'radius' | 'size'>[],
  { span, width, size }: { readonly span: WheelSpan; readonly width: number; readonly size: number },
): number => {
  const { days } = span;
  const thick = THICK * size;
  const reach = ((width / 2 + 4) / (ring.inner + thick / 2)) * (days / FULL_CIRCLE);
  const dot = 5 / (ring.inner / (days / FULL_CIRCLE));
  const near = marks.filter(
    (mark) => mark.ring === ring.key && mark.radius - mark.size / 2 < ring.inner + thick + 1,
  );
  const parts = [
    ...near.map((mark) => {
      const middle = (mark.from + mark.to) / 2;
      return { from: Math.min(mark.from, middle - dot), to: Math.max(mark.to, middle + dot) };
    }),
  ];
  const home = days * 0.75;
  for (let step = 0; step < STEPS; step += 1)
    for (const middle of [home - (step * days) / STEPS / 2, home + (step * days) / STEPS / 2])
      if (!parts.some((part) => [-days, 0, days].some((turn) => isNear(part, middle + turn, reach))))
        return round(angleOf(span, middle) * 100) / 100;
  return FULL_CIRCLE * 0.75;
};
