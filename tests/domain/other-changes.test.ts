// What others did on the board, and how it is said (app/domain/other-changes.ts, app/text/others.ts).
import { expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { addChanges, NO_CHANGES } from '../../app/domain/other-changes.ts';
import { sayOtherChanges } from '../../app/text/others.ts';
import { aCard, when } from './a-card.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aCard({ id, title: `Kort ${id}` })) as [Card, Card, Card];
const board = (...cards: Card[]) => ({ cards });
const said = (...boards: { cards: Card[] }[]) => {
  const changes = boards
    .slice(1)
    .reduce((so, to, i) => addChanges(so, boards[i] as { cards: Card[] }, to), NO_CHANGES);
  return sayOtherChanges(changes, 'nb');
};

test('one is said by its title, several by their number', () => {
  expect(said(board(a), board(a, b))).toBe('Nytt kort: Kort b');
  expect(said(board(a), board(a, b, c))).toBe('2 nye kort fra andre');
  expect(said(board(a), board({ ...a, when: when('2023-03') }))).toBe('Endret av andre: Kort a');
  expect(said(board(a, b), board({ ...a, status: 'done' }, { ...b, assignees: ['p'] }))).toBe(
    '2 kort ble endret av andre',
  );
  expect(said(board(a, b), board(b))).toBe('Slettet av andre: Kort a');
});

test('a card that changes twice is one card, a new one that changes is a new one by its newest title', () => {
  const moved = { ...a, when: when('2023-03') };
  expect(said(board(a), board(moved), board({ ...moved, status: 'done' }))).toBe('Endret av andre: Kort a');
  expect(said(board(a), board(a, { ...b, title: '' }), board(a, b))).toBe('Nytt kort: Kort b');
});

test('what came and went within one telling is not told; what changed and went is only gone', () => {
  expect(said(board(a), board(a, b), board(a))).toBe('');
  expect(said(board(a, b), board(b), board(a, b))).toBe('');
  expect(said(board(a, b), board({ ...a, status: 'done' }, b), board(b))).toBe('Slettet av andre: Kort a');
});

test('typing in a title and putting in order are not told', () => {
  expect(said(board(a), board({ ...a, title: 'Kort aa' }), board({ ...a, order: 'Zz' }))).toBe('');
});

test('all three at once are three sentences', () => {
  expect(said(board(a, b), board({ ...a, status: 'doing' }, { ...c, title: ' ' }))).toBe(
    'Nytt kort: uten tittel. Endret av andre: Kort a. Slettet av andre: Kort b',
  );
});
