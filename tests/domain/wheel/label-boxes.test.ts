// 400 cards in one circle: the boxes of all labels, each as wide as the place it is given, are compared with one another, with the
// rim and with the edges of the screen; titles inside arcs and numbers at marks with all that is drawn round them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import { type Card, KINDS } from '../../../app/domain/card.ts';
import { addDays, monthOf, type PlainDate } from '../../../app/domain/plain-date.ts';
import { agendaOf } from '../../../app/domain/wheel/agenda.ts';
import { type Point, pointAt } from '../../../app/domain/wheel/circle.ts';
import { type Drawn, drawnOf } from '../../../app/domain/wheel/drawn.ts';
import { heightOf, type Label, rowsOf, textOf } from '../../../app/domain/wheel/label-places.ts';
import { usualWidth } from '../../../app/domain/wheel/letter-width.ts';
import { anglesOf, coveredBy } from '../../../app/domain/wheel/mark-angles.ts';
import type { MarkNumber } from '../../../app/domain/wheel/mark-numbers.ts';
import { type Mark, type Ring, wheelOf } from '../../../app/domain/wheel/marks.ts';
import { RINGS_BY, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { monthsFrom, twelveMonthsFrom, type WheelSpan } from '../../../app/domain/wheel/span.ts';
import { wrapped } from '../../../app/domain/wheel/wrap-labels.ts';
import { type Frame, frameOf, shiftedBy, shiftFor } from '../../../app/screens/wheel/frame.ts';
import { aCard, when } from '../a-card.ts';

const SPANS: readonly WheelSpan[] = [
  twelveMonthsFrom(2023),
  twelveMonthsFrom(2024),
  twelveMonthsFrom(2023, 8),
  monthsFrom(2023, 5, 4),
  monthsFrom(2023, 1, 3),
  monthsFrom(2023, 2, 1),
  { first: '2023-02-13', days: 7 },
];
/** What is left for the circle at 1366 × 768, at 1920 × 1080 and beside an open card. */
const FRAMES = [
  { width: 1018, height: 608 },
  { width: 1500, height: 920 },
  { width: 1200, height: 700 },
].map((place) => frameOf(place));
const TITLES = [
  'Høring',
  'Nyhetsbrev',
  'Reforhandling av rammeavtalen om strømmetjenester for fylkesbibliotekene i Trøndelag',
  'Plan',
  'WWW MMM ÆØÅ',
];
const AUDIENCES = Array.from({ length: 6 }, (_, i) => ({ id: `a${i}`, name: `Målgruppe ${i}` }));

type Placed = { readonly at: number; readonly length: number; readonly isMonth: boolean };
const drawnCards = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.constantFrom(0, 0, 0, 2, 14),
    isMonth: fc.boolean(),
  }),
  { minLength: 400, maxLength: 400 },
);

const cardsIn = (span: WheelSpan, drawn: readonly Placed[]): readonly Card[] =>
  drawn.map(({ at, length, isMonth }, i) => {
    const day = addDays(span.first, Math.floor(at * span.days));
    return aCard({
      id: `c${i}`,
      order: `c${i}`,
      title: TITLES[i % TITLES.length] ?? '',
      kind: KINDS[i % 3] ?? 'case',
      when: when(isMonth ? monthOf(day) : length ? `${day}/${addDays(day, length)}` : day),
      audiences: i % 4 === 0 ? [] : [`a${i % 6}`, `a${(i * 5) % 6}`],
    });
  });

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** From where the text starts as wide as it may be: a title that is longer ends there with an ellipsis. */
const boxOf = (label: Label, { edges, labelSize, labels }: Frame): Box => {
  const { side, y } = label;
  const half = labelSize * 0.65;
  const last = y + (rowsOf(label) - 1) * (labels?.pitch ?? 0);
  const { start, width } = textOf(label, edges[side]);
  return side === 'right'
    ? { left: start, right: start + width, top: y - half, bottom: last + half }
    : { left: start - width, right: start, top: y - half, bottom: last + half };
};

/** As the screen does, its dates of one length. */
const inRows = (labels: readonly Label[], { edges, labelSize, labels: frame }: Frame): readonly Label[] => {
  const widthsOf = ({ mark }: Label) =>
    mark && {
      date: 5 * labelSize,
      title: mark.card.title.split(' ').map((word) => usualWidth(word) * labelSize),
      space: usualWidth(' ') * labelSize,
    };
  return frame ? wrapped(labels, { frame, edgeOf: ({ side }) => edges[side], widthsOf }) : labels;
};

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How near the box comes to the centre. */
const nearest = ({ left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));

/** The least room for a date and the first letters of a title, as a part of the label's size. */
const LEAST_LETTERS = 6;
/** How far others may push a label from the height at which its leader would be shortest. */
const FARTHEST = 72;

