// Names of minutes → people of the board.
import { expect, test } from 'vitest';
import type { Person } from '../../../app/domain/board.ts';
import { matchPeople, personNamed } from '../../../app/domain/minutes/match-people.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  organisation: '',
  outsider: false,
  colour: 1,
});
const PEOPLE = [
  person('tb', 'Tone Berg'),
  person('lm', 'Leif Moe'),
  person('la', 'Leif Aas'),
  person('hg', 'Hanne Grete El-Amin'),
];

test.each([
  ['Tone Berg', 'tb'],
  ['tone berg', 'tb'],
  ['Tone', 'tb'],
  ['TB', 'tb'],
  ['Tone Marie Berg', 'tb'],
  ['Tone B. BERG.', 'tb'],
  ['Leif Moe', 'lm'],
  ['LA', 'la'],
  ['Hanne El-Amin', 'hg'],
  ['Leif', null],
  ['Berg', null],
  ['Kari', null],
  ['', null],
])('«%s» is %s', (name, id) => {
  expect(personNamed(name, PEOPLE)).toBe(id);
});

test('ids come once, in the order of the names; what means nobody is kept', () => {
  expect(matchPeople(['Leif Moe', 'Tone', 'Tone Berg', 'Kari', 'Leif'], PEOPLE)).toEqual({
    people: ['lm', 'tb'],
    unknown: ['Kari', 'Leif'],
  });
});
