// Lanes and what is carried through them: cards of several lanes stay each in its own, and folded lanes are passed over.
import { expect, test } from 'vitest';
import { cardsByCell, cellOf, keyOfCell } from '../../app/domain/lanes.ts';
import { columnsOf } from '../../app/domain/lens.ts';
import { neighbourCard, neighbourPlace, openCards, STEPS } from '../../app/screens/board/neighbours.ts';
import type { BoardView } from '../../app/screens/board/use-board-view.ts';
import { aCard } from '../domain/a-card.ts';

const context = { today: '2026-11-25', people: [], services: [] };
const division = { lens: 'flow', lanes: 'kind' } as const;
const cards = [
  aCard({ id: 'a', kind: 'case' }),
  aCard({ id: 'b', kind: 'case' }),
  aCard({ id: 'c', kind: 'action' }),
  aCard({ id: 'd', kind: 'communication' }),
];
const parted = cardsByCell(division, cards, context);
const view = {
  ...division,
  context,
  columns: columnsOf('flow', context),
  cardsIn: parted.columns,
  cardById: (id) => cards.find((card) => card.id === id),
  cellOf: (card) => cellOf(division, card, context),
  cardsAt: (cell) =>
    cell.lane === null ? (parted.columns.get(cell.column) ?? []) : (parted.cells.get(keyOfCell(cell)) ?? []),
} as Partial<BoardView> as BoardView;
const card = (id: string) => view.cardById(id) ?? aCard();
const step = (key: string, id: string, carried: readonly string[]) =>
  neighbourPlace(view, card(id), STEPS[key], carried);
const NO_FOLDS = { isFolded: () => false, isLaneFolded: () => false };

test('one card stays in its lane, sideways and down', () => {
  expect(step('ArrowRight', 'c', ['c'])).toEqual({
    column: 'status-doing',
    lane: 'kind-action',
    before: null,
  });
  expect(step('ArrowDown', 'a', ['a'])).toEqual({ column: 'status-open', lane: 'kind-case', before: null });
  expect(step('ArrowDown', 'b', ['b'])).toBeNull();
});

test('[R1] cards of several lanes go sideways each in its own: no lane is written', () => {
  expect(step('ArrowRight', 'a', ['a', 'c', 'd'])?.lane).toBeNull();
  expect(step('ArrowDown', 'a', ['a', 'c'])).toBeNull();
});

test('arrows pass over a folded lane', () => {
  const folds = { ...NO_FOLDS, isLaneFolded: (lane: string | null) => lane === 'kind-action' };
  expect(neighbourCard(view, NO_FOLDS, card('b'), STEPS.ArrowDown)).toBe('c');
  expect(neighbourCard(view, folds, card('b'), STEPS.ArrowDown)).toBe('d');
  expect(openCards(view, folds, 'status-open').map(({ id }) => id)).toEqual(['a', 'b', 'd']);
});
