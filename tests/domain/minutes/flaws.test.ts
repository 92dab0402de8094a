// What the reader once got wrong, one sentence each.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { decisionsOf, TODAY, tasksOf } from './a-meeting.ts';

const NOT_DECIDED: readonly string[] = [
  'Fylkene er ikke enige om fordelingen.',
  'Fylka er ikkje einige om dette.',
  'Det ble ikke vedtatt noe.',
  'Ingen vedtak ble fattet.',
  'Leverandørene er enige om at prisen er lav.',
];

test.each(NOT_DECIDED)('no decision: %s', (text) => expect(decisionsOf(text)).toEqual([]));

const DECIDED: readonly string[] = [
  'Gruppa besluttet å gå videre dersom referansene er gode',
  'Vi velger å ikke kjøpe skriveren',
  'Møtene flyttes til torsdager',
  'Kampanjen vart flytta til hausten',
  'Utvalget gikk inn for å vente',
  'Kari Vold ble valgt til leder',
  'Da er det bestemt at vi bruker den grønne',
];

test.each(DECIDED)('a decision: %s', (text) => expect(decisionsOf(`${text}.`)).toEqual([text]));

test("a group's resolve is no task besides, a person's is both", () => {
  expect(tasksOf('Vedtak: Gruppa går videre med dugnaden.')).toEqual([]);
  expect(tasksOf('Vedtak: Tone bestiller rom.')).toEqual(['Tone Berg | –']);
});

const TASKS: readonly (readonly [string, string])[] = [
  ['Tone prøvekjører skjemaet i Nordland.', 'Tone Berg | –'],
  ['Leif har fått ansvaret for kiosken.', 'Leif Moe | –'],
  ['Tone will forward the letter by 1 March.', 'Tone Berg | 2023-03-01'],
  ['- Oppdatere nettsiden, frist 20.2.', '– | 2023-02-20'],
  ['- Påmelding – Tone', 'Tone Berg | –'],
];

test.each(TASKS)('a task: %s', (text, ...tasks) => expect(tasksOf(text)).toEqual(tasks));

const NO_TASKS: readonly string[] = [
  'Leif leder arbeidet i nord.',
  'Tone deltar i referansegruppa.',
  'Alle må lese dokumentene.',
  'Leif advarer mot prisen.',
  'Tone gleder seg til festen.',
];

test.each(NO_TASKS)('no task: %s', (text) => expect(tasksOf(text)).toEqual([]));

test("who takes the next meeting's minutes did not take these", () => {
  const { meeting } = readMinutesText(
    'Referat 8. februar 2023\nTil stede: Tone Berg, Leif Moe (referent)\n\nTone rydder.\n\nNeste møte: 9. mars. Referent: Tone Berg\n',
    { today: TODAY },
  );
  expect(meeting).toMatchObject({ minuteTakers: ['Leif Moe'], next: '2023-03-09' });
});

test('-a is past in bokmål, an infinitive in nynorsk', () => {
  const bokmål = 'Jobba med kalenderen. Det er ikke noe nytt fra en av de andre, og hun tar ikke del.';
  expect(tasksOf(`Tone: ${bokmål}`)).toEqual([]);
  expect(tasksOf('## Framover\n\nDet er ikkje noko nytt.\n\n- Laga ein mal (Tone)')).toEqual([
    'Tone Berg | –',
  ]);
});
