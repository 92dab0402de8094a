// What is new comes in pieces: never more than asked for at once, what was there stays, and in the end all of it.
import { expect, test } from 'vitest';
import { nextPiece } from '../../app/ui/use-in-pieces.ts';

const keyOf = (one: number) => one;
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const ask = (all: readonly number[], drawn: readonly number[] | null, more = {}) =>
  nextPiece(all, drawn && new Set(drawn), { keyOf, piece: 3, ...more });

test('all at first, then what was drawn and a piece of what is new, in order, until all is there', () => {
  expect(ask(numbers(0, 50), null)).toEqual(numbers(0, 50));
  const seen: number[] = [];
  let drawn: readonly number[] = [5, 6];
  while (drawn.length < 10) {
    drawn = ask(numbers(0, 10), drawn);
    seen.push(drawn.length);
    expect(drawn).toEqual(expect.arrayContaining([5, 6]));
    expect([...drawn].sort()).toEqual(drawn);
  }
  expect(seen).toEqual([5, 8, 10]);
});

test('while it waits nothing new comes but what may get the focus; what is gone is gone', () => {
  expect(ask(numbers(0, 10), [2, 99], { waits: true, always: 7 })).toEqual([2, 7]);
});
