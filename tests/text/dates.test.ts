// [R8] Dates in words, in bokmål, nynorsk and English.
import { describe, expect, test } from 'vitest';
import { HOLIDAY_NAMES } from '../../app/domain/holidays.ts';
import { addDays } from '../../app/domain/plain-date.ts';
import {
  holidayName,
  monthName,
  monthShort,
  sayDay,
  sayDue,
  sayMoved,
  sayWeeks,
  sayWhen,
  sayWhenFully,
} from '../../app/text/dates.ts';
import { LANGUAGES } from '../../app/text/language.ts';
import { aCard, when } from '../domain/a-card.ts';

const inAll = (say: (language: (typeof LANGUAGES)[number]) => string) => LANGUAGES.map(say);
const TODAY = '2023-02-08';

describe('[R8] days', () => {
  test('a day, with weekday, with year', () => {
    expect(inAll((language) => sayDay('2023-02-10', language))).toEqual(['10. feb', '10. feb', '10 Feb']);
    expect(inAll((language) => sayDay('2023-02-10', language, { weekday: true }))).toEqual([
      'fre. 10. feb',
      'fre. 10. feb',
      'Fri 10 Feb',
    ]);
    expect(inAll((language) => sayDay('2023-03-01', language, { weekday: true, year: true }))).toEqual([
      'ons. 1. mars 2023',
      'ons. 1. mars 2023',
      'Wed 1 Mar 2023',
    ]);
  });

  test('a week of weekdays from Monday', () => {
    const week = Array.from({ length: 7 }, (_, i) => addDays('2023-02-06', i));
    const words = (language: 'nb' | 'nn' | 'en') =>
      week.map((day) => sayDay(day, language, { weekday: true }).split(' ')[0]).join(' ');
    expect(inAll(words)).toEqual([
      'man. tir. ons. tor. fre. lør. søn.',
      'mån. tys. ons. tor. fre. lau. sun.',
      'Mon Tue Wed Thu Fri Sat Sun',
    ]);
    const full = (language: 'nb' | 'nn' | 'en') =>
      week.map((day) => sayWhenFully({ precision: 'day', day }, language).split(' ')[0]).join(' ');
    expect(inAll(full)).toEqual([
      'mandag tirsdag onsdag torsdag fredag lørdag søndag',
      'måndag tysdag onsdag torsdag fredag laurdag sundag',
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    ]);
  });

  test('the months', () => {
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    const full = 'januar februar mars april mai juni juli august september oktober november desember';
    const short = 'jan feb mars april mai juni juli aug sep okt nov des';
    expect(inAll((language) => months.map((month) => monthName(month, language)).join(' '))).toEqual([
      full,
      full,
      'January February March April May June July August September October November December',
    ]);
    expect(inAll((language) => months.map((month) => monthShort(month, language)).join(' '))).toEqual([
      short,
      short,
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    ]);
  });
});

describe('[R8] when', () => {
  test.each([
    ['2023-02-10', 'fre. 10. feb', 'fre. 10. feb', 'Fri 10 Feb'],
    ['2023-05-01', 'man. 1. mai', 'mån. 1. mai', 'Mon 1 May'],
    ['2024-02-10', 'lør. 10. feb 2024', 'lau. 10. feb 2024', 'Sat 10 Feb 2024'],
    ['2023-02-13/2023-02-24', '13.–24. feb', '13.–24. feb', '13–24 Feb'],
    ['2023-02-28/2023-03-03', '28. feb–3. mars', '28. feb–3. mars', '28 Feb – 3 Mar'],
    ['2024-02-13/2024-02-24', '13.–24. feb 2024', '13.–24. feb 2024', '13–24 Feb 2024'],
    ['2024-02-28/2024-03-03', '28. feb–3. mars 2024', '28. feb–3. mars 2024', '28 Feb – 3 Mar 2024'],
    [
      '2023-12-28/2024-01-03',
      '28. des 2023–3. jan 2024',
      '28. des 2023–3. jan 2024',
      '28 Dec 2023 – 3 Jan 2024',
    ],
    [
      '2022-12-28/2023-12-03',
      '28. des 2022–3. des 2023',
      '28. des 2022–3. des 2023',
      '28 Dec 2022 – 3 Dec 2023',
    ],
    ['2023-02-10/2023-02-10', 'fre. 10. feb', 'fre. 10. feb', 'Fri 10 Feb'],
    ['2023-03', 'mars', 'mars', 'March'],
    ['2022-12', 'desember 2022', 'desember 2022', 'December 2022'],
  ])('%s in short', (text, ...said) => {
    expect(inAll((language) => sayWhen(when(text), language, { today: TODAY }))).toEqual(said);
  });

  test.each([
    ['2023-02-10', 'fredag 10. februar 2023', 'fredag 10. februar 2023', 'Friday 10 February 2023'],
    [
      '2023-02-13/2023-02-24',
      'mandag 13. februar til fredag 24. februar 2023',
      'måndag 13. februar til fredag 24. februar 2023',
      'Monday 13 February to Friday 24 February 2023',
    ],
    [
      '2023-12-28/2024-01-03',
      'torsdag 28. desember 2023 til onsdag 3. januar 2024',
      'torsdag 28. desember 2023 til onsdag 3. januar 2024',
      'Thursday 28 December 2023 to Wednesday 3 January 2024',
    ],
    [
      '2023-02-11/2023-02-11',
      'lørdag 11. februar 2023',
      'laurdag 11. februar 2023',
      'Saturday 11 February 2023',
    ],
    ['2023-03', 'mars 2023', 'mars 2023', 'March 2023'],
  ])('%s in full', (text, ...said) => {
    expect(inAll((language) => sayWhenFully(when(text), language))).toEqual(said);
  });
});

