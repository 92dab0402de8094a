// [R9] Undo takes back my last change, not yours; and never leaves what nobody ever set.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Status } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { type Chance, chanceFrom, newSeed } from './chance.ts';
import { type Peer, settle, somePeers } from './peers.ts';

/** A and B on one board with one card, every change at the other's at once. */
function two(chance: Chance = chanceFrom(1)) {
  const peers = somePeers(3, chance);
  const [a, b, maker] = peers as [Peer, Peer, Peer];
  const sync = () => settle(peers, chance);
  maker.commands.addCards([
    { id: 'card', title: 'Sak', kind: 'case', order: 'a0', tags: ['x'], assignees: ['ada'] },
    { id: 'other', title: 'Annen', kind: 'case', order: 'a1' },
  ]);
  sync();
  const card = () => {
    sync();
    return readBoard(b.doc).cards.find(({ id }) => id === 'card');
  };
  const set = (peer: Peer, status: Status) => {
    peer.commands.changeCards([{ id: 'card', change: { status } }]);
    sync();
  };
  return { a, b, sync, card, set, status: () => card()?.status };
}

describe('[R9] own changes', () => {
  test('each command is a step of its own, there and back', () => {
    const { a, set, status, card } = two();
    set(a, 'doing');
    set(a, 'waiting');
    a.commands.changeCards([{ id: 'card', change: { tags: ['y'], assignees: ['birk', 'ada'] } }]);
    expect(a.history.undo()).toBe('whole');
    expect(card()).toMatchObject({ tags: ['x'], assignees: ['ada'], status: 'waiting' });
    a.history.undo();
    expect(status()).toBe('doing');
    a.history.undo();
    expect(status()).toBe('open');
    expect([a.history.undo(), a.history.canUndo(), a.history.canRedo()]).toEqual([null, false, true]);
    while (a.history.redo());
    expect(card()).toMatchObject({ tags: ['y'], assignees: ['birk', 'ada'], status: 'waiting' });
    while (a.history.undo());
    expect(card()).toMatchObject({ tags: ['x'], assignees: ['ada'], status: 'open' });
  });

  test('a new change ends what could be redone', () => {
    const { a, set, status } = two();
    set(a, 'doing');
    a.history.undo();
    set(a, 'done');
    expect([a.history.canRedo(), a.history.redo(), status()]).toEqual([false, null, 'done']);
  });

  test('20 pasted cards are one undo, and one redo', () => {
    const { a, b, sync } = two();
    a.commands.addCards(
      Array.from({ length: 20 }, (_, n) => ({ title: `Linje ${n}`, kind: 'action', order: `b0${n + 10}` })),
    );
    a.history.undo();
    sync();
    expect(readBoard(b.doc)).toMatchObject({ cards: { length: 2 }, deleted: [], unreadable: 0 });
    a.history.redo();
    sync();
    expect(readBoard(b.doc).cards).toHaveLength(22);
  });

  test('adding that was taken back can be done anew, as it is then', () => {
    const { a } = two();
    a.commands.addCards([
      { id: 'new', title: 'Kari spør', kind: 'action', order: 'b00', assignees: ['kari'] },
    ]);
    a.history.undo();
    a.commands.addCards([{ id: 'new', title: 'Ola spør', kind: 'action', order: 'b01', assignees: ['ola'] }]);
    expect(readBoard(a.doc).cards[2]).toMatchObject({ id: 'new', title: 'Ola spør', assignees: ['ola'] });
    a.history.undo();
    expect(readBoard(a.doc).cards).toHaveLength(2);
  });

  test('deleting and restoring are steps', () => {
    const { a, b, sync } = two();
    a.commands.deleteCards(['card', 'other'], '2026-02-11');
    a.history.undo();
    sync();
    expect(readBoard(b.doc)).toMatchObject({ cards: { length: 2 }, deleted: [] });
    a.history.redo();
    sync();
    expect(readBoard(b.doc)).toMatchObject({ cards: [], deleted: { length: 2 } });
  });
});

