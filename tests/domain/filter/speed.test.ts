// The filter is quick over a large board.
import { expect, test } from 'vitest';
import { benchFilter } from '../../bench/filter-bench.ts';

test('5,000 cards take a fraction of 50 ms', () => {
  const { cards, medianMs, passed } = benchFilter();
  expect(cards).toBe(5000);
  expect(passed).toBeGreaterThan(0);
  expect(medianMs).toBeLessThan(50);
});
