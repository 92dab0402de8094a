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
  const shared: SharedDocument = {
    name: 'board/one',
    doc,
    awareness: new Awareness(doc),
    status: () => status,
    isFilled: () => isFilled,
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
  return { shared, fill };
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
