// Each found thing says why it was found, in words that every language has.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import type { Reason } from '../../../app/domain/minutes/reading-types.ts';
import { LANGUAGES } from '../../../app/text/language.ts';
import { reasons } from '../../../app/text/reasons.ts';
import { TODAY } from './a-meeting.ts';

const HEAD = 'Referat\nDato: 8.2.2023\nTil stede: Tone Berg, Leif Moe\n\n';
const read = (text: string) => readMinutesText(`${HEAD}${text}\n`, { today: TODAY });
const reasonsIn = (text: string): readonly Reason[] | undefined => read(text).actions[0]?.reasons;

const CASES: readonly (readonly [string, readonly Reason[]])[] = [
  ['Tone lager en oversikt.', ['present', 'person']],
  ['Tone lager en oversikt innen 1. mars.', ['present', 'person', 'deadline']],
  ['Leif lager en oversikt. Den bør være levert før 20. mars.', ['present', 'person', 'deadlineAfter']],
  ['Leif lager en oversikt. Den skal være klar til 20. mars.', ['present', 'person', 'deadlineAfter']],
  ['Tone orienterte om avtalen. Hun sender den til fylkene.', ['present', 'pronoun']],
  ['Vi må bestille rom.', ['modal', 'nobody']],
  ['Oversikten må lages. Ansvar: Tone.', ['passive', 'ownerAfter']],
  ['Tone fikk i oppgave å lage en oversikt.', ['assigned', 'person']],
];

test.each(CASES)('%s', (text, expected) => {
  expect(reasonsIn(text)).toEqual(expected);
});

test('a decision is marked as one, or something decides in its words', () => {
  const said = (text: string) => read(text).decisions.map((found) => [found.confidence, found.reasons]);
  expect(said('Vedtak: Møtet flyttes.')).toEqual([['high', ['marker']]]);
  expect(said('Gruppen vedtok å flytte møtet.')).toEqual([['low', ['decided']]]);
});

test.each(LANGUAGES)('every reason has its words in %s', (language) => {
  const own = Object.values(reasons[language]);
  expect(new Set(own).size).toBe(own.length);
  expect(own.every((words) => words.length > 2)).toBe(true);
});

test('what is asked and left open is found with its heading; the order of minute-takers is read', () => {
  const { questions, meeting } = read(
    'Rekkefølge referenter: Leif, Tone\n\n# Nettside\n\nTone viste utkastet. Skal vi ha egen side for barn?\n\n@Leif kan du sjekke lenkene?',
  );
  expect(questions.map(({ text, section }) => [text, section])).toEqual([
    ['Skal vi ha egen side for barn?', 'Nettside'],
  ]);
  expect(meeting.rota).toEqual(['Leif Moe', 'Tone Berg']);
});