describe("[R9] others' changes", () => {
  test('are not taken back', () => {
    const { a, b, set, status } = two();
    set(b, 'doing');
    expect([a.history.undo(), status()]).toEqual([null, 'doing']);
    a.commands.changeCards([{ id: 'other', change: { status: 'done' } }]);
    a.history.undo();
    expect(status()).toBe('doing');
  });

  test('are not overwritten, whichever was first on the other machine', () => {
    const { a, b, set, status } = two();
    set(a, 'doing');
    set(b, 'done');
    expect([a.history.undo(), status()]).toEqual(['overwritten', 'done']);
    b.history.undo();
    expect(status()).toBe('doing');
  });

  test('in the place of what I did last leave the older alone: it takes another undo', () => {
    const { a, b, set, status, card, sync } = two();
    a.commands.changeCards([{ id: 'card', change: { tags: ['y'] } }]);
    set(a, 'doing');
    set(b, 'done');
    expect([a.history.undo(), status(), card()?.tags]).toEqual(['overwritten', 'done', ['y']]);
    // Nothing of it could be taken back, so there is nothing to do again.
    expect([a.history.canUndo(), a.history.canRedo()]).toEqual([true, false]);
    expect([a.history.undo(), status(), card()?.tags]).toEqual(['whole', 'done', ['x']]);
    // The same of what is done again.
    b.commands.changeCards([{ id: 'card', change: { tags: ['x', 'z'] } }]);
    card();
    expect([a.history.redo(), card()?.tags]).toEqual(['whole', ['y', 'z']]);
    a.history.undo();
    set(b, 'open');
    set(a, 'waiting');
    a.history.undo();
    sync();
    set(b, 'doing');
    expect([a.history.redo(), status(), a.history.redo()]).toEqual(['overwritten', 'doing', null]);
  });

  test('to a part of what I did last leave that part', () => {
    const { a, b, set, status, sync } = two();
    const both = ['card', 'other'].map((id) => ({ id, change: { status: 'waiting' as const } }));
    a.commands.changeCards(both);
    sync();
    set(b, 'done');
    expect(a.history.undo()).toBe('part');
    sync();
    expect([status(), readBoard(b.doc).cards.find(({ id }) => id === 'other')?.status]).toEqual([
      'done',
      'open',
    ]);
    expect([a.history.redo(), status()]).toEqual(['whole', 'done']);
  });

  test('which an undo of mine brought back, stay', () => {
    const { a, b, set, status } = two();
    set(a, 'doing');
    set(b, 'waiting');
    set(a, 'done');
    a.history.undo();
    expect(status()).toBe('waiting');
    expect([a.history.undo(), status()]).toEqual(['overwritten', 'waiting']);
  });

  test('which an undo of theirs brought back, leave no field empty', () => {
    const { a, b, set, sync, status } = two();
    set(a, 'doing');
    set(b, 'done');
    b.history.undo();
    sync();
    a.history.undo();
    expect(status()).toBe('doing');
    expect((a.doc.getMap('cards').get('card') as Y.Map<unknown>).get('status')).toBe('doing');
  });

  test('to another field of the same move stay, mine goes back', () => {
    const { a, b, card } = two();
    a.commands.changeCards([
      { id: 'card', change: { order: 'a5', when: { precision: 'month', month: '2026-03' } } },
    ]);
    card();
    b.commands.changeCards([{ id: 'card', change: { order: 'a6' } }]);
    card();
    a.history.undo();
    expect(card()).toMatchObject({ order: 'a6', when: null });
    a.history.redo();
    expect(card()).toMatchObject({ order: 'a6', when: { precision: 'month', month: '2026-03' } });
  });

  test('a tag that another person took away after me does not come back', () => {
    const { a, b, card } = two();
    a.commands.changeCards([{ id: 'card', change: { tags: [] } }]);
    card();
    b.commands.changeCards([{ id: 'card', change: { tags: ['x'] } }]);
    card();
    b.commands.changeCards([{ id: 'card', change: { tags: [] } }]);
    card();
    a.history.undo();
    expect(card()?.tags).toEqual([]);
  });

  test('a card that is gone outright, or is another one now, is left alone', () => {
    const { a, b, set, sync } = two();
    set(a, 'doing');
    a.commands.spliceTitle('card', 0, 0, 'x');
    b.doc.getMap('cards').delete('card');
    sync();
    expect([a.history.undo(), a.history.undo(), a.history.undo()]).toEqual([
      'overwritten',
      'overwritten',
      null,
    ]);
    expect(readBoard(a.doc)).toMatchObject({ cards: [{ id: 'other' }], deleted: [], unreadable: 0 });
  });

  test('random changes by two: what only A set goes back, what B set last stays', () => {
    const chance = chanceFrom(newSeed('own-only undo'));
    for (let round = 0; round < 40; round += 1) {
      const { a, b, sync } = two(chance);
      const fields = ['status', 'service', 'activity', 'kind'] as const;
      const values = {
        status: ['open', 'doing', 'done'],
        service: ['s1', 's2', null],
        activity: ['a1', 'a2'],
        kind: ['case', 'action'],
      };
      const before = readBoard(a.doc).cards[0];
      const writers = new Map<string, Set<Peer>>();
      for (let n = 0; n < 12; n += 1) {
        const peer = chance.oneOf([a, b]);
        const field = chance.oneOf(fields);
        const old = readBoard(peer.doc).cards[0]?.[field];
        const value = chance.oneOf(values[field].filter((candidate) => candidate !== old));
        peer.commands.changeCards([{ id: 'card', change: { [field]: value } }]);
        sync();
        writers.set(field, (writers.get(field) ?? new Set()).add(peer));
        if (peer === b) writers.set(`${field} last`, new Set([b]));
        else writers.delete(`${field} last`);
      }
      const last = readBoard(a.doc).cards[0];
      while (a.history.undo());
      sync();
      const after = readBoard(b.doc).cards[0];
      for (const field of fields) {
        if (writers.has(`${field} last`)) expect(after?.[field], field).toBe(last?.[field]);
        else if (!writers.get(field)?.has(b)) expect(after?.[field], field).toBe(before?.[field]);
      }
      while (a.history.redo());
      sync();
      expect(readBoard(b.doc).cards[0]).toEqual(last);
    }
  });
});