/** Points all over a mark, its ends among them. */
const pointsIn = (mark: Mark, span: WheelSpan): readonly Point[] => {
  const { from, to } = coveredBy(mark, span);
  const [half, steps] = [mark.size / 2, Math.max(2, Math.ceil(((to - from) * mark.radius) / 2))];
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps).flatMap((angle) =>
    [-half, 0, half].map((out) => pointAt(mark.radius + out, angle)),
  );
};

/** The digits' box: two thirds of their size wide each. */
const boxOfNumber = ({ number, x, y }: MarkNumber, size: number): Box => {
  const [wide, high] = [size * 0.33 * String(number).length, size * 0.37];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
};

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Between which radii and angles a mark lies. */
const meetAsArcs = (a: Mark, b: Mark, span: WheelSpan): boolean => {
  const [one, other] = [coveredBy(a, span), coveredBy(b, span)];
  return (
    one.from < other.to &&
    other.from < one.to &&
    Math.abs(a.radius - b.radius) < a.size / 2 + b.size / 2 - 0.01
  );
};

const checkBeside = ({ labels }: Pick<Drawn, 'labels'>, frame: Frame) => {
  const boxes = labels.map((label) => boxOf(label, frame));
  for (const [i, box] of boxes.entries()) {
    expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
    expect(nearest(box)).toBeGreaterThan(RADIUS.rim);
    expect(box.left).toBeGreaterThanOrEqual(-frame.edges.left);
    expect(box.right).toBeLessThanOrEqual(frame.edges.right);
    expect(box.right - box.left).toBeGreaterThan(LEAST_LETTERS * frame.labelSize);
    expect(box.top).toBeGreaterThanOrEqual(-frame.halfHeight);
    expect(box.bottom).toBeLessThanOrEqual(frame.halfHeight);
  }
  for (const { mark, angle, side, y } of labels) {
    const { top = 0, bottom = 0, bottomLeft = 0, pitch = 0 } = frame.labels ?? {};
    const own = heightOf(angle);
    const alone = Math.max(top, Math.min(side === 'left' ? bottomLeft : bottom, own));
    if (mark && Math.abs(y - alone) > 2.5 * pitch) expect(Math.abs(y - own)).toBeLessThan(FARTHEST + 0.1);
  }
};

/** A title stands in its arc from end to end, and the arc, thick as it is, on no other mark and in its ring. */
const checkInside = ({ marks }: Drawn, rings: readonly Ring[], span: WheelSpan) => {
  for (const mark of marks) {
    if (!mark.inside) continue;
    const { from, to } = anglesOf(mark, span);
    const { size, middle, reach } = mark.inside;
    expect(size).toBeLessThan(mark.size);
    expect(middle - reach).toBeGreaterThan(from);
    expect(middle + reach).toBeLessThan(to);
    const ring = rings.find(({ key }) => key === mark.ring);
    expect(mark.radius + mark.size / 2).toBeLessThanOrEqual((ring?.outer ?? 0) + 1e-6);
    expect(mark.radius - mark.size / 2).toBeGreaterThanOrEqual((ring?.inner ?? 0) - 1e-6);
    expect(marks.some((other) => other !== mark && meetAsArcs(mark, other, span))).toBe(false);
  }
};

const checkNumbers = ({ marks, numbers }: Drawn, span: WheelSpan, digits: number) => {
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, i) => i + 1));
  const points = marks.flatMap((mark) => pointsIn(mark, span));
  const boxes = numbers.map((number) => boxOfNumber(number, digits));
  for (const [i, box] of boxes.entries()) {
    expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
    expect(points.filter((point) => holds(box, point))).toEqual([]);
  }
};

/** Whoever looks a number up finds it further down the list the higher it is. */
const checkOrder = ({ numbers }: Drawn, cards: readonly Card[], span: WheelSpan, today: PlainDate) => {
  const { late, months } = agendaOf(cards, span, today);
  const listed = [...late, ...months.flatMap((month) => month.cards)].map(({ id }) => id);
  const numbered = numbers.map(({ card }) => card.id);
  const isNumbered = new Set(numbered);
  expect(listed.filter((id) => isNumbered.has(id))).toEqual(numbered);
};

