// What a shared wheel lets out, and for how long.
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import type { Card } from '../../app/domain/card.ts';
import { drawnCard, readUntil, type SharedRings, sharedCards, sharedRings } from '../../app/domain/share.ts';
import { RINGS_BY_KIND } from '../../app/domain/wheel/ring-plan.ts';
import { aCard, aPerson, when } from './a-card.ts';

const SECRETIVE: Card = aCard({
  id: 'secret-id',
  title: 'Høring',
  when: when('2023-02-08'),
  status: 'waiting',
  waiting: { on: 'departementet', since: '2023-01-01' },
  order: 'secret-order',
  assignees: ['ada', 'gone'],
  tags: ['secret-tag'],
  service: 'secret-service',
  source: { meeting: 'secret-meeting', item: 'i1', quote: 'secret words' },
});

const BY_KIND: SharedRings = { choice: RINGS_BY_KIND, lists: EMPTY_BOARD };

test('title, date and kind get out, names when they are shared, and nothing else', () => {
  const people = [aPerson('ada')];
  const [plain] = sharedCards([SECRETIVE], { people, names: false, rings: BY_KIND });
  expect(plain).toEqual({
    kind: 'case',
    title: 'Høring',
    when: when('2023-02-08'),
    owners: [],
    ringed: {},
    rings: [],
  });
  expect(sharedCards([SECRETIVE], { people, names: true, rings: BY_KIND })[0]?.owners).toEqual(['ada']);
  if (!plain) throw new Error('no card');
  const drawn = JSON.stringify(drawnCard(plain, 0, '2023-02-10'));
  for (const secret of ['secret', 'departementet', 'ada', 'waiting",'])
    expect(drawn.replace('"waiting":null', '')).not.toContain(secret);
});

test('by date; what was dropped or has no date is left out; what is over is shown as over, done or not', () => {
  const cards = [
    aCard({ id: 'b', title: 'b', when: when('2023-03-01'), status: 'done' }),
    aCard({ id: 'a', title: 'a', when: when('2023-01-01') }),
    aCard({ id: 'c', title: 'c', when: when('2023-02-01'), status: 'dropped' }),
    aCard({ id: 'd', title: 'd' }),
  ];
  const shared = sharedCards(cards, { people: [], names: true, rings: BY_KIND });
  expect(shared.map(({ title }) => title)).toEqual(['a', 'b']);
  const statuses = shared.map((card, at) => drawnCard(card, at, '2023-02-10').status);
  expect(statuses).toEqual(['done', 'open']);
});

test.each([
  ['month', '', '2023-03-12'],
  ['year', '', '2024-02-10'],
  ['date', '2023-02-10', '2023-02-10'],
  ['date', '2025-02-10', '2025-02-10'],
  ['date', '2025-02-11', null],
  ['date', '2023-02-09', null],
  ['date', '2023-02-30', null],
  ['forever', '2023-03-01', null],
])('%s %s lasts until %s', (expiry, written, until) => {
  expect(readUntil(expiry, written, '2023-02-10')).toBe(until);
});

describe('rings', () => {
  const named = (id: string) => ({ id, name: `Navn på ${id}` });
  const board = {
    ...EMPTY_BOARD,
    people: [aPerson('ada')],
    audiences: ['presse', 'styret', 'tom'].map(named),
  };
  const cards = [
    aCard({
      id: 'a',
      title: 'a',
      when: when('2023-03-01'),
      audiences: ['presse', 'styret'],
      assignees: ['ada'],
    }),
    aCard({ id: 'b', title: 'b', when: when('2023-03-02'), tags: ['hemmelig'] }),
  ];
  const shared = (by: 'audience' | 'person', { names = false, hide = [] as string[] } = {}) => {
    const rings = sharedRings(board, cards, { choice: { by, hide, order: [] }, names });
    return { rings, cards: sharedCards(cards, { people: board.people, names, rings }) };
  };

  test('their names get out when cards point to them and they are not hidden, and nothing else the cards point to', () => {
    const { rings, cards } = shared('audience', { hide: ['styret'] });
    expect(rings.lists.audiences).toEqual([named('presse')]);
    expect(cards.map(({ ringed, rings }) => [ringed, rings])).toEqual([
      [{ audiences: ['presse'] }, ['Navn på presse']],
      [{ audiences: [] }, []],
    ]);
    expect(cards.map((card, at) => drawnCard(card, at, '2023-02-10').audiences)).toEqual([['presse'], []]);
    expect(JSON.stringify([rings.lists, cards])).not.toMatch(/styret|tom|hemmelig|"ada"/);
  });

  test('by person only when names are shared; by kind otherwise', () => {
    expect(shared('person', { names: true }).rings.lists.people).toEqual([aPerson('ada')]);
    const { rings, cards } = shared('person');
    expect(rings.choice).toEqual(RINGS_BY_KIND);
    expect(JSON.stringify([rings.lists, cards])).not.toContain('"ada"');
  });
});
