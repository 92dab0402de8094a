// Each command, alone: what it writes, and that it writes no more than that.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { isId } from '../../app/ydoc/document-names.ts';

function aBoard() {
  const doc = new Y.Doc();
  const commands = boardCommands(doc, { origin: 'test' });
  let updates = 0;
  doc.on('update', () => {
    updates += 1;
  });
  const [id = ''] = commands.addCards([
    { title: 'Sak', kind: 'case', order: 'a0', assignees: ['birk', 'ada'], tags: ['x'] },
  ]);
  return { doc, commands, id, card: () => readBoard(doc).cards[0], updates: () => updates };
}

describe('cards', () => {
  test('a new card has an id that an address can hold, and what was given', () => {
    const { card, id } = aBoard();
    expect(isId(id)).toBe(true);
    expect(card()).toMatchObject({
      id,
      title: 'Sak',
      assignees: ['birk', 'ada'],
      status: 'open',
      when: null,
    });
  });

  test('adding an id that is there leaves it as it is', () => {
    const { commands, id, card, doc } = aBoard();
    expect(commands.addCards([{ id, title: 'En annen', kind: 'action', order: 'a1' }])).toEqual([id]);
    expect(card()).toMatchObject({ title: 'Sak', kind: 'case' });
    commands.deleteCards([id], '2026-02-11');
    commands.addCards([{ id, title: 'Sak', kind: 'case', order: 'a1' }]);
    expect(readBoard(doc)).toMatchObject({ cards: [], deleted: [{ id }] });
  });

  test('an id that no address could hold is refused', () => {
    const { commands } = aBoard();
    expect(() => commands.addCards([{ id: 'a/b', title: 'Sak', kind: 'case', order: 'a1' }])).toThrow(
      RangeError,
    );
  });

  test('a change that changes nothing writes nothing', () => {
    const { commands, id, updates } = aBoard();
    commands.changeCards([
      { id, change: { status: 'waiting', waiting: { on: 'fylket', since: '2026-02-11' } } },
    ]);
    const before = updates();
    commands.changeCards([
      {
        id,
        change: {
          status: 'waiting',
          waiting: { since: '2026-02-11', on: 'fylket' },
          tags: ['x'],
          when: null,
        },
      },
      { id, change: {} },
      { id: 'not-there', change: { status: 'done' } },
    ]);
    commands.spliceTitle('not-there', 0, 0, 'x');
    commands.deleteCards(['not-there'], '2026-02-11');
    commands.restoreCards([id]);
    expect(updates()).toBe(before);
  });

  test('many changes are one transaction', () => {
    const { commands, id, updates, card } = aBoard();
    const before = updates();
    commands.changeCards([
      {
        id,
        change: { when: { precision: 'interval', start: '2026-05-03', end: '2026-05-04' }, tags: ['y', 'z'] },
      },
      { id, change: { assignees: ['ada'], service: 'film', parties: ['p'], activity: 'treff' } },
    ]);
    expect(updates()).toBe(before + 1);
    expect(card()).toMatchObject({
      when: { precision: 'interval', start: '2026-05-03', end: '2026-05-04' },
      tags: ['y', 'z'],
      assignees: ['ada'],
      service: 'film',
      parties: ['p'],
      activity: 'treff',
    });
  });

  test('the first assignee leads, wherever its id sorts', () => {
    const { commands, id, card } = aBoard();
    commands.changeCards([{ id, change: { assignees: ['celine', 'ada', 'birk'] } }]);
    expect(card()?.assignees).toEqual(['celine', 'ada', 'birk']);
    commands.changeCards([{ id, change: { assignees: [] } }]);
    expect(card()?.assignees).toEqual([]);
  });

  test('[R10] a card from another program can be changed: sets and a shared title are made on demand', () => {
    const doc = new Y.Doc();
    doc.getMap('cards').set(
      'bare',
      new Y.Map([
        ['kind', 'case'],
        ['title', 'Bare'],
      ]),
    );
    const commands = boardCommands(doc, { origin: 'test' });
    commands.changeCards([{ id: 'bare', change: { tags: ['x'], assignees: ['ada'] } }]);
    commands.spliceTitle('bare', 4, 0, ' tekst');
    expect(readBoard(doc).cards[0]).toMatchObject({ title: 'Bare tekst', tags: ['x'], assignees: ['ada'] });
  });

  test('[R9] deleting is a state with a day; the first deleting counts', () => {
    const { commands, id, doc } = aBoard();
    commands.deleteCards([id], '2026-02-11');
    commands.deleteCards([id], '2026-02-12');
    expect(readBoard(doc)).toMatchObject({ cards: [], deleted: [{ id, deletedOn: '2026-02-11' }] });
    commands.restoreCards([id]);
    expect(readBoard(doc)).toMatchObject({ cards: [{ id, deletedOn: null }], deleted: [] });
    expect(() => commands.deleteCards([id], 'i dag')).toThrow(RangeError);
  });
});

