// The reader keeps what it promises on the corpus of minutes (its parts to work on; the others are only for `npm run bench:minutes`), and
// no damage done to those documents makes it throw, lose its footing or stand still.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { PARTS, readCorpus, TO_WORK_ON, TODAY } from '../../bench/minutes/corpus.ts';
import { f1Of, figuresOf, recallOf, sumOf, TARGETS } from '../../bench/minutes/score.ts';

const workedOn = TO_WORK_ON.flatMap((part) => readCorpus(part));
const all = PARTS.flatMap((part) => readCorpus(part));

test('the corpus is as large and as varied as it must be', () => {
  expect(workedOn.length).toBeGreaterThanOrEqual(30);
  expect(all.length - workedOn.length).toBeGreaterThanOrEqual(20);
  for (const language of ['nn', 'en'])
    expect(all.filter(({ expected }) => expected.language === language).length).toBeGreaterThanOrEqual(6);
});

const figures = workedOn.map((document) => figuresOf(document));

test.each(TARGETS)('$kind in the parts to work on: at least $least', ({ kind, measure, least }) => {
  expect(measure(sumOf(figures)[kind])).toBeGreaterThanOrEqual(least);
});

test.each(['nb', 'nn', 'en'])('no language is left behind: %s', (language) => {
  const own = sumOf(figures.filter((_, at) => workedOn[at]?.expected.language === language));
  expect(f1Of(own.actions)).toBeGreaterThanOrEqual(0.8);
  expect(recallOf(own.owner)).toBeGreaterThanOrEqual(0.95);
  expect(recallOf(own.due)).toBeGreaterThanOrEqual(0.9);
  expect(recallOf(own.sections)).toBeGreaterThanOrEqual(0.95);
  expect(f1Of(own.decisions)).toBeGreaterThanOrEqual(0.7);
});

const texts = all.map(({ text }) => text);
/** What an editor, a mail program or a bad copy leaves behind. */
const SCRAPS =
  '\n|\n\n|\r\n|\t|   |\u00a0|\u200b|\f|\0|\ud800|😀|(|)|[|]|«|»|**|~~|#|# |- |• || |: |. |, |? |–|->|@|!|1. |13.2.|31.2.|uke 99|kl. 12|Tone|TB|hun|skal|ikke|Ansvar:|Frist:|Vedtak:|Til stede:|Referent:|Neste møte:|Side 1 av 2|e\u0301|\u202e|İ'.split(
    '|',
  );

const change = fc.record({
  kind: fc.constantFrom('cut', 'head', 'tail', 'insert', 'double', 'swap', 'case', 'reverse', 'join'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 300 }),
  scrap: fc.constantFrom(...SCRAPS),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = (text: string, { kind, from, length, scrap }: Change): string => {
  const at = Math.floor(from * text.length);
  const piece = text.slice(at, at + length);
  const [before, after] = [text.slice(0, at), text.slice(at + length)];
  switch (kind) {
    case 'cut':
      return before + after;
    case 'head':
      return before;
    case 'tail':
      return text.slice(at);
    case 'insert':
      return before + scrap + text.slice(at);
    case 'double':
      return before + piece + piece + after;
    case 'swap':
      return after + piece + before;
    case 'case':
      return before + (length % 2 === 0 ? piece.toUpperCase() : piece.toLowerCase()) + after;
    case 'reverse':
      return before + piece.split('\n').reverse().join('\n') + after;
    case 'join':
      return before + piece.replaceAll('\n', scrap) + after;
  }
};

const RUNS = 5_000;
/** The same damage each time; SEED=… tries another. */
const SEED = Number(process.env.SEED ?? 20_261_129);

test(`${RUNS} damaged documents are read: nothing throws, every quote is the text's own words`, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (document, changes) => {
        const text = changes.reduce(changed, document);
        const { meeting, sections, actions, decisions, questions } = readMinutesText(text, {
          people: ['Tone Berg'],
          today: TODAY,
        });
        const found = [...actions, ...decisions, ...questions];
        for (const { quote, text: title, start, end } of found) {
          expect(quote).toBe(text.slice(start, end));
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(140);
        }
        expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
        for (const { start, end } of sections) expect(start).toBeLessThanOrEqual(end);
        for (const day of [meeting.date, meeting.next, ...actions.map(({ due }) => due)])
          if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  );
}, 600_000);
