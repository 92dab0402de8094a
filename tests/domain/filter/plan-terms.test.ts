// What one may ask of the communication plan: audiences, channels, messages, goals, publishing, evaluations that are due.
import { describe, expect, test } from 'vitest';
import {
  allowedWords,
  completionsAt,
  filterFor,
  parseQuery,
  printQuery,
  unknownNames,
} from '../../../app/domain/filter.ts';
import { aCard, when } from '../a-card.ts';
import { GROUP } from './filter-group.ts';

const CARD = aCard({
  kind: 'communication',
  when: when('2023-01-20'),
  audiences: ['a1'],
  channels: ['k1'],
  message: 'b1',
  goal: 'g1',
  publishing: 'published',
  askAfter: 7,
});
const CASE = aCard();

describe('which cards', () => {
  test.each([
    ['målgruppe:bibliotekene', true],
    ['målgruppe:bib', true],
    ['målgruppe:biblioteksjefer', false],
    ['målgruppe:biblioteksjefer,Bibliotekene', true],
    ['-målgruppe:bibliotekene', false],
    ['kanal:nyhetsbrev', true],
    ['budskap:lese', true],
    ['bodskap:"uansett hvor"', true],
    ['budskap:noe-annet', false],
    ['mål:filmrommet', true],
    ['goal:nothing', false],
    ['publisering:publisert', true],
    ['publishing:ready,published', true],
    ['publisering:planlagt', false],
    ['evaluering:ja', true],
    ['evaluering:nei', false],
    ['har:målgruppe uten:tjeneste', true],
    ['uten:budskap', false],
  ])('%s: %s', (text, expected) => {
    const { query, errors } = parseQuery(text);
    expect(errors).toEqual([]);
    expect(filterFor(query, GROUP)(CARD)).toBe(expected);
  });

  test('what is no communication task is in no publishing state', () => {
    expect(filterFor(parseQuery('publisering:planlagt').query, GROUP)(CASE)).toBe(false);
    expect(filterFor(parseQuery('evaluering:nei').query, GROUP)(CASE)).toBe(true);
  });
});

test('written in one language, read in all', () => {
  const { query } = parseQuery('målgruppe:Bibliotekene publisering:klart evaluering:ja uten:kanal');
  const en = 'audience:Bibliotekene publishing:ready evaluation:yes without:channel';
  expect(printQuery(query, 'en')).toBe(en);
  expect(printQuery(parseQuery(en).query, 'nn')).toBe(
    'målgruppe:Bibliotekene publisering:klar evaluering:ja utan:kanal',
  );
});

test('an error points at the word and says what may stand there', () => {
  const [error] = parseQuery('er:åpen publisering:ute').errors;
  expect(error).toMatchObject({ code: 'unknown-value', from: 20, to: 23 });
  expect(error && allowedWords(error, 'nb')).toEqual(['planlagt', 'klar', 'publisert']);
  const { query } = parseQuery('kanal:nyhetsbrevv');
  expect(unknownNames(query, GROUP)).toMatchObject([{ of: 'channel', near: 'Nyhetsbrev', from: 6, to: 17 }]);
});

test.each([
  ['målgruppe:', ['Bibliotekene', 'Biblioteksjefer']],
  ['kanal:ny', ['Nyhetsbrev']],
  ['budskap:', ['"Alle skal få lese, uansett hvor de bor"']],
  ['publisering:', ['planlagt', 'klar', 'publisert']],
  ['evaluering:', ['ja', 'nei']],
])('after %s is offered', (text, inserts) => {
  const { options } = completionsAt(text, text.length, GROUP, 'nb');
  expect(options.map(({ insert }) => insert)).toEqual(inserts);
});
