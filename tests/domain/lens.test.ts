// [R1] The column follows from the card: over all lenses, columns, cards and days, and case by case.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { isWorkingDay } from '../../app/domain/holidays.ts';
import {
  type Column,
  cardsByColumn,
  columnOf,
  columnsOf,
  drop,
  LENSES,
  type LensContext,
  type LensId,
} from '../../app/domain/lens.ts';
import { daysBetween, daysInMonth, monthOf, yearOf } from '../../app/domain/plain-date.ts';
import { endOf, formatWhen, sameWhen, startMonthOf, startOf } from '../../app/domain/when.ts';
import { aCard, anyCard, anyDay, anyPeople, aPerson, apply, SERVICES, when } from './a-card.ts';

const YEAR_LENSES = ['month', 'quarter', 'tertial'] as const;

/** A lens, a context, and a card whose days lie near today as well as far away. */
const anySight = (lenses: readonly LensId[]) =>
  fc
    .record({
      lens: fc.constantFrom(...lenses),
      today: anyDay('1995-01-01', '2060-12-31'),
      people: anyPeople,
    })
    .chain(({ lens, today, people }) => {
      const year = yearOf(today);
      const near = anyDay(`${year - 1}-01-01`, `${year + 1}-12-31`);
      const context: LensContext = { today, people, services: SERVICES };
      return fc.record({
        lens: fc.constant(lens),
        context: fc.constant(context),
        card: anyCard(fc.oneof(near, near, anyDay())),
        column: fc.constantFrom(...columnsOf(lens, context)),
      });
    });

const RUNS = { numRuns: 3000 };

describe('over all lenses', () => {
  test('[R1] a card dropped in a column stands in that column', () => {
    fc.assert(
      fc.property(anySight(LENSES), ({ lens, context, card, column }) => {
        fc.pre(column.takesDrops);
        const dropped = apply(card, drop(lens, card, column.id, context));
        expect(columnOf(lens, dropped, context)).toBe(column.id);
      }),
      RUNS,
    );
  });

  test('[R1] every card stands in exactly one column that is there', () => {
    fc.assert(
      fc.property(anySight(LENSES), ({ lens, context, card }) => {
        const ids = columnsOf(lens, context).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain(columnOf(lens, card, context));
      }),
      RUNS,
    );
  });

  test('[R1] a drop into its own column changes nothing, and neither does a second drop', () => {
    fc.assert(
      fc.property(anySight(LENSES), ({ lens, context, card, column }) => {
        const own = columnOf(lens, card, context);
        if (own !== 'earlier') expect(drop(lens, card, own, context)).toEqual({});
        fc.pre(column.takesDrops);
        const dropped = apply(card, drop(lens, card, column.id, context));
        expect(drop(lens, dropped, column.id, context)).toEqual({});
      }),
      RUNS,
    );
  });

  test('[R1] a drop writes what the lens is about and nothing else', () => {
    const fields: Record<LensId, readonly string[]> = {
      month: ['when'],
      quarter: ['when'],
      tertial: ['when'],
      flow: ['status', 'waiting', 'doneOn'],
      people: ['assignees'],
      service: ['service'],
    };
    fc.assert(
      fc.property(anySight(LENSES), ({ lens, context, card, column }) => {
        fc.pre(column.takesDrops);
        for (const field of Object.keys(drop(lens, card, column.id, context)))
          expect(fields[lens]).toContain(field);
      }),
      RUNS,
    );
  });

  test('the cards of all columns are the cards, each in its own, in the order they came in', () => {
    const anyCards = fc.array(anyCard(anyDay('2022-01-01', '2024-12-31')), { maxLength: 30 });
    fc.assert(
      fc.property(fc.constantFrom(...LENSES), anyPeople, anyCards, (lens, people, cards) => {
        const context = { today: '2023-02-08', people, services: SERVICES };
        const byColumn = cardsByColumn(lens, cards, context);
        expect([...byColumn.keys()]).toEqual(columnsOf(lens, context).map(({ id }) => id));
        for (const [id, inColumn] of byColumn)
          expect(inColumn).toEqual(cards.filter((card) => columnOf(lens, card, context) === id));
      }),
      { numRuns: 300 },
    );
  });

  test.each(LENSES)('%s: no drops where there is no column', (lens) => {
    const context = { today: '2023-02-08', people: [], services: [] };
    expect(() => drop(lens, aCard(), 'nowhere', context)).toThrow(RangeError);
    expect(() => drop(lens, aCard(), 'earlier', context)).toThrow(RangeError);
  });

  test('a card from an earlier year can be left there, not put there', () => {
    const card = aCard({ when: when('2022-06-01') });
    const context = { today: '2023-02-08', people: [], services: [] };
    expect(columnOf('month', card, context)).toBe('earlier');
    expect(() => drop('month', card, 'earlier', context)).toThrow(RangeError);
  });
});