describe('[R8] due', () => {
  test.each([
    ['2023-02-05', '3 dager over', '3 dagar over', '3 days overdue'],
    ['2023-02-07', '1 dag over', '1 dag over', '1 day overdue'],
    ['2023-02-08', 'i dag', 'i dag', 'today'],
    ['2023-02-09', 'i morgen', 'i morgon', 'tomorrow'],
    ['2023-02-10', 'om 2 dager', 'om 2 dagar', 'in 2 days'],
    ['2023-02-11', '', '', ''],
    ['2023-01', '8 dager over', '8 dagar over', '8 days overdue'],
  ])('%s on 8 February 2023', (text, ...said) => {
    const card = aCard({ when: when(text) });
    expect(inAll((language) => sayDue(card, TODAY, language))).toEqual(said);
  });

  test('nothing is said of what is done, or has no date', () => {
    expect(inAll((language) => sayDue(aCard(), TODAY, language))).toEqual(['', '', '']);
    const done = aCard({ status: 'done', when: when('2023-01-31') });
    expect(inAll((language) => sayDue(done, TODAY, language))).toEqual(['', '', '']);
  });
});

test('[R8] weeks', () => {
  expect(inAll((language) => sayWeeks('2023-02-01', '2023-02-28', language))).toEqual([
    'uke 5–9',
    'veke 5–9',
    'weeks 5–9',
  ]);
  expect(inAll((language) => sayWeeks('2023-02-13', '2023-02-19', language))).toEqual([
    'uke 7',
    'veke 7',
    'week 7',
  ]);
  expect(sayWeeks('2021-01-01', '2021-01-31', 'nb')).toBe('uke 53–4');
  expect(sayWeeks('2022-01-03', '2023-01-02', 'nb')).toBe('uke 1–1');
});

test('[R8] holidays', () => {
  const names = (language: 'nb' | 'nn' | 'en') =>
    HOLIDAY_NAMES.map((name) => holidayName(name, language)).join(', ');
  expect(inAll(names)).toEqual([
    '1. nyttårsdag, skjærtorsdag, langfredag, 1. påskedag, 2. påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, 1. pinsedag, 2. pinsedag, 1. juledag, 2. juledag',
    '1. nyttårsdag, skjertorsdag, langfredag, 1. påskedag, 2. påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, 1. pinsedag, 2. pinsedag, 1. juledag, 2. juledag',
    'New Year’s Day, Maundy Thursday, Good Friday, Easter Sunday, Easter Monday, Labour Day, Constitution Day, Ascension Day, Whit Sunday, Whit Monday, Christmas Day, Boxing Day',
  ]);
});

test('[R8] a date that something was moved to says so when it has passed; a month, an interval when all of it has', () => {
  const moved = (text: string) => inAll((language) => sayMoved(when(text), language, { today: TODAY }));
  expect(moved('2023-02-07')).toEqual([
    'tir. 7. feb, som er passert',
    'tys. 7. feb, som er passert',
    'Tue 7 Feb, in the past',
  ]);
  expect(moved('2023-01')[0]).toBe('januar, som er passert');
  expect([moved('2023-02-08'), moved('2023-02'), moved('2023-02-06/2023-02-08')].map(([nb]) => nb)).toEqual([
    'ons. 8. feb',
    'februar',
    '6.–8. feb',
  ]);
});
