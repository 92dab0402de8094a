// `when` is read strictly and written back as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, formatWhen, parseWhen, sameWhen, startMonthOf, startOf } from '../../app/domain/when.ts';
import { anyDay, anyWhen, when } from './a-card.ts';

describe('reading', () => {
  test('a day, an interval, a month', () => {
    expect(parseWhen('2023-02-10')).toEqual({ precision: 'day', day: '2023-02-10' });
    expect(parseWhen('2023-05-03/2023-05-04')).toEqual({
      precision: 'interval',
      start: '2023-05-03',
      end: '2023-05-04',
    });
    expect(parseWhen('2023-05-03/2023-05-03')).not.toBeNull();
    expect(parseWhen('2023-03')).toEqual({ precision: 'month', month: '2023-03' });
  });

  test.each([
    '',
    ' ',
    ' 2023-02-10',
    '2023-02-10 ',
    '2023-02-10\n',
    '2023-03 ',
    '2023-05-03 / 2023-05-04',
    '2023-05-03/ 2023-05-04',
    '2023-02-29',
    '2023-04-31',
    '2023-13',
    '2023-00',
    '2023-02-30/2023-03-01',
    '2023-02-01/2023-02-30',
    '2023-05-04/2023-05-03',
    '2023-05-03/2023-05-04/2023-05-05',
    '2023-05-03/',
    '/2023-05-04',
    '/',
    '2023-05-03--2023-05-04',
    '10.2.2023',
    // EDTF that is not taken: years, seasons, open, uncertain, unspecified, sets, months as ends, hours.
    '2023',
    '2023-21',
    '2023-05-03/..',
    '../2023-05-04',
    '2023-03?',
    '2023-03-01~',
    '2023-03-XX',
    '20XX',
    '[2023-03-01,2023-03-02]',
    '2023-03/2023-04',
    '2023-03/2023-04-01',
    '2023-03-01T10:00',
    'Y12023',
  ])('%j is none', (text) => {
    expect(parseWhen(text)).toBeNull();
  });

  test('what is written is read as the same', () => {
    fc.assert(
      fc.property(anyWhen(anyDay()), (value) => {
        expect(parseWhen(formatWhen(value))).toEqual(value);
        expect(sameWhen(parseWhen(formatWhen(value)), value)).toBe(true);
      }),
    );
  });

  test('what is read is written as it was, whatever the text', () => {
    const nearly = fc.stringMatching(
      /^20(2[0-9])-[01][0-9](-[0-3][0-9])?(\/20(2[0-9])-[01][0-9]-[0-3][0-9])?$/,
    );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const value = parseWhen(text);
        if (value !== null) expect(formatWhen(value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

test('where it starts and ends', () => {
  const all = ['2023-02-10', '2023-05-30/2023-06-02', '2024-02'].map(when);
  expect(all.map(startOf)).toEqual(['2023-02-10', '2023-05-30', '2024-02-01']);
  expect(all.map(endOf)).toEqual(['2023-02-10', '2023-06-02', '2024-02-29']);
  expect(all.map(startMonthOf)).toEqual(['2023-02', '2023-05', '2024-02']);
});

test('the same and not the same', () => {
  expect(sameWhen(null, null)).toBe(true);
  expect(sameWhen(null, when('2023-02'))).toBe(false);
  expect(sameWhen(when('2023-02-10'), when('2023-02-10'))).toBe(true);
  expect(sameWhen(when('2023-02-10'), when('2023-02-10/2023-02-10'))).toBe(false);
});
