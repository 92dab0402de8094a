// Tasks whose parts are labelled («Hvem: … Hva: … Når: …»), and what their labels must leave alone.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

const HEAD = `Referat fra prosjektmøte 18. november 2026
Til stede: Kari Nordmann, Liv Åse Berg, Ola Hansen

`;
const OLA = 'Ola Hansen | 2026-12-03 | Bestiller rom';
const KARI = 'Kari Nordmann | – | Ringer banken';

const read = (text: string): string[] =>
  readMinutesText(text, { today: TODAY }).actions.map(
    (action) => `${action.assignees.join(' + ') || '–'} | ${action.due ?? '–'} | ${action.text}`,
  );

const TRIPLES: readonly (readonly [string, ...string[]])[] = [
  ['Hvem: Ola\nHva: Bestiller rom\nNår: 3. desember', OLA],
  ['Hva: Bestiller rom\nHvem: Ola\nNår: innen 3. desember', OLA],
  ['Når: 3. desember\nHva: Bestiller rom\nHvem: Ola', OLA],
  ['Hvem: Ola. Hva: Bestiller rom. Når: 3. desember', OLA],
  ['- Hvem: Ola, Hva: Bestiller rom, Når: 3. desember.', OLA],
  ['Hvem: Ola | Hva: Bestiller rom | Når: 3. desember', OLA],
  ['Hvem:\tOla\nHva:\tBestiller rom\nNår:\t3. desember', OLA],
  ['**Hvem:** Ola\n**Hva:** Bestiller rom\n**Når:** 3. desember', OLA],
  ['- Hvem: Ola\n- Hva: Bestiller rom\n- Når: 3. desember', OLA],
  ['Hvem: Ola\n\nHva: Bestiller rom\n\nNår: 3. desember', OLA],
  ['Kven: Ola\nKva: Bestiller rom\nNår: 3. desember', OLA],
  ['Tiltak: Bestiller rom\nAnsvarlig: Ola\nFrist: 3. desember', OLA],
  ['Oppgave: Bestiller rom. Ansv.: Ola. Frist: 3. desember.', OLA],
  ['Aksjon: Bestiller rom\nFrist: før 4. desember\nAnsvar: Ola', OLA],
  ['Who: Ola\nWhat: Bestiller rom\nWhen: 3 December', OLA],
  ['Action: Bestiller rom\nOwner: Ola\nDue: 3 December', OLA],
  ['Hva: Bestiller rom innen 3. desember\nHvem: Ola', `${OLA} innen 3. desember`],
  ['Hvem: Ola\nHva: Bestiller rom\nNår: 3. desember\n\nHvem: Kari\nHva: Ringer banken', OLA, KARI],
  ['Hva: Ringer banken\nHvem: Kari\nHva: Bestiller rom\nHvem: Ola\nNår: 3. desember', KARI, OLA],
  ['Hvem: Kari\nHva: Ringer banken\nHvem: Ola\nHva: Bestiller rom\nNår: 3. desember', KARI, OLA],
  [
    'Hvem: Ola. Hva: Bestiller rom. Når: 3. desember. Kari ringer banken.',
    OLA,
    'Kari Nordmann | – | Kari ringer banken',
  ],
  [
    'Banken må ringes.\nAnsvar: Kari\nTiltak: Bestiller rom\nAnsvar: Ola\nFrist: 3. desember',
    'Kari Nordmann | – | Banken må ringes',
    OLA,
  ],
  ['Hva: Bestiller rom\nHvem: Ola\nNår: 3. desember\nStatus: utført'],
  ['Hva: Sommerfesten\nHvor: Storsalen\nNår: 3. juni'],
  [
    'Ho Kari: sende tall til fylka innan 1. desember.',
    'Kari Nordmann | 2026-12-01 | Sende tall til fylka innan 1. desember',
  ],
];

test.each(TRIPLES)('labelled: %s', (text, ...tasks) => expect(read(`${HEAD}${text}\n`)).toEqual(tasks));

const BEFORE = `${HEAD}Sak 2 Annet
- Kari og Ola tar kontakt med leverandøren om pris før 13. februar.
Ola hører med leverandøren om dette innen fredag. Tone lurer på hva det koster (Kari sjekker dette).
`;

test.each(['\n', ''])('the labels leave the tasks before them and the date of the meeting alone', (gap) => {
  const source = `${BEFORE}${gap}Hvem: Ola\nHva: Bestiller rom\nNår: 3. desember\n`;
  const { meeting, actions } = readMinutesText(source, { today: TODAY });
  expect(meeting.date).toBe('2026-11-18');
  expect(actions.map(({ assignees, due }) => `${assignees.join(' + ')} | ${due ?? '–'}`)).toEqual([
    'Kari Nordmann + Ola Hansen | 2027-02-12',
    'Ola Hansen | 2026-11-20',
    'Kari Nordmann | –',
    'Ola Hansen | 2026-12-03',
  ]);
  expect(actions.at(-1)).toMatchObject({
    text: 'Bestiller rom',
    quote: 'Hvem: Ola\nHva: Bestiller rom\nNår: 3. desember',
  });
});

const PADDING = 'Prisen er lav.\n\n'.repeat(12);
const DATES: readonly (readonly [string, string | null])[] = [
  ['Referat 18. november 2026\nNår: 3. desember 2026\n', '2026-11-18'],
  ['Referat 18. november\nDato: 18.11.2025\n', '2025-11-18'],
  ['Referat\nNår: 18. november 2026\n', '2026-11-18'],
  ['Hva: Prosjektmøte\nNår: 18. november 2026\nHvor: Teams\nHvem: Kari, Ola\n', '2026-11-18'],
  [`Referat\nSak 1 Pris\n${PADDING}Når: 3. desember 2026\n`, null],
  [`Referat\nHvem: Ola\nHva: Bestiller rom\nNår: 3. desember 2026\n`, null],
];

test.each(DATES)('the date of the meeting: %s', (source, date) =>
  expect(readMinutesText(source, { today: TODAY }).meeting.date).toBe(date),
);
