// What is found by a few typed letters, and in which order (app/domain/search.ts).
import { expect, test } from 'vitest';
import { prepare, search } from '../../app/domain/search.ts';

const LIST = prepare([
  { id: 'report', title: 'Rapport til tilskuddsgiver', rest: '#økonomi Grete Hansen' },
  { id: 'register', title: 'Spør om ISIL-registeret', rest: 'Åse' },
  { id: 'done', title: 'Registeret er flyttet', isDone: true },
  { id: 'café', title: 'Språkkafé på Jæren' },
  { id: 'open', title: 'Registrer nye bibliotek' },
]);
const found = (typed: string, recent: string[] = []) =>
  search(LIST, typed, { most: 10, recent }).map((hit) => hit.found.id);

test('the beginning of the title before the beginning of a word, that before its middle, the title before the rest', () => {
  expect(found('reg')).toEqual(['open', 'done', 'register']);
  expect(found('til')).toEqual(['report']);
  const list = prepare([
    { id: 'rest middle', title: 'x', rest: 'vinterstart' },
    { id: 'rest', title: 'x', rest: 'en start' },
    { id: 'middle', title: 'Omstart' },
    { id: 'word', title: 'Ny start' },
    { id: 'first', title: 'Start her' },
  ]);
  expect(search(list, 'start', { most: 9 }).map((hit) => hit.found.id)).toEqual([
    'first',
    'word',
    'middle',
    'rest',
    'rest middle',
  ]);
});

test('letters are compared as people read them, and every word must be there', () => {
  expect(found('sprakkafe')).toEqual([]);
  expect(found('KAFE')).toEqual(['café']);
  expect(found('jæren språk')).toEqual(['café']);
  expect(found('isil register')).toEqual(['register']);
  expect(found('isil-reg')).toEqual(['register']);
  expect(found('rapport isil')).toEqual([]);
});

test('tags are found with and without their sign', () => {
  expect(found('#øko')).toEqual(['report']);
  expect(found('økonomi grete')).toEqual(['report']);
});

test('open before done among equals', () => {
  const list = prepare([
    { id: 'done', title: 'Brev', isDone: true },
    { id: 'open', title: 'Brev' },
  ]);
  expect(search(list, 'brev', { most: 1 }).map((hit) => hit.found.id)).toEqual(['open']);
});

test('with nothing typed what was opened last, the newest first, and nothing that is gone', () => {
  expect(found('', ['café', 'gone', 'report'])).toEqual(['café', 'report']);
  expect(found('  ')).toEqual([]);
  expect(search(LIST, '', { most: 1, recent: ['café', 'report'] })).toHaveLength(1);
});

test('five thousand cards answer within a frame', () => {
  const many = prepare(
    Array.from({ length: 5000 }, (_, i) => ({
      id: String(i),
      title: `Avtale nummer ${i} med fylkesbiblioteket om overføring av registeret`,
      rest: '#økonomi #drift Grete Hansen Ola Nordmann Avisrommet',
    })),
  );
  const times = [
    'a',
    'av',
    'avtale 49',
    'grete',
    'rommet',
    'finnes ikke',
    'ola drift',
    '4711',
    'over av',
  ].map((typed) => {
    const start = performance.now();
    search(many, typed, { most: 12 });
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(16);
});
