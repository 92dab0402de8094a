// What names in minutes mean, kept in the shared board: set, changed, forgotten, and read tolerantly (R10).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { boardReader, readBoard } from '../../app/ydoc/board-document.ts';

const open = () => {
  const doc = new Y.Doc();
  return { doc, commands: boardCommands(doc, { origin: 'test' }) };
};

test('a name is told about, told otherwise, and forgotten; however it is written', () => {
  const { doc, commands } = open();
  commands.setAlias(' Kari  N. ', 'p1');
  commands.setAlias('Ola', 'p2');
  expect(readBoard(doc).aliases).toEqual([
    { id: 'kari n', person: 'p1' },
    { id: 'ola', person: 'p2' },
  ]);
  commands.setAlias('kari n', 'p2');
  commands.setAlias('OLA', null);
  expect(readBoard(doc)).toMatchObject({ aliases: [{ id: 'kari n', person: 'p2' }], unreadable: 0 });
});

test('nothing is written when nothing changes, and other lists keep their objects', () => {
  const { doc, commands } = open();
  commands.setAlias('Kari', 'p1');
  const reader = boardReader(doc);
  const before = reader.read();
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  commands.setAlias('kari', 'p1');
  commands.setAlias('Ola', null);
  expect([updates, reader.read() === before]).toEqual([0, true]);
  commands.setAlias('Ola', 'p1');
  expect(reader.read().cards).toBe(before.cards);
});

test('two who tell the board about two names at once keep both', () => {
  const [one, two] = [open(), open()];
  one.commands.setAlias('Kari', 'p1');
  two.commands.setAlias('Ola', 'p2');
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc));
  expect(readBoard(one.doc).aliases.map(({ id }) => id)).toEqual(['kari', 'ola']);
});

test.each([
  ['', 'p1'],
  ['  ', null],
  ['Kari', 'no id/'],
])('%j for %j is refused', (name, person) => {
  expect(() => open().commands.setAlias(name, person)).toThrow(RangeError);
});

test('[R10] what is no id is left out and counted, and can be set anew', () => {
  const { doc, commands } = open();
  doc.getMap('aliases').set('kari', 7);
  doc.getMap('aliases').set('ola', new Y.Map([['person', 'p1']]));
  doc.getMap('aliases').set('x'.repeat(201), 'p1');
  expect(readBoard(doc)).toMatchObject({ aliases: [], unreadable: 3 });
  commands.setAlias('Kari', 'p1');
  expect(readBoard(doc)).toMatchObject({ aliases: [{ id: 'kari', person: 'p1' }], unreadable: 2 });
});
