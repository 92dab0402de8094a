// What the calendar itself puts on the circle: bridge days, school holidays and their names (R7).
import { describe, expect, test } from 'vitest';
import { addDays, isoWeekOf, weekdayOf } from '../../../app/domain/plain-date.ts';
import { proposedBreaks, type SchoolBreak, schoolWeek } from '../../../app/domain/school-breaks.ts';
import { breakNamesOf, breaksIn, bridgeDaysIn, holidaysIn } from '../../../app/domain/wheel/calendar-days.ts';
import { monthsFrom, twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';

test.each([
  // Kristi himmelfartsdag on a Thursday, always; 1 May or 17 May on a Tuesday or Thursday; Christmas.
  [2023, ['2023-05-19']],
  [2024, ['2024-05-10', '2024-12-27']],
  [2025, ['2025-05-02', '2025-05-30']],
  [2026, ['2026-01-02', '2026-05-15']],
  [2027, ['2027-05-07']],
  // New Year's Day of 2030 is a Tuesday.
  [2029, ['2029-04-30', '2029-05-11', '2029-05-18', '2029-12-24', '2029-12-31']],
])('bridge days of %i are %j', (year, days) => {
  expect(bridgeDaysIn(twelveMonthsFrom(year)).map(({ date }) => date)).toEqual(days);
});

test('a bridge day whose holiday lies just outside of the span is there all the same', () => {
  expect(bridgeDaysIn({ first: '2024-05-10', days: 7 })).toEqual([{ date: '2024-05-10', from: 0, to: 1 }]);
  expect(bridgeDaysIn({ first: '2025-12-29', days: 7 }).map(({ date }) => date)).toEqual(['2026-01-02']);
});

test('twelve months from August have each holiday once, by date', () => {
  const days = holidaysIn(twelveMonthsFrom(2026, 8));
  expect(days).toHaveLength(12);
  expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).sort((a, b) => a - b));
  expect(days[0]).toMatchObject({ date: '2026-12-25', from: 146, to: 147 });
});

describe('school holidays', () => {
  const winter: SchoolBreak = { id: 'w', name: 'Vinterferie', from: '2026-02-16', to: '2026-02-20' };
  const christmas: SchoolBreak = { id: 'j', name: 'Juleferie', from: '2025-12-20', to: '2026-01-04' };

  test('are cut to the span', () => {
    expect(breaksIn(twelveMonthsFrom(2026), [christmas, winter])).toMatchObject([
      { id: 'j', from: 0, to: 4 },
      { id: 'w', from: 46, to: 51 },
    ]);
    expect(breaksIn(monthsFrom(2026, 3, 1), [christmas, winter])).toEqual([]);
  });

  test('have their name where it meets no other', () => {
    const breaks = breaksIn(twelveMonthsFrom(2026), [christmas, winter]);
    expect(breakNamesOf(breaks, [], () => 12)).toHaveLength(2);
    expect(breakNamesOf(breaks, [{ middle: 50, room: 8 }], () => 12).map(({ id }) => id)).toEqual(['j']);
    expect(breakNamesOf([...breaks, ...breaks], [], () => 12)).toHaveLength(2);
  });

  test('the usual weeks go from Monday to Friday of their ISO week, also in years with 53', () => {
    for (let year = 2015; year < 2045; year += 1)
      for (const week of [8, 9, 40, 41]) {
        const { from, to } = schoolWeek(year, week);
        expect(isoWeekOf(from)).toEqual({ year, week });
        expect([weekdayOf(from), to]).toEqual([1, addDays(from, 4)]);
      }
  });

  test('a season is proposed until the group has written one for it in that year', () => {
    const weeks = (breaks: readonly SchoolBreak[]) => proposedBreaks(2026, breaks).map(({ week }) => week);
    expect(weeks([])).toEqual([8, 9, 40, 41]);
    expect(weeks([winter])).toEqual([40, 41]);
    expect(weeks([{ ...winter, from: '2025-02-17', to: '2025-02-21' }])).toEqual([8, 9, 40, 41]);
  });
});
