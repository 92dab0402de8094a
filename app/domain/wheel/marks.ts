// The cards as marks on the wheel: which ring and lane, from which day to which, how large. Called by the wheel screen.
import { type Card, isOpen, KINDS, type Kind } from '../card.ts';
import { dueOf } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import { LANE, lanesOf, needOf, sharesOf, THIN_LANE } from './lanes.ts';
import { RADIUS, RING_GAP, YEARLY_RING } from './rings.ts';
import { FULL_CIRCLE, type Part, partOf, type WheelSpan } from './span.ts';

export type Mark = Part & {
  readonly card: Card;
  readonly shape: 'day' | 'interval' | 'month';
  /** Where the middle of the mark lies, from the centre. */
  readonly radius: number;
  /** How thick it may be. */
  readonly size: number;
  readonly late: boolean;
  readonly settled: boolean;
};

export type Ring = { readonly kind: Kind; readonly outer: number; readonly inner: number };
export type WheelLayout = { readonly rings: readonly Ring[]; readonly marks: readonly Mark[] };

/** The size of a day's dot and of an interval's arc when there is room. */
const DOT = 8.6;
const ARC = 8;
const THIN = 4;

type Placed = Omit<Mark, 'radius' | 'size'> & { readonly lane: number };

/** Marks by date, then by kind and the board's order; a card outside the span or without a date has none. */
export const wheelOf = (
  cards: readonly Card[],
  { span, today, yearly }: { readonly span: WheelSpan; readonly today: PlainDate; readonly yearly: boolean },
): WheelLayout => {
  const all = cards.flatMap((card) => markOf(card, span, today)).sort(byDate);
  const outer = RADIUS.kindsOut - (yearly ? YEARLY_RING + RING_GAP : 0);
  const byKind = KINDS.map((kind) =>
    placedIn(
      all.filter((mark) => mark.card.kind === kind),
      span,
    ),
  );
  const shares = sharesOf(byKind.map(needOf), outer - RADIUS.kindsIn - RING_GAP * (KINDS.length - 1));
  let edge = outer;
  const rings: Ring[] = [];
  const marks: Mark[] = [];
  for (const [i, kind] of KINDS.entries()) {
    const share = shares[i] ?? 0;
    const ring = { kind, outer: edge, inner: edge - share };
    rings.push(ring);
    const placed = byKind[i];
    if (placed) marks.push(...sizedIn(ring, placed));
    edge -= share + RING_GAP;
  }
  return { rings, marks: marks.sort(byDate) };
};

type Unplaced = Omit<Placed, 'lane'>;

const markOf = (card: Card, span: WheelSpan, today: PlainDate): readonly Unplaced[] => {
  const part = card.when && partOf(card.when, span);
  if (!card.when || !part) return [];
  const whole = card.when.precision === 'interval' && part.to - part.from > 1;
  const shape = card.when.precision === 'month' ? 'month' : whole ? 'interval' : 'day';
  return [{ ...part, card, shape, late: dueOf(card, today).state === 'late', settled: !isOpen(card) }];
};

const byDate = (a: Unplaced, b: Unplaced): number =>
  a.from - b.from ||
  b.to - a.to ||
  KINDS.indexOf(a.card.kind) - KINDS.indexOf(b.card.kind) ||
  (a.card.order < b.card.order ? -1 : a.card.order > b.card.order ? 1 : a.card.id < b.card.id ? -1 : 1);

/** Days and intervals in lanes from the outside; whole months, which are thin, in lanes of their own from the inside. */
const placedIn = (marks: readonly Unplaced[], { days }: WheelSpan) => {
  // A dot is wider than its day: on the narrowest ring it takes this many.
  const reach = ((DOT + 1.5) / (RADIUS.kindsIn + 30)) * (days / FULL_CIRCLE) * 0.5;
  const thick = marks.filter((mark) => mark.shape !== 'month');
  const thin = marks.filter((mark) => mark.shape === 'month');
  const roomFor = (mark: Unplaced): Part => {
    const middle = (mark.from + mark.to) / 2;
    return { from: Math.min(mark.from, middle - reach), to: Math.max(mark.to, middle + reach) };
  };
  const lanes = lanesOf(thick.map(roomFor), days);
  const thinLanes = lanesOf(thin, days);
  return {
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
    thin: Math.max(0, ...thinLanes.map((lane) => lane + 1)),
    placed: [
      ...thick.map((mark, i) => ({ ...mark, lane: lanes[i] ?? 0 })),
      ...thin.map((mark, i) => ({ ...mark, lane: thinLanes[i] ?? 0 })),
    ],
  };
};

const sizedIn = (ring: Ring, of: ReturnType<typeof placedIn>): readonly Mark[] => {
  const scale = Math.min(1, (ring.outer - ring.inner) / needOf(of));
  return of.placed.map(({ lane, ...mark }) => {
    const fromOutside = ring.outer - (2 + (lane + 0.5) * LANE) * scale;
    const fromInside = ring.inner + (1.5 + (lane + 0.5) * THIN_LANE) * scale;
    const size = mark.shape === 'month' ? THIN : mark.shape === 'day' ? DOT : ARC;
    return { ...mark, radius: mark.shape === 'month' ? fromInside : fromOutside, size: size * scale };
  });
};
