// Where a ring's name stands: on the left spoke, or on the nearest stretch of the ring that is free. Called by the wheel.
import { daysInYear } from '../band.ts';
import { angleAt, FULL_CIRCLE, round } from './circle.ts';
import type { Mark, Ring } from './marks.ts';

/** How thick a name is. */
const NAME = 11;

/** The angle of the name's middle; `width` is the name's length in drawing units. */
export const ringNameAngle = (
  ring: Ring,
  marks: readonly Mark[],
  {
    year,
    width,
    avoid,
  }: { readonly year: number; readonly width: number; readonly avoid?: number | undefined },
): number => {
  const days = daysInYear(year);
  const reach = ((width / 2 + 4) / (ring.inner + NAME / 2)) * (days / FULL_CIRCLE);
  const dot = 5 / (ring.inner / (days / FULL_CIRCLE));
  const near = marks.filter(
    (mark) => mark.card.kind === ring.kind && mark.radius - mark.size / 2 < ring.inner + NAME + 1,
  );
  const spans = [
    ...near.map((mark) => {
      const middle = (mark.from + mark.to) / 2;
      return { from: Math.min(mark.from, middle - dot), to: Math.max(mark.to, middle + dot) };
    }),
    ...(avoid === undefined ? [] : [{ from: avoid - 2, to: avoid + 2 }]),
  ];
  const home = days * 0.75;
  for (let step = 0; step < 45; step += 1)
    for (const middle of step === 0 ? [home] : [home - step, home + step])
      if (spans.every((span) => span.to <= middle - reach || span.from >= middle + reach))
        return round(angleAt(middle, year) * 100) / 100;
  return FULL_CIRCLE * 0.75;
};
