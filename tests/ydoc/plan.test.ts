// The communication plan in the shared document: fields of cards old and new, lists that two change at once, undo.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { NO_PLAN } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { chanceFrom } from './chance.ts';
import { settle, somePeers } from './peers.ts';

const TODAY = '2026-02-11';

const one = () => {
  const doc = new Y.Doc();
  const history = boardHistory(doc, 'me');
  const commands = boardCommands(doc, { origin: 'me' });
  return { doc, history, commands, board: () => readBoard(doc) };
};

/** A card as it was made before there was a plan. */
function oldCard(doc: Y.Doc): void {
  doc.getMap('cards').set('old', new Y.Map(Object.entries({ kind: 'communication', title: 'Nyhetsbrev' })));
}

describe('what a card says of the plan', () => {
  test('[R10] a card from before there was a plan says nothing, and can be told everything', () => {
    const { doc, commands, board } = one();
    oldCard(doc);
    expect(board().cards[0]).toMatchObject(NO_PLAN);
    const change = {
      audiences: ['fylkene', 'presse'],
      channels: ['nettside'],
      message: 'm',
      goal: 'g',
      parent: 'p',
      planFrom: '2026-02-01',
      hours: 7.5,
      rights: 'Bilde: Ada Berg',
      publishing: 'ready',
      askAfter: 14,
      evaluation: 'Lest av mange',
    } as const;
    commands.changeCards([{ id: 'old', change }]);
    expect(board().cards[0]).toMatchObject(change);
    commands.changeCards([{ id: 'old', change: NO_PLAN }]);
    expect(board().cards[0]).toMatchObject(NO_PLAN);
  });

  test('a new card keeps what it is made with, and no keys for what nobody said', () => {
    const { doc, commands, board } = one();
    commands.addCards([
      { id: 'a', title: 'A', kind: 'communication', order: 'a0', ...NO_PLAN, audiences: ['x'], hours: 3 },
      { id: 'b', title: 'B', kind: 'case', order: 'a1', ...NO_PLAN },
    ]);
    expect(board().cards[0]).toMatchObject({ ...NO_PLAN, audiences: ['x'], hours: 3 });
    const keys = [...(doc.getMap('cards').get('b') as Y.Map<unknown>).keys()];
    expect(keys.filter((key) => key in NO_PLAN || key.includes(':'))).toEqual([]);
  });

  test.each([
    ['hours', -1],
    ['hours', '7'],
    ['publishing', 'soon'],
    ['askAfter', 1.5],
    ['planFrom', '2026-02-30'],
  ])('[R10] %s of %j makes the card unreadable, and it is counted', (key, value) => {
    const { doc, board } = one();
    oldCard(doc);
    (doc.getMap('cards').get('old') as Y.Map<unknown>).set(key, value);
    expect(board()).toMatchObject({ cards: [], unreadable: 1 });
  });

  test('an audience under a key that no id fits is passed over', () => {
    const { doc, board } = one();
    oldCard(doc);
    (doc.getMap('cards').get('old') as Y.Map<unknown>).set('audience:a/b', true);
    expect(board()).toMatchObject({ cards: [{ audiences: [] }], unreadable: 0 });
  });

  test('[R9] undo and redo, also of what an old card was never told', () => {
    const { doc, commands, history, board } = one();
    oldCard(doc);
    commands.changeCards([{ id: 'old', change: { audiences: ['x'], hours: 4, publishing: 'published' } }]);
    history.undo();
    expect(board().cards[0]).toMatchObject(NO_PLAN);
    history.redo();
    expect(board().cards[0]).toMatchObject({ audiences: ['x'], hours: 4, publishing: 'published' });
  });

  test('[R5] two who add audiences to one old card at once: both are there', () => {
    const chance = chanceFrom(11);
    const peers = somePeers(2, chance);
    const [a, b] = peers;
    if (a === undefined || b === undefined) throw new Error('two peers');
    oldCard(a.doc);
    settle(peers, chance);
    a.online = false;
    a.commands.changeCards([{ id: 'old', change: { audiences: ['x'] } }]);
    b.commands.changeCards([{ id: 'old', change: { audiences: ['y'] } }]);
    settle(peers, chance);
    expect(a.reader.read().cards[0]?.audiences).toEqual(['x', 'y']);
    expect(b.reader.read()).toEqual(a.reader.read());
  });
});

describe.each(['audiences', 'messages'] as const)('the list of %s', (list) => {
  const words = list === 'audiences' ? 'name' : 'text';

  test('the same words are one, however they are written; empty ones are refused', () => {
    const { commands, board } = one();
    expect(commands.addToPlan(list, ' Alle  lesere')).toBe(commands.addToPlan(list, 'alle lesere'));
    expect(board()[list]).toMatchObject([{ [words]: 'Alle lesere' }]);
    expect(() => commands.addToPlan(list, '  ')).toThrow(RangeError);
    expect(() => commands.renameInPlan(list, 'x', '')).toThrow(RangeError);
  });

  test('one that was renamed leaves its old words free', () => {
    const { commands, board } = one();
    const first = commands.addToPlan(list, 'Presse');
    commands.renameInPlan(list, first, 'Medier');
    const second = commands.addToPlan(list, 'presse');
    expect(second).not.toBe(first);
    expect(commands.addToPlan(list, 'Medier')).toBe(first);
    expect(board()[list]).toMatchObject([{ id: first }, { id: second }]);
  });

  test('[R9] what was taken away comes back: by its words, by a button, by undo', () => {
    const { commands, history, board } = one();
    const id = commands.addToPlan(list, 'Presse');
    commands.takeFromPlan(list, id, TODAY);
    expect(board()[list]).toEqual([]);
    expect(commands.addToPlan(list, 'presse')).toBe(id);
    commands.takeFromPlan(list, id, TODAY);
    commands.putBackInPlan(list, id);
    expect(board()[list]).toHaveLength(1);
    commands.takeFromPlan(list, id, TODAY);
    history.undo();
    expect(board()[list]).toHaveLength(1);
    commands.renameInPlan(list, id, 'Medier');
    history.undo();
    expect(board()[list]).toMatchObject([{ [words]: 'Presse' }]);
  });

  test('[R9] an adding that is taken back stays when somebody else has renamed it', () => {
    const chance = chanceFrom(12);
    const peers = somePeers(2, chance);
    const [a, b] = peers;
    if (a === undefined || b === undefined) throw new Error('two peers');
    const id = a.commands.addToPlan(list, 'Presse');
    settle(peers, chance);
    b.commands.renameInPlan(list, id, 'Medier');
    a.history.undo();
    settle(peers, chance);
    expect(a.reader.read()[list]).toMatchObject([{ [words]: 'Medier' }]);
    a.commands.takeFromPlan(list, id, TODAY);
    settle(peers, chance);
    expect(b.reader.read()[list]).toEqual([]);
  });

  test('two who add one at once make one', () => {
    const chance = chanceFrom(13);
    const peers = somePeers(2, chance);
    const ids = peers.map(({ commands }) => commands.addToPlan(list, 'Presse'));
    settle(peers, chance);
    expect(new Set(ids).size).toBe(1);
    expect(peers.map(({ reader }) => reader.read()[list].length)).toEqual([1, 1]);
  });

  test('[R10] one without words is left out and counted', () => {
    const { doc, board } = one();
    doc.getMap(list).set('bad', new Y.Map([[words, ' ']]));
    expect(board()).toMatchObject({ [list]: [], unreadable: 1 });
  });
});
