// Counting tries, and where they come from.
import { expect, test } from 'vitest';
import { countTries, originOf } from '../../../server/auth/tries.ts';

test('so many in a window, then a wait that grows shorter, then again', () => {
  let now = 0;
  const tries = countTries(2, 60_000, () => now);
  expect([tries.take('a'), tries.take('a')]).toEqual([null, null]);
  now = 10_000;
  expect(tries.take('a')).toBe(50);
  expect(tries.take('b')).toBeNull();
  now = 60_000;
  expect(tries.take('a')).toBeNull();
});

test('a good try gives back its own count, or all', () => {
  const tries = countTries(2, 60_000, () => 0);
  tries.take('a');
  tries.take('a');
  tries.giveBack('a');
  expect(tries.take('a')).toBeNull();
  expect(tries.take('a')).toBe(60);
  tries.forgive('a');
  expect(tries.take('a')).toBeNull();
});

test.each([
  ['::ffff:10.0.0.7', '10.0.0.7'],
  ['10.0.0.7', '10.0.0.7'],
  ['2001:db8:1:2ff:1:2:3:4', '2001:0db8:0001:02::/56'],
  ['2001:db8:1:200::9', '2001:0db8:0001:02::/56'],
  ['::1', '0000:0000:0000:00::/56'],
])('%s counts as %s', (ip, origin) => {
  expect(originOf(ip)).toBe(origin);
});
