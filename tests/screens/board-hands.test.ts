// Many cards: the order in which they stand, all from one to another, and where a step takes them.
import { expect, test } from 'vitest';
import { cardsByColumn, columnOf, columnsOf } from '../../app/domain/lens.ts';
import { between, sortedAsShown } from '../../app/screens/board/hands.ts';
import { neighbourPlace, STEPS } from '../../app/screens/board/neighbours.ts';
import type { BoardView } from '../../app/screens/board/use-board-view.ts';
import { gapFor } from '../../app/screens/board/use-moves.ts';
import { aCard, when } from '../domain/a-card.ts';

const context = { today: '2026-11-25', people: [], services: [] };
const march = ['a', 'b', 'c', 'd'].map((id) => aCard({ id, when: when('2026-03') }));
const april = ['e', 'f'].map((id) => aCard({ id, when: when('2026-04') }));
const cards = [...april, ...march];
const view = {
  lens: 'month',
  context,
  columns: columnsOf('month', context),
  cardsIn: cardsByColumn('month', cards, context),
  cardById: (id) => cards.find((card) => card.id === id),
  cellOf: (card) => ({ column: columnOf('month', card, context), lane: null }),
  cardsAt: ({ column }) => cardsByColumn('month', cards, context).get(column) ?? [],
} as Partial<BoardView> as BoardView;
const ids = (text: string) => [...text];

test('they stand column after column, whatever order they were chosen in', () => {
  expect(sortedAsShown(view, new Set(ids('fdbx')))).toEqual(ids('bdf'));
});

test('all from one to the other, both ways and across columns', () => {
  expect(between(view, 'b', 'd')).toEqual(ids('bcd'));
  expect(between(view, 'e', 'c')).toEqual(ids('cde'));
  expect(between(view, 'gone', 'c')).toEqual(['c']);
});

const stepped = (key: string, card: string, carried: string) => {
  const one = cards.find(({ id }) => id === card);
  const to = one && neighbourPlace(view, one, STEPS[key], ids(carried));
  if (!to) return null;
  const { rest, at } = gapFor(view.cardsIn.get(to.column) ?? [], ids(carried), to.before);
  const after = rest.map(({ id }) => id).toSpliced(at, 0, ...ids(carried));
  return `${to.column} ${after.join('')}`;
};

test('one step takes a card past its neighbour, and several past the first that is not of them', () => {
  expect(stepped('ArrowDown', 'b', 'b')).toBe('2026-03 acbd');
  expect(stepped('ArrowUp', 'c', 'c')).toBe('2026-03 acbd');
  expect(stepped('ArrowUp', 'a', 'a')).toBeNull();
  expect(stepped('ArrowDown', 'a', 'ab')).toBe('2026-03 cabd');
  expect(stepped('ArrowUp', 'd', 'cd')).toBe('2026-03 acdb');
  expect(stepped('ArrowDown', 'd', 'cd')).toBeNull();
  expect(stepped('ArrowRight', 'b', 'bd')).toBe('2026-04 ebdf');
});
