// Saved views in the board's document: what the commands write, what can be read, and that undo covers them.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { View } from '../../app/domain/view.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { isId } from '../../app/ydoc/document-names.ts';
import { chanceFrom } from './chance.ts';
import { type Peer, settle, somePeers } from './peers.ts';

const MINE: Omit<View, 'id'> = {
  name: 'Mine forfalte',
  screen: 'list',
  search: 'sort=when',
  owner: 'ada',
  madeBy: 'ada',
};

function aBoard() {
  const doc = new Y.Doc();
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  return { doc, ...boardCommands(doc, { origin: 'test' }), updates: () => updates };
}

function two() {
  const peers = somePeers(2, chanceFrom(1));
  const [a, b] = peers as [Peer, Peer];
  const sync = () => settle(peers, chanceFrom(2));
  const names = () => {
    sync();
    const read = [a, b].map(({ reader }) => reader.read().views.map(({ name }) => name));
    expect(read[0]).toEqual(read[1]);
    return read[0];
  };
  return { a, b, sync, names };
}

describe('commands', () => {
  test('a view is read as it was saved, in one transaction, under an id that reads like its name', () => {
    const { doc, putView, updates } = aBoard();
    const id = putView({ ...MINE, name: '  Mine   forfalte ' });
    expect(readBoard(doc).views).toEqual([{ id, ...MINE }]);
    expect(id).toMatch(/^mine-forfalte-/);
    expect(updates()).toBe(1);
  });

  test.each(['Økonomi & årsplan', '日本', '😀', 'x'.repeat(400)])(
    'any name gives an id for an address: %s',
    (name) => {
      const { putView } = aBoard();
      const id = putView({ ...MINE, name });
      expect(isId(id)).toBe(true);
      expect(putView({ ...MINE, name })).not.toBe(id);
    },
  );

  test('saving under an id that is there changes that view, and writes only what differs', () => {
    const { doc, putView, updates } = aBoard();
    const id = putView(MINE);
    putView({ id, ...MINE });
    expect(updates()).toBe(1);
    putView({ id, ...MINE, name: 'Våre', owner: null });
    expect(readBoard(doc).views).toEqual([{ id, ...MINE, name: 'Våre', owner: null }]);
  });

  test('an empty name and an id that no address could hold are refused', () => {
    const { doc, putView } = aBoard();
    expect(() => putView({ ...MINE, name: ' ' })).toThrow(RangeError);
    expect(() => putView({ ...MINE, id: 'a/b' })).toThrow(RangeError);
    expect(readBoard(doc).views).toEqual([]);
  });

  test('[R9] removing is a state; what is not there stays so', () => {
    const { doc, putView, removeView, restoreView, updates } = aBoard();
    const id = putView(MINE);
    removeView(id, '2026-02-11');
    expect(readBoard(doc)).toMatchObject({ views: [], unreadable: 0 });
    restoreView(id);
    expect(readBoard(doc).views).toHaveLength(1);
    const before = updates();
    restoreView(id);
    removeView('not-there', '2026-02-11');
    expect(updates()).toBe(before);
    expect(() => removeView(id, 'today')).toThrow(RangeError);
  });
});

describe('reading', () => {
  test('[R10] what is no view is left out and counted; what is missing has a default', () => {
    const doc = new Y.Doc();
    const views = doc.getMap('views');
    const put = (id: string, fields: object) => views.set(id, new Y.Map(Object.entries(fields)));
    put('least', { name: 'Alt', screen: 'board' });
    put('nameless', { screen: 'board' });
    put('elsewhere', { name: 'X', screen: 'mail' });
    put('odd', { name: 'X', screen: 'list', search: 7 });
    views.set('text', 'X');
    expect(readBoard(doc)).toMatchObject({
      views: [{ id: 'least', name: 'Alt', screen: 'board', search: '', owner: null, madeBy: null }],
      unreadable: 4,
    });
  });

  test('by name, as Norwegians sort', () => {
    const { doc, putView } = aBoard();
    for (const name of ['Åpne', 'Ærend', 'Alt', 'Økonomi']) putView({ ...MINE, name });
    expect(readBoard(doc).views.map(({ name }) => name)).toEqual(['Alt', 'Ærend', 'Økonomi', 'Åpne']);
  });

  test('a view that changes gives another board; one that does not stays the same object', () => {
    const { a } = two();
    const id = a.commands.putView(MINE);
    a.commands.putView({ ...MINE, name: 'Andre' });
    const before = a.reader.read();
    expect(a.reader.read()).toBe(before);
    a.commands.putView({ id, ...MINE, name: 'Mitt' });
    const after = a.reader.read();
    expect(after).not.toBe(before);
    expect(after.cards).toBe(before.cards);
    expect(after.views[0]).toBe(before.views[0]);
  });
});

describe('[R9] undo', () => {
  test('saving, renaming and removing are steps, there and back', () => {
    const { a, names } = two();
    const id = a.commands.putView(MINE);
    a.commands.putView({ id, ...MINE, name: 'Mitt' });
    a.commands.removeView(id, '2026-02-11');
    const seen = [names()];
    while (a.history.undo()) seen.push(names());
    expect(seen).toEqual([[], ['Mitt'], ['Mine forfalte'], []]);
    const again = [];
    while (a.history.redo()) again.push(names());
    expect(again).toEqual([['Mine forfalte'], ['Mitt'], []]);
  });

  test('mine alone: what another renamed meanwhile stays, and so does what they saved', () => {
    const { a, b, sync, names } = two();
    const id = a.commands.putView({ ...MINE, owner: null });
    sync();
    b.commands.putView({ id, ...MINE, owner: null, name: 'Gruppas' });
    b.commands.putView({ ...MINE, name: 'Birks' });
    sync();
    while (a.history.undo());
    expect(names()).toEqual(['Birks', 'Gruppas']);
    while (b.history.undo());
    expect(names()).not.toContain('Birks');
  });

  test('steps on cards and on views come back in the order in which they were done', () => {
    const { a, names } = two();
    a.commands.addCards([{ id: 'c', title: 'Sak', kind: 'case', order: 'a0' }]);
    a.commands.putView(MINE);
    a.commands.changeCards([{ id: 'c', change: { status: 'done' } }]);
    const status = () => a.reader.read().cards[0]?.status;
    a.history.undo();
    expect([status(), names()]).toEqual(['open', ['Mine forfalte']]);
    a.history.undo();
    expect([status(), names()]).toEqual(['open', []]);
    a.history.undo();
    expect(status()).toBeUndefined();
  });
});
