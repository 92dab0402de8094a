// How much a line may send: S11.
import { expect, test } from 'vitest';
import { fullBucket, take } from '../../../server/sync/rate.ts';

const takeMany = (bucket: ReturnType<typeof fullBucket>, count: number, now: number, weight = 1): number => {
  let taken = 0;
  while (taken < count && take(bucket, weight, now)) taken++;
  return taken;
};

test('[S11] a burst of 10,000 passes, and no more', () => {
  expect(takeMany(fullBucket(0), 9000, 0)).toBe(9000);
  expect(takeMany(fullBucket(0), 20_000, 0)).toBe(10_000);
});

test('[S11] a question for content costs what it is worth', () => {
  expect(takeMany(fullBucket(0), 1000, 0, 50)).toBe(200);
});

test('[S11] it fills by 1,000 a second, and not over the brim', () => {
  const bucket = fullBucket(0);
  expect(takeMany(bucket, 10_000, 0)).toBe(10_000);
  expect(takeMany(bucket, 700, 700)).toBe(700);
  expect(takeMany(bucket, 20_000, 10_000_000)).toBe(10_000);
});

test('[S11] a clock that goes back fills nothing and takes nothing away', () => {
  const bucket = fullBucket(100_000);
  expect(takeMany(bucket, 9000, 100_000)).toBe(9000);
  expect(takeMany(bucket, 500, 0)).toBe(500);
  expect(takeMany(bucket, 600, 0)).toBe(500);
});
