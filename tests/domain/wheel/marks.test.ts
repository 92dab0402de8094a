// Marks on the wheel: rings, lanes, sizes, yearly activities, how full the weeks are, and the list that says the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Activity, EMPTY_BOARD } from '../../../app/domain/board.ts';
import { type Card, KINDS, STATUSES } from '../../../app/domain/card.ts';
import { addDays, monthOf } from '../../../app/domain/plain-date.ts';
import { agendaOf } from '../../../app/domain/wheel/agenda.ts';
import { arcPath } from '../../../app/domain/wheel/arc-path.ts';
import { densityOf, weeksIn } from '../../../app/domain/wheel/cells.ts';
import { lanesOf, sharesOf } from '../../../app/domain/wheel/lanes.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import { RINGS_BY_KIND, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import { missingActivities } from '../../../app/domain/wheel/yearly.ts';
import { aCard, when } from '../a-card.ts';
import { anActivity } from '../year/an-activity.ts';

const TODAY = '2023-02-08';
const SPAN = twelveMonthsFrom(2023);
const BY_KIND = ringPlansFor(EMPTY_BOARD, [], SPAN, RINGS_BY_KIND);
const YEAR = { span: SPAN, today: TODAY, yearly: false, plans: BY_KIND };

const cardOn = (id: string, on: string | null, fields: Partial<Card> = {}): Card =>
  aCard({ id, title: id, when: on === null ? null : when(on), order: `a${id}`, ...fields });

const cards = fc
  .array(
    fc.record({
      day: fc.integer({ min: -40, max: 400 }),
      length: fc.constantFrom(0, 0, 1, 5, 30, 200),
      month: fc.boolean(),
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
    }),
    { maxLength: 120 },
  )
  .map((drawn) =>
    drawn.map(({ day, length, month, kind, status }, i) => {
      const start = addDays('2023-01-01', day);
      const text = month ? monthOf(start) : length ? `${start}/${addDays(start, length)}` : start;
      return cardOn(`c${i}`, text, { kind, status });
    }),
  );

describe('lanes', () => {
  test('what overlaps gets a lane of its own, what does not shares one', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 5, to: 8 },
      { from: 9, to: 12 },
      { from: 12, to: 14 },
    ];
    expect(lanesOf(spans, 365)).toEqual([0, 1, 1, 0]);
  });

  test('the last days of the year keep clear of its first', () => {
    const spans = [
      { from: -2, to: 3 },
      { from: 361, to: 367 },
    ];
    expect(lanesOf(spans, 365)).toEqual([0, 1]);
  });

  test('rings share equally until one needs more, and never more than there is', () => {
    expect(sharesOf([10, 20, 30], 105)).toEqual([35, 35, 35]);
    expect(sharesOf([10, 20, 60], 105)).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 3, maxLength: 3 }), (needs) => {
        const shares = sharesOf(needs, 105);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(105, 6);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(17.4);
      }),
    );
  });
});

describe('marks', () => {
  test('a day is a dot, an interval an arc, a month a thin band; a date is what gives a place', () => {
    const { marks } = wheelOf(
      [
        cardOn('day', '2023-03-01'),
        cardOn('span', '2023-05-03/2023-05-04'),
        cardOn('month', '2023-07'),
        cardOn('none', null),
        cardOn('other', '2024-01-01'),
      ],
      YEAR,
    );
    expect(marks.map((mark) => [mark.card.id, mark.shape])).toEqual([
      ['day', 'day'],
      ['span', 'interval'],
      ['month', 'month'],
    ]);
  });

  test('what the span cuts goes on there, and is an arc even where only a day of it is left', () => {
    const { marks } = wheelOf(
      [
        cardOn('before', '2022-12-20/2023-01-01'),
        cardOn('all', '2022-12-01/2024-01-31'),
        cardOn('edges', '2023-01-01/2023-12-31'),
        cardOn('day', '2023-01-01'),
        cardOn('after', '2023-12-31/2024-01-02'),
      ],
      YEAR,
    );
    const said = marks.map(({ card, shape, goesOn }) => [card.id, shape, goesOn]);
    expect(said.sort()).toEqual([
      ['after', 'interval', 'after'],
      ['all', 'interval', 'both'],
      ['before', 'interval', 'before'],
      ['day', 'day', null],
      ['edges', 'interval', null],
    ]);
  });

  test('an arc that goes on comes to a point there, and is round where it ends', () => {
    const piece = { inner: 96, outer: 104, from: 0, to: Math.PI / 2 };
    const [before, after] = (['before', 'after'] as const).map((goesOn) => arcPath({ ...piece, goesOn }));
    expect([before?.includes('L0 -100'), before?.includes('L100 0')]).toEqual([true, false]);
    expect([after?.includes('L0 -100'), after?.includes('L100 0')]).toEqual([false, true]);
    expect([before, after].map((path) => path?.match(/A4 4 /g)?.length)).toEqual([1, 1]);
  });

  test('late and settled are said; a done card is never late', () => {
    const { marks } = wheelOf(
      [
        cardOn('late', '2023-02-07'),
        cardOn('done', '2023-02-07', { status: 'done' }),
        cardOn('today', TODAY),
        cardOn('month', '2023-02'),
      ],
      YEAR,
    );
    expect(marks.filter((mark) => mark.late).map((mark) => mark.card.id)).toEqual(['late']);
    expect(marks.filter((mark) => mark.settled).map((mark) => mark.card.id)).toEqual(['done']);
  });

  test('every dated card of the year has one mark, inside the ring of its kind', () => {
    fc.assert(
      fc.property(cards, fc.boolean(), (drawn, yearly) => {
        const { marks, rings } = wheelOf(drawn, { ...YEAR, yearly });
        expect(new Set(marks.map((mark) => mark.card.id)).size).toBe(marks.length);
        for (const mark of marks) {
          const ring = rings.find((one) => one.key === mark.ring);
          expect(mark.radius + mark.size / 2).toBeLessThanOrEqual((ring?.outer ?? 0) + 0.01);
          expect(mark.radius - mark.size / 2).toBeGreaterThanOrEqual((ring?.inner ?? 0) - 0.01);
          expect(mark.to).toBeGreaterThan(mark.from);
          expect(mark.from).toBeGreaterThanOrEqual(0);
          expect(mark.to).toBeLessThanOrEqual(365);
        }
        expect(rings.at(-1)?.inner).toBeCloseTo(RADIUS.kindsIn, 6);
      }),
    );
  });

  test('marks in one ring that share a radius never share a day', () => {
    fc.assert(
      fc.property(cards, (drawn) => {
        const { marks } = wheelOf(drawn, YEAR);
        for (const a of marks)
          for (const b of marks)
            if (
              a.card.id < b.card.id &&
              a.radius === b.radius &&
              (a.shape === 'month') === (b.shape === 'month')
            )
              expect(a.to <= b.from || b.to <= a.from).toBe(true);
      }),
    );
  });
});

