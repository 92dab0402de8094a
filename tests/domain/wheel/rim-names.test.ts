import { expect, test } from 'vitest';
import { addDays, monthOf } from '../../../app/domain/plain-date.ts';
import { outerCellsOf } from '../../../app/domain/wheel/cells.ts';
import { angleOfRimName } from '../../../app/domain/wheel/rim-names.ts';
import { RADIUS } from '../../../app/domain/wheel/rings.ts';
import { angleOf, angleOfDay, twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import { spanOfZoom } from '../../../app/domain/wheel/wheel-address.ts';

const width = 56;
const spans = {
  year: twelveMonthsFrom(2026),
  quarter: spanOfZoom({ level: 'quarter', year: 2026, number: 2 }),
  month: spanOfZoom({ level: 'month', year: 2026, number: 5 }),
  week: spanOfZoom({ level: 'week', year: 2026, number: 20 }),
};

test.each(Object.entries(spans))(
  'today’s hand goes through no name along the rim, whatever the day: %s',
  (_name, span) => {
    for (let day = 0; day < span.days; day += 1) {
      const today = addDays(span.first, day);
      for (const cell of outerCellsOf(span, today)) {
        const angle = angleOfRimName(cell, { span, today, width });
        const apart = Math.abs(angle - angleOfDay(span, today)) * RADIUS.month;
        expect(apart, `${today}: ${cell.first}`).toBeGreaterThan(width / 2 + 4);
      }
    }
  },
);

test('a name stays in the middle of its cell where the hand is elsewhere', () => {
  const span = spans.year;
  for (const cell of outerCellsOf(span, '2026-05-30')) {
    const angle = angleOfRimName(cell, { span, today: '2026-05-30', width });
    expect(angle, monthOf(cell.first)).toBe(angleOf(span, (cell.from + cell.to) / 2));
  }
});
