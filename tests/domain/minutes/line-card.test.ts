// A line of the minutes as the card it becomes.
import { expect, test } from 'vitest';
import type { Person } from '../../../app/domain/board.ts';
import { cardOfLine } from '../../../app/domain/minutes/line-card.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  organisation: '',
  outsider: false,
  colour: 1,
});
const people = [person('p1', 'Kari Hansen'), person('p2', 'Ola Berg')];
const place = { meeting: 'm1', item: 'sak', quote: 'Kari og Per ringer leverandøren innen fredag.' };

test('known names are people of the board, others stay in the title, the due date is the day', () => {
  expect(
    cardOfLine({ text: 'Ring leverandøren', assignees: ['Kari', 'Per'], due: '2023-02-17' }, place, people),
  ).toEqual({
    title: 'Ring leverandøren (Per)',
    kind: 'action',
    status: 'open',
    when: { precision: 'day', day: '2023-02-17' },
    assignees: ['p1'],
    source: place,
  });
});

test('a name that the title says already isn’t said twice; no date is no date', () => {
  const card = cardOfLine({ text: ' Per  ringer ', assignees: ['Per Lie'], due: null }, place, people);
  expect(card).toMatchObject({ title: 'Per ringer', when: null, assignees: [] });
});
