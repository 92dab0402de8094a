// Places on the board: the gap a card goes into, and how far a long column's rows in sight have moved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftOf } from '../../app/parts/use-steady-scroll.ts';
import { gapFor } from '../../app/screens/board/use-moves.ts';
import { aCard } from '../domain/a-card.ts';

const column = ['a', 'b', 'c', 'd'].map((id) => aCard({ id }));
const placed = (id: string, before: string | null) => {
  const { rest, at } = gapFor(column, id, before);
  return rest
    .toSpliced(at, 0, aCard({ id }))
    .map((card) => card.id)
    .join('');
};

test('a card goes before the named one, or last', () => {
  expect(placed('a', 'c')).toBe('bacd');
  expect(placed('d', 'a')).toBe('dabc');
  expect(placed('b', null)).toBe('acdb');
  expect(placed('x', 'b')).toBe('axbcd');
  expect(placed('x', 'not here')).toBe('abcdx');
});

test('before itself or before its neighbour is where it stands', () => {
  expect(placed('b', 'b')).toBe('abcd');
  expect(placed('b', 'c')).toBe('abcd');
});

const rowsOf = (keys: readonly number[]) => keys.map((key, i) => ({ key, start: i * 50, end: i * 50 + 42 }));
const startIn = (keys: readonly number[]) => (key: unknown) => {
  const at = keys.indexOf(key as number);
  return at < 0 ? undefined : at * 50;
};
const all = Array.from({ length: 100 }, (_, i) => i);
const sight = { from: 2000, to: 2600 };

test('rows that go or come above move what is in sight by as much; one moved itself does not', () => {
  const without = all.filter((key) => key !== 3 && key !== 4);
  expect(shiftOf(rowsOf(all), startIn(without), sight)).toBe(-100);
  expect(shiftOf(rowsOf(all), startIn([200, ...all]), sight)).toBe(50);
  const taken = all.filter((key) => key !== 42);
  expect(shiftOf(rowsOf(all), startIn([42, ...taken]), sight)).toBe(0);
  expect(shiftOf(rowsOf(all), startIn([]), sight)).toBe(0);
});

test('any rows taken out above move what is in sight by exactly their height', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 39 })), (gone) => {
      const left = all.filter((key) => !gone.includes(key));
      expect(shiftOf(rowsOf(all), startIn(left), sight)).toBe(gone.length === 0 ? 0 : -50 * gone.length);
    }),
  );
});
