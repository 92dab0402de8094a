// Where the circle's motion begins: in the place of what one zooms in to, the other way round when one zooms out.
import { expect, test } from 'vitest';
import { monthsFrom, twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { startOfMotion } from '../../app/screens/wheel/use-zoom-motion.ts';

const year = twelveMonthsFrom(2026);
const march = monthsFrom(2026, 3, 1);

test('zooming in, the circle grows out of the part: March lies to the right and up, June to the right and down', () => {
  const start = startOfMotion(year, march);
  expect(start.x).toBeGreaterThan(100);
  expect(start.y).toBeLessThan(0);
  expect(start.scale).toBeLessThan(0.2);
  expect(startOfMotion(year, monthsFrom(2026, 6, 1)).y).toBeGreaterThan(100);
});

test('zooming out, the part that was the whole begins in the middle, enlarged', () => {
  const [into, out] = [startOfMotion(year, march), startOfMotion(march, year)];
  expect(out.scale).toBeGreaterThan(1);
  expect(Math.atan2(-out.y, -out.x)).toBeCloseTo(Math.atan2(into.y, into.x), 6);
});

test('from a year to the next it turns on, to the one before it turns back; a leap year is a year', () => {
  expect(startOfMotion(year, twelveMonthsFrom(2027)).turn).toBeGreaterThan(0);
  expect(startOfMotion(year, twelveMonthsFrom(2024)).turn).toBeLessThan(0);
  expect(startOfMotion(year, twelveMonthsFrom(2024))).toMatchObject({ x: 0, y: 0, scale: 1 });
});
