// Where the names of rings stand: near the left spoke, on nothing that is drawn in the ring.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RingNameAsked, ringNamePlace } from '../../../app/domain/wheel/ring-names.ts';
import { FULL_CIRCLE, twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';

const SPAN = twelveMonthsFrom(2023);
const RING = { key: 'action', name: { of: 'kind', kind: 'action' }, outer: 190, inner: 150 } as const;
const ASKED: RingNameAsked = { span: SPAN, today: '2023-02-10', width: 70, size: 9.5 };
const LEFT = FULL_CIRCLE * 0.75;
const AT_EDGE = RING.inner + 0.63 * ASKED.size;
const AROUND = { ring: RING.key, from: 0, to: SPAN.days };

test('on the left spoke, at the inner edge of its ring', () => {
  const { radius, angle } = ringNamePlace(RING, [], ASKED);
  expect(angle).toBeCloseTo(LEFT, 2);
  expect(radius).toBeCloseTo(AT_EDGE, 1);
});

test('further out where a mark or a band all the way round lies at the edge', () => {
  const { radius, angle } = ringNamePlace(RING, [{ ...AROUND, radius: 154, size: 4 }], ASKED);
  expect(angle).toBeCloseTo(LEFT, 2);
  expect(radius - ASKED.size / 2).toBeGreaterThan(156);
});

test('aside where its ring is full at the left', () => {
  const arc = { ring: RING.key, from: 250, to: 290, radius: 170, size: 36 };
  const { angle } = ringNamePlace(RING, [arc], ASKED);
  expect(Math.abs(angle - LEFT)).toBeGreaterThan(0.2);
});

test('aside where today’s hand would go through it', () => {
  const { radius, angle } = ringNamePlace(RING, [], { ...ASKED, today: '2023-10-01' });
  expect(Math.abs(angle - LEFT) * radius).toBeGreaterThan(ASKED.width / 2);
});

test('over as little as can be, where no place is free', () => {
  const full = { ...AROUND, radius: 170, size: 40 };
  const { radius, angle } = ringNamePlace(RING, [full, { ...AROUND, radius: 154, size: 4 }], ASKED);
  expect(angle).toBeCloseTo(LEFT, 2);
  expect(radius).toBeGreaterThan(AT_EDGE);
});

describe('whatever is in the ring', () => {
  const marks = fc.array(
    fc.record({
      ring: fc.constantFrom(RING.key, 'case'),
      from: fc.integer({ min: 0, max: 364 }),
      days: fc.integer({ min: 1, max: 200 }),
      radius: fc.double({ min: 153, max: 187, noNaN: true }),
      size: fc.constantFrom(4, 8, 8.6),
      late: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const half = ASKED.size / 2;

  test('a name stays in its ring, and on a mark only when it has no free place at the left spoke', () => {
    fc.assert(
      fc.property(marks, (drawn) => {
        const all = drawn.map(({ days, ...mark }) => ({ ...mark, to: Math.min(365, mark.from + days) }));
        const { radius, angle } = ringNamePlace(RING, all, ASKED);
        expect(radius - half).toBeGreaterThanOrEqual(RING.inner);
        expect(radius + half).toBeLessThanOrEqual(RING.outer);
        const middle = (angle / FULL_CIRCLE) * SPAN.days;
        const reach = (ASKED.width / 2 / radius / FULL_CIRCLE) * SPAN.days;
        const isCovered = (turn: number) =>
          all.some(
            (mark) =>
              mark.ring === RING.key &&
              Math.abs(mark.radius - radius) < mark.size / 2 + half &&
              mark.to + turn > middle - reach &&
              mark.from + turn < middle + reach,
          );
        const own = all.filter((mark) => mark.ring === RING.key);
        const isFreeAtLeft = own.every(
          ({ from, to }) => to < 0.75 * SPAN.days - 40 || from > 0.75 * SPAN.days + 40,
        );
        if (isFreeAtLeft) expect([-SPAN.days, 0, SPAN.days].some(isCovered)).toBe(false);
      }),
    );
  });
});
