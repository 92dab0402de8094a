// Which days a rule gives in a year: the tables of the issue, and the odd years.
import { describe, expect, test } from 'vitest';
import { easterSunday, isWorkingDay } from '../../../app/domain/holidays.ts';
import { addDays, weekdayOf } from '../../../app/domain/plain-date.ts';
import { formatWhen } from '../../../app/domain/when.ts';
import { isCircle, turnsOf } from '../../../app/domain/year/turns.ts';
import { anActivity, rule } from './an-activity.ts';

const days = (text: string, year: number): string[] =>
  turnsOf(anActivity('En', text), year, []).map(({ when }) => formatWhen(when));

describe('[R7] one day a year', () => {
  test.each([
    ['16. februar', 2023, '2023-02-16'],
    ['16. februar', 2024, '2024-02-16'],
    ['uke 7, torsdag', 2023, '2023-02-16'],
    ['uke 7, torsdag', 2024, '2024-02-15'],
    ['uke 18, onsdag', 2023, '2023-05-03'],
    ['uke 18, onsdag', 2024, '2024-05-01'],
    ['mars', 2024, '2024-03'],
    ['29. februar', 2024, '2024-02-29'],
    ['29. februar', 2025, '2025-02-28'],
    ['uke 53, mandag', 2026, '2026-12-28'],
    ['uke 53, fredag', 2026, '2027-01-01'],
    ['uke 53, mandag', 2027, '2027-12-27'],
    ['uke 1, mandag', 2025, '2024-12-30'],
    ['første mandag i mars', 2023, '2023-03-06'],
    ['siste fredag i mai', 2023, '2023-05-26'],
    ['fjerde torsdag i november', 2024, '2024-11-28'],
    ['første virkedag i januar', 2027, '2027-01-04'],
    ['siste virkedag i desember', 2023, '2023-12-29'],
    ['langfredag', 2024, '2024-03-29'],
    ['siste virkedag før påske', 2023, '2023-04-05'],
    ['siste yrkedag før påske', 2023, '2023-04-05'],
    ['siste virkedag før påske', 2024, '2024-03-27'],
    ['første virkedag etter påske', 2024, '2024-04-02'],
    ['2 uker før påske', 2023, '2023-03-23'],
    ['siste fredag før pinse', 2023, '2023-05-26'],
    ['siste virkedag før jul', 2023, '2023-12-22'],
    ['1 måned etter Kristi himmelfart', 2023, '2023-06-18'],
  ])('%s in %i is %s', (text, year, day) => {
    expect(days(text, year)).toEqual([day]);
  });

  test('what the year doesn’t have is said', () => {
    const moved = (text: string, year: number) => turnsOf(anActivity('En', text), year, [])[0]?.moved;
    expect(moved('29. februar', 2025)).toBe('leap-day');
    expect(moved('29. februar', 2028)).toBeNull();
    expect(moved('uke 53, mandag', 2025)).toBe('week-53');
    expect(moved('uke 53, mandag', 2026)).toBeNull();
  });

  test('week 53 of 2026 stands before 1 January, its Monday after week 52’s', () => {
    const [monday = ''] = days('uke 53, mandag', 2026);
    expect(monday < '2027-01-01').toBe(true);
    expect(days('uke 52, mandag', 2026)[0]).toBe(addDays(monday, -7));
    expect(days('uke 1, mandag', 2027)[0]).toBe(addDays(monday, 7));
  });
});

test.each(Array.from({ length: 21 }, (_, n) => 2020 + n))('rules by Easter in %i', (year) => {
  const easter = easterSunday(year);
  expect(days('siste virkedag før påske', year)).toEqual([addDays(easter, -4)]);
  expect(days('første virkedag etter påske', year)).toEqual([addDays(easter, 2)]);
  expect(days('2. påskedag', year)).toEqual([addDays(easter, 1)]);
  const [friday = ''] = days('siste fredag før påske', year);
  expect([weekdayOf(friday), friday < easter, friday >= addDays(easter, -9)]).toEqual([5, true, true]);
  const [after = ''] = days('3 virkedager etter pinse', year);
  expect(isWorkingDay(after)).toBe(true);
});

test.each([
  ['hver måned', ['2024-01', '2024-02', '2024-12'], 12],
  ['den 31. hver måned', ['2024-01-31', '2024-02-29', '2024-12-31'], 12],
  ['første mandag hver måned', ['2024-01-01', '2024-02-05', '2024-12-02'], 12],
  ['hvert kvartal', ['2024-01', '2024-04', '2024-10'], 4],
  ['siste virkedag hvert kvartal', ['2024-03-27', '2024-06-28', '2024-12-31'], 4],
  ['den 15. hvert tertial', ['2024-01-15', '2024-05-15', '2024-09-15'], 3],
])('«%s»: the first two and the last', (text, [first, second, last], count) => {
  const all = days(text, 2024);
  expect([all[0], all[1], all.at(-1), all.length]).toEqual([first, second, last, count]);
});

describe('counted from another activity', () => {
  const treff = anActivity('Treff', 'uke 18, onsdag', { days: 2 });
  const invitation = anActivity('Invitasjon', rule('3 uker før treff', [treff]));
  const evaluation = anActivity('Evaluering', rule('første mandag etter treff', [treff]));
  const all = [treff, invitation, evaluation];

  test('before its first day, after its last', () => {
    expect(turnsOf(treff, 2023, all)[0]?.when).toEqual({
      precision: 'interval',
      start: '2023-05-03',
      end: '2023-05-04',
    });
    expect(turnsOf(invitation, 2023, all)[0]?.when).toEqual({ precision: 'day', day: '2023-04-12' });
    expect(turnsOf(evaluation, 2023, all)[0]?.when).toEqual({ precision: 'day', day: '2023-05-08' });
  });

  test('none without it, and none in a circle', () => {
    expect(turnsOf(invitation, 2023, [invitation])).toEqual([]);
    const circle = anActivity('Treff', rule('1 uke etter invitasjon', all));
    expect(isCircle('treff', circle.rule, all)).toBe(true);
    expect(isCircle('evaluering', evaluation.rule, all)).toBe(false);
    expect(turnsOf(circle, 2023, [circle, invitation])).toEqual([]);
  });
});
