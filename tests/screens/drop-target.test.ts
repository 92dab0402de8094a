// Where a held card lands: pointers and boxes in, column and neighbour out.
import { expect, test } from 'vitest';
import { linesOf } from '../../app/parts/new-card/new-card.tsx';
import { dropTargetAt, sameTarget } from '../../app/screens/board/drop-target.ts';

const february = {
  column: '2026-02',
  lane: null,
  box: { left: 0, top: 100, right: 276, bottom: 700 },
  rows: [
    { card: 'a', top: 110, bottom: 190 },
    { card: 'b', top: 200, bottom: 280 },
  ],
  after: null,
};
const march = {
  column: '2026-03',
  lane: null,
  box: { left: 288, top: 100, right: 564, bottom: 700 },
  rows: [],
  after: null,
};
const band = [{ month: '2026-03', box: { left: 100, top: 40, right: 200, bottom: 90 } }];
const at = (x: number, y: number) => dropTargetAt({ x, y }, band, [february, march]);

test('the upper half of a card is before it, the lower half after it', () => {
  expect(at(50, 149)).toEqual({ kind: 'column', column: '2026-02', lane: null, before: 'a' });
  expect(at(50, 151)).toEqual({ kind: 'column', column: '2026-02', lane: null, before: 'b' });
  expect(at(50, 250)).toEqual({ kind: 'column', column: '2026-02', lane: null, before: null });
});

test('below the last card on screen is before the one that is out of sight', () => {
  const long = { ...february, after: 'c' };
  expect(dropTargetAt({ x: 50, y: 600 }, [], [long])).toEqual({
    kind: 'column',
    column: '2026-02',
    lane: null,
    before: 'c',
  });
});

test('an empty column takes it, the band takes it to its month, nothing else does', () => {
  expect(at(300, 500)).toEqual({ kind: 'column', column: '2026-03', lane: null, before: null });
  expect(at(150, 60)).toEqual({ kind: 'band', month: '2026-03' });
  expect(at(280, 500)).toBeNull();
});

test('targets are the same when they would do the same', () => {
  expect(sameTarget(at(50, 149), at(60, 120))).toBe(true);
  expect(sameTarget(at(50, 149), at(50, 151))).toBe(false);
  expect(sameTarget(at(150, 60), at(50, 151))).toBe(false);
  expect(sameTarget(null, at(50, 151))).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
});

test('pasted lines become titles without bullets, numbers and empty lines', () => {
  expect(linesOf('- Ring fylket\n• Send brev\r\n\n3. Bestill rom\n   \n2026 blir travelt')).toEqual([
    'Ring fylket',
    'Send brev',
    'Bestill rom',
    '2026 blir travelt',
  ]);
});
