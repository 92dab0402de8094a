import { expect, test } from 'vitest';
import { outerCellsOf } from '../../app/domain/wheel/cells.ts';
import { twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
import { spanOfZoom } from '../../app/domain/wheel/wheel-address.ts';
import { sayCellShortly } from '../../app/text/say-span.ts';

test('where a whole name has no room, a month says its first letters, a week its number', () => {
  const month = spanOfZoom({ level: 'month', year: 2026, number: 11 });
  const weeks = outerCellsOf(month).map((cell) => sayCellShortly(cell, 'nb'));
  expect(weeks).toEqual(['44', '45', '46', '47', '48', '49']);
  const months = outerCellsOf(twelveMonthsFrom(2026)).map((cell) => sayCellShortly(cell, 'nb'));
  expect(months.slice(0, 2)).toEqual(['jan', 'feb']);
});
