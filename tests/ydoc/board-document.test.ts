// Reading a board: what changed is a new object and nothing else is; garbage is left out, kept and counted (R10).
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Board, EMPTY_BOARD } from '../../app/domain/board.ts';
import { type Card, NO_PLAN } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { boardReader, readBoard } from '../../app/ydoc/board-document.ts';

function aBoard() {
  const doc = new Y.Doc();
  const commands = boardCommands(doc, { origin: 'test' });
  commands.putMember({ id: 'ada', name: 'Ada Nordli' });
  commands.addCards([
    { id: 'one', title: 'Første', kind: 'case', order: 'a0', tags: ['x', 'y'], assignees: ['ada'] },
    { id: 'two', title: 'Andre', kind: 'action', order: 'a1' },
    { id: 'three', title: 'Tredje', kind: 'communication', order: 'a2' },
  ]);
  return { doc, commands, reader: boardReader(doc) };
}

describe('the whole board', () => {
  test('an empty document is an empty board', () => {
    expect(readBoard(new Y.Doc())).toEqual(EMPTY_BOARD);
  });

  test('people stand members first, then by Norwegian letters; meetings newest first', () => {
    const { doc, commands } = aBoard();
    commands.addOutsider({ name: 'Aasta Vik', organisation: 'Fylket' });
    for (const name of ['Åse', 'Øyvind', 'Zara'])
      commands.putMember({ id: name.length.toString() + name.charCodeAt(0), name });
    commands.putMeeting({ id: 'old', title: 'Møte', date: '2026-01-07', next: null });
    commands.putMeeting({ id: 'none', title: 'Møte', date: null, next: null });
    commands.putMeeting({ id: 'new', title: 'Møte', date: '2026-01-14', next: '2026-01-21' });
    const board = readBoard(doc);
    expect(board.people.map(({ name }) => name)).toEqual([
      'Ada Nordli',
      'Zara',
      'Øyvind',
      'Åse',
      'Aasta Vik',
    ]);
    expect(board.meetings.map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  });
});

describe('identity', () => {
  test('the same object until something changes', () => {
    const { doc, reader } = aBoard();
    const before = reader.read();
    expect(reader.read()).toBe(before);
    doc.getMap('something else').set('a', 1);
    doc.transact(() => (doc.getMap('cards').get('one') as Y.Map<unknown>).set('status', 'open'));
    expect(reader.read()).toBe(before);
  });

  test('what the page shows already stays the same object where the document says the same', () => {
    const { doc, commands, reader } = aBoard();
    commands.deleteCards(['three'], '2026-02-01');
    const shown: Board = JSON.parse(JSON.stringify(reader.read()));
    expect(boardReader(doc, shown).read()).toBe(shown);
    commands.changeCards([{ id: 'one', change: { status: 'doing' } }]);
    const live = boardReader(doc, shown).read();
    expect(live).toEqual(reader.read());
    expect(live.cards[1]).toBe(shown.cards[1]);
    for (const list of ['people', 'tags', 'deleted'] as const) expect(live[list], list).toBe(shown[list]);
  });

  test('what the page shows and the document lacks goes out with the first reading', () => {
    const { doc, reader } = aBoard();
    const shown: Board = JSON.parse(JSON.stringify(reader.read()));
    const [first] = shown.cards;
    const gone = { ...shown, cards: [...shown.cards, { ...(first as Card), id: 'gone', order: 'a0V' }] };
    expect(boardReader(doc, gone).read()).toEqual(reader.read());
    expect(boardReader(new Y.Doc(), shown).read()).toEqual(EMPTY_BOARD);
  });

  test('only the changed card is a new object, and only the changed list in it', () => {
    const { commands, reader } = aBoard();
    const before = reader.read();
    commands.changeCards([{ id: 'one', change: { status: 'doing' } }]);
    const after = reader.read();
    expect(after).not.toBe(before);
    expect(after.cards[0]).toMatchObject({ id: 'one', status: 'doing' });
    expect(after.cards[0]).not.toBe(before.cards[0]);
    expect(after.cards[0]?.tags).toBe(before.cards[0]?.tags);
    expect(after.cards.slice(1)).toEqual(before.cards.slice(1));
    expect(after.cards[1]).toBe(before.cards[1]);
    expect(after.cards[2]).toBe(before.cards[2]);
    for (const list of ['people', 'tags', 'services', 'activities', 'meetings', 'deleted'] as const) {
      expect(after[list], list).toBe(before[list]);
    }
  });

  test('a card that moves stands in its new place, the others are the same objects', () => {
    const { commands, reader } = aBoard();
    const before = reader.read();
    commands.changeCards([{ id: 'one', change: { order: 'a1V' } }]);
    const after = reader.read();
    expect(after.cards.map(({ id }) => id)).toEqual(['two', 'one', 'three']);
    expect(after.cards[0]).toBe(before.cards[1]);
    expect(after.cards[2]).toBe(before.cards[2]);
  });

  test('a card that is deleted outright is gone, one that is put in its place is read anew', () => {
    const { doc, reader } = aBoard();
    reader.read();
    const cards = doc.getMap('cards');
    cards.delete('two');
    cards.set(
      'one',
      new Y.Map<unknown>([
        ['kind', 'action'],
        ['title', 'Byttet'],
        ['order', 'a9'],
      ]),
    );
    expect(reader.read().cards.map(({ title }) => title)).toEqual(['Tredje', 'Byttet']);
    (cards.get('one') as Y.Map<unknown>).set('title', new Y.Text('Igjen'));
    expect(reader.read().cards.map(({ title }) => title)).toEqual(['Tredje', 'Igjen']);
    expect(reader.read()).toEqual(readBoard(doc));
  });

  test('listeners hear once a transaction, and not after they left', () => {
    const { doc, commands, reader } = aBoard();
    let heard = 0;
    const leave = reader.subscribe(() => {
      heard += 1;
    });
    commands.changeCards([
      { id: 'one', change: { status: 'doing', tags: ['z'] } },
      { id: 'two', change: { status: 'doing' } },
    ]);
    expect(heard).toBe(1);
    doc.getMap('something else').set('a', 1);
    expect(heard).toBe(1);
    leave();
    commands.spliceTitle('one', 0, 0, 'x');
    expect(heard).toBe(1);
  });

  test('[R1] one change among 5,000 cards is read without reading the others', () => {
    const doc = new Y.Doc();
    const commands = boardCommands(doc, { origin: 'test' });
    const orderOf = (n: number) => `b${String(n).padStart(2, '0')}`;
    commands.addCards(
      Array.from({ length: 5_000 }, (_, n) => ({
        id: `c${n}`,
        title: `Sak ${n}`,
        kind: 'case',
        order: orderOf(n),
      })),
    );
    const reader = boardReader(doc);
    const before = new Set(reader.read().cards);
    const took = Array.from({ length: 20 }, (_, n) => {
      commands.changeCards([{ id: `c${n * 200}`, change: { order: orderOf(n * 99), status: 'doing' } }]);
      const start = performance.now();
      reader.read();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(reader.read().cards.filter((card) => !before.has(card))).toHaveLength(20);
    // Reading it all anew takes some hundred milliseconds: the limit tells these apart on any machine.
    expect(took[10]).toBeLessThan(50);
    expect(reader.read()).toEqual(readBoard(doc));
  });
});

const array = () => Y.Array.from(['x']);
const record = (fields: Record<string, unknown>) => new Y.Map<unknown>(Object.entries(fields));
const card = (fields: Record<string, unknown>) =>
  record({ kind: 'case', title: new Y.Text('Sak'), order: 'a5', ...fields });

describe('[R10] garbage', () => {
  const unreadable: Record<string, () => unknown> = {
    'a text': () => 'hei',
    'a number': () => 7,
    'a plain object': () => ({ kind: 'case', title: 'Sak' }),
    'an array': array,
    'a shared text': () => new Y.Text('hei'),
    'an empty record': () => record({}),
    'no title': () => record({ kind: 'case' }),
    'a title that is a number': () => card({ title: 7 }),
    'a title that is a list': () => card({ title: array() }),
    'an unknown kind': () => card({ kind: 'epic' }),
    'an unknown status': () => card({ status: 'almost' }),
    'a day that does not exist': () => card({ when: '2026-02-30' }),
    'a when that is a number': () => card({ when: 20260230 }),
    'an order that is a number': () => card({ order: 3 }),
    'an order of a million letters': () => card({ order: 'a'.repeat(1_000_000) }),
    'tags that are a list': () => card({ tags: array() }),
    'assignees that are a text': () => card({ assignees: 'ada' }),
    'an assignee that is no id': () => card({ assignees: record({ '../ada': true }) }),
    'waiting that is a text': () => card({ waiting: 'leverandøren' }),
    'a source without meeting': () => card({ source: { item: 'a', quote: 'b' } }),
    'a service that is a shared map': () => card({ service: record({}) }),
    'a deleting that is no day': () => card({ deletedOn: 'i går' }),
  };

  test.each(Object.entries(unreadable))('%s is left out, kept and counted', (_, make) => {
    const { doc, reader } = aBoard();
    const before = reader.read();
    doc.getMap('cards').set('bad', make());
    const board = reader.read();
    expect(board.cards).toBe(before.cards);
    expect(board.unreadable).toBe(1);
    expect(readBoard(doc)).toEqual(board);
    expect(doc.getMap('cards').has('bad')).toBe(true);
    doc.getMap('cards').delete('bad');
    expect(reader.read().unreadable).toBe(0);
  });

  test('an id that no address could hold is no card', () => {
    const { doc } = aBoard();
    doc.getMap('cards').set('a/b', card({}));
    expect(readBoard(doc)).toMatchObject({ unreadable: 1, cards: { length: 3 } });
  });

  test('what another program left out has a default, what it added is passed over', () => {
    const doc = new Y.Doc();
    doc
      .getMap('cards')
      .set('bare', record({ kind: 'case', title: 'Bare en tekst', epic: 7, __proto__: 'x' }));
    expect(readBoard(doc)).toMatchObject({ unreadable: 0 });
    expect(readBoard(doc).cards[0]).toEqual({
      id: 'bare',
      kind: 'case',
      title: 'Bare en tekst',
      when: null,
      status: 'open',
      waiting: null,
      order: '',
      assignees: [],
      tags: [],
      service: null,
      parties: [],
      source: null,
      activity: null,
      ...NO_PLAN,
      doneOn: null,
      deletedOn: null,
    });
  });

  test('a card with a bad part becomes readable when the part is mended', () => {
    const { doc, reader } = aBoard();
    const bad = card({ when: 'snart' });
    doc.getMap('cards').set('bad', bad);
    expect(reader.read().unreadable).toBe(1);
    bad.set('when', '2026-03');
    expect(reader.read()).toMatchObject({ unreadable: 0, cards: { length: 4 } });
  });

  test('a title of a million letters is shown in part and kept whole', () => {
    const { doc } = aBoard();
    doc.getMap('cards').set('long', card({ title: new Y.Text('å'.repeat(1_000_000)) }));
    expect(readBoard(doc).cards.find(({ id }) => id === 'long')?.title).toHaveLength(10_000);
  });

  test.each([0, 6, 'red', null, 1.5, array()])(
    'a person with the colour %s has one of the five all the same',
    (colour) => {
      const doc = new Y.Doc();
      doc.getMap('people').set('ada', record({ name: 'Ada', colour }));
      const [person] = readBoard(doc).people;
      expect([1, 2, 3, 4, 5]).toContain(person?.colour);
      expect(person).toMatchObject({ name: 'Ada', organisation: '', outsider: false });
    },
  );

  test('the other lists leave out and count as well', () => {
    const { doc } = aBoard();
    doc.getMap('people').set('p', record({ colour: 1 }));
    doc.getMap('tags').set('t', record({ name: '' }));
    doc.getMap('services').set('s', array());
    doc.getMap('activities').set('a', record({ title: 'Treff', kind: 'case', month: 13 }));
    doc.getMap('meetings').set('m', record({ title: 'Møte', date: '13. februar' }));
    expect(readBoard(doc)).toMatchObject({
      unreadable: 5,
      people: { length: 1 },
      tags: [],
      services: [],
      activities: [],
      meetings: [],
    });
  });

  test('a root that somebody used as a list or a text does not stop the reader', () => {
    const doc = new Y.Doc();
    const other = new Y.Doc();
    other.getArray('cards').push([1, record({ a: 1 })]);
    other.getText('people').insert(0, 'hei');
    const reader = boardReader(doc);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    (other.getArray('cards').get(1) as Y.Map<unknown>).set('a', 2);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(reader.read()).toEqual(EMPTY_BOARD);
  });
});
