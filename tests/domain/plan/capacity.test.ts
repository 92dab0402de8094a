// Hours a month for each person, and where a limit breaks (app/domain/plan/capacity.ts).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../app/domain/card.ts';
import { capacityOf, hoursLimitId, hoursLimitOf } from '../../../app/domain/plan/capacity.ts';
import { aCard, anyDay, aPerson, when } from '../a-card.ts';

const people = [aPerson('ada'), aPerson('birk')];
const task = (fields: Partial<Card>): Card =>
  aCard({ kind: 'communication', when: when('2026-03-10'), assignees: ['ada'], hours: 8, ...fields });
const hoursOf = (cards: readonly Card[], year = 2026) =>
  Object.fromEntries(
    capacityOf({ cards, people, limits: [] }, year).map(({ person, months }) => [
      person?.id ?? 'nobody',
      months.map(({ hours }) => Math.round(hours * 100) / 100),
    ]),
  );
const inMonth = (month: number, hours: number) =>
  Array.from({ length: 12 }, (_, i) => (i + 1 === month ? hours : 0));

describe('whose hours, and when', () => {
  test('on the publishing date when nobody said when planning starts', () => {
    expect(hoursOf([task({})])).toEqual({ ada: inMonth(3, 8) });
  });

  test('shared by those who are named and known, else nobody’s', () => {
    expect(hoursOf([task({ assignees: ['birk', 'ada', 'gone'] })])).toEqual({
      ada: inMonth(3, 4),
      birk: inMonth(3, 4),
    });
    expect(hoursOf([task({ assignees: ['gone'] })])).toEqual({ nobody: inMonth(3, 8) });
  });

  test('spread over the days from planning to publishing, also across years', () => {
    const card = task({ planFrom: '2025-12-30', when: when('2026-01-02'), hours: 4 });
    expect(hoursOf([card])).toEqual({ ada: inMonth(1, 2) });
    expect(hoursOf([card], 2025)).toEqual({ ada: inMonth(12, 2) });
  });

  test.each<[string, Partial<Card>]>([
    ['without a date', { when: null }],
    ['without hours', { hours: null }],
    ['dropped', { status: 'dropped' }],
    ['no communication', { kind: 'action' }],
  ])('not counted: %s', (_, fields) => {
    expect(hoursOf([task(fields)])).toEqual({});
  });

  test('planning that is said to start after publishing is taken for the publishing date', () => {
    expect(hoursOf([task({ planFrom: '2026-05-01' })])).toEqual({ ada: inMonth(3, 8) });
  });

  test('over all years and people no hour is lost or made', () => {
    fc.assert(
      fc.property(
        anyDay('2024-01-01', '2026-12-31'),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 99 }),
        (day, before, hours) => {
          const from = new Date(Date.parse(day) - before * 86_400_000).toISOString().slice(0, 10);
          const card = task({ when: when(day), planFrom: from, hours, assignees: ['ada', 'birk'] });
          const years = [2022, 2023, 2024, 2025, 2026];
          const all = years.flatMap((year) => capacityOf({ cards: [card], people, limits: [] }, year));
          const sum = all.flatMap(({ months }) => months).reduce((total, month) => total + month.hours, 0);
          expect(sum).toBeCloseTo(hours, 6);
        },
      ),
    );
  });
});

describe('the limit', () => {
  const limits = [
    { id: hoursLimitId(null), most: 10 },
    { id: hoursLimitId('birk'), most: 3 },
  ];

  test('one’s own goes before that for all', () => {
    expect(hoursLimitOf(limits, 'birk')).toBe(3);
    expect(hoursLimitOf(limits, 'ada')).toBe(10);
    expect(hoursLimitOf([], 'ada')).toBeNull();
  });

  test('breaks above it, not at it', () => {
    const cards = [
      task({ id: 'a', hours: 10 }),
      task({ id: 'b', when: when('2026-04-01'), hours: 10.5 }),
      task({ id: 'c', assignees: ['birk'], hours: 4 }),
    ];
    const over = capacityOf({ cards, people, limits }, 2026).map(({ person, over }) => [person?.id, over]);
    expect(over).toEqual([
      ['ada', [4]],
      ['birk', [3]],
    ]);
  });
});
