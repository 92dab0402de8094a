// Commands that are given before the board's document is filled (app/live/live-board.ts).
import { expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { openLiveBoard } from '../../app/live/live-board.ts';
import type { SharedDocument } from '../../app/live/shared-document.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';

const status = { state: 'saved', unsent: 0, safeHere: true, overHttp: false } as const;

/** A shared document that is empty until it gets what others wrote. */
const aDocument = () => {
  const doc = new Y.Doc();
  const listeners = new Set<() => void>();
  let isFilled = false;
  let waiting = 0;
  const shared: SharedDocument = {
    name: 'board/one',
    doc,
    awareness: new Awareness(doc),
    status: () => status,
    isFilled: () => isFilled,
    isReadOnly: () => false,
    withoutMine: () => null,
    awaitFilling: () => {
      waiting += 1;
      return () => void waiting--;
    },
    hurry: () => undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => undefined,
  };
  const fill = (from: Y.Doc) => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
    isFilled = true;
    for (const listener of listeners) listener();
  };
  return { shared, fill, waiting: () => waiting };
};

test('what changes a stakeholder or a school holiday waits until they are there', () => {
  const theirs = new Y.Doc();
  const others = boardCommands(theirs, { origin: 'others' });
  const stakeholder = others.addStakeholder({ name: 'Fylkene' });
  const autumn = others.putBreak({ name: 'Høstferie', from: '2026-10-05', to: '2026-10-09' });
  const winter = others.putBreak({ name: 'Vinterferie', from: '2026-02-16', to: '2026-02-20' });
  others.takeBreak(winter, '2026-01-01');

  const { shared, fill } = aDocument();
  const { commands, close } = openLiveBoard(shared, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  const made = commands.addMeasure(stakeholder, {
    title: 'Send tallene',
    kind: 'communication',
    order: 'a0',
  });
  commands.takeBreak(autumn, '2026-01-01');
  commands.putBackBreak(winter);
  fill(theirs);

  const board = readBoard(shared.doc);
  expect(board.cards.map(({ id, title }) => [id, title])).toEqual([[made, 'Send tallene']]);
  expect(board.stakeholders[0]?.measures).toEqual([made]);
  expect(board.breaks.map(({ id }) => id)).toEqual([winter]);
  expect(commands.addMeasure('nobody', { title: 'A', kind: 'case', order: 'a1' })).toBeNull();
  close();
});

test('every command waits but those that only add something new, and what was given in order is done in order', () => {
  const theirs = new Y.Doc();
  const others = boardCommands(theirs, { origin: 'others' });
  const autumn = others.putBreak({ name: 'Høstferie', from: '2026-10-05', to: '2026-10-09' });
  const view = others.putView({ name: 'Mine', screen: 'board', search: '', owner: null, madeBy: 'bo' });
  others.addCards([{ id: 'line-1', title: 'Deres', kind: 'action', order: 'a0' }]);
  others.addMeeting({ id: 'm1', title: 'Møtet deres', date: '2026-02-09' });

  const { shared, fill } = aDocument();
  const { commands, close } = openLiveBoard(shared, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  let changes = 0;
  shared.doc.on('update', () => void changes++);
  const mine = { name: 'Uke 41', from: '2026-10-05', to: '2026-10-11' };
  expect(commands.putBreak({ id: autumn, ...mine })).toBe(autumn);
  expect(
    commands.putView({ id: view, name: 'Våre', screen: 'board', search: '', owner: null, madeBy: 'bo' }),
  ).toBe(view);
  const [line, made] = commands.addCards([
    { id: 'line-1', title: 'Min', kind: 'action', order: 'a1' },
    { title: 'Ny', kind: 'action', order: 'a2' },
  ]);
  expect(line).toBe('line-1');
  expect(commands.addMeeting({ id: 'm1', title: 'Møtet mitt', date: '2026-02-10' })).toBe('m1');
  commands.setLimit('a', 3);
  commands.setAlias('Bo', 'bo');
  commands.setLimit('a', 4);
  commands.addDecisions([{ id: 'd1', meeting: 'm1', item: null, what: 'Ja' }]);
  expect(changes).toBe(0);
  // What is new is here at once, so that it isn't lost with the page.
  const fresh = commands.putBreak({ name: 'Vinterferie', from: '2026-02-16', to: '2026-02-20' });
  const [added = ''] = commands.addCards([{ title: 'Helt ny', kind: 'case', order: 'a3' }]);
  const tag = commands.addTag('Haster');
  expect(changes).toBe(3);
  fill(theirs);

  const board = readBoard(shared.doc);
  expect(board.breaks.find(({ id }) => id === autumn)).toMatchObject(mine);
  expect(board.breaks.map(({ id }) => id)).toContain(fresh);
  expect(board.views.map(({ name }) => name)).toEqual(['Våre']);
  expect(new Map(board.cards.map(({ id, title }) => [id, title]))).toEqual(
    new Map([
      ['line-1', 'Deres'],
      [made, 'Ny'],
      [added, 'Helt ny'],
    ]),
  );
  expect(board.meetings.map(({ title }) => title)).toEqual(['Møtet deres']);
  expect(board.tags.map(({ id }) => id)).toEqual([tag]);
  expect(board.limits).toEqual([{ id: 'a', most: 4 }]);
  expect(board.decisions.map(({ id }) => id)).toEqual(['d1']);
  close();
});

test('[R4] what waits when the board is left is carried out all the same, and counts as unsent until then', () => {
  const theirs = new Y.Doc();
  const others = boardCommands(theirs, { origin: 'others' });
  others.addCards([{ id: 'their-card', title: 'Deres', kind: 'action', order: 'a0' }]);

  const { shared, fill, waiting } = aDocument();
  const { commands, close } = openLiveBoard(shared, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  commands.changeCards([{ id: 'their-card', change: { status: 'doing' } }]);
  commands.setLimit('a', 3);
  close();
  // Who comes back has commands of their own.
  const again = openLiveBoard(shared, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  again.commands.setLimit('a', 4);
  expect(waiting()).toBe(3);
  fill(theirs);

  expect(waiting()).toBe(0);
  const board = readBoard(shared.doc);
  expect(board.cards.map(({ status }) => status)).toEqual(['doing']);
  expect(board.limits).toEqual([{ id: 'a', most: 4 }]);
  again.close();
});