describe('[R1] what a drop in the year keeps', () => {
  const anyYearDrop = anySight(YEAR_LENSES).map(({ lens, context, card, column }) => {
    const change = column.takesDrops ? drop(lens, card, column.id, context) : {};
    return { column, card, before: card.when, after: apply(card, change).when, changed: 'when' in change };
  });

  test('what is planned by the month stays so, a day a day, and an interval its length', () => {
    fc.assert(
      fc.property(anyYearDrop, ({ before, after, column, changed }) => {
        if (!changed || column.id === 'no-date') return;
        expect(after?.precision).toBe(before?.precision ?? 'month');
        if (before && after && before.precision === 'interval')
          expect(daysBetween(startOf(after), endOf(after))).toBe(daysBetween(startOf(before), endOf(before)));
      }),
      RUNS,
    );
  });

  test('[R7] a day lands on a working day, at most the Easter week away from its day of the month', () => {
    fc.assert(
      fc.property(anyYearDrop, ({ before, after, changed }) => {
        if (!changed || !before || !after || before.precision === 'month') return;
        const start = startOf(after);
        expect(isWorkingDay(start)).toBe(true);
        const clamped = Math.min(Number(startOf(before).slice(8)), daysInMonth(monthOf(start)));
        expect(Math.abs(Number(start.slice(8)) - clamped)).toBeLessThanOrEqual(5);
      }),
      RUNS,
    );
  });

  test('the place of the month within quarter and tertial, and the month of the year into next year', () => {
    fc.assert(
      fc.property(anyYearDrop, ({ column, before, after, changed }) => {
        if (!changed || !before || !after) return;
        const from = Number(startMonthOf(before).slice(5));
        const to = Number(startMonthOf(after).slice(5));
        if (column.kind === 'next-year') expect(to).toBe(from);
        if (column.kind !== 'period') return;
        const months = Number(column.end.slice(5)) - Number(column.start.slice(5)) + 1;
        expect((to - 1) % months).toBe((from - 1) % months);
      }),
      RUNS,
    );
  });
});

