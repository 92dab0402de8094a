// Limits of open cards in the shared board: set, changed, taken away, and read tolerantly (R10).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';

const open = () => {
  const doc = new Y.Doc();
  return { doc, commands: boardCommands(doc, { origin: 'test' }) };
};

test('a limit is set, changed and taken away', () => {
  const { doc, commands } = open();
  commands.setLimit('person-ada', 4);
  commands.setLimit('status-doing', 3);
  expect(readBoard(doc).limits).toEqual([
    { id: 'person-ada', most: 4 },
    { id: 'status-doing', most: 3 },
  ]);
  commands.setLimit('person-ada', 6);
  commands.setLimit('status-doing', null);
  expect(readBoard(doc).limits).toEqual([{ id: 'person-ada', most: 6 }]);
  expect(readBoard(doc).unreadable).toBe(0);
});

test('nothing is written when nothing changes', () => {
  const { doc, commands } = open();
  commands.setLimit('status-doing', 3);
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  commands.setLimit('status-doing', 3);
  commands.setLimit('status-open', null);
  expect(updates).toBe(0);
});

test.each([0, -1, 1.5, 1000, Number.NaN])('%d is no limit', (most) => {
  expect(() => open().commands.setLimit('status-doing', most)).toThrow(RangeError);
});

test('[R10] a limit that is no number is left out and counted, and can be set anew', () => {
  const { doc, commands } = open();
  doc.getMap('limits').set('status-doing', new Y.Map([['most', 'tre']]));
  doc.getMap('limits').set('status-open', 'tull');
  expect(readBoard(doc)).toMatchObject({ limits: [], unreadable: 2 });
  commands.setLimit('status-doing', 3);
  expect(readBoard(doc)).toMatchObject({ limits: [{ id: 'status-doing', most: 3 }], unreadable: 1 });
});
