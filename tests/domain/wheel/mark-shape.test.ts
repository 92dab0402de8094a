// The shapes of marks: what lets one tell the kinds apart without their colour.
import { expect, test } from 'vitest';
import { cutOf, outlineOf, type Shape, yearlyShapeOf } from '../../../app/domain/wheel/mark-shape.ts';
import { RADIUS, YEARLY_RING } from '../../../app/domain/wheel/rings.ts';
import type { WheelSpan } from '../../../app/domain/wheel/span.ts';
import { when } from '../a-card.ts';

/** A quarter of the circle is a day. */
const SPAN: WheelSpan = { first: '2023-01-02', days: 4 };
const DAY: Shape = { shape: 'day', from: 0.5, to: 1.5, radius: 100, size: 10 };
const ARC: Shape = { shape: 'interval', from: 0, to: 1, radius: 100, size: 8 };

test('a day is a dot in the middle of its day, an interval an arc with round ends', () => {
  expect(outlineOf(DAY, SPAN)).toEqual({ element: 'circle', cx: 100, cy: 0, r: 5 });
  expect(outlineOf(ARC, SPAN)).toMatchObject({ element: 'path', d: expect.stringContaining('A4,4,') });
});

test.each([
  ['a day', DAY],
  ['an interval', ARC],
])('%s is full as a case, cut through as an action item, a ring as a communication task', (_, shape) => {
  expect(cutOf(shape, SPAN, 'case')).toBeNull();
  expect(cutOf(shape, SPAN, 'action')?.by).toBe('slit');
  expect(cutOf(shape, SPAN, 'communication')).toMatchObject({
    by: 'middle',
    outline: { element: outlineOf(shape, SPAN).element },
  });
});

test('a dot’s slit goes through its middle and beyond both edges', () => {
  const cut = cutOf(DAY, SPAN, 'action');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = cut?.by === 'slit' ? cut.d.slice(1).split(/[ L]/).map(Number) : [];
  expect([(x1 + x2) / 2, (y1 + y2) / 2].map(Math.round)).toEqual([100, 0]);
  expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(12, 1);
});

test('what is done every year stands in its own ring; outside of the span it has no shape', () => {
  const radius = RADIUS.kindsOut - YEARLY_RING / 2;
  expect(yearlyShapeOf(when('2023-01-03'), SPAN)).toMatchObject({ shape: 'day', radius });
  expect(yearlyShapeOf(when('2023-01'), SPAN)).toMatchObject({ shape: 'month', from: 0, to: 4 });
  expect(yearlyShapeOf(when('2024-01-03'), SPAN)).toBeNull();
});
