// When the soak calls memory flat.
import { expect, test } from 'vitest';
import { slopeOf, trendOf } from './flat.ts';

const series = (values: readonly number[]) => values.map((value, minute) => ({ minute, value }));

test('the slope of a line is found, also through noise', () => {
  expect(slopeOf(series([5, 7, 9, 11]))).toBeCloseTo(2);
  expect(slopeOf(series([5, 4, 6, 5, 4, 6]))).toBeLessThan(0.2);
  expect(slopeOf(series([5]))).toBe(0);
});

test('what grows by more than the limit and by more than a tenth is not flat; warming up is not counted', () => {
  expect(trendOf(series([50, 52, 54, 56, 58, 60, 62, 64, 66]), 1).isFlat).toBe(false);
  expect(trendOf(series([50, 70, 90, 100, 100, 101, 100, 100, 101]), 1).isFlat).toBe(true);
  expect(trendOf(series([1000, 1002, 1004, 1006, 1008, 1010]), 1).isFlat).toBe(true);
});
