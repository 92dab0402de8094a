// When two names are the same.
import { expect, test } from 'vitest';
import { endsOf, initialsOf, isSameName, nameKey } from '../../../app/domain/minutes/compare-names.ts';

test('boards keep «Kari  N.» and «kari n» as one name', () => {
  expect(nameKey(' Kari  N. ')).toBe('kari n');
  expect(nameKey('kari n')).toBe('kari n');
});

test.each([
  ['Tone Berg', 'TONE  BERG', true],
  ['Kari N', 'Kari N.', true],
  ['Åse Lie'.normalize('NFD'), 'Åse Lie', true],
  ['Jonas Li', 'Jonas Lien', false],
  ['Åse', 'Ase', false],
])('«%s» and «%s»: %s', (one, other, same) => {
  expect(isSameName(one, other)).toBe(same);
});

test.each([
  ['Tone Marie Berg', { first: 'Tone', last: 'Berg' }, 'TMB'],
  [' Jonas L. ', { first: 'Jonas', last: 'L.' }, 'JL'],
  ['Tone', { first: 'Tone', last: null }, 'T'],
  ['', { first: '', last: null }, ''],
])('what of «%s» is compared', (name, ends, initials) => {
  expect(endsOf(name)).toEqual(ends);
  expect(initialsOf(name)).toBe(initials);
});
