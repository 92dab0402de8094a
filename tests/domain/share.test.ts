// What a shared wheel lets out, and for how long.
import { expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { drawnCard, readUntil, sharedCards } from '../../app/domain/share.ts';
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

test('title, date and kind get out, names when they are shared, and nothing else', () => {
  const people = [aPerson('ada')];
  const [plain] = sharedCards([SECRETIVE], { people, names: false });
  expect(plain).toEqual({ kind: 'case', title: 'Høring', when: when('2023-02-08'), owners: [] });
  expect(sharedCards([SECRETIVE], { people, names: true })[0]?.owners).toEqual(['ada']);
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
  const shared = sharedCards(cards, { people: [], names: true });
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
