// Rules in words, and words read as rules: what is said is read as what was said, in each language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../app/domain/plain-date.ts';
import { readRule } from '../../app/domain/year/read-rule.ts';
import {
  type DayName,
  FEASTS,
  NTHS,
  PERIODS,
  RULE_HOLIDAYS,
  type Rule,
  SIDES,
  type Step,
} from '../../app/domain/year/rule.ts';
import { LANGUAGES } from '../../app/text/language.ts';
import { sayRule } from '../../app/text/say-rule.ts';
import { anActivity, rule } from '../domain/year/an-activity.ts';

const OTHERS = ['Fylkesbibliotektreff', 'Jul', 'Årsmøte før påske', 'Den 3. «prøven»'].map((title, n) =>
  anActivity(title, 'mars', { id: `a${n}` }),
);

const month = fc.integer({ min: 1, max: 12 });
const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const what: fc.Arbitrary<DayName> = fc.oneof(weekday, fc.constant('working-day' as const));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    side: fc.constantFrom(...SIDES),
    count: fc.integer({ min: 1, max: 366 }),
    unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'working-day' as const),
  }),
  fc.record({ side: fc.constantFrom(...SIDES), count: fc.constant(1), unit: weekday }),
);
const kind = <const K extends Rule['kind']>(name: K) => fc.constant(name);
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: kind('date'), month, day: fc.option(fc.integer({ min: 1, max: 28 })) }),
  fc.record({ kind: kind('week'), week: fc.integer({ min: 1, max: 53 }), weekday }),
  fc.record({ kind: kind('nth'), nth: fc.constantFrom(...NTHS), what, month }),
  fc.record({
    kind: kind('every'),
    period: fc.constantFrom(...PERIODS),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  }),
  fc.record({
    kind: kind('every-nth'),
    period: fc.constantFrom(...PERIODS),
    nth: fc.constantFrom(...NTHS),
    what,
  }),
  fc.record({ kind: kind('holiday'), name: fc.constantFrom(...RULE_HOLIDAYS) }),
  fc.tuple(fc.constantFrom(...FEASTS), step).map(([feast, one]): Rule => ({ kind: 'feast', feast, ...one })),
  fc
    .tuple(fc.constantFrom(...OTHERS), step)
    .map(([{ id }, one]): Rule => ({ kind: 'relative', to: id, ...one })),
);

test.each(LANGUAGES)('[R8] what is said is read as what was said: %s', (language) => {
  fc.assert(
    fc.property(anyRule, (one) => {
      expect(readRule(sayRule(one, language, OTHERS), OTHERS)).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['16. feb', '16. februar', '16. februar', '16 February'],
  ['29/2', '29. februar', '29. februar', '29 February'],
  ['February 16th', '16. februar', '16. februar', '16 February'],
  ['torsdag i uke 7', 'uke 7, torsdag', 'veke 7, torsdag', 'week 7, Thursday'],
  ['Første måndag i mars', 'første mandag i mars', 'første måndag i mars', 'first Monday in March'],
  ['the last working day in May', 'siste virkedag i mai', 'siste virkedag i mai', 'last working day in May'],
  ['den 15. kvart kvartal', 'den 15. hvert kvartal', 'den 15. kvart kvartal', 'the 15th of every quarter'],
  ['tre veker før påske', '3 uker før påske', '3 veker før påske', '3 weeks before Easter'],
  ['fredag før pinse', 'siste fredag før pinse', 'siste fredag før pinse', 'last Friday before Whitsun'],
  [
    'en uke etter fylkes',
    '1 uke etter «Fylkesbibliotektreff»',
    '1 veke etter «Fylkesbibliotektreff»',
    '1 week after “Fylkesbibliotektreff”',
  ],
  ['skjertorsdag', 'skjærtorsdag', 'skjertorsdag', 'Maundy Thursday'],
])('«%s» is said «%s», «%s», “%s”', (typed, nb, nn, en) => {
  const read = rule(typed, OTHERS);
  expect(LANGUAGES.map((language) => sayRule(read, language, OTHERS))).toEqual([nb, nn, en]);
});

describe('what is no rule says why', () => {
  test.each([
    ['30. februar', 'no-such-day'],
    ['uke 54, mandag', 'no-such-day'],
    ['3 uker før julebordet', 'no-such-activity'],
    ['når det passer', 'not-understood'],
    ['', 'not-understood'],
    ['0 dager før påske', 'no-such-day'],
  ])('%s: %s', (typed, problem) => {
    expect(readRule(typed, OTHERS)).toBe(problem);
  });

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readRule(text, OTHERS)));
  });
});
