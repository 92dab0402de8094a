// Two people of one name: a pressed face can be released.
import { expect, test } from 'vitest';
import { togglePerson } from '../../../app/domain/filter.ts';
import { aPerson } from '../a-card.ts';

const KARI = { ...aPerson('k1'), name: 'Kari Hansen' };
const people = {
  people: [KARI, { ...KARI, id: 'k2', outsider: true }, { ...aPerson('bo'), name: 'Bo Lie' }],
  me: 'bo',
};

test('a namesake’s face is released as it was pressed', () => {
  const pressed = togglePerson('er:åpen', 'k1', people, 'nb');
  expect(pressed).toContain('Kari Hansen');
  expect(togglePerson(pressed, 'k1', people, 'nb').trim()).toBe('er:åpen');
});

test('of a name that two have, the other stays', () => {
  const both = togglePerson('@Bo,"Kari Hansen"', 'k1', people, 'nb');
  expect(both).toContain('Bo');
  expect(both).not.toContain('Kari');
});