test('a week counts the cards that have a day in it, dropped ones left out', () => {
  const weeks = weeksIn(SPAN, TODAY);
  const density = densityOf(
    [
      cardOn('a', '2023-02-06'),
      cardOn('b', '2023-02-12/2023-02-13'),
      cardOn('c', '2023-02-08', { status: 'dropped' }),
      cardOn('d', null),
    ],
    weeks,
    SPAN,
  );
  expect(density[6]).toBe(2);
  expect(density[7]).toBe(1);
  expect(density.reduce((sum, one) => sum + one, 0)).toBe(3);
});

describe('yearly activities', () => {
  const activities: Activity[] = [
    anActivity('Leap', '29. februar'),
    anActivity('Plan', 'september'),
    anActivity('Letter', '10. desember'),
    anActivity('Left', '1. mai', { skipped: ['2023-1'] }),
  ];

  test('those without a card in the year, by date', () => {
    const board = {
      activities,
      cards: [
        cardOn('x', '2023-12-01', { activity: 'letter' }),
        cardOn('y', '2022-09-01', { activity: 'plan' }),
        cardOn('z', null, { activity: 'leap' }),
      ],
    };
    expect(missingActivities(board, SPAN).map((one) => [one.activity.id, one.when])).toEqual([
      ['leap', when('2023-02-28')],
      ['plan', when('2023-09')],
    ]);
    expect(missingActivities(board, twelveMonthsFrom(2024))[0]?.when).toEqual(when('2024-02-29'));
    expect(missingActivities(board, twelveMonthsFrom(2024)).map((one) => one.id)).toContain('y2024-1-left');
  });

  test('a turn over New Year is on the wheels of both years', () => {
    const board = { activities: [anActivity('Watch', '28. desember', { days: 10 })], cards: [] };
    expect(missingActivities(board, SPAN).map(({ id }) => id)).toEqual(['y2022-1-watch', 'y2023-1-watch']);
    const week = { activities: [anActivity('Start', 'uke 1')], cards: [] };
    const december = { first: '2024-12-01', days: 31 };
    expect(missingActivities(week, december).map(({ id }) => id)).toEqual(['y2025-1-start']);
  });
});

describe('[R3] the list', () => {
  test('late by how long, then by month from this one, settled by themselves, undated counted', () => {
    const agenda = agendaOf(
      [
        cardOn('late2', '2023-02-01'),
        cardOn('late1', '2022-12-20/2023-01-10'),
        cardOn('running', '2023-01-20/2023-03-01'),
        cardOn('month', '2023-02'),
        cardOn('march', '2023-03-03'),
        cardOn('done', '2023-04-01', { status: 'done' }),
        cardOn('undated', null),
        cardOn('undated-done', null, { status: 'done' }),
        cardOn('next', '2024-03-03'),
      ],
      SPAN,
      TODAY,
    );
    expect(agenda.late.map((card) => card.id)).toEqual(['late1', 'late2']);
    expect(agenda.months.map(({ month, cards: of }) => [month, of.map((card) => card.id)])).toEqual([
      ['2023-02', ['running', 'month']],
      ['2023-03', ['march']],
    ]);
    expect(agenda.settled.map((card) => card.id)).toEqual(['done']);
    expect(agenda.undated).toBe(1);
  });

  test('it says the same cards as the circle shows', () => {
    fc.assert(
      fc.property(cards, (drawn) => {
        const agenda = agendaOf(drawn, SPAN, TODAY);
        const said = [...agenda.late, ...agenda.months.flatMap((month) => month.cards), ...agenda.settled];
        const shown = wheelOf(drawn, YEAR).marks.map((mark) => mark.card.id);
        expect(said.map((card) => card.id).sort()).toEqual(shown.sort());
      }),
    );
  });
});
