// Where a ring's name stands: on the left spoke, at the ring's inner edge or further out where that is taken, or as near to it as is free of
// marks, their numbers and today's hand. Called by the wheel and its picture.
import type { PlainDate } from '../plain-date.ts';
import { round } from './circle.ts';
import type { Mark, Ring } from './marks.ts';
import { angleOf, daysInto, FULL_CIRCLE, isIn, type Part, type WheelSpan } from './span.ts';

export type RingNamePlace = {
  /** On which the middle of the letters lies. */
  readonly radius: number;
  /** Of the name's middle. */
  readonly angle: number;
};

/** `width` is the name's length, `size` that of its letters, in drawing units. */
export type RingNameAsked = {
  readonly span: WheelSpan;
  readonly today: PlainDate;
  readonly width: number;
  readonly size: number;
};

type InTheWay = Pick<Mark, 'ring' | 'from' | 'to' | 'radius' | 'size'> & Partial<Pick<Mark, 'late'>>;

/** How thick a name is, in its letters' size. */
const THICK = 1.16;
/** Between a name and what is beside it, and before and behind it. */
const GAP = 1;
const END = 4;
/** A dot is at least so wide, whatever its day is; what is late has an edge round it. */
const DOT = 5;
const LATE_EDGE = 2.8;
/** How many places to each side are tried, over half the circle. */
const STEPS = 120;

/** The first place that is free; in a ring that has none, the first of those that cover the least. */
export const ringNamePlace = (
  ring: Ring,
  marks: readonly InTheWay[],
  asked: RingNameAsked,
): RingNamePlace => {
  const { span, size } = asked;
  const own = marks.filter((mark) => mark.ring === ring.key);
  const tracks = radiiIn(ring, size).map((radius) => trackAt(radius, own, asked));
  let best = { radius: ring.inner, middle: 0, covered: Number.POSITIVE_INFINITY };
  for (const middle of middlesIn(span))
    for (const track of tracks) {
      const covered = coveredAt(middle, track, best.covered);
      if (covered < best.covered) best = { radius: track.radius, middle, covered };
      if (covered === 0) return placeOf(best, span);
    }
  return placeOf(best, span);
};

const placeOf = (
  { radius, middle }: { readonly radius: number; readonly middle: number },
  span: WheelSpan,
): RingNamePlace => ({ radius: round(radius), angle: round(angleOf(span, middle) * 100) / 100 });

/** From the inner edge outwards, half a letter apart. */
const radiiIn = ({ inner, outer }: Ring, size: number): readonly number[] => {
  const [first, last] = [inner + 0.63 * size, outer - 0.63 * size];
  const more = Math.max(0, Math.floor((last - first) / (size / 2)));
  return Array.from({ length: more + 1 }, (_, i) => first + (i * size) / 2);
};

/** In days, from the left spoke to both sides. */
function* middlesIn({ days }: WheelSpan): Generator<number> {
  for (let step = 0; step < STEPS; step += 1) {
    const away = (step * days) / STEPS / 2;
    yield 0.75 * days - away;
    if (step > 0) yield 0.75 * days + away;
  }
}

/** A circle for names: how far one reaches to each side, and what is taken of it, both in days. */
type Track = { readonly radius: number; readonly reach: number; readonly taken: readonly Part[] };

const trackAt = (
  radius: number,
  marks: readonly InTheWay[],
  { span, today, width, size }: RingNameAsked,
): Track => {
  const { days } = span;
  const daysOf = (length: number) => (length / radius) * (days / FULL_CIRCLE);
  const dot = daysOf(DOT);
  const parts = marks.flatMap((mark) => {
    const half = mark.size / 2 + (mark.late ? LATE_EDGE : 0);
    if (Math.abs(mark.radius - radius) >= half + (THICK / 2) * size + GAP) return [];
    const middle = (mark.from + mark.to) / 2;
    return { from: Math.min(mark.from, middle - dot), to: Math.max(mark.to, middle + dot) };
  });
  const hand = daysInto(span, today) + 0.5;
  const taken = isIn(span, today) ? [...parts, { from: hand, to: hand }] : parts;
  // The circle's end meets its beginning.
  const turned = (turn: number) => taken.map(({ from, to }) => ({ from: from + turn, to: to + turn }));
  return {
    radius,
    reach: daysOf(width / 2 + END),
    taken: [...turned(-days), ...taken, ...turned(days)],
  };
};

/** How much of what is taken lies there, counted up to `most`: with 400 cards in the circle this is asked ten thousand times. */
const coveredAt = (middle: number, { reach, taken }: Track, most: number): number => {
  let covered = 0;
  for (const { from, to } of taken) {
    if (to > middle - reach && from < middle + reach) covered += 1;
    if (covered >= most) break;
  }
  return covered;
};
