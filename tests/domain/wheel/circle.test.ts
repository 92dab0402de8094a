// The year as a circle: angles, weeks, holidays, spans (R7).

import { describe, expect, test } from 'vitest';
import { isoWeekOf } from '../../../app/domain/plain-date.ts';
import { holidayGroupsOf, holidayNameRoom } from '../../../app/domain/wheel/calendar-days.ts';
import { weeksIn } from '../../../app/domain/wheel/cells.ts';
import { arcLine, isLowerHalf, pointAt } from '../../../app/domain/wheel/circle.ts';
import {
  angleOf,
  angleOfDay,
  FULL_CIRCLE,
  partOf,
  twelveMonthsFrom,
} from '../../../app/domain/wheel/span.ts';
import { wheel } from '../../../app/text/wheel.ts';
import { when } from '../a-card.ts';

describe('angles', () => {
  test('1 January is at the top and the year goes clockwise', () => {
    expect(pointAt(100, angleOf(twelveMonthsFrom(2023), 0))).toEqual({ x: 0, y: -100 });
    expect(pointAt(100, angleOf(twelveMonthsFrom(2023), 91.25))).toEqual({ x: 100, y: 0 });
    expect(pointAt(100, angleOf(twelveMonthsFrom(2023), 182.5))).toEqual({ x: 0, y: 100 });
    expect(pointAt(100, angleOf(twelveMonthsFrom(2023), 273.75))).toEqual({ x: -100, y: 0 });
  });

  test('a leap year has 366 days in its circle', () => {
    expect(angleOfDay(twelveMonthsFrom(2024), '2024-12-31')).toBeCloseTo((365.5 / 366) * FULL_CIRCLE, 10);
    expect(angleOfDay(twelveMonthsFrom(2024), '2024-02-29')).toBeCloseTo((59.5 / 366) * FULL_CIRCLE, 10);
    expect(angleOfDay(twelveMonthsFrom(2023), '2023-12-31')).toBeCloseTo((364.5 / 365) * FULL_CIRCLE, 10);
  });

  test('numbers have at most 2 decimals, so that server and browser write the same', () => {
    for (let day = 0; day < 366; day += 1)
      expect(
        arcLine(207.123, angleOf(twelveMonthsFrom(2024), day), angleOf(twelveMonthsFrom(2024), day + 3)),
      ).toMatch(/^M(-?\d+(\.\d{1,2})? ?){2}A207\.12 207\.12 0 0 1 (-?\d+(\.\d{1,2})? ?){2}$/);
  });

  test('text turns over in the lower half only', () => {
    expect([0, 80, 100, 180, 260, 280].map((degrees) => isLowerHalf((degrees / 360) * FULL_CIRCLE))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

test.each([
  ['2023-01-01', 2023, { from: 0, to: 1 }],
  ['2023-02', 2023, { from: 31, to: 59 }],
  ['2024-02', 2024, { from: 31, to: 60 }],
  ['2022-12-20/2023-01-10', 2023, { from: 0, to: 10 }],
  ['2023-12-20/2024-01-10', 2023, { from: 353, to: 365 }],
  ['2022-12-20/2024-01-10', 2023, { from: 0, to: 365 }],
  ['2024-01-01', 2023, null],
  ['2022-12', 2023, null],
] as const)('%s lies in %i at %j', (text, year, span) => {
  expect(partOf(when(text), twelveMonthsFrom(year))).toEqual(span);
});

describe('[R7] ISO weeks', () => {
  test.each([2015, 2020, 2026])('%i has a week 53', (year) => {
    expect(
      weeksIn(twelveMonthsFrom(year), '2023-02-08').filter(({ first }) => isoWeekOf(first).year === year),
    ).toHaveLength(53);
  });

  test.each([2021, 2022, 2023, 2024, 2025])('%i has 52', (year) => {
    expect(
      weeksIn(twelveMonthsFrom(year), '2023-02-08').filter(({ first }) => isoWeekOf(first).year === year),
    ).toHaveLength(52);
  });

  test('the weeks cover the year without gaps, also in a leap year', () => {
    for (let year = 2015; year < 2045; year += 1) {
      const weeks = weeksIn(twelveMonthsFrom(year), '2023-02-08');
      expect(weeks[0]?.from).toBe(0);
      expect(weeks.at(-1)?.to).toBe(twelveMonthsFrom(year).days);
      for (const [i, week] of weeks.entries()) if (i > 0) expect(week.from).toBe(weeks[i - 1]?.to);
    }
  });

  test('1 January 2023 is a Sunday of week 52, and this week is marked once', () => {
    const weeks = weeksIn(twelveMonthsFrom(2023), '2023-02-08');
    expect(weeks[0]).toEqual({ unit: 'week', first: '2023-01-01', from: 0, to: 1, current: false });
    expect(weeks.filter((week) => week.current)).toEqual([
      { unit: 'week', first: '2023-02-06', from: 36, to: 43, current: true },
    ]);
    expect(weeksIn(twelveMonthsFrom(2022), '2023-02-08').some((week) => week.current)).toBe(false);
  });

  test('a week across new year is current on both wheels', () => {
    expect(weeksIn(twelveMonthsFrom(2024), '2025-01-01').filter((week) => week.current)).toHaveLength(1);
    expect(weeksIn(twelveMonthsFrom(2025), '2024-12-31').filter((week) => week.current)).toHaveLength(1);
  });
});

test('[R7] no two holiday names meet, and Easter always has its own', () => {
  for (let year = 2020; year <= 2040; year += 1) {
    const groups = holidayGroupsOf(twelveMonthsFrom(year), () => 8);
    expect(groups.map((one) => one.group)).toContain('easter');
    for (const [i, one] of groups.entries())
      if (i > 0) expect(one.middle - (groups[i - 1]?.middle ?? 0)).toBeGreaterThanOrEqual(8);
  }
});

test('a wide name takes more room than a slim one: in 2026 17 May and Whitsun would meet in English, not in Norwegian', () => {
  const span = twelveMonthsFrom(2026);
  const groupsIn = (language: 'nb' | 'en') =>
    holidayGroupsOf(span, (group) => holidayNameRoom(wheel[language].holidays[group], span)).map(
      ({ group }) => group,
    );
  expect(groupsIn('en')).toEqual(['easter', 'labour', 'constitution', 'christmas']);
  expect(groupsIn('nb')).toEqual(['easter', 'labour', 'constitution', 'whitsun', 'christmas']);
});

test('in 2023 Ascension Day gives way to 17 May, beside it', () => {
  expect(holidayGroupsOf(twelveMonthsFrom(2023), () => 8).map((one) => one.group)).toEqual([
    'easter',
    'labour',
    'constitution',
    'whitsun',
    'christmas',
  ]);
});
