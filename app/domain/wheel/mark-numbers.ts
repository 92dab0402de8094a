// Numbers at marks whose label has no room: each stands beside its own mark and on nothing else; the list says what it means. Called by
// drawn.ts.
import { distanceOf, type Point, pointAt } from './circle.ts';
import { coveredBy, type MarkAngles } from './mark-angles.ts';
import type { Mark, Ring, WheelLayout } from './marks.ts';
import { angleOf, FULL_CIRCLE, type WheelSpan } from './span.ts';

/** As a mark it is a dot that holds the digits, in the ring of its card's. */
export type MarkNumber = Pick<Mark, 'ring' | 'from' | 'to' | 'radius' | 'size' | 'card'> &
  Point & { readonly number: number };

export type NumbersAsked = {
  readonly span: WheelSpan;
  /** The digits' size, in drawing units. */
  readonly size: number;
  /** How many there may be. */
  readonly most: number;
};

/** How far from its own mark, and at least from all others: whose it is must be plain. */
const OWN_GAP = 0.7;
const GAP = 2;
const LATE_EDGE = 2.8;
/** How far a number's corners may stand out of its ring. */
const BEYOND = 1;
/** A digit's half width and half height, in its size. */
const DIGIT = { width: 0.33, height: 0.38 } as const;
/** How many places round a mark are tried. */
const PLACES = 12;

/** Those of `wanted` that find a place are numbered from 1 in its order. */
export const numbersOf = (
  wanted: readonly Mark[],
  { rings, marks }: Pick<WheelLayout, 'rings' | 'marks'>,
  { span, size, most }: NumbersAsked,
): readonly MarkNumber[] => {
  const taken = new Map(
    rings.map((ring) => [ring.key, { ring, shapes: [] as Shape[], numbers: [] as MarkNumber[] }]),
  );
  for (const mark of marks) taken.get(mark.ring)?.shapes.push(shapeOf(mark, span));
  const numbers: MarkNumber[] = [];
  for (const mark of wanted) {
    if (numbers.length >= most) break;
    const number = numbers.length + 1;
    const half = Math.hypot(DIGIT.width * size * String(number).length, DIGIT.height * size);
    const around = taken.get(mark.ring);
    const disc = around && placeFor(shapeOf(mark, span), half, around);
    if (!disc) continue;
    const placed = numberOf(mark, number, disc, { half, span });
    around.numbers.push(placed);
    numbers.push(placed);
  }
  return numbers;
};

type Around = {
  readonly ring: Pick<Ring, 'outer' | 'inner'>;
  readonly shapes: readonly Shape[];
  readonly numbers: readonly MarkNumber[];
};

/** A number stays in its ring, so what stands in others is never in its way. */
const placeFor = (own: Shape, half: number, { ring, shapes, numbers }: Around): Disc | undefined => {
  const near = shapes.filter((other) => other.mark !== own.mark && mayTouch(own, other, half));
  for (const disc of placesRound(own, half, ring)) {
    const isFree =
      disc.radius + half <= ring.outer + BEYOND &&
      disc.radius - half >= ring.inner - BEYOND &&
      near.every((other) => distanceTo(other, disc) >= half + GAP) &&
      numbers.every((other) => distanceOf(other, disc) >= half + other.size / 2 + 1);
    if (isFree) return disc;
  }
  return undefined;
};

type Disc = Point & { readonly radius: number; readonly angle: number };
type Shape = MarkAngles & {
  readonly mark: Mark;
  readonly radius: number;
  readonly half: number;
  readonly isDot: boolean;
  readonly centre: Point;
  readonly start: Point;
  readonly end: Point;
};

/** Written out field by field: compared ten thousand times, what is spread together is slow to read. */
const shapeOf = (mark: Mark, span: WheelSpan): Shape => {
  const { from, to, middle, length } = coveredBy(mark, span);
  return {
    mark,
    from,
    to,
    middle,
    length,
    radius: mark.radius,
    half: mark.size / 2 + (mark.late ? LATE_EDGE : 0),
    isDot: mark.shape === 'day',
    centre: pointAt(mark.radius, middle),
    start: pointAt(mark.radius, from),
    end: pointAt(mark.radius, to),
  };
};

/** A first, cheap look: an arc lies within half its length of its middle. */
const mayTouch = (own: Shape, other: Shape, half: number): boolean =>
  distanceOf(own.centre, other.centre) <
  own.length / 2 + other.length / 2 + own.half + other.half + 4 * half + GAP;

/** From a point to the mark's edge. */
const distanceTo = (arc: Shape, disc: Disc): number => {
  if (arc.isDot) return distanceOf(disc, arc.centre) - arc.half;
  // The turn that brings the point nearest to the arc.
  const angle = disc.angle + FULL_CIRCLE * Math.round((arc.middle - disc.angle) / FULL_CIRCLE);
  if (angle >= arc.from && angle <= arc.to) return Math.abs(disc.radius - arc.radius) - arc.half;
  return distanceOf(disc, angle < arc.from ? arc.start : arc.end) - arc.half;
};

/** Round a dot; of an arc beyond its ends, as near to its middle line as the ring allows, and outside and inside of its middle. */
function* placesRound(own: Shape, half: number, ring: Pick<Ring, 'outer' | 'inner'>): Generator<Disc> {
  const away = own.half + half + OWN_GAP;
  if (own.isDot) {
    for (let i = 0; i < PLACES; i += 1) {
      const step = pointAt(away, own.middle + Math.PI / 2 + (i * FULL_CIRCLE) / PLACES);
      yield discAt({ x: own.centre.x + step.x, y: own.centre.y + step.y });
    }
    return;
  }
  const polar = (radius: number, angle: number): Disc => {
    const { x, y } = pointAt(radius, angle);
    return { x, y, radius, angle };
  };
  const level = Math.min(Math.max(own.radius, ring.inner + half), ring.outer - half);
  // What goes nearly all the way round has its beginning behind its end.
  if ((FULL_CIRCLE - own.to + own.from) * level >= away + half + own.half + OWN_GAP) {
    yield polar(level, own.to + away / level);
    yield polar(level, own.from - away / level);
  }
  yield polar(own.radius + away, own.middle);
  yield polar(own.radius - away, own.middle);
}

const discAt = ({ x, y }: Point): Disc => ({
  x,
  y,
  radius: Math.hypot(x, y),
  angle: Math.atan2(x, -y),
});

const numberOf = (
  { ring, card }: Mark,
  number: number,
  { x, y, radius, angle }: Disc,
  { half, span }: { readonly half: number; readonly span: WheelSpan },
): MarkNumber => {
  const days = span.days / FULL_CIRCLE;
  const at = (((angle + FULL_CIRCLE) % FULL_CIRCLE) / angleOf(span, span.days)) * span.days;
  const reach = (half / radius) * days;
  return { ring, card, number, x, y, radius, size: 2 * half, from: at - reach, to: at + reach };
};
