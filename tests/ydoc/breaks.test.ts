// School holidays on the board: written, changed, taken away and back, by two at once, and read tolerantly (R9, R10).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { boardMap } from '../../app/ydoc/board-shape.ts';

const aBoard = () => {
  const doc = new Y.Doc();
  return { doc, commands: boardCommands(doc, { origin: 'me' }), breaks: () => readBoard(doc).breaks };
};
const WINTER = { name: 'Vinterferie', from: '2026-02-16', to: '2026-02-20' };

test('by first day; changed in place; taken away and put back', () => {
  const { commands, breaks } = aBoard();
  const autumn = commands.putBreak({ name: ' Høst\n ferie ', from: '2026-09-28', to: '2026-10-02' });
  const winter = commands.putBreak(WINTER);
  expect(breaks().map(({ name }) => name)).toEqual(['Vinterferie', 'Høst ferie']);
  commands.putBreak({ ...WINTER, id: winter, to: '2026-02-21' });
  expect(breaks()[0]).toEqual({ ...WINTER, id: winter, to: '2026-02-21' });
  commands.takeBreak(autumn, '2026-01-01');
  expect(breaks()).toHaveLength(1);
  commands.putBackBreak(autumn);
  expect(breaks()).toHaveLength(2);
});

test('[R9] undo takes an added one away again, and brings back one that was taken', () => {
  const { doc, commands, breaks } = aBoard();
  const history = boardHistory(doc, 'me');
  const id = commands.putBreak(WINTER);
  commands.takeBreak(id, '2026-01-01');
  history.undo();
  expect(breaks()).toHaveLength(1);
  history.undo();
  expect(breaks()).toHaveLength(0);
  history.redo();
  expect(breaks()).toHaveLength(1);
});

test.each([
  { ...WINTER, name: ' ' },
  { ...WINTER, from: '2026-02-30' },
  { ...WINTER, to: '2026-02-15' },
])('%j is refused', (one) => {
  expect(() => aBoard().commands.putBreak(one)).toThrow(RangeError);
});

test('[R10] what can’t be read is left out and counted', () => {
  const { doc, commands, breaks } = aBoard();
  commands.putBreak(WINTER);
  for (const [id, fields] of Object.entries({ a: { ...WINTER, to: '2026-02-01' }, b: { name: 'x' } }))
    boardMap(doc, 'breaks').set(id, new Y.Map(Object.entries(fields)));
  expect(breaks()).toHaveLength(1);
  expect(readBoard(doc).unreadable).toBe(2);
});
