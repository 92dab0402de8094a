// Which cards a filter lets through.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../app/domain/card.ts';
import { type FilterContext, filterFor, parseQuery } from '../../../app/domain/filter.ts';
import { endOf, startOf } from '../../../app/domain/when.ts';
import { aCard, anyCard, anyDay, when } from '../a-card.ts';
import { GROUP, TODAY } from './filter-group.ts';

const passes = (text: string, card = CARD, context: FilterContext = GROUP) => {
  const { query, errors } = parseQuery(text);
  expect(errors).toEqual([]);
  return filterFor(query, context)(card);
};

const CARD = aCard({
  kind: 'action',
  title: 'Spør leverandøren om prisen på Café-pakka',
  assignees: ['ada', 'grete'],
  parties: ['ase'],
  tags: ['t1', 't2', 'gone'],
  service: 's1',
  status: 'waiting',
  waiting: { on: 'Fylkene', since: null },
  when: when('2023-02-10'),
  source: { meeting: 'm1', item: '1', quote: '' },
});

describe('words', () => {
  test.each([
    ['', true, 'everything'],
    ['pris', true, 'in a word'],
    ['PRISEN leverandør', true, 'all words, in any order, small or capital'],
    ['pris tilbud', false, 'not all words'],
    ['"leverandøren om"', true, 'a phrase'],
    ['"om leverandøren"', false, 'a phrase in its order'],
    ['-pris', false, 'not the word'],
    ['-tilbud', true, 'another word'],
    ['cafe', true, 'without its accent'],
    ['lèverándøren', true, 'with accents too many'],
    ['leverandoren', false, 'o is not ø'],
    ['SPØR', true, 'Ø is ø'],
    ['økonomi', true, 'a tag'],
    ['a\u030arsplan', true, 'å in two code points, as a Mac writes file names'],
    ['arsplan', false, 'a is not å'],
    ['filmrommet', true, 'its service'],
    ['fylkene', true, 'on whom it waits'],
    ['lerret', false, 'the vendor is not looked at'],
    ['økonomiÅrsplan', false, 'not over the end of a name'],
    ['gone', false, 'the id of a tag that is no more'],
    ['.*', false, 'it is no pattern'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(passes(text)).toBe(expected);
  });

  test('a tag of another name is found by the new one', () => {
    expect(passes('budsjett')).toBe(false);
    expect(passes('budsjett', CARD, { ...GROUP, tags: [{ id: 't1', name: 'Budsjett' }] })).toBe(true);
    expect(passes('økonomi', CARD, { ...GROUP, tags: [{ id: 't1', name: 'Budsjett' }] })).toBe(false);
  });

  test('a card with no title, tags and service has no words', () => {
    expect(passes('a', aCard({ title: '' }))).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['@meg', true, 'I am Ada'],
    ['@"Meg"', false, 'the one who is called Meg'],
    ['@ada', true, 'a first name'],
    ['@Adam', false, 'another whose name begins the same'],
    ['@gre', true, 'the beginning of a name'],
    ['@rete', false, 'not the middle of one'],
    ['@dahl', true, 'a family name, of two people'],
    ['@åse', false, 'a party is no assignee'],
    ['@Ole', false, 'nobody'],
    ['-@Ole', true, 'not nobody'],
    ['@Adam,Grete', true, 'either'],
    ['@ada @grete', true, 'both'],
    ['@ada @adam', false, 'both'],
    ['-@ada', false, 'not hers'],
    ['#økonomi', true, 'a tag'],
    ['#økon', true, 'the beginning of a tag'],
    ['#pris', false, 'no tag'],
    ['#plan', false, 'a whole tag goes before longer ones'],
    ['#"to ord",årsplan', true, 'either tag'],
    ['tjeneste:film', true, 'a service'],
    ['service:lerret', true, 'its vendor'],
    ['tjeneste:pressreader', false, 'another'],
    ['møte:februar', true, 'the meeting it came from'],
    ['møte:mars', false, 'another'],
    ['venter:fylke', true, 'on whom it waits'],
    ['venter:ja', true, 'it waits'],
    ['venter:nei', false, 'it waits'],
    ['venter:leverandøren', false, 'on another'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(passes(text)).toBe(expected);
  });

  test('the shorter of two tags is asked for by its whole name, both by their beginning', () => {
    const planning = aCard({ tags: ['t5'] });
    expect(passes('#plan', planning)).toBe(false);
    expect(passes('#plan', aCard({ tags: ['t4'] }))).toBe(true);
    expect(passes('#pla', planning)).toBe(true);
  });

  test('one who is not on the board has no cards', () => {
    expect(passes('@meg', CARD, { ...GROUP, me: null })).toBe(false);
  });
});

describe('kinds, states, and what is there', () => {
  test.each([
    ['type:aksjonspunkt', true],
    ['type:sak,aksjonspunkt', true],
    ['type:sak', false],
    ['-type:sak', true],
    ['type:aksjonspunkt type:sak', false],
    ['er:åpen', true],
    ['er:venter', true],
    ['er:ferdig,utgår', false],
    ['-er:ferdig', true],
    ['er:snart', true],
    ['er:over', false],
    ['har:ansvarlig har:frist har:tagger har:tjeneste har:kilde', true],
    ['uten:frist', false],
    ['-har:frist', false],
    ['type:aksjonspunkt @ada pris er:åpen', true],
    ['type:aksjonspunkt @adam pris er:åpen', false],
  ])('%s: %s', (text, expected) => {
    expect(passes(text)).toBe(expected);
  });

  test.each([
    ['er:åpen', ['proposed', 'open', 'doing', 'waiting']],
    ['er:foreslått', ['proposed']],
    ['er:iarbeid', ['doing']],
    ['er:ferdig', ['done']],
    ['er:utgår', ['dropped']],
  ] as const)('%s', (text, expected) => {
    const all = ['proposed', 'open', 'doing', 'waiting', 'done', 'dropped'] as const;
    expect(all.filter((status) => passes(text, aCard({ status })))).toEqual(expected);
  });

  test('over the date only while there is something to do', () => {
    const late = { when: when('2023-02-07') };
    expect(passes('er:over', aCard(late))).toBe(true);
    expect(passes('er:over', aCard({ ...late, status: 'done' }))).toBe(false);
    expect(passes('er:over', aCard({ when: when('2023-02') }))).toBe(false);
  });

  test('nothing is there', () => {
    const bare = aCard();
    expect(passes('uten:ansvarlig uten:frist uten:tagger uten:tjeneste uten:kilde', bare)).toBe(true);
    expect(passes('venter:nei frist:ingen', bare)).toBe(true);
  });
});

describe('dates', () => {
  test.each([
    ['2023-02-10', '2023-02-10', true],
    ['2023-02-10', '2023-02', true],
    ['2023-02-10', '2023', true],
    ['2023-02-10', '2024', false],
    ['2023-02-10', '<2023-02-10', false],
    ['2023-02-09', '<2023-02-10', true],
    ['2023-02-08/2023-02-10', '<2023-02-10', false],
    ['2023-02-08/2023-02-10', '<=2023-02-10', true],
    ['2023-02-08/2023-02-10', '2023-02-09', true],
    ['2023-02-08/2023-02-10', '2023-02-11', false],
    ['2023-02', '<2023-03', true],
    ['2023-02', '<2023-02-20', false],
    ['2023-02', '2023-02-20', true],
    ['2023-02-10', '>2023-02', false],
    ['2023-03-01', '>2023-02', true],
    ['2023-02-10', '>=2023-02', true],
    ['2023-01-31', '>=2023-02', false],
    ['2023-03-15', '2023-02..2023-04', true],
    ['2023-05-01', '2023-02..2023-04', false],
    ['2023-05-01', '2023-02..', true],
    ['2023-01-01', '..2023-02', true],
    ['2023-02-08', 'i-dag', true],
    ['2023-02-09', 'i-morgen', true],
    ['2023-02-07', 'i-går', true],
    ['2023-02-12', 'denne-uka', true],
    ['2023-02-13', 'denne-uka', false],
    ['2023-02-13', 'neste-uke', true],
    ['2023-02-05', 'forrige-uke', true],
    ['2023-02-28', 'denne-måneden', true],
    ['2023-03-01', 'neste-måned', true],
    ['2023-01-31', 'forrige-måned', true],
    ['2023-12-31', 'i-år', true],
    ['2024-01-01', 'neste-år', true],
    ['2023-02-13', 'uke7', true],
    ['2023-02-12', 'uke7', false],
    ['2024-12-31', '2025-W01', true],
    ['2023-12-31', 'uke53', false],
    ['2023-02-09', '<neste-uke', true],
  ])('what is on %s with frist:%s: %s', (date, asked, expected) => {
    expect(passes(`frist:${asked}`, aCard({ when: when(date) }))).toBe(expected);
    expect(passes(`frist:${asked}`, aCard())).toBe(false);
  });

  test('a day passes frist: of any length exactly if the card has it', () => {
    fc.assert(
      fc.property(anyCard(anyDay()), anyDay(), (card, day) => {
        const has = card.when !== null && startOf(card.when) <= day && day <= endOf(card.when);
        expect(passes(`frist:${day}`, card)).toBe(has);
        if (has) expect(passes(`frist:${day.slice(0, 7)} frist:${day.slice(0, 4)}`, card)).toBe(true);
      }),
    );
  });
});

test('what is negated is all the rest, and either is one or the other', () => {
  const terms = [
    'er:åpen',
    '@ada',
    'frist:2023',
    'uten:frist',
    'venter:ja',
    ...KINDS.map((kind) => `kind:${kind}`),
  ];
  fc.assert(
    fc.property(anyCard(anyDay(TODAY, '2024-12-31')), fc.constantFrom(...terms), (card, term) => {
      expect(passes(`-${term}`, card)).toBe(!passes(term, card));
    }),
  );
  fc.assert(
    fc.property(anyCard(anyDay()), (card) => {
      expect(passes('type:sak,aksjonspunkt', card)).toBe(
        passes('type:sak', card) || passes('type:aksjonspunkt', card),
      );
    }),
  );
});
