// 400 cards in one circle: the boxes of all labels, each as wide as the place it is given, are compared with one another, with the
// rim and with the edges of the screen.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import { type Card, KINDS } from '../../../app/domain/card.ts';
import { addDays, monthOf } from '../../../app/domain/plain-date.ts';
import { type Label, labelsOf } from '../../../app/domain/wheel/choose-labels.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import { RINGS_BY, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { monthsFrom, twelveMonthsFrom, type WheelSpan } from '../../../app/domain/wheel/span.ts';
import { type Frame, frameOf } from '../../../app/screens/wheel/frame.ts';
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
].map(frameOf);
const AUDIENCES = Array.from({ length: 6 }, (_, i) => ({ id: `a${i}`, name: `Målgruppe ${i}` }));

type Drawn = { readonly at: number; readonly length: number; readonly isMonth: boolean };
const drawnCards = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.constantFrom(0, 0, 0, 2, 14),
    isMonth: fc.boolean(),
  }),
  { minLength: 400, maxLength: 400 },
);

const cardsIn = (span: WheelSpan, drawn: readonly Drawn[]): readonly Card[] =>
  drawn.map(({ at, length, isMonth }, i) => {
    const day = addDays(span.first, Math.floor(at * span.days));
    return aCard({
      id: `c${i}`,
      order: `c${i}`,
      kind: KINDS[i % 3] ?? 'case',
      when: when(isMonth ? monthOf(day) : length ? `${day}/${addDays(day, length)}` : day),
      audiences: i % 4 === 0 ? [] : [`a${i % 6}`, `a${(i * 5) % 6}`],
    });
  });

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** From where the leader ends to the edge of the drawing: a title that is longer is cut there. */
const boxOf = ({ side, x, y }: Label, { halfWidth, labelSize }: Frame): Box => {
  const half = labelSize * 0.65;
  return side === 'right'
    ? { left: x, right: halfWidth, top: y - half, bottom: y + half }
    : { left: -halfWidth, right: x, top: y - half, bottom: y + half };
};

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How near the box comes to the centre. */
const nearest = ({ left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));

/** The least room for a date and the first letters of a title, as a part of the label's size. */
const LEAST_LETTERS = 6;

describe.each(SPANS)('%j', (span) => {
  test('no label meets another, the names along the rim or the edge, with rings by kind and by audience', () => {
    fc.assert(
      fc.property(
        drawnCards,
        fc.constantFrom(...RINGS_BY),
        fc.constantFrom(...FRAMES),
        (drawn, by, frame) => {
          const cards = cardsIn(span, drawn);
          const board = { ...EMPTY_BOARD, audiences: AUDIENCES };
          const plans = ringPlansFor(board, cards, span, { by, hide: [], order: [] });
          const { marks } = wheelOf(cards, { span, today: span.first, yearly: false, plans });
          if (!frame.labels) throw new Error('this size has labels');
          const labels = labelsOf(marks, span, frame.labels);
          const boxes = labels.map((label) => boxOf(label, frame));
          for (const [i, box] of boxes.entries()) {
            expect(boxes.slice(i + 1).some((other) => meet(box, other))).toBe(false);
            expect(nearest(box)).toBeGreaterThan(RADIUS.rim);
            expect(box.right - box.left).toBeGreaterThan(LEAST_LETTERS * frame.labelSize);
            expect(box.top).toBeGreaterThanOrEqual(-frame.halfHeight);
            expect(box.bottom).toBeLessThanOrEqual(frame.halfHeight);
          }
          const said = labels.reduce((sum, label) => sum + (label.mark ? 1 : label.more), 0);
          expect(said).toBe(new Set(marks.map(({ card }) => card.id)).size);
        },
      ),
      { numRuns: 15 },
    );
  });
});
