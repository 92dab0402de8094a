// Where cards were moved to, in words.
import { expect, test } from 'vitest';
import { whereMoved } from '../../app/screens/board/say-target.ts';
import { when } from '../domain/a-card.ts';

const NB = { language: 'nb', view: { context: { today: '2026-11-28' } } } as const;
const to = (...days: (string | null)[]) => days.map((day) => (day === null ? {} : { when: when(day) }));

test('[R6] a move to what has passed says so, of one card or of all', () => {
  expect(whereMoved(to('2026-11-03'), 'november', NB)).toBe('tir. 3. nov, som er passert');
  expect(whereMoved(to('2026-11-03', '2026-11-05'), 'november', NB)).toBe('november, som er passert');
  expect(whereMoved(to('2026-11-03', '2026-11-30'), 'november', NB)).toBe('november');
  expect(whereMoved(to('2026-11-30'), 'november', NB)).toBe('man. 30. nov');
});

test('a move that gives no date says where the card stands now', () => {
  expect(whereMoved(to(null), 'Grete Moen', NB)).toBe('Grete Moen');
});
