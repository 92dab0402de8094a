// Names that the group has told the board about.
import { expect, test } from 'vitest';
import { namesKnown, peopleNamed } from '../../../app/domain/minutes/aliases.ts';
import { aPerson } from '../a-card.ts';

const PEOPLE = [
  { ...aPerson('kn'), name: 'Kari Nordmann' },
  { ...aPerson('ab'), name: 'Ada Berg' },
];

test('a name that the group told about means that person, in the order of the names', () => {
  expect(peopleNamed(['KN-gutten', 'Ada', 'Ola'], PEOPLE, [{ id: 'kn-gutten', person: 'kn' }])).toEqual({
    people: ['kn', 'ab'],
    unknown: ['Ola'],
    remembered: [{ name: 'KN-gutten', person: 'kn' }],
  });
});

test('what the group told goes before a guess by the first name, and a name in full before both', () => {
  const told = [
    { id: 'kari', person: 'ab' },
    { id: 'kari nordmann', person: 'ab' },
  ];
  expect(peopleNamed(['Kari'], PEOPLE, told)).toMatchObject({
    people: ['ab'],
    remembered: [{ name: 'Kari', person: 'ab' }],
  });
  expect(peopleNamed(['Kari Nordmann'], PEOPLE, told)).toEqual({
    people: ['kn'],
    unknown: [],
    remembered: [],
  });
});

test('the reader is told of names as they are written', () => {
  const told = [
    { id: 'kari n', person: 'kn' },
    { id: 'anne-lise o’dea', person: 'ab' },
  ];
  expect(namesKnown(PEOPLE, told)).toEqual(['Kari Nordmann', 'Ada Berg', 'Kari N', 'Anne-Lise O’dea']);
});

test('a person who has left the board is nobody', () => {
  expect(peopleNamed(['Ola'], PEOPLE, [{ id: 'ola', person: 'gone' }])).toEqual({
    people: [],
    unknown: ['Ola'],
    remembered: [],
  });
});
