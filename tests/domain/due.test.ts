// When a card is late, soon, later or none of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from '../../app/domain/card.ts';
import { dueOf } from '../../app/domain/due.ts';
import { addDays } from '../../app/domain/plain-date.ts';
import { endOf } from '../../app/domain/when.ts';
import { aCard, anyDay, anyWhen, when } from './a-card.ts';

const TODAY = '2023-02-08';

test.each([
  ['2023-02-07', { state: 'late', days: 1 }],
  ['2023-01-31', { state: 'late', days: 8 }],
  ['2022-12-31', { state: 'late', days: 39 }],
  ['2023-02-08', { state: 'soon', days: 0 }],
  ['2023-02-09', { state: 'soon', days: 1 }],
  ['2023-02-10', { state: 'soon', days: 2 }],
  ['2023-02-11', { state: 'later' }],
  ['2023-01-16/2023-02-07', { state: 'late', days: 1 }],
  ['2023-02-01/2023-02-09', { state: 'soon', days: 1 }],
  ['2023-02-08/2023-02-24', { state: 'later' }],
  ['2023-01', { state: 'late', days: 8 }],
  ['2023-02', { state: 'later' }],
  ['2023-03', { state: 'later' }],
])('%s on 8 February 2023', (text, due) => {
  expect(dueOf(aCard({ when: when(text) }), TODAY)).toEqual(due);
});

test('a month is late on the day after its last, and never soon before', () => {
  const card = aCard({ when: when('2024-02') });
  const on = ['2024-02-01', '2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01'];
  expect(on.map((today) => dueOf(card, today))).toEqual([
    { state: 'later' },
    { state: 'later' },
    { state: 'later' },
    { state: 'later' },
    { state: 'late', days: 1 },
  ]);
});

test('nothing is due without a date, or when it is done or dropped', () => {
  expect(dueOf(aCard(), TODAY)).toEqual({ state: 'none' });
  const late = STATUSES.filter(
    (status) => dueOf(aCard({ status, when: when('2023-01') }), TODAY).state === 'late',
  );
  expect(late).toEqual(['proposed', 'open', 'doing', 'waiting']);
});

test('late by exactly as many days as have passed since its last', () => {
  fc.assert(
    fc.property(anyWhen(anyDay()), fc.integer({ min: -800, max: 800 }), (value, days) => {
      const due = dueOf(aCard({ when: value }), addDays(endOf(value), days));
      expect(due.state === 'late').toBe(days > 0);
      if (due.state === 'late') expect(due.days).toBe(days);
      if (due.state === 'soon') expect(due.days + days).toBe(0);
    }),
  );
});