describe('[R5] [R9] titles', () => {
  const typeIn = (peer: Peer, text: string, id = 'card') => {
    for (const letter of text) {
      const at = readBoard(peer.doc).cards.find((card) => card.id === id)?.title.length ?? 0;
      peer.commands.spliceTitle(id, at, 0, letter);
    }
  };

  test('typing is one step; parting it, a command or another card begins the next', () => {
    const { a, set, card } = two();
    typeIn(a, ' om');
    a.history.separate();
    typeIn(a, ' pris');
    set(a, 'doing');
    typeIn(a, ' nå');
    typeIn(a, ' x', 'other');
    a.history.separate();
    typeIn(a, ' y', 'other');
    const titles = () => readBoard(a.doc).cards.map(({ title, status }) => `${title}, ${status}`);
    const seen = [titles()];
    while (a.history.undo()) seen.push(titles());
    expect(seen).toEqual([
      ['Sak om pris nå, doing', 'Annen x y, open'],
      ['Sak om pris nå, doing', 'Annen x, open'],
      ['Sak om pris nå, doing', 'Annen, open'],
      ['Sak om pris, doing', 'Annen, open'],
      ['Sak om pris, open', 'Annen, open'],
      ['Sak om, open', 'Annen, open'],
      ['Sak, open', 'Annen, open'],
    ]);
    const back = [titles()];
    while (a.history.redo()) back.push(titles());
    expect(back).toEqual(seen.reverse());
    expect(card()?.title).toBe('Sak om pris nå');
  });

  test('after a pause typing begins the next step', () => {
    const doc = new Y.Doc();
    const commands = boardCommands(doc, { origin: 'me' });
    commands.addCards([{ id: 'card', title: 'Sak', kind: 'case', order: 'a0' }]);
    const history = boardHistory(doc, 'me', { typingPause: 0 });
    for (const letter of '123') commands.spliceTitle('card', 3, 0, letter);
    history.undo();
    expect(readBoard(doc).cards[0]?.title).toBe('Sak21');
  });

  test('what another person typed in the same title stays', () => {
    const { a, b, card } = two();
    a.commands.spliceTitle('card', 3, 0, ' om pris');
    card();
    b.commands.spliceTitle('card', 6, 0, ' leverandørens');
    expect(card()?.title).toBe('Sak om leverandørens pris');
    a.history.undo();
    expect(card()?.title).toBe('Sak leverandørens');
    a.history.redo();
    expect(card()?.title).toBe('Sak om leverandørens pris');
  });

  test('what I removed comes back, once', () => {
    const { a, b, card } = two();
    a.commands.spliceTitle('card', 0, 3, '');
    card();
    b.commands.spliceTitle('card', 0, 0, 'Ny');
    card();
    a.history.undo();
    expect([...(card()?.title ?? '')].sort().join('')).toBe('NSaky');
    expect(a.history.undo()).toBeNull();
  });
});

test('listeners hear of each step and nothing after closing', () => {
  const doc = new Y.Doc();
  const commands = boardCommands(doc, { origin: 'me' });
  const history = boardHistory(doc, 'me');
  let heard = 0;
  history.subscribe(() => {
    heard += 1;
  });
  commands.addCards([{ id: 'card', title: '', kind: 'case', order: 'a0' }]);
  commands.spliceTitle('card', 0, 0, 'S');
  expect([heard, history.canUndo()]).toEqual([2, true]);
  history.undo();
  expect([heard, history.canRedo()]).toEqual([3, true]);
  boardCommands(doc, { origin: 'somebody else' }).deleteCards(['card'], '2026-02-11');
  expect(heard).toBe(3);
  history.close();
  commands.restoreCards(['card']);
  expect(heard).toBe(3);
});
