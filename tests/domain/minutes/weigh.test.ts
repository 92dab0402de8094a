// Decisions that no rule tells: the form of a sentence, its place among the others, and what that weighs (LANGUAGE.md 38).
import { expect, test } from 'vitest';
import { decides } from '../../../app/domain/minutes/decisions.ts';
import { BASE, LIKELY, WEIGHTS } from '../../../app/domain/minutes/evidence-weights.ts';
import { readMinutesText, walkMinutes } from '../../../app/domain/minutes/reading.ts';
import { formOf, type SubjectForm, type VerbForm } from '../../../app/domain/minutes/sentence-form.ts';
import { plainWords, weightOfWords } from '../../../app/domain/minutes/sentence-words.ts';
import { evidenceIn, likelihoodOf } from '../../../app/domain/minutes/weigh.ts';
import { TODAY } from './a-meeting.ts';

const NORWEGIAN: readonly (readonly [string, SubjectForm, VerbForm])[] = [
  ['vi trykker flere hefter', 'we', 'present'],
  ['styret spurte om prisen', 'body', 'past'],
  ['kommunen skal bygge skole', 'agent', 'must'],
  ['hylla vert seld', 'definite', 'passive'],
  ['tavla blir blå', 'definite', 'becomes'],
  ['dagene blir lysere', 'definite', 'state'],
  ['den som kommer for sent får plass bak', 'definite', 'present'],
  ['planen om å hente inn leiar vart lagt bort', 'definite', 'was done'],
  ['flere har fått nøkkel', 'some', 'perfect'],
  ['salen bør males', 'definite', 'hedged'],
  ['fra mandag stenges porten', 'preposition', 'passive'],
];
const ENGLISH: readonly (readonly [string, SubjectForm, VerbForm])[] = [
  ['the choir moves downstairs', 'definite', 'present'],
  ['the supplier will answer', 'agent', 'will'],
  ['we also stop selling tea', 'we', 'present'],
  ['members already enrolled will pay nothing', 'body', 'will'],
  ['the shelves were empty', 'definite', 'past'],
  ['boxes that nobody has opened go to charity', 'thing', 'present'],
  ['there are four chairs left', 'it', 'is'],
];

test.each(NORWEGIAN)('%s: %s, %s', (words, subject, verb) => {
  expect(formOf(words.split(' '), false)).toMatchObject({ subject, verb });
});
test.each(ENGLISH)('%s: %s, %s', (words, subject, verb) => {
  expect(formOf(words.split(' '), true)).toMatchObject({ subject, verb });
});

const MEETING = `Referat
Dato: 8.2.2023
Til stede: Tone Berg, Leif Moe

# Hefter
Leif la fram prisene. Pressen er gammel. Vi trykker bare hundre hefter fra april. Tone bestiller papir.

# Henger
Tone spurte om lyset. Kan hengeren lånes ut?`;

test('what a person did weighs no more than what is told; what is laid down does', () => {
  const { flat, walked, context } = walkMinutes(MEETING, { today: TODAY });
  const likely = new Map(
    evidenceIn(flat, walked, context, () => true).map((weighed) => [
      flat.slice(weighed.sentence.start, weighed.sentence.end),
      likelihoodOf(weighed) >= LIKELY,
    ]),
  );
  expect([...likely]).toEqual([
    ['Leif la fram prisene.', false],
    ['Pressen er gammel.', false],
    ['Vi trykker bare hundre hefter fra april.', true],
    ['Kan hengeren lånes ut?', false],
  ]);
});

test('a decision that was weighed says so, and what weighed most', () => {
  const [found] = readMinutesText(MEETING, { today: TODAY }).decisions;
  expect(found).toMatchObject({
    quote: 'Vi trykker bare hundre hefter fra april.',
    section: 'Hefter',
    confidence: 'low',
    reasons: expect.arrayContaining(['weighed', 'contrast', 'taskNext']),
  });
});

test('each piece of evidence is fitted: none weighs nothing', () => {
  expect(BASE).not.toBe(0);
  expect(Object.values(WEIGHTS).filter((weight: number) => weight === 0)).toEqual([]);
});

