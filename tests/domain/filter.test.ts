// The filter: read from and written to the address, and what it lets through.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board } from '../../app/domain/board.ts';
import { KINDS } from '../../app/domain/card.ts';
import { type Filter, matches, NO_FILTER, readFilter, writeFilter } from '../../app/domain/filter.ts';
import { aCard } from './a-card.ts';

const board: Pick<Board, 'tags' | 'services'> = {
  tags: [
    { id: 't1', name: 'økonomi' },
    { id: 't2', name: 'Årsplan' },
  ],
  services: [{ id: 's1', name: 'Filmrommet', vendor: 'Lerret AS' }],
};

describe('in the address', () => {
  test('read', () => {
    const params = new URLSearchParams(
      'kind=action&kind=case&kind=x&kind=case&who=b&who=a&who=b&who=&q=+pris+&lens=flow',
    );
    expect(readFilter(params)).toEqual({ kinds: ['case', 'action'], people: ['b', 'a'], text: ' pris ' });
    expect(readFilter(new URLSearchParams())).toEqual(NO_FILTER);
  });

  test('written beside what else stands there, in place of the filter before', () => {
    const params = new URLSearchParams('lens=flow&kind=case&who=a&q=gammelt');
    const written = writeFilter({ kinds: ['action'], people: ['b', 'ø'], text: 'pris & å' }, params);
    expect(written.toString()).toBe('lens=flow&kind=action&who=b&who=%C3%B8&q=pris+%26+%C3%A5');
    expect(params.toString()).toBe('lens=flow&kind=case&who=a&q=gammelt');
    expect(writeFilter(NO_FILTER, params).toString()).toBe('lens=flow');
    expect(writeFilter({ ...NO_FILTER, text: '  ' }, params).toString()).toBe('lens=flow');
  });

  test('what is written is read as the same', () => {
    const anyFilter: fc.Arbitrary<Filter> = fc.record({
      kinds: fc.subarray([...KINDS]),
      people: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/)),
      text: fc.oneof(
        fc.constant(''),
        fc.string({ unit: 'grapheme' }).map((text) => `x${text}`),
      ),
    });
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const address = writeFilter(filter, new URLSearchParams('lens=people')).toString();
        expect(readFilter(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });
});

describe('what passes', () => {
  const card = aCard({
    kind: 'action',
    title: 'Spør leverandøren om prisen på Café-pakka',
    assignees: ['ada', 'birk'],
    parties: ['celine'],
    tags: ['t1', 't2', 'gone'],
    service: 's1',
  });
  const passes = (filter: Partial<Filter>) => matches({ ...NO_FILTER, ...filter }, card, board);

  test('everything, without a filter', () => {
    expect(passes({})).toBe(true);
    expect(passes({ text: '   ' })).toBe(true);
  });

  test('any of the kinds', () => {
    expect(passes({ kinds: ['action'] })).toBe(true);
    expect(passes({ kinds: ['case', 'action'] })).toBe(true);
    expect(passes({ kinds: ['case'] })).toBe(false);
  });

  test('any of the people, as assignees', () => {
    expect(passes({ people: ['birk'] })).toBe(true);
    expect(passes({ people: ['eira', 'ada'] })).toBe(true);
    expect(passes({ people: ['eira'] })).toBe(false);
    expect(passes({ people: ['celine'] })).toBe(false);
  });

  test('kinds, people and words together', () => {
    expect(passes({ kinds: ['action'], people: ['ada'], text: 'pris' })).toBe(true);
    expect(passes({ kinds: ['action'], people: ['eira'], text: 'pris' })).toBe(false);
    expect(passes({ kinds: ['action'], people: ['ada'], text: 'prisme' })).toBe(false);
  });

  test.each([
    ['pris', true, 'in a word'],
    ['PRISEN leverandør', true, 'all words, in any order, small or capital'],
    ['pris tilbud', false, 'not all words'],
    ['cafe', true, 'without its accent'],
    ['lèverándøren', true, 'with accents too many'],
    ['leverandoren', false, 'o is not ø'],
    ['SPØR', true, 'Ø is ø'],
    ['økonomi', true, 'a tag'],
    ['okonomi', false, 'o is not ø in tags either'],
    ['årsplan', true, 'å is Å'],
    ['a\u030arsplan', true, 'å in two code points, as a Mac writes file names'],
    ['arsplan', false, 'a is not å'],
    ['#økonomi', true, 'a tag by its sign'],
    ['#pris', false, 'no tag'],
    ['#', true, 'about to write a tag'],
    ['filmrommet', true, 'its service'],
    ['lerret', false, 'the vendor is not looked at'],
    ['økonomiÅrsplan', false, 'not over the end of a name'],
    ['gone', false, 'the id of a tag that is no more'],
    ['.*', false, 'it is no pattern'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(passes({ text })).toBe(expected);
  });

  test('a card with no title, tags and service has no words', () => {
    expect(matches({ ...NO_FILTER, text: 'a' }, aCard({ title: '' }), board)).toBe(false);
  });
});
