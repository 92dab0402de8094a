// [R7] Easter and the public holidays by known tables, working days, and the nearest of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  easterSunday,
  HOLIDAY_NAMES,
  holidayOn,
  isWorkingDay,
  nearestWorkingDay,
  publicHolidays,
} from '../../app/domain/holidays.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayOf,
} from '../../app/domain/plain-date.ts';
import { anyDay } from './a-card.ts';

test.each([
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
  // The earliest and the latest that there are, and the years that simpler algorithms get wrong.
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2049-04-18',
  '2076-04-19',
])('[R7] Easter Sunday %s', (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

describe('[R7] public holidays', () => {
  test('the twelve of 2023', () => {
    expect(publicHolidays(2023)).toEqual([
      { date: '2023-01-01', name: 'new-years-day' },
      { date: '2023-04-06', name: 'maundy-thursday' },
      { date: '2023-04-07', name: 'good-friday' },
      { date: '2023-04-09', name: 'easter-sunday' },
      { date: '2023-04-10', name: 'easter-monday' },
      { date: '2023-05-01', name: 'labour-day' },
      { date: '2023-05-17', name: 'constitution-day' },
      { date: '2023-05-18', name: 'ascension-day' },
      { date: '2023-05-28', name: 'whit-sunday' },
      { date: '2023-05-29', name: 'whit-monday' },
      { date: '2023-12-25', name: 'christmas-day' },
      { date: '2023-12-26', name: 'boxing-day' },
    ]);
  });

  test.each([
    ['2027-05-17', 'constitution-day', 'whit-monday'],
    ['2026-05-17', 'constitution-day', null],
    ['2032-05-17', 'constitution-day', 'whit-monday'],
    ['2035-05-17', 'constitution-day', null],
    ['2008-05-01', 'labour-day', 'ascension-day'],
    ['2012-05-17', 'constitution-day', 'ascension-day'],
    ['2043-05-17', 'constitution-day', 'whit-sunday'],
  ] as const)('%s: %s and %s', (date, first, second) => {
    const names = publicHolidays(Number(date.slice(0, 4)))
      .filter((holiday) => holiday.date === date)
      .map(({ name }) => name);
    expect(names).toEqual(second === null ? [first] : [first, second]);
    expect(holidayOn(date)).toBe(first);
  });

  test('every year has each of the twelve once, by date, on the weekdays that they must have', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const holidays = publicHolidays(year);
      expect(holidays.map(({ name }) => name).sort()).toEqual([...HOLIDAY_NAMES].sort());
      expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).sort());
      const weekday = Object.fromEntries(holidays.map(({ date, name }) => [name, weekdayOf(date)]));
      expect(weekday).toMatchObject({
        'maundy-thursday': 4,
        'good-friday': 5,
        'easter-sunday': 7,
        'easter-monday': 1,
        'ascension-day': 4,
        'whit-sunday': 7,
        'whit-monday': 1,
      });
    }
  });

  test('other days are none', () => {
    expect(['2023-02-08', '2023-04-08', '2023-05-16', '2023-12-24', '2023-12-31'].map(holidayOn)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('[R7] working days', () => {
  test('2023 has 251', () => {
    const days = Array.from({ length: 365 }, (_, i) => addDays('2023-01-01', i));
    expect(days.filter(isWorkingDay)).toHaveLength(251);
  });

  test.each([
    ['2023-02-10', true],
    ['2023-02-11', false],
    ['2023-02-12', false],
    ['2023-05-17', false],
    ['2023-05-18', false],
    ['2023-05-19', true],
    ['2023-12-24', false],
    ['2024-12-24', true],
  ])('%s: %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  const inMonth = (day: string) => ({ first: firstDayOf(monthOf(day)), last: lastDayOf(monthOf(day)) });

  test.each([
    ['2023-02-10', '2023-02-10', 'it is one'],
    ['2023-02-11', '2023-02-10', 'Saturday: Friday'],
    ['2023-02-12', '2023-02-13', 'Sunday: Monday'],
    ['2023-05-17', '2023-05-16', '17 May before Ascension Day: the 16th'],
    ['2023-05-18', '2023-05-19', 'Ascension Day after 17 May: the 19th'],
    ['2023-04-08', '2023-04-05', 'Easter Saturday: three days to either side, the earlier'],
    ['2023-04-30', '2023-04-28', 'not over the end of the month'],
    ['2023-04-01', '2023-04-03', 'not over its beginning'],
    ['2021-05-01', '2021-05-03', '1 May on a Saturday'],
  ])('nearest to %s is %s (%s)', (day, nearest) => {
    expect(nearestWorkingDay(day, inMonth(day))).toBe(nearest);
  });

  test('where there is none, the day itself', () => {
    const easter = { first: '2023-04-06', last: '2023-04-10' };
    expect(nearestWorkingDay('2023-04-08', easter)).toBe('2023-04-08');
  });

  test('it is a working day of the month, none is nearer, and none is as near and earlier', () => {
    fc.assert(
      fc.property(anyDay(), (day) => {
        const { first, last } = inMonth(day);
        const nearest = nearestWorkingDay(day, { first, last });
        const length = daysBetween(first, last) + 1;
        const best = Array.from({ length }, (_, i) => addDays(first, i))
          .filter(isWorkingDay)
          .map((one) => ({ one, far: Math.abs(daysBetween(one, day)) }))
          .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))[0];
        expect(nearest).toBe(best?.one);
      }),
      { numRuns: 300 },
    );
  });
});