test('words weigh once each, in small letters; numbers and names do not', () => {
  const byFirst = new Map([['tone', ['Tone Berg']]]);
  expect([
    ...plainWords('Prisen blir 350 kr, mener Leif. «Prisen» blir 1.3. satt opp (av Moe).', { byFirst }),
  ]).toEqual(['prisen', 'blir', 'kr', 'mener', 'satt', 'opp', 'av']);
  expect([...plainWords('Tone, we keep\nit; Tone keeps it.', { byFirst })]).toEqual([
    'we',
    'keep',
    'it',
    'keeps',
  ]);
});

test('what is said in decisions weighs for one in each language, what is told against it', () => {
  const weigh = (text: string): number => weightOfWords(plainWords(text, { byFirst: new Map() }));
  for (const text of ['styret får ramme', 'styret vert utsett', 'club approved policy'])
    expect(weigh(text)).toBeGreaterThan(0.5);
  for (const text of ['hun har foreslo', 'det har han fortalt', 'has asked about this'])
    expect(weigh(text)).toBeLessThan(-0.5);
  expect(weigh('zxcv qwrt')).toBe(0);
});

const TALKED = [
  'Vi drøftet to modeller.',
  'Styret diskuterte prisen.',
  'Det vart føreslått ein ny pris.',
  'Vi så på kartet.',
  'Styret gjekk gjennom rekneskapen.',
  'We looked at the map of the area.',
  'The board went over the figures.',
  'It was suggested that the price be raised.',
];
const TALKED_AND_DECIDED = [
  'Vi drøftet to modeller, og prisen blir 350 kr.',
  'At the end the price was discussed, and it stays at £20.',
];
test('talk that is told is not weighed, what it came to is', () => {
  const weighed = (text: string): boolean => {
    const about = / the |The /.test(text) ? 'This is about the price.' : 'Dette er ikke noe fra i fjor.';
    const { flat, walked, context } = walkMinutes(`${about}\n\n${text}\n`, { today: TODAY });
    return evidenceIn(flat, walked, context, () => true).some(
      ({ sentence }) => flat.slice(sentence.start, sentence.end) === text,
    );
  };
  expect(TALKED.filter(weighed)).toEqual([]);
  expect(TALKED_AND_DECIDED.filter((text) => !weighed(text))).toEqual([]);
});

test('what became of a proposal, and the answer without a verb, weigh for; what nobody knows yet weighs against', () => {
  const isLikely = (before: string, text: string): boolean => {
    const { flat, walked, context } = walkMinutes(
      `Referat\n\n# Sak\nTone la fram saken. ${before} ${text}\n\n# Annet\nAlle var glade.\n`,
      { today: TODAY },
    );
    return evidenceIn(flat, walked, context, () => true).some(
      (weighed) =>
        flat.slice(weighed.sentence.start, weighed.sentence.end) === text && likelihoodOf(weighed) >= LIKELY,
    );
  };
  for (const [before, text] of [
    ['Leif ville flytte møtet.', 'Forslaget fikk ikke støtte.'],
    ['Leif ville flytte møtet.', 'Framlegget om laurdag vann ikkje fram.'],
    ['Hvilken farge skal døra ha?', 'Blå.'],
    ['Kor mange dagar?', 'To dagar, 17. og 18. desember.'],
  ] as const)
    expect([text, isLikely(before, text)]).toEqual([text, true]);
  for (const [before, text] of [
    ['Tone spurte om prisen.', 'Vi veit ikkje nok.'],
    ['Tone spurte om prisen.', 'Vi vet ikke.'],
    ['Leif lurte på datoen.', 'Vi kommer tilbake til det.'],
  ] as const)
    expect([text, isLikely(before, text)]).toEqual([text, false]);
});

test('when we meet again is not decided, an answer is', () => {
  const isDecided = (text: string): boolean => decides(text, { start: 0, end: text.length }, () => true);
  for (const text of [
    'Vi møtes igjen torsdag.',
    'Me sjåast att i mars.',
    'We meet again on Thursday at six.',
  ])
    expect(isDecided(text)).toBe(false);
  const answers = (text: string): boolean => decides(text, { start: 0, end: text.length });
  for (const text of [
    'Svaret vårt er nei.',
    'Svaret er framleis nei.',
    'They asked again, and the answer is still no.',
  ])
    expect(answers(text)).toBe(true);
  for (const text of ['Svaret kom i mars.', 'Svaret er ikkje klart.', 'The answer is not known.'])
    expect(answers(text)).toBe(false);
});
