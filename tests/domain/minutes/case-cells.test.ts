// What stands in a case's cells of a table.
import { expect, test } from 'vitest';
import { isNumberCell, isTitleCell } from '../../../app/domain/minutes/case-cells.ts';
import { sectionsOf } from './a-meeting.ts';

test.each([
  ...['1', '4.', '3/26', 'Sak 3/26', 'Saksnr. 3', 'FAU-sak 3', 'Item 2', 'Pkt. 5', 'PS 12/25'].map(
    (text) => [text, true] as const,
  ),
  ...['', '3.3.2026', 'mai 17', 'kap 3', 'Sak', '10 stoler', '2000'].map((text) => [text, false] as const),
])('«%s» is a case’s number: %s', (text, is) => {
  expect(isNumberCell(text)).toBe(is);
});

test.each([
  ['Ny CT', true],
  ['«Kveldskafé»', true],
  ['Kari ringer fylket.', false],
  ['ny ct', false],
])('«%s» may be its title: %s', (text, is) => {
  expect(isTitleCell(text)).toBe(is);
});

test('a table of one row is the title of a case', () => {
  const text =
    '| PS 14/25 | Legevaktbilen |\n\nVi drøfta saka.\n\n| mai 17 | Barnetoget |\n\nDet går som før.';
  expect(sectionsOf(text)).toEqual(['Legevaktbilen']);
});