describe('the columns of a year', () => {
  const context = { today: '2023-05-08', people: [], services: [] };
  const periods = (lens: LensId) =>
    columnsOf(lens, context).filter(
      (column): column is Extract<Column, { kind: 'period' }> => column.kind === 'period',
    );

  test('no date, earlier, twelve months, next year', () => {
    const columns = columnsOf('month', context);
    expect(columns.map(({ id }) => id)).toEqual([
      'no-date',
      'earlier',
      ...Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`),
      'next-year',
    ]);
    expect(columns.filter(({ takesDrops }) => !takesDrops).map(({ id }) => id)).toEqual(['earlier']);
    expect(columns.at(-1)).toMatchObject({ year: 2024 });
    expect(periods('month').filter(({ past }) => past)).toHaveLength(4);
    expect(periods('month').filter(({ current }) => current)).toMatchObject([
      { start: '2023-05', end: '2023-05', past: false },
    ]);
  });

  test('quarters', () => {
    expect(
      periods('quarter').map(({ id, start, end, past, current }) => [id, start, end, past, current]),
    ).toEqual([
      ['2023-Q1', '2023-01', '2023-03', true, false],
      ['2023-Q2', '2023-04', '2023-06', false, true],
      ['2023-Q3', '2023-07', '2023-09', false, false],
      ['2023-Q4', '2023-10', '2023-12', false, false],
    ]);
  });

  test('tertials', () => {
    expect(
      periods('tertial').map(({ id, start, end, past, current }) => [id, start, end, past, current]),
    ).toEqual([
      ['2023-T1', '2023-01', '2023-04', true, false],
      ['2023-T2', '2023-05', '2023-08', false, true],
      ['2023-T3', '2023-09', '2023-12', false, false],
    ]);
  });
});

describe('drops in the year, one by one', () => {
  const said = (lens: LensId, text: string | null, columnId: string, today = '2023-02-08') => {
    const card = aCard({ when: text === null ? null : when(text) });
    const change = drop(lens, card, columnId, { today, people: [], services: [] });
    return change.when ? formatWhen(change.when) : change.when;
  };

  test.each<[string | null, string, string | null | undefined, string]>([
    ['2023-02-10', '2023-03', '2023-03-10', 'the same day'],
    ['2023-01-31', '2023-02', '2023-02-28', 'clamped to the month'],
    [
      '2023-03-31',
      '2023-04',
      '2023-04-28',
      'clamped to Sunday the 30th, before 1 May: Friday inside the month',
    ],
    ['2023-02-09', '2023-04', '2023-04-11', 'Easter Sunday: Tuesday is two days off, Wednesday before four'],
    ['2023-02-17', '2023-05', '2023-05-16', '17 May'],
    [
      '2023-02-13/2023-02-24',
      '2023-05',
      '2023-05-12/2023-05-23',
      'an interval starts on a working day, 12 days',
    ],
    ['2023-12-29/2024-01-05', '2023-02', '2023-02-28/2023-03-07', 'an interval over the year'],
    ['2023-02', '2023-07', '2023-07', 'a month stays a month'],
    [null, '2023-07', '2023-07', 'no date becomes the month'],
    ['2022-11-15', '2023-11', '2023-11-15', 'from an earlier year'],
    ['2023-02-10', 'no-date', null, 'no date'],
    ['2023-02-10', 'next-year', '2024-02-09', 'next year, where the 10th is a Saturday'],
    ['2024-02-29', '2023-02', '2023-02-28', 'the leap day'],
    ['2023-06', 'next-year', '2024-06', 'a month of next year'],
    [null, 'next-year', '2024-01', 'no date becomes January'],
    ['2019-08-20', 'next-year', '2024-08-20', 'from long ago'],
    ['2027-08-20', 'next-year', undefined, 'a later year is there already'],
    ['2023-03-11', '2023-03', undefined, 'a Saturday that somebody chose stays'],
  ])('[R1] month: %s into %s gives %s (%s)', (from, column, to) => {
    expect(said('month', from, column)).toBe(to);
  });

  test.each([
    ['quarter', '2023-02-10', '2023-Q2', '2023-05-10'],
    ['quarter', '2023-06', '2023-Q4', '2023-12'],
    ['quarter', '2022-11-15', '2023-Q1', '2023-02-15'],
    ['quarter', null, '2023-Q1', '2023-02'],
    ['quarter', null, '2023-Q3', '2023-07'],
    ['quarter', '2023-01-10', '2023-Q1', undefined],
    ['tertial', '2023-04-20', '2023-T3', '2023-12-20'],
    ['tertial', null, '2023-T1', '2023-02'],
    ['tertial', null, '2023-T2', '2023-05'],
  ] as const)('[R1] %s: %s into %s gives %s', (lens, from, column, to) => {
    expect(said(lens, from, column)).toBe(to);
  });

  test('[R1] an interval stands where it starts', () => {
    const card = aCard({ when: when('2023-03-31/2023-06-02') });
    const context = { today: '2023-02-08', people: [], services: [] };
    const lenses = ['month', 'quarter', 'tertial'] as const;
    expect(lenses.map((lens) => columnOf(lens, card, context))).toEqual(['2023-03', '2023-Q1', '2023-T1']);
  });

  test('[R1] the same card stands elsewhere when the year has turned, and nothing is written', () => {
    const card = aCard({ when: when('2023-12-20') });
    const at = (today: string) => columnOf('month', card, { today, people: [], services: [] });
    expect(['2022-12-31', '2023-12-31', '2024-01-01'].map(at)).toEqual(['next-year', '2023-12', 'earlier']);
  });
});

describe('drops in the flow', () => {
  const context = { today: '2023-02-08', people: [], services: [] };
  const waiting = aCard({ status: 'waiting', waiting: { on: 'fylkene', since: '2023-02-01' } });
  const done = aCard({ status: 'done', doneOn: '2023-02-06' });

  test.each([
    [aCard(), 'status-doing', { status: 'doing' }],
    [aCard(), 'status-waiting', { status: 'waiting', waiting: { on: '', since: '2023-02-08' } }],
    [aCard(), 'status-done', { status: 'done', doneOn: '2023-02-08' }],
    [waiting, 'status-open', { status: 'open', waiting: null }],
    [waiting, 'status-done', { status: 'done', waiting: null, doneOn: '2023-02-08' }],
    [waiting, 'status-waiting', {}],
    [done, 'status-dropped', { status: 'dropped', doneOn: null }],
    [done, 'status-waiting', { status: 'waiting', waiting: { on: '', since: '2023-02-08' }, doneOn: null }],
    [done, 'status-done', {}],
  ])('[R1] %# into %s', (card, column, change) => {
    expect(drop('flow', card, column, context)).toEqual(change);
  });
});

describe('drops among people', () => {
  const context = { today: '2023-02-08', people: ['ada', 'birk', 'celine'].map(aPerson), services: SERVICES };
  const held = (...assignees: string[]) => aCard({ assignees });
  const dropped = (card: Card, column: string) => drop('people', card, column, context).assignees;

  test('nobody first, then the people as the board has them', () => {
    expect(columnsOf('people', context).map(({ id }) => id)).toEqual([
      'nobody',
      'person-ada',
      'person-birk',
      'person-celine',
    ]);
  });

  test('[R1] the first that the board knows decides', () => {
    const at = (...assignees: string[]) => columnOf('people', held(...assignees), context);
    expect([at(), at('gone'), at('gone', 'birk', 'ada'), at('celine', 'ada')]).toEqual([
      'nobody',
      'nobody',
      'person-birk',
      'person-celine',
    ]);
  });

  test.each([
    [held(), 'person-birk', ['birk']],
    [held('ada'), 'person-birk', ['birk']],
    [held('ada', 'birk', 'celine'), 'person-celine', ['celine', 'birk']],
    [held('celine', 'ada', 'gone'), 'person-birk', ['birk', 'ada', 'gone']],
    [held('gone', 'ada', 'celine'), 'person-birk', ['birk', 'celine', 'gone']],
    [held('ada', 'birk'), 'nobody', []],
    [held('ada', 'birk'), 'person-ada', undefined],
    [held('gone'), 'nobody', undefined],
  ])('[R1] %# into %s', (card, column, assignees) => {
    expect(dropped(card, column)).toEqual(assignees);
  });
});

describe('drops among services', () => {
  const context = { today: '2023-02-08', people: [], services: SERVICES };

  test('none first, then the services as the board has them; one that is gone is none', () => {
    expect(columnsOf('service', context).map(({ id }) => id)).toEqual([
      'no-service',
      'service-avisrommet',
      'service-filmrommet',
    ]);
    expect(columnOf('service', aCard({ service: 'filmrommet' }), context)).toBe('service-filmrommet');
    expect(columnOf('service', aCard({ service: 'gone' }), context)).toBe('no-service');
  });

  test('[R1] a drop sets the service, or takes it away', () => {
    const card = aCard({ service: 'filmrommet' });
    expect(drop('service', card, 'service-avisrommet', context)).toEqual({ service: 'avisrommet' });
    expect(drop('service', card, 'no-service', context)).toEqual({ service: null });
  });
});

test('what is dropped is left as it was', () => {
  const assignees = Object.freeze(['celine', 'birk', 'ada']);
  const card = Object.freeze(aCard({ assignees, when: Object.freeze(when('2023-02-10')) }));
  const context = { today: '2023-02-08', people: ['ada', 'birk', 'celine'].map(aPerson), services: SERVICES };
  drop('people', card, 'person-ada', context);
  drop('month', card, '2023-05', context);
  expect(assignees).toEqual(['celine', 'birk', 'ada']);
  expect(sameWhen(card.when, when('2023-02-10'))).toBe(true);
});
