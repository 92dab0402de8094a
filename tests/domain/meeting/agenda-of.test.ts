// The agenda is made from what is true now, and kept from the moment the meeting begins.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Board, EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { Card } from '../../../app/domain/card.ts';
import type { AgendaRecord } from '../../../app/domain/meeting/agenda.ts';
import { agendaRecordId } from '../../../app/domain/meeting/agenda.ts';
import {
  freezeAgenda,
  type ItemChange,
  moveItem,
  orderOfNew,
} from '../../../app/domain/meeting/agenda-changes.ts';
import { agendaOf, closedSince, plannedAgendaOf, takenOff } from '../../../app/domain/meeting/agenda-of.ts';
import { reasonOf } from '../../../app/domain/meeting/agenda-reason.ts';
import { aCard, when } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';
import { aRecord, aSeries, aStanding } from './a-series.ts';

const TODAY = '2026-02-10';
const from = (meeting: string) => ({ meeting, item: 'i', quote: '' });
const M1 = aMeeting({ id: 'm1', series: 's1', date: '2026-02-04' });
const M2 = aMeeting({ id: 'm2', series: 's1', date: '2026-02-11' });
const M3 = aMeeting({ id: 'm3', series: 's1', date: '2026-02-18' });
const STANDING = [
  aStanding('last-time'),
  aStanding('closed', { order: 'a1' }),
  aStanding('any-other', { at: 'end', title: 'Eventuelt' }),
];
const board = (fields: Partial<Board> = {}): Board => ({
  ...EMPTY_BOARD,
  meetings: [M3, M2, M1],
  series: [aSeries({ standing: STANDING })],
  ...fields,
});
const items = (given: Board, meeting = M3) => agendaOf(given, meeting, TODAY).map(({ item }) => item);

/** As the board's commands write it. */
const written = (before: Board, meeting: string, changes: readonly ItemChange[]): Board => ({
  ...before,
  agenda: changes.reduce<readonly AgendaRecord[]>((records, { item, change }) => {
    const id = agendaRecordId(meeting, item);
    const old = records.find((record) => record.id === id) ?? aRecord(meeting, item);
    return [...records.filter((record) => record.id !== id), { ...old, ...change }];
  }, before.agenda),
});

describe('[R1] computed from what is true now', () => {
  test('standing items at both ends, cards between them, numbered from one', () => {
    const given = board({
      cards: [aCard({ id: 'c1', title: 'Avtalen', source: from('m1'), assignees: ['ada'] })],
    });
    expect(agendaOf(given, M3, TODAY).map(({ number, title, reason }) => [number, title, reason])).toEqual([
      [1, 'last-time', null],
      [2, 'closed', null],
      [3, 'Avtalen', 'open'],
      [4, 'Eventuelt', null],
    ]);
  });

  test('what waits past its day to ask again comes first, then late, without owner, asked, waiting, open', () => {
    const own = { source: from('m1'), assignees: ['ada'] };
    const waits = (since: string) => ({ status: 'waiting' as const, waiting: { on: 'fylket', since } });
    const cards: Card[] = [
      aCard({ ...own, id: 'open' }),
      aCard({ ...own, ...waits('2026-02-01'), id: 'waiting' }),
      aCard({ ...own, id: 'question', title: 'Hvem tar over? ' }),
      aCard({ ...own, id: 'nobodys', assignees: [] }),
      aCard({ ...own, id: 'late', when: when('2026-02-09') }),
      aCard({ ...own, ...waits('2026-01-26'), id: 'long' }),
      aCard({ ...own, ...waits('2026-02-09'), id: 'dated', when: when('2026-02-09') }),
      aCard({ ...own, id: 'done', status: 'done' }),
      aCard({ ...own, id: 'elsewhere', source: null }),
    ];
    expect(items(board({ series: [aSeries()], cards }))).toEqual([
      'dated',
      'long',
      'late',
      'nobodys',
      'question',
      'waiting',
      'open',
    ]);
  });

  test.each([
    ['2026-01-27', 'waiting'],
    ['2026-01-26', 'askAgain'],
  ])('who waits since %s without a date: %s', (since, reason) => {
    const card = aCard({ status: 'waiting', waiting: { on: '', since }, assignees: ['ada'] });
    expect(reasonOf(card, TODAY)).toBe(reason);
  });

  test('what a meeting made itself is no item of it, and a meeting without a series asks for nothing', () => {
    const cards = [aCard({ id: 'c1', source: from('m3') })];
    expect(items(board({ series: [aSeries()], cards }))).toEqual([]);
    expect(items(board({ cards }), aMeeting({ id: 'alone' }))).toEqual([]);
  });
});

describe('[R3] one card on many agendas', () => {
  test('the early agenda: a card made in meeting 2 is on meeting 3’s, though that was made and changed first', () => {
    const early = written(board(), 'm3', [
      { item: 'any-other', change: { minutes: 5 } },
      ...moveItem(board(), M3, { item: 'closed', step: -1, today: TODAY }),
    ]);
    expect(items(early)).toEqual(['closed', 'last-time', 'any-other']);
    const later = { ...early, cards: [aCard({ id: 'new', source: from('m2'), title: 'Ny sak' })] };
    expect(items(later)).toEqual(['closed', 'last-time', 'new', 'any-other']);
    const closed = { ...later, cards: [aCard({ id: 'new', source: from('m2'), status: 'done' as const })] };
    expect(items(closed)).toEqual(['closed', 'last-time', 'any-other']);
  });

  test('a card put on one meeting’s agenda belongs to the series from then on', () => {
    const given = board({
      series: [aSeries()],
      cards: [aCard({ id: 'c1', title: 'Fra tavla' })],
      agenda: [aRecord('m2', 'c1', { card: 'c1' })],
    });
    expect([items(given, M2), items(given, M3)]).toEqual([['c1'], ['c1']]);
  });

  test('its title is the card’s, everywhere', () => {
    const given = board({
      series: [aSeries()],
      cards: [aCard({ id: 'c1', title: 'Nytt navn' })],
      agenda: [aRecord('m3', 'x', { card: 'c1', presenter: 'bo', minutes: 10 })],
    });
    expect(agendaOf(given, M3, TODAY)).toMatchObject([
      { item: 'x', card: 'c1', title: 'Nytt navn', presenter: 'bo', minutes: 10, number: 1 },
    ]);
  });
});

