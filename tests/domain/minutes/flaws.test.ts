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
  'Vi bruker mye tid på dette.',
  'Vi holder kontakten med leverandøren.',
  'Vi kjøper inn maling (Tone)',
  'Framlegg til vedtak: Budsjettet vert vedteke.',
  'Bakgrunn: Rådet anbefaler en ny ordning.',
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
  'Vi bruker opsjonen',
  'Da kjøper vi to nye bord',
  'Vi deltar ikke på messen',
  'Styret valgte det billigste tilbudet',
  'Etter ein diskusjon landa vi på éin artikkel',
  'Søknaden ble ikke godkjent',
  'Artikkelen vert send til Norli, ikkje til Bokbyen',
  'Skulen er med, det vart vedteke med 14 mot 2 røyster',
  'Utsatt til neste gang',
  'The record was agreed as accurate',
  'We are not supporting Sunday opening',
  'No change for 2027 – agreed unanimously',
];

test.each(DECIDED)('a decision: %s', (text) => expect(decisionsOf(`${text}.`)).toEqual([text]));

test('a task of a person on a line under «Vedtak:» is no decision; what a role is to do is one, too', () => {
  const text = 'Vedtak:\nAvtalen godkjennes.\nTone sender den innen 20. mars.';
  expect(decisionsOf(text)).toEqual(['Avtalen godkjennes']);
  expect(tasksOf(text)).toHaveLength(1);
  expect(decisionsOf('Vedtak:\nSekretæren sender avtalen innen 20. mars.')).toHaveLength(1);
});

test('a choice of the group is nobody’s task', () => {
  expect(tasksOf('Vi kjøper to nye bord.')).toEqual([]);
});

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
