// Facts in one line.
import { expect, test } from 'vitest';
import { joinFacts } from '../../app/text/facts.ts';

test('a line is broken between facts, never within one', () => {
  const line = joinFacts(['Diskusjon', null, '15 min', '1 lukket']);
  expect(line.split(' ')).toEqual(['Diskusjon\u00a0·', '15\u00a0min\u00a0·', '1\u00a0lukket']);
  expect(joinFacts([null])).toBe('');
});
