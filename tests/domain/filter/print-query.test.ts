// The filter's text and what it asks are the same thing, in all three languages.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, PUBLISHING } from '../../../app/domain/card.ts';
import { DATE_NAMES, type Due } from '../../../app/domain/filter/due-dates.ts';
import { FIELDS, STATES } from '../../../app/domain/filter/query.ts';
import { parseQuery, printQuery, type Query, type Term } from '../../../app/domain/filter.ts';
import { anyDay } from '../a-card.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** What a name or a word may hold: also what looks like the language itself. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'Grete Dahl',
      'meg',
      'me',
      'ja',
      'nei',
      'yes',
      'er:åpen',
      '-pris',
      '@',
      '#a',
      'a,b',
      '"',
      '\\',
    ),
    fc.constantFrom('«sitat»', '“', 'ingen', '10:30', 'http://x.no', '<2023', 'e-post', 'o’Hara', "d'Arc"),
  )
  .filter((text) => text.trim() !== '');

const anyDate = fc.oneof(
  anyDay(),
  anyDay().map((day) => day.slice(0, 7)),
  anyDay().map((day) => day.slice(0, 4)),
  fc.integer({ min: 1, max: 53 }).map((week) => `W${week}`),
  fc.integer({ min: 1, max: 52 }).map((week) => `2023-W${String(week).padStart(2, '0')}`),
  fc.constantFrom(...DATE_NAMES),
);

const anyDue: fc.Arbitrary<Due> = fc.oneof(
  fc.constant<Due>({ is: 'none' }),
  fc.record({ is: fc.constantFrom('in', 'before', 'until', 'after', 'from'), date: anyDate }),
  fc
    .record({ is: fc.constant('span' as const), first: fc.option(anyDate), last: fc.option(anyDate) })
    .filter(({ first, last }) => first !== null || last !== null),
);

const term = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>, maxLength = 4) =>
  fc.record({ key: fc.constant(key), not: fc.boolean(), any: fc.array(value, { minLength: 1, maxLength }) });

const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  term('state', fc.constantFrom(...STATES)),
  term('kind', fc.constantFrom(...KINDS)),
  term('person', fc.oneof(fc.constant({ me: true } as const), fc.record({ name: anyText }))),
  term('tag', anyText),
  term('due', anyDue),
  term('without', fc.constantFrom(...FIELDS)),
  term('has', fc.constantFrom(...FIELDS)),
  term('waiting', fc.oneof(fc.record({ waits: fc.boolean() }), fc.record({ on: anyText }))),
  term('service', anyText),
  term('meeting', anyText),
  term('audience', anyText),
  term('channel', anyText),
  term('message', anyText),
  term('goal', anyText),
  term('publishing', fc.constantFrom(...PUBLISHING)),
  term('evaluation', fc.constantFrom('yes', 'no')),
  term('text', anyText, 1),
);
const anyQuery: fc.Arbitrary<Query> = fc.record({ terms: fc.array(anyTerm, { maxLength: 6 }) });

/** What is asked, without where it stands. */
const asked = ({ terms }: Query) => terms.map(({ key, not, any }) => ({ key, not, any }));

test.each(LANGUAGES)('1,000 random queries, printed in %s and read, ask the same', (language) => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const text = printQuery(query, language);
      const { query: read, errors } = parseQuery(text);
      expect(errors).toEqual([]);
      expect(asked(read)).toEqual(asked(query));
      expect(printQuery(read, language)).toBe(text);
    }),
    { numRuns: 1000, seed: 20230208 },
  );
});

test('any text at all is read without an exception, and its wrong parts lie in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('er:', '@', '#', '"', ',', '-', ' ', '..', '<'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const { query, errors } = parseQuery(text);
      for (const { from, to } of errors) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }
      for (const language of LANGUAGES)
        expect(asked(parseQuery(printQuery(query, language)).query)).toEqual(asked(query));
    }),
    { numRuns: 1000, seed: 20230208 },
  );
});

const WHOLE =
  'er:åpen @meg,"Grete Dahl" type:sak,kommunikasjon #økonomi frist:<2023-03-01 -uten:ansvarlig venter:ja tjeneste:PressReader "fri tekst" frist:denne-uka,uke7,2023-02..i-morgen';
test.each([
  ['nb', WHOLE],
  [
    'nn',
    'er:open @meg,"Grete Dahl" type:sak,kommunikasjon #økonomi frist:<2023-03-01 -utan:ansvarleg ventar:ja teneste:PressReader "fri tekst" frist:denne-veka,veke7,2023-02..i-morgon',
  ],
  [
    'en',
    'is:open @me,"Grete Dahl" kind:case,communication #økonomi due:<2023-03-01 -without:assignee waiting:yes service:PressReader "fri tekst" due:this-week,week7,2023-02..tomorrow',
  ],
] as const)('in %s', (language, text) => {
  expect(printQuery(parseQuery(WHOLE).query, language)).toBe(text);
  expect(asked(parseQuery(text).query)).toEqual(asked(parseQuery(WHOLE).query));
});
