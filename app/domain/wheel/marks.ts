// The cards as marks on the wheel: which rings and lane, from which day to which, how large. Called by the wheel screen.
import { type Card, isOpen } from '../card.ts';
import { dueOf } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import type { When } from '../when.ts';
import { byDate } from './by-date.ts';
import { LANE, lanesOf, needOf, sharesOf, THIN_LANE } from './lanes.ts';
import type { RingPlan, RingPlans } from './ring-plan.ts';
import { RADIUS, ringGap, YEARLY_GAP, YEARLY_RING } from './rings.ts';
import { FULL_CIRCLE, type GoesOn, goesOnOf, type Part, partOf, type WheelSpan } from './span.ts';

/** The text stands round the angle `middle`, and no further than `reach` from it. */
export type Inside = {
  readonly text: string;
  readonly size: number;
  readonly middle: number;
  readonly reach: number;
};

export type Mark = Part & {
  /** One for each ring in which the card stands: ring and card. */
  readonly key: string;
  readonly card: Card;
  /** The ring's key. */
  readonly ring: string;
  readonly shape: 'day' | 'interval' | 'month';
  /** Where the middle of the mark lies, from the centre. */
  readonly radius: number;
  /** How thick it may be. */
  readonly size: number;
  /** Where more of it lies outside the span. */
  readonly goesOn: GoesOn | null;
  readonly late: boolean;
  readonly settled: boolean;
  /** Its title, when that stands inside of it (drawn.ts). */
  readonly inside?: Inside;
};

export type Ring = RingPlan & { readonly outer: number; readonly inner: number };
export type WheelLayout = { readonly rings: readonly Ring[]; readonly marks: readonly Mark[] };

/** The size of a day's dot and of an interval's arc when there is room. */
const DOT = 8.6;
const ARC = 8;
const THIN = 4;
/** How far lanes stand from one another when there is room: then letters fit into them. */
const SPREAD = 1.25;

export type WheelAsked = {
  readonly span: WheelSpan;
  readonly today: PlainDate;
  /** Is there a ring of what is done every year and has no card yet? */
  readonly yearly: boolean;
  readonly plans: Pick<RingPlans, 'rings' | 'of'>;
};

/** Marks by date; a card outside the span or without a date has none. */
export const wheelOf = (cards: readonly Card[], asked: WheelAsked): WheelLayout => {
  const { span, yearly, plans } = asked;
  const byRing = new Map<string, Unplaced[]>(plans.rings.map(({ key }) => [key, []]));
  for (const card of cards)
    for (const ring of plans.of(card)) {
      const mark = markOf(card, ring, asked);
      if (mark) byRing.get(ring)?.push(mark);
    }
  const placed = plans.rings.map(({ key }) => placedIn((byRing.get(key) ?? []).sort(byDate), span));
  const gap = ringGap(placed.length);
  const outer = RADIUS.kindsOut - (yearly ? YEARLY_RING + YEARLY_GAP : 0);
  const shares = sharesOf(placed.map(needOf), outer - RADIUS.kindsIn - gap * (placed.length - 1));
  let edge = outer;
  const rings: Ring[] = [];
  const marks: Mark[] = [];
  for (const [i, plan] of plans.rings.entries()) {
    const share = shares[i] ?? 0;
    const ring = { ...plan, outer: edge, inner: edge - share };
    rings.push(ring);
    const of = placed[i];
    if (of) marks.push(...sizedIn(ring, of));
    edge -= share + gap;
  }
  return { rings, marks: marks.sort(byDate) };
};

type Unplaced = Omit<Mark, 'radius' | 'size'>;

/** What the part of `when` that lies in the span looks like. */
export const formOf = (when: When, part: Part, span: WheelSpan): Pick<Mark, 'shape' | 'goesOn'> => {
  const goesOn = goesOnOf(when, part, span);
  if (when.precision === 'month') return { shape: 'month', goesOn };
  const isLong = when.precision === 'interval' && (part.to - part.from > 1 || goesOn !== null);
  return { shape: isLong ? 'interval' : 'day', goesOn };
};

/** Written out field by field, here and below: compared ten thousand times, what is spread together is slow to read. */
const markOf = (card: Card, ring: string, { span, today }: WheelAsked): Unplaced | null => {
  const part = card.when && partOf(card.when, span);
  if (!card.when || !part) return null;
  const { shape, goesOn } = formOf(card.when, part, span);
  return {
    key: `${ring} ${card.id}`,
    card,
    ring,
    shape,
    from: part.from,
    to: part.to,
    goesOn,
    late: dueOf(card, today).state === 'late',
    settled: !isOpen(card),
  };
};

/** Room for an even number of lanes, so that one card more on a day seldom moves all the others. */
const roomy = (lanes: number): number => lanes + (lanes % 2);

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
    lanes: roomy(Math.max(0, ...lanes.map((lane) => lane + 1))),
    thin: Math.max(0, ...thinLanes.map((lane) => lane + 1)),
    placed: [
      ...thick.map((mark, i) => ({ mark, lane: lanes[i] ?? 0 })),
      ...thin.map((mark, i) => ({ mark, lane: thinLanes[i] ?? 0 })),
    ],
  };
};

const sizedIn = (within: Ring, of: ReturnType<typeof placedIn>): readonly Mark[] => {
  const room = (within.outer - within.inner) / needOf(of);
  const scale = Math.min(1, room);
  const spread = Math.min(SPREAD, room);
  return of.placed.map(({ mark, lane }) => {
    const fromOutside = within.outer - (2 + (lane + 0.5) * LANE) * spread;
    const fromInside = within.inner + (1.5 + (lane + 0.5) * THIN_LANE) * scale;
    const size = mark.shape === 'month' ? THIN : mark.shape === 'day' ? DOT : ARC;
    const { key, card, ring, shape, from, to, goesOn, late, settled } = mark;
    const radius = shape === 'month' ? fromInside : fromOutside;
    return { key, card, ring, shape, from, to, radius, size: size * scale, goesOn, late, settled };
  });
};
