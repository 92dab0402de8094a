// Plain dates against JavaScript's own calendar, and ISO weeks against known years.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInMonth,
  dayOfYear,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  monthOf,
  parsePlainDate,
  parsePlainMonth,
  weekdayOf,
  weeksInYear,
  yearOf,
} from '../../app/domain/plain-date.ts';
import { anyDay, isoDay } from './a-card.ts';

const DAY = 86_400_000;
const anyDayAtAll = anyDay('0001-01-01', '9999-12-31');

describe('reading', () => {
  test.each(['2023-02-10', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-01-32',
    '0000-01-01',
    ' 2023-02-10',
    '2023-02-10 ',
    '2023-02-10\n',
    '2023-2-10',
    '23-02-10',
    '+002023-02-10',
    '-2023-02-10',
    '20230210',
    '2023-02-10T00:00',
    '2023-02',
    '２０２３-02-10',
    '',
  ])('%j is no day', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  test('months', () => {
    expect(['2023-01', '2023-12', '0001-01'].map(parsePlainMonth)).toEqual(['2023-01', '2023-12', '0001-01']);
    const wrong = ['2023-00', '2023-13', '2023-1', '0000-05', '2023-01-01', '2023-01\n', ' 2023-01', '2023'];
    expect(wrong.map(parsePlainMonth)).toEqual(wrong.map(() => null));
  });

  test('every day that the calendar has is read, and only those', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const pad = (n: number, width: number) => String(n).padStart(width, '0');
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          const time = Date.parse(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(time) && isoDay(time) === text;
          expect(parsePlainDate(text)).toBe(exists ? text : null);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('[R7] counting', () => {
  test('days are counted as JavaScript counts them', () => {
    fc.assert(
      fc.property(anyDayAtAll, anyDayAtAll, (a, b) => {
        const days = (Date.parse(b) - Date.parse(a)) / DAY;
        expect(daysBetween(a, b)).toBe(days);
        expect(addDays(a, days)).toBe(b);
        expect(weekdayOf(a)).toBe(new Date(a).getUTCDay() || 7);
        expect(dayOfYear(a)).toBe((Date.parse(a) - Date.parse(`${a.slice(0, 4)}-01-01`)) / DAY + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('every day from 1999 to 2040, one after the other', () => {
    let day = '1999-01-01';
    for (let time = Date.parse(day); time < Date.parse('2041-01-01'); time += DAY) {
      if (day !== isoDay(time)) expect(day).toBe(isoDay(time));
      day = addDays(day, 1);
    }
    expect(day).toBe('2041-01-01');
  });

  test('it stops where the calendar stops', () => {
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -5)).toBe('0001-01-01');
    expect(addMonths('9999-11', 5)).toBe('9999-12');
    expect(addMonths('0001-02', -5)).toBe('0001-01');
  });

  test('months', () => {
    expect(addMonths('2023-11', 3)).toBe('2024-02');
    expect(addMonths('2023-01', -1)).toBe('2022-12');
    expect(addMonths('2023-06', -30)).toBe('2020-12');
    expect(['2023-02', '2024-02', '1900-02', '2000-02', '2023-04', '2023-12'].map(daysInMonth)).toEqual([
      28, 29, 28, 29, 30, 31,
    ]);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(dayInMonth('2023-02', 31)).toBe('2023-02-28');
    expect(dayInMonth('2023-02', 7)).toBe('2023-02-07');
    expect([monthOf('2023-02-10'), yearOf('2023-02-10'), yearOf('0987-02')]).toEqual(['2023-02', 2023, 987]);
  });
});

describe('[R7] ISO weeks', () => {
  test('the years from 2000 to 2050 with 53 weeks', () => {
    const years = Array.from({ length: 51 }, (_, i) => 2000 + i).filter((year) => weeksInYear(year) === 53);
    expect(years).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]);
  });

  test.each([
    ['2023-02-08', 2023, 6],
    ['2023-01-01', 2022, 52],
    ['2023-01-02', 2023, 1],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2032-12-27', 2032, 53],
    ['2033-01-02', 2032, 53],
    ['2037-12-28', 2037, 53],
    ['2018-12-31', 2019, 1],
  ])('%s lies in %i, week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  test('a week is that of its Thursday, whose number counts from 1 January', () => {
    fc.assert(
      fc.property(anyDay('0002-01-01', '9998-12-31'), (day) => {
        const thursday = isoDay(Date.parse(day) + (4 - (new Date(day).getUTCDay() || 7)) * DAY);
        const daysBefore = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY;
        const week = Math.floor(daysBefore / 7) + 1;
        expect(isoWeekOf(day)).toEqual({ year: Number(thursday.slice(0, 4)), week });
      }),
      { numRuns: 2000 },
    );
  });
});