describe('people, tags, services, activities, meetings', () => {
  test('people with an account get other colours than one another before any that an example has', () => {
    const { commands, doc } = aBoard();
    for (const id of ['a', 'b', 'c', 'd', 'e']) commands.putMember({ id, name: id });
    const real = new Set<string>(['a']);
    for (const id of ['v', 'w', 'x', 'y']) {
      real.add(id);
      commands.putMember({ id, name: id }, real);
    }
    const colours = readBoard(doc).people.flatMap(({ id, colour }) => (real.has(id) ? [colour] : []));
    expect(new Set(colours).size).toBe(5);
  });

  test('members get the colour that the fewest have; putting again changes only the name', () => {
    const { commands, doc } = aBoard();
    commands.addOutsider({ name: 'Gro', organisation: 'Fylket' });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) commands.putMember({ id, name: id });
    commands.putMember({ id: 'c', name: 'Celine' });
    const members = readBoard(doc).people.filter(({ outsider }) => !outsider);
    expect(members.map(({ id, colour }) => [id, colour])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
      ['e', 5],
      ['f', 1],
    ]);
    expect(members[2]?.name).toBe('Celine');
  });

  test('the same outsider is one person', () => {
    const { commands, doc } = aBoard();
    const id = commands.addOutsider({ name: ' Gro  Vik ', organisation: 'Fylket' });
    expect(commands.addOutsider({ name: 'Gro Vik', organisation: 'Fylket' })).toBe(id);
    expect(commands.addOutsider({ name: 'Gro Vik', organisation: 'Leverandøren' })).not.toBe(id);
    expect(readBoard(doc).people).toHaveLength(2);
  });

  test('an outsider is corrected and stays who they are; a member keeps the name of their account', () => {
    const { commands, doc } = aBoard();
    const id = commands.addOutsider({ name: 'Gro Vikk', organisation: '' });
    commands.putMember({ id: 'a', name: 'Ada' });
    commands.correctOutsider(id, { name: ' Gro Vik ', organisation: 'Fylket' });
    commands.correctOutsider('a', { name: 'Eva', organisation: '' });
    commands.correctOutsider('nobody', { name: 'Eva', organisation: '' });
    expect(readBoard(doc).people).toMatchObject([
      { id: 'a', name: 'Ada' },
      { id, name: 'Gro Vik', organisation: 'Fylket', outsider: true },
    ]);
    expect(() => commands.correctOutsider(id, { name: ' ', organisation: '' })).toThrow(RangeError);
  });

  test.each([
    ['Økonomi', ' økonomi', true],
    ['ÅPENT MØTE', 'åpent  møte', true],
    ['å', 'a\u030a', true],
    ['å', 'a', false],
    ['a b', 'a-b', false],
    ['ø1', 'ø 1', false],
    ['lang '.repeat(40), 'lang '.repeat(41), false],
  ])('the tags %s and %s are one: %s', (one, other, same) => {
    const { commands, doc } = aBoard();
    const ids = [commands.addTag(one), commands.addTag(other)];
    expect(ids[0] === ids[1]).toBe(same);
    expect(ids.every(isId)).toBe(true);
    expect(readBoard(doc)).toMatchObject({ unreadable: 0, tags: { length: same ? 1 : 2 } });
  });

  test('services, activities and meetings are read as they were put', () => {
    const { commands, doc } = aBoard();
    commands.addService({ name: 'Filmrommet', vendor: 'Lerret' });
    const id = commands.addActivity({
      title: 'Treff',
      kind: 'case',
      rule: { kind: 'date', month: 5, day: null },
    });
    commands.putMeeting({ id: 'm', title: 'Møte', date: null, next: null });
    commands.putMeeting({ id: 'm', title: 'Møte', date: '2026-02-11', next: '2026-02-18' });
    expect(readBoard(doc)).toMatchObject({
      services: [{ id: 'filmrommet', name: 'Filmrommet', vendor: 'Lerret' }],
      activities: [
        { id, title: 'Treff', kind: 'case', rule: { kind: 'date', month: 5, day: null }, days: 1 },
      ],
      meetings: [{ id: 'm', title: 'Møte', date: '2026-02-11', next: '2026-02-18' }],
    });
  });

  test('an empty name is refused', () => {
    const { commands } = aBoard();
    expect(() => commands.addTag('  ')).toThrow(RangeError);
    expect(() => commands.addOutsider({ name: '', organisation: 'x' })).toThrow(RangeError);
  });
});
