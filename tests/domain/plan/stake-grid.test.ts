// The grid of interest and influence: equal quarters, nobody on top of anybody, the place under the pointer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOf, placeAt, type StakeGrid, stakeGrid } from '../../../app/domain/plan/stake-grid.ts';
import { QUARTERS, quarterOf, STAKES } from '../../../app/domain/plan/stakeholder.ts';

const place = fc.option(
  fc.record({ interest: fc.constantFrom(...STAKES), influence: fc.constantFrom(...STAKES) }),
);
const everybody = fc
  .array(place, { maxLength: 60 })
  .map((places) => places.map((one, i) => ({ id: `s${i}`, place: one })));
const frame = fc.record({
  width: fc.integer({ min: 220, max: 1400 }),
  chip: fc.integer({ min: 24, max: 60 }),
});

const overlaps = ({ chips, chip }: StakeGrid): string[] => {
  const all = [...chips];
  return all.flatMap(([a, one], i) =>
    all
      .slice(i + 1)
      .filter(([, other]) => Math.abs(one.x - other.x) < chip && Math.abs(one.y - other.y) < chip)
      .map(([b]) => `${a} on ${b}`),
  );
};

describe('the grid', () => {
  test('nobody stands on anybody, however many there are and however narrow it is', () => {
    fc.assert(
      fc.property(everybody, frame, (placed, given) => {
        const grid = stakeGrid(placed, given);
        expect(grid.chips.size).toBe(placed.length);
        expect(overlaps(grid)).toEqual([]);
      }),
    );
  });

  test('everybody stands in the quarter of their numbers, under its name, or in the strip below', () => {
    fc.assert(
      fc.property(everybody, frame, (placed, given) => {
        const grid = stakeGrid(placed, given);
        for (const { id, place } of placed) {
          const { x, y } = grid.chips.get(id) ?? { x: -1, y: -1 };
          if (place === null) {
            expect(y).toBeGreaterThan(grid.height);
            expect(y).toBeLessThan(grid.fullHeight);
            continue;
          }
          const quarter = grid.quarters[quarterOf(place)];
          expect(x).toBeGreaterThan(quarter.left);
          expect(x).toBeLessThan(quarter.left + quarter.width);
          expect(y - grid.chip / 2).toBeGreaterThan(quarter.top + grid.chip);
          expect(y).toBeLessThan(quarter.top + quarter.height);
        }
      }),
    );
  });

  test('what is let go over a number gets that number’s place', () => {
    fc.assert(
      fc.property(everybody, frame, (placed, given) => {
        const grid = stakeGrid(placed, given);
        for (const { id, place } of placed) {
          const at = grid.chips.get(id);
          if (place !== null && at) expect(placeAt(grid, at.x, at.y, 0)).toEqual(place);
        }
      }),
    );
  });

  test('the quarters are equally large', () => {
    const { quarters } = stakeGrid([], { width: 480, chip: 30 });
    const sizes = QUARTERS.map((quarter) => quarters[quarter]).map(({ width, height }) => [width, height]);
    expect(new Set(sizes.map(String)).size).toBe(1);
  });

  test('a little outside is the edge, farther away is no place', () => {
    const grid = stakeGrid([], { width: 480, chip: 30 });
    expect(placeAt(grid, -10, -10, 20)).toEqual({ interest: 1, influence: 5 });
    expect(placeAt(grid, 490, grid.height + 10, 20)).toEqual({ interest: 5, influence: 1 });
    expect(placeAt(grid, -30, 10, 20)).toBeNull();
    expect(placeAt(grid, 10, grid.height + 30, 20)).toBeNull();
  });

  test('the box of a place holds its middle', () => {
    const grid = stakeGrid([], { width: 480, chip: 30 });
    for (const interest of STAKES)
      for (const influence of STAKES) {
        const box = boxOf(grid, { interest, influence });
        const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
        expect(placeAt(grid, ...middle, 0)).toEqual({ interest, influence });
      }
  });
});
