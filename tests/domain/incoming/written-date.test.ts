// Dates as they stand in other people's tables: what each is read as, and what is not guessed.
import { expect, test } from 'vitest';
import { isAmbiguous, orderShownBy, readWrittenDate } from '../../../app/domain/incoming/written-date.ts';
import { formatWhen } from '../../../app/domain/when.ts';

const read = (text: string, order: 'day-first' | 'month-first' | null = null) => {
  const found = readWrittenDate(text, { today: '2026-11-28', order });
  return found === null || found === 'unread' ? found : formatWhen(found);
};

test.each([
  ['13.02.2023', '2023-02-13'],
  ['13.2.23', '2023-02-13'],
  ['13. 2. 2023', '2023-02-13'],
  ['13.02.2023 10:30', '2023-02-13'],
  ['13.02.2023 kl. 10.30', '2023-02-13'],
  ['2023-02-13', '2023-02-13'],
  ['2023-02-13T09:00:00', '2023-02-13'],
  ['2026-03-05T23:00:00Z', '2026-03-06'],
  ['2026-03-05 23:00:00.000Z', '2026-03-06'],
  ['2026-03-05T21:00:00-0500', '2026-03-06'],
  ['2026-03-05T00:30:00+01:00', '2026-03-05'],
  ['2026-03-05T23:00Z/2026-03-07T12:00Z', '2026-03-06/2026-03-07'],
  ['2026-03-05 23:00-23:30', '2026-03-05'],
  ['2023/2/13', '2023-02-13'],
  ['13-02-2023', '2023-02-13'],
  ['13. feb 2023', '2023-02-13'],
  ['13. februar 2023', '2023-02-13'],
  ['mandag 13. februar 2023', '2023-02-13'],
  ['mandag 13.02.2023', '2023-02-13'],
  ['ons. 13.12.2023', '2023-12-13'],
  ['13 February 2023', '2023-02-13'],
  ['44970', '2023-02-13'],
  ['44970.4375', '2023-02-13'],
  ['60000', '2064-04-08'],
  ['uke 7 2023', '2023-02-13/2023-02-17'],
  ['Veke 7, 2023', '2023-02-13/2023-02-17'],
  ['week 53 2026', '2026-12-28/2027-01-01'],
  ['2023-W07', '2023-02-13/2023-02-17'],
  ['uke 50', '2026-12-07/2026-12-11'],
  ['uke 7', '2027-02-15/2027-02-19'],
  ['februar 2023', '2023-02'],
  ['Feb. 2023', '2023-02'],
  ['feb-23', 'unread'],
  ['02.2023', '2023-02'],
  ['2023-02', '2023-02'],
  ['mars', '2027-03'],
  ['13.02.2023–15.02.2023', '2023-02-13/2023-02-15'],
  ['13.02.2023 - 15.02.2023', '2023-02-13/2023-02-15'],
  ['2023-02-13/2023-02-15', '2023-02-13/2023-02-15'],
  ['1.–3. mai 2027', '2027-05-01/2027-05-03'],
  ['29.02.2024', '2024-02-29'],
  ['10.12–12.12.2027', '2027-12-10/2027-12-12'],
  ['28.12–03.01.2028', '2027-12-28/2028-01-03'],
  ['01.01–15.03.2027', 'unread'],
  ['13. 2.23', '2023-02-13'],
  ['10. 12.26', '2026-12-10'],
  ['01.12 – 05.12', '2026-12-01/2026-12-05'],
  ['fre 13.02', '2027-02-13'],
  ['13. feb 2023 10.30', '2023-02-13'],
  ['13/02/2023', '2023-02-13'],
  ['02/13/2023', '2023-02-13'],
  ['03/03/2023', '2023-03-03'],
])('«%s» is %s', (text, when) => {
  expect(read(text)).toBe(when);
});

test.each([
  '29.02.2023',
  '31.11.2026',
  '2023-13-01',
  'uke 54 2026',
  'uke 53 2025',
  'snarest',
  'ma',
  'Q3',
  '12',
  '1.1.0000',
])('«%s» is no date, and not made one', (text) => {
  expect(read(text)).toBe('unread');
});

test.each(['', '  ', '-', '–', '?'])('«%s» is an empty cell', (text) => {
  expect(read(text)).toBeNull();
});

test('02/03/2023 is read only when somebody has said in which order', () => {
  expect(isAmbiguous('02/03/2023')).toBe(true);
  expect(isAmbiguous('02/03/2023 10:00')).toBe(true);
  expect([isAmbiguous('13/02/2023'), isAmbiguous('03/03/2023'), isAmbiguous('02.03.2023')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(read('02/03/2023')).toBe('unread');
  expect(read('02/03/2023', 'day-first')).toBe('2023-03-02');
  expect(read('02/03/2023', 'month-first')).toBe('2023-02-03');
});

test('a date that can be read in one way tells the order', () => {
  expect([orderShownBy('13/02/2023'), orderShownBy('02/13/2023'), orderShownBy('02/03/2023')]).toEqual([
    'day-first',
    'month-first',
    null,
  ]);
});