describe.each(SPANS)('%j', (span) => {
  test('no label, inside title or number meets another, a mark, the names along the rim or the edge, and every card is said once', () => {
    fc.assert(
      fc.property(
        drawnCards,
        fc.constantFrom(...RINGS_BY),
        fc.constantFrom(...FRAMES),
        (drawn, by, frame) => {
          const cards = cardsIn(span, drawn);
          const board = { ...EMPTY_BOARD, audiences: AUDIENCES };
          const plans = ringPlansFor(board, cards, span, { by, hide: [], order: [] });
          const today = addDays(span.first, Math.floor(span.days / 3));
          const layout = wheelOf(cards, { span, today, yearly: false, plans });
          const { labels: besides, sizes } = frame;
          if (!besides) throw new Error('this size has labels');
          const numbers = { size: sizes.digits, most: 99 };
          const said = drawnOf(layout, { span, today }, { labels: besides, letters: sizes.inside, numbers });
          checkBeside(said, frame);
          const roomy = shiftedBy(frame, shiftFor(said.labels, frame));
          checkBeside(said, roomy);
          checkBeside({ labels: inRows(said.labels, roomy) }, roomy);
          checkInside(said, layout.rings, span);
          checkNumbers(said, span, sizes.digits);
          checkOrder(said, cards, span, today);
          const inside = said.marks.flatMap((mark) => (mark.inside ? [mark.card.id] : []));
          const named = [
            ...inside,
            ...said.numbers.map(({ card }) => card.id),
            ...said.labels.flatMap(({ mark }) => (mark ? [mark.card.id] : [])),
          ];
          expect(new Set(named).size).toBe(named.length);
          const counted = said.labels.reduce((sum, label) => sum + (label.mark ? 0 : label.more), 0);
          expect(named.length + counted).toBe(new Set(layout.marks.map(({ card }) => card.id)).size);
        },
      ),
      // Four hundred cards can be made fewer for an hour.
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('the room beside the circle', () => {
  const span = twelveMonthsFrom(2023);
  const [frame] = FRAMES;
  if (!frame?.labels) throw new Error('this size has labels');
  const TITLE = 'Reforhandling av rammeavtalen om strømmetjenester';
  /** Of twelve cards, so many before July. */
  const besides = (early: number) => {
    const cards = Array.from({ length: 12 }, (_, i) => {
      const day = addDays(i < early ? '2023-02-01' : '2023-09-01', 8 * i);
      return aCard({ id: `c${i}`, order: `c${i}`, title: TITLE, when: when(day) });
    });
    const plans = ringPlansFor(EMPTY_BOARD, cards, span, { by: 'kind', hide: [], order: [] });
    const layout = wheelOf(cards, { span, today: span.first, yearly: false, plans });
    return drawnOf(
      layout,
      { span, today: span.first },
      { labels: frame.labels, letters: frame.sizes.inside, numbers: null },
    ).labels;
  };
  const narrowest = (labels: readonly Label[], { edges }: Frame) =>
    Math.min(...labels.map((label) => textOf(label, edges[label.side]).width));

  test.each([0, 12])('a side that is full gets what the other has no use for: %i at the right', (early) => {
    const labels = besides(early);
    const roomy = shiftedBy(frame, shiftFor(labels, frame));
    expect(labels).toHaveLength(12);
    expect(roomy.edges.left + roomy.edges.right).toBe(frame.edges.left + frame.edges.right);
    expect(Math.min(roomy.edges.left, roomy.edges.right)).toBeGreaterThan(RADIUS.rim + 12);
    expect(narrowest(labels, roomy)).toBeGreaterThan(narrowest(labels, frame) + 40);
  });

  test('the circle stands in the middle where both sides are full, or none', () => {
    expect(shiftFor(besides(6), frame)).toBe(0);
    expect(shiftFor([], frame)).toBe(0);
    expect(shiftedBy(frame, 0)).toBe(frame);
  });

  test('it stays where it is while nothing is cut there', () => {
    const shift = shiftFor(besides(0), frame);
    expect(shift).toBeGreaterThan(0);
    expect(shiftFor(besides(0).slice(1), frame, shift)).toBe(shift);
    expect(shiftFor(besides(12), frame, shift)).toBeLessThan(0);
  });
});

// Alone it takes some 10 ms with the layout; the other tests run beside it.
test('400 cards are laid out and named within two frames', () => {
  const span = twelveMonthsFrom(2023);
  const cards = cardsIn(
    span,
    Array.from({ length: 400 }, (_, i) => ({
      at: ((i * 137) % 400) / 400,
      length: i % 4 === 0 ? 14 : 0,
      isMonth: i % 10 === 9,
    })),
  );
  const plans = ringPlansFor(EMPTY_BOARD, cards, span, { by: 'kind', hide: [], order: [] });
  const [frame] = FRAMES;
  if (!frame) throw new Error('no frame');
  const draw = () => {
    const began = performance.now();
    const layout = wheelOf(cards, { span, today: span.first, yearly: false, plans });
    const { labels, sizes } = frame;
    drawnOf(
      layout,
      { span, today: span.first },
      { labels, letters: sizes.inside, numbers: { size: sizes.digits, most: 99 } },
    );
    return performance.now() - began;
  };
  expect(Math.min(...Array.from({ length: 20 }, draw))).toBeLessThan(33);
});
