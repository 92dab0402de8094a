// What is offered where the caret stands: `|` in the texts.
import { expect, test } from 'vitest';
import { completionsAt } from '../../../app/domain/filter.ts';
import { GROUP } from './filter-group.ts';

const at = (marked: string, language: 'nb' | 'nn' | 'en' = 'nb') => {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { from, to, options } = completionsAt(text, caret, GROUP, language);
  return { options, texts: options.map(({ insert }) => text.slice(0, from) + insert + text.slice(to)) };
};

test.each([
  ['er:å|', 'nb', ['er:åpen']],
  ['pris er:f| plan', 'nb', ['pris er:foreslått plan', 'pris er:ferdig plan']],
  [
    'is:|',
    'en',
    ['is:open', 'is:proposed', 'is:doing', 'is:waiting', 'is:done', 'is:dropped', 'is:overdue', 'is:soon'],
  ],
  ['type:k|unikasjon', 'nn', ['type:kommunikasjon']],
  ['@gr|', 'nb', ['@"Grete Dahl"']],
  ['@dahl|', 'nb', ['@"Grete Dahl"', '@"Åse Dahl"']],
  ['-@"Grete D|', 'nb', ['-@"Grete Dahl"']],
  ['@Ada,gr|', 'nb', ['@Ada,"Grete Dahl"']],
  ['@Ada,@gr|', 'nb', ['@Ada,@"Grete Dahl"']],
  ['@me|', 'nb', ['@meg', '@"Meg"']],
  ['#to|', 'nb', ['#"to ord"']],
  ['tjeneste:p|', 'nb', ['tjeneste:PressReader']],
  ['møte:feb|', 'nb', ['møte:"Styringsgruppa februar"']],
  ['frist:<neste|', 'nb', ['frist:<neste-uke', 'frist:<neste-måned', 'frist:<neste-år']],
  ['frist:i-m|', 'nb', ['frist:i-morgen']],
  ['uten:a|', 'nb', ['uten:ansvarlig']],
  ['venter:|', 'nb', ['venter:ja', 'venter:nei']],
  ['fr|', 'nb', ['frist:']],
  ['gret|', 'nb', ['@"Grete Dahl"']],
  ['-gret|', 'nb', ['-@"Grete Dahl"']],
  ['åpe|', 'nb', ['er:åpen']],
  ['film|', 'nb', ['tjeneste:Filmrommet']],
  ['"gret|', 'nb', []],
  ['frist:tull|', 'nb', []],
] as const)('%s in %s', (text, language, expected) => {
  expect(at(text, language).texts).toEqual(expected);
});

test('where nothing is typed, all keys', () => {
  const keys = [
    'er:',
    'type:',
    'frist:',
    '@',
    '#',
    'venter:',
    'uten:',
    'har:',
    'tjeneste:',
    'møte:',
    'målgruppe:',
    'kanal:',
    'budskap:',
    'mål:',
    'publisering:',
    'evaluering:',
  ];
  expect(at('|').texts).toEqual(keys);
  expect(at('pris |').texts).toEqual(keys.map((key) => `pris ${key}`));
});

test('of dates those that one plans by, no date, and before and after', () => {
  expect(at('frist:|').options.map(({ label }) => label)).toEqual([
    'i-dag',
    'i-morgen',
    'denne-uka',
    'neste-uke',
    'denne-måneden',
    'neste-måned',
    'i-år',
    'ingen',
    '<',
    '>',
  ]);
  expect(at('frist:forrige|').texts).toEqual(['frist:forrige-uke', 'frist:forrige-måned']);
});

test('a date says which days it now is', () => {
  expect(at('frist:denne-u|').options).toEqual([
    {
      insert: 'denne-uka',
      label: 'denne-uka',
      hint: { is: 'days', days: { start: '2023-02-06', end: '2023-02-12' } },
    },
  ]);
});
