// Numbers at marks: beside their own, and on none.
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import { numbersOf } from '../../../app/domain/wheel/mark-numbers.ts';
import { wheelOf } from '../../../app/domain/wheel/marks.ts';
import { RINGS_BY_KIND, ringPlansFor } from '../../../app/domain/wheel/ring-plan.ts';
import { monthsFrom } from '../../../app/domain/wheel/span.ts';
import { aCard, when } from '../a-card.ts';

const SPAN = monthsFrom(2023, 2, 1);

test.each([
  ['a month that is the whole circle', '2023-02', true],
  ['an interval that leaves a day of it', '2023-02-01/2023-02-27', false],
])('the number of %s stands beside it, not on its beginning', (_, date, isRound) => {
  const plans = ringPlansFor(EMPTY_BOARD, [], SPAN, RINGS_BY_KIND);
  const cards = [aCard({ when: when(date) })];
  const layout = wheelOf(cards, { span: SPAN, today: '2023-01-01', yearly: false, plans });
  const [number] = numbersOf(layout.marks, layout, { span: SPAN, size: 9.5, most: 9 });
  const [mark] = layout.marks;
  if (!number || !mark) throw new Error('no number');
  const away = Math.abs(Math.hypot(number.x, number.y) - mark.radius);
  if (isRound) expect(away).toBeGreaterThan(mark.size / 2 + number.size / 2);
  else expect(away).toBeLessThan(1);
});
