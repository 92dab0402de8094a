// How lines stand in a text from a page: its ends, and columns set apart by blanks (LANGUAGE.md 15, 46).
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY, tasksOf } from './a-meeting.ts';

const sections = (paragraphs: readonly string[]): string[] =>
  readMinutesText(paragraphs.join('\n\n'), { today: TODAY }).sections.map(({ title }) => title);

test('pages that end within a sentence do not make a text of one line and one empty line in turn', () => {
  expect(
    sections([
      ...['Referat fra personalmøte', 'Dato: 8. februar 2023', 'Sterilen', 'Vi holder timer av ut'],
      ...['Side 1 av 3', 'april. Kari ringer leverandøren.', 'Timebok', 'Tallene ble vist.', 'HMS'],
      ...['Loggen viser feil på', 'Side 2 av 3', 'lyset. Ola skriver.', 'Kurs og ferie'],
      ...['Ferien er stengt som vanlig.', 'Side 3 av 3'],
    ]),
  ).toEqual(['Sterilen', 'Timebok', 'HMS', 'Kurs og ferie']);
});

test('«o» is a bullet, and no word that a line was broken before', () => {
  expect(
    sections([
      ...['Referat', 'Dato: 8. februar 2023', 'Lesesirkel', 'Ønsker fra elevene', 'o mer manga'],
      ...['o kortere bøker', 'Ingen tok stilling.', 'Regnskap', 'Tallene ble vist.'],
    ]),
  ).toEqual(['Lesesirkel', 'Ønsker fra elevene', 'Regnskap']);
});

test('a full cell leaves two blanks before the next column', () => {
  const { actions } = readMinutesText(
    `Referat 8. februar 2023
Til stede: Tone Berg (TB), Bjørn Lie (BL)

Nr     Hva                           Hvem     Frist     Status
4.1    Purringer                     TB       10.2.     I arbeid
4.2    Prisliste for tolking, ny nå  BL       15.2.     I arbeid
`,
    { today: TODAY },
  );
  expect(actions.map(({ text, assignees, due }) => [text, assignees.join(' + '), due])).toEqual([
    ['Purringer', 'Tone Berg', '2023-02-10'],
    ['Prisliste for tolking, ny nå', 'Bjørn Lie', '2023-02-15'],
  ]);
});

test('two blanks between sentences set nothing apart', () => {
  expect(tasksOf('Tone sender brevet.  Leif ringer fylket innen 10.2.\nNils   Aas')).toContain(
    'Leif Moe | 2023-02-10',
  );
});
