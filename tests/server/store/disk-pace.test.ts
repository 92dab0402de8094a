// When a small write is done on the event loop: only on a disk that is known to be quick, and never while much goes on.
import { expect, test } from 'vitest';
import { diskPace } from '../../../server/store/disk-pace.ts';

/** A pace whose clock moves by hand; `sync` lets one end that took so long, `pause` milliseconds after the last. */
const aPace = () => {
  let now = 1000;
  const pace = diskPace(() => now);
  const sync = (milliseconds: number, pause = 10) => {
    now += pause;
    const here = pace.isHere();
    now += milliseconds;
    pace.took(milliseconds);
    return here;
  };
  return { pace, sync, pass: (milliseconds: number) => (now += milliseconds) };
};

const times = (count: number, act: () => unknown) => Array.from({ length: count }, act);

test('nothing is known of a new disk: elsewhere, until most of its syncs were quick', () => {
  const { sync } = aPace();
  expect(times(12, () => sync(0.2)).every((here) => !here)).toBe(true);
  expect(sync(0.2)).toBe(true);
});

test('a slow one holds up everybody once, and then not again for ten seconds', () => {
  const { pace, sync, pass } = aPace();
  times(16, () => sync(0.2));
  expect(sync(200)).toBe(true);
  expect(times(30, () => sync(0.2)).some((here) => here)).toBe(false);
  pass(10_000);
  expect(pace.isHere()).toBe(true);
});

test('a disk that is always slow is never waited for', () => {
  const { sync } = aPace();
  expect(times(100, () => sync(3)).some((here) => here)).toBe(false);
});

test('while one write follows the other they go elsewhere', () => {
  const { sync } = aPace();
  times(16, () => sync(0.2));
  expect(sync(0.2, 1)).toBe(false);
  expect(sync(0.2, 3)).toBe(true);
});