describe('what somebody said', () => {
  test('[R9] taken off this meeting’s agenda alone, and put back where it stood', () => {
    const off = board({ agenda: [aRecord('m2', 'closed', { off: true })] });
    expect(items(off, M2)).toEqual(['last-time', 'any-other']);
    expect(items(off, M3)).toEqual(['last-time', 'closed', 'any-other']);
    expect(takenOff(off, M2, TODAY)).toMatchObject([{ item: 'closed', standing: true }]);
  });

  test('an added item stands before what is always last, also in an agenda that was moved about', () => {
    const add = (before: Board, item: string) =>
      written(before, 'm3', [{ item, change: { title: item, order: orderOfNew(before, M3, TODAY) } }]);
    const added = add(add(board(), 'one'), 'two');
    expect(items(added)).toEqual(['last-time', 'closed', 'one', 'two', 'any-other']);
    const moved = written(added, 'm3', moveItem(added, M3, { item: 'two', step: -1, today: TODAY }));
    expect(items(add(moved, 'three'))).toEqual(['last-time', 'closed', 'two', 'one', 'three', 'any-other']);
  });

  test('every move by one step does what it says, from any agenda', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(5), step: fc.constantFrom(1 as const, -1 as const) }), {
          maxLength: 20,
        }),
        (moves) => {
          let given = board({ cards: ['c1', 'c2', 'c3'].map((id) => aCard({ id, source: from('m1') })) });
          for (const { at, step } of moves) {
            const before = items(given);
            const item = before[at] ?? '';
            const expected = [...before];
            if (before[at + step] !== undefined) expected.splice(at + step, 0, ...expected.splice(at, 1));
            given = written(given, 'm3', moveItem(given, M3, { item, step, today: TODAY }));
            expect(items(given)).toEqual(expected);
          }
        },
      ),
    );
  });
});

describe('a meeting that is held keeps its agenda', () => {
  const given = board({ cards: [aCard({ id: 'c1', title: 'Sak', source: from('m1') })] });
  const begun = { ...M3, begunAt: '2026-02-18T09:00:00Z' };
  const held = {
    ...written(given, 'm3', freezeAgenda(given, M3, TODAY)),
    meetings: [begun, M2, M1],
  };

  test('[R3] what comes, closes or is deleted after it began changes nothing on it', () => {
    const before = agendaOf(held, begun, TODAY).map(({ item, title }) => [item, title]);
    expect(before).toEqual([
      ['last-time', 'last-time'],
      ['closed', 'closed'],
      ['c1', 'Sak'],
      ['any-other', 'Eventuelt'],
    ]);
    const later: Board = {
      ...held,
      cards: [aCard({ id: 'c2', source: from('m2') })],
      deleted: [aCard({ id: 'c1', title: 'Sak', source: from('m1'), deletedOn: TODAY })],
      series: [aSeries({ standing: [...STANDING, aStanding('later')] })],
    };
    expect(agendaOf(later, begun, TODAY).map(({ item, title }) => [item, title])).toEqual(before);
    expect(freezeAgenda(later, begun, TODAY)).toEqual([]);
  });

  test('also what the series no longer has', () => {
    const without = { ...held, series: [aSeries()] };
    expect(items(without, begun)).toEqual(['last-time', 'closed', 'c1', 'any-other']);
    expect(agendaOf(without, begun, TODAY)[3]).toMatchObject({ title: 'Eventuelt' });
  });

  test('a past one that nobody began shows what was said of it, and can still be made', () => {
    const past = board({
      cards: given.cards,
      agenda: [aRecord('m1', 'x', { title: 'Skrevet under' })],
      meetings: [M2, M1, aMeeting({ id: 'm0', series: 's1', date: '2026-01-28' })],
    });
    expect(items(past, M1)).toEqual(['x']);
    expect(plannedAgendaOf(past, M1, TODAY).map(({ item }) => item)).toEqual([
      'last-time',
      'closed',
      'x',
      'any-other',
    ]);
  });
});

test('what was closed since the series last met, the latest first', () => {
  const done = (id: string, doneOn: string, fields: Partial<Card> = {}) =>
    aCard({ id, doneOn, status: 'done', source: from('m1'), ...fields });
  const cards = [
    done('before', '2026-02-03'),
    done('same-day', '2026-02-04'),
    done('after', '2026-02-09'),
    done('others', '2026-02-09', { source: null }),
  ];
  const given = board({ cards });
  const ids = (meeting = M2) => closedSince(given, meeting, TODAY).map(({ id }) => id);
  expect(ids()).toEqual(['after', 'same-day']);
  expect(ids(M1)).toEqual(['same-day', 'before']);
  expect(closedSince(given, aMeeting({ id: 'alone' }), TODAY)).toEqual([]);
});
