// The stretch of time that the circle is: years that begin in any month, leap years, and what one zooms in to (R7).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfMonth,
  firstDayOf,
  monthIn,
  weekdayOf,
} from '../../../app/domain/plain-date.ts';
import { cellsOf, monthsIn, weeksIn } from '../../../app/domain/wheel/cells.ts';
import {
  angleOf,
  angleOfDay,
  dayAtAngle,
  daysInto,
  FULL_CIRCLE,
  isIn,
  lastDayIn,
  monthsFrom,
  partOf,
  twelveMonthsFrom,
  type WheelSpan,
} from '../../../app/domain/wheel/span.ts';
import { when } from '../a-card.ts';

const spans = fc.oneof(
  fc
    .record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.constantFrom(12, 4, 3, 1).map((months) => monthsFrom(year, month, months)),
    ),
  fc
    .integer({ min: 0, max: 9000 })
    .map((day): WheelSpan => ({ first: addDays('2020-01-06', day * 7), days: 7 })),
);

test.each([
  [twelveMonthsFrom(2023), 365, '2023-12-31'],
  [twelveMonthsFrom(2024), 366, '2024-12-31'],
  [twelveMonthsFrom(2023, 8), 366, '2024-07-31'],
  [twelveMonthsFrom(2024, 8), 365, '2025-07-31'],
  [twelveMonthsFrom(2023, 3), 366, '2024-02-29'],
  [monthsFrom(2024, 1, 4), 121, '2024-04-30'],
  [monthsFrom(2026, 1, 3), 90, '2026-03-31'],
  [monthsFrom(2026, 12, 1), 31, '2026-12-31'],
])('%j has %i days and ends %s', (span, days, last) => {
  expect(span.days).toBe(days);
  expect(lastDayIn(span)).toBe(last);
});

describe('arcs', () => {
  test('of months, weeks and days sum to 360° in leap and common years, from any month, at any zoom', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const { outer, inner } = cellsOf(span, span.first);
        for (const cells of [outer, inner, monthsIn(span, span.first), weeksIn(span, span.first)]) {
          const arcs = cells.map(({ from, to }) => angleOf(span, to) - angleOf(span, from));
          expect(arcs.reduce((sum, arc) => sum + arc, 0)).toBeCloseTo(FULL_CIRCLE, 9);
          expect(Math.min(...arcs)).toBeGreaterThan(0);
          for (const [i, { from }] of cells.entries()) expect(from).toBe(cells[i - 1]?.to ?? 0);
        }
      }),
    );
  });

  test('each month’s arc is as long as its days, 29 February included', () => {
    for (const year of [1900, 2000, 2023, 2024]) {
      const span = twelveMonthsFrom(year);
      const february = monthsIn(span, span.first)[1];
      expect(february?.to).toBe(year === 2000 || year === 2024 ? 60 : 59);
    }
  });

  test('months are named once each, weeks begin on Mondays', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const months = monthsIn(span, span.first).map(({ first }) => first);
        expect(months.slice(1).every((first) => dayOfMonth(first) === 1)).toBe(true);
        expect(
          weeksIn(span, span.first)
            .slice(1)
            .every(({ first }) => weekdayOf(first) === 1),
        ).toBe(true);
      }),
    );
  });
});

describe('angles and days', () => {
  test('each day lies at its own angle, whole turns to and fro make no difference', () => {
    fc.assert(
      fc.property(spans, fc.nat(400), fc.integer({ min: -2, max: 2 }), (span, at, turns) => {
        const day = addDays(span.first, at % span.days);
        const angle = angleOfDay(span, day);
        expect(angle).toBeGreaterThan(0);
        expect(angle).toBeLessThan(FULL_CIRCLE);
        expect(dayAtAngle(span, angle + turns * FULL_CIRCLE)).toBe(day);
        expect(dayAtAngle(span, angleOf(span, daysInto(span, day)))).toBe(day);
      }),
    );
  });

  test('the top is the first day, just before it the last', () => {
    const span = twelveMonthsFrom(2026, 8);
    expect(dayAtAngle(span, 0)).toBe('2026-08-01');
    expect(dayAtAngle(span, -0.001)).toBe('2027-07-31');
    expect(dayAtAngle(span, FULL_CIRCLE)).toBe('2026-08-01');
  });
});

test('a part is what lies inside: all its days are in the span, and the days beside it are not of it', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -50, max: 420 }), fc.nat(60), (span, start, length) => {
      const first = addDays(span.first, start);
      const last = addDays(first, length);
      const part = partOf(when(length === 0 ? first : `${first}/${last}`), span);
      const inside = Array.from({ length: length + 1 }, (_, i) => addDays(first, i)).filter((day) =>
        isIn(span, day),
      );
      expect(inside).toHaveLength(part ? part.to - part.from : 0);
      if (part) expect(inside[0]).toBe(addDays(span.first, part.from));
    }),
  );
});

test.each([
  ['2026-12-20/2027-01-10', twelveMonthsFrom(2026, 8), { from: 141, to: 163 }],
  ['2027-02', twelveMonthsFrom(2026, 8), { from: 184, to: 212 }],
  ['2027-08-01', twelveMonthsFrom(2026, 8), null],
  ['2026-07-30/2026-08-02', twelveMonthsFrom(2026, 8), { from: 0, to: 2 }],
  ['2026-02', { first: '2026-02-09', days: 7 }, { from: 0, to: 7 }],
] as const)('%s in %j is %j', (text, span, part) => {
  expect(partOf(when(text), span)).toEqual(part);
});

test('a year is divided into months and weeks, a month into weeks and days, a week into days', () => {
  const units = (span: WheelSpan) => {
    const { outer, inner } = cellsOf(span, span.first);
    return [outer[0]?.unit, outer.length, inner[0]?.unit, inner.length];
  };
  expect(units(twelveMonthsFrom(2026))).toEqual(['month', 12, 'week', 53]);
  expect(units(monthsFrom(2026, 1, 3))).toEqual(['month', 3, 'week', 14]);
  expect(units(monthsFrom(2026, 2, 1))).toEqual(['week', 5, 'day', 28]);
  expect(units({ first: '2026-02-09', days: 7 })).toEqual(['day', 7, 'day', 7]);
});

test('twelve months from each month of a year follow one another without a gap', () => {
  for (let n = 0; n < 48; n += 1) {
    const month = addMonths(monthIn(2023, 1), n);
    const span = twelveMonthsFrom(2023 + Math.floor(n / 12), (n % 12) + 1);
    expect(addDays(lastDayIn(span), 1)).toBe(firstDayOf(addMonths(month, 12)));
  }
});
