// The board that a page carries is the board that was read, with fewer letters.
import { expect, it } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { blankCard, KINDS, NO_PLAN, STATUSES } from '../../app/domain/card.ts';
import { packBoard, unpackBoard } from '../../app/domain/packed-board.ts';
import { parseWhen } from '../../app/domain/when.ts';

const plain = KINDS.map((kind) => ({
  ...blankCard(kind),
  id: `plain-${kind}`,
  title: 'Årsmøtet',
  order: 'a',
}));
const full = STATUSES.map((status) => ({
  ...blankCard('communication'),
  ...NO_PLAN,
  id: `full-${status}`,
  title: '',
  status,
  order: 'b',
  when: parseWhen('2026-02-13'),
  waiting: { on: '', since: null },
  assignees: ['kari', 'ola'],
  tags: ['press'],
  audiences: ['schools'],
  hours: 0,
  askAfter: 0,
  publishing: 'ready' as const,
  source: { meeting: 'm1', item: 'i1', quote: '' },
}));
const board = { ...EMPTY_BOARD, cards: [...plain, ...full], deleted: plain.slice(0, 1) };
const carried = (sent: unknown) => JSON.parse(JSON.stringify(sent));

it('comes out of the page as it was put in, with empty words and noughts too', () => {
  expect(unpackBoard(carried(packBoard(board)))).toEqual(board);
});

it('carries nothing of a card that a blank one has', () => {
  const [card] = packBoard(board).cards;
  expect(Object.keys(card ?? {}).sort()).toEqual(['id', 'kind', 'order', 'title']);
});
