// Decisions that no listed verb tells: what is laid down of a thing (LANGUAGE.md 37, 38), and what looks like it.
import { expect, test } from 'vitest';
import { settlesByEnglishForm } from '../../../app/domain/minutes/by-english-form.ts';
import { settlesByForm } from '../../../app/domain/minutes/by-form.ts';

test.each([
  'Esker og kasser merkes med avdelingens navn.',
  'Den gamle hengeren blir solgt.',
  'Kaffimaskina vert flytta til garderoben.',
  'Kakelotteriet blir ikke arrangert.',
  'Inntil videre brukes sideinngangen.',
  'Korridoren holdes åpen hele helga.',
  'Speidarane får leige lokalet.',
  'Bordene skal ha hvite duker.',
  'Avtalen gjelder fra nyttår.',
])('lays something down: %s', (sentence) => {
  expect(settlesByForm(sentence.toLowerCase())).toBe(true);
});

test.each([
  'Innkallingen sendes alle medlemmer.',
  'Tilbudet blir sendt i posten.',
  'Arkivet brukes mye.',
  'Gruppa drøftet om salen kan stenges.',
  'Tone sa at kurset flyttes.',
  'Bøkene merkes innen fredag.',
  'Det finnes ikke flere stoler.',
  'Arbeidet fortsetter som planlagt.',
  'Leverandøren skal ha svar.',
  'Besøket er 40 i uka.',
])('lays nothing down: %s', (sentence) => {
  expect(settlesByForm(sentence.toLowerCase())).toBe(false);
});

test('what a paragraph begins with tells how things are, but what is done to a thing is settled there, too', () => {
  expect(settlesByForm('porten stenges om natta.', true)).toBe(true);
  expect(settlesByForm('bordene skal ha hvite duker.', true)).toBe(false);
  expect(settlesByEnglishForm('the fee stays at 20 pounds.', true)).toBe(false);
});

test.each([
  'The annual fee stays at 20 pounds.',
  'The old server will be switched off in June.',
  'Visitors will no longer be let in after nine.',
  'All requests must come through the portal.',
  'The deadline is moved to October.',
  'The grant to the choir was reduced.',
  'Members who owe money will be charged interest.',
  'Opening forms do not have to be signed.',
])('lays something down: %s', (sentence) => {
  expect(settlesByEnglishForm(sentence.toLowerCase())).toBe(true);
});

test.each([
  'The report will be sent to members.',
  'The boiler is making noises.',
  'Leah said that the fee stays at 20 pounds.',
  'The server will be replaced by June.',
  'The licence remains a problem.',
  'The conference is held in Bergen.',
])('lays nothing down: %s', (sentence) => {
  expect(settlesByEnglishForm(sentence.toLowerCase())).toBe(false);
});
