// One line at a time, as somebody types it in the minutes of Wednesday 8 February 2023: offered as an action item, or left alone.
import { expect, test } from 'vitest';
import { readActionLine } from '../../../app/domain/minutes/action-line.ts';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';

const context = {
  people: ['Tone Berg', 'Leif Moe', 'Anne Grethe Vik', 'Kari Nordmann', 'Ola Lie'],
  date: '2023-02-08',
  next: '2023-03-09',
};
const OLA = 'Ola Lie';
const KARI = 'Kari Nordmann';

const OFFERED: readonly (readonly [line: string, owners: string, due: string, text: string])[] = [
  ['Ola hører med leverandøren innen fredag', OLA, '2023-02-10', 'Ola hører med leverandøren innen fredag'],
  ['(Kari sjekker dette)', KARI, '–', 'Kari sjekker dette'],
  ['@Kari: sende tall !uke 12', KARI, '2023-03-26', 'Sende tall'],
  ['@Kari Nordmann sende tall !fredag', KARI, '2023-02-10', 'Sende tall'],
  ['Sende tall @Kari !13.2', KARI, '2023-02-13', 'Sende tall'],
  ['@Kari kan du sende tallene før 13. februar?', KARI, '2023-02-12', 'Sende tallene før 13. februar'],
  ['@Ola hente nøkkel', OLA, '–', 'Hente nøkkel'],
  ['c) Kari lager oppslag om dugnaden', KARI, '–', 'Kari lager oppslag om dugnaden'],
  ['3.4 Ola to write to the vendor by Friday', OLA, '2023-02-10', 'Ola to write to the vendor by Friday'],
  ['- Bestille rom -> Ola', OLA, '–', 'Bestille rom'],
  ['[ ] Bestille rom !neste møte', '–', '2023-03-09', 'Bestille rom'],
  ['Tone og Leif lager et utkast', 'Tone Berg + Leif Moe', '–', 'Tone og Leif lager et utkast'],
  ['Anne Grethe må purre på svar', 'Anne Grethe Vik', '–', 'Anne Grethe må purre på svar'],
  ['Uklart om prisen gjelder (Kari sjekker)', KARI, '–', 'Uklart om prisen gjelder (Kari sjekker)'],
  ['Budsjettet må sendes. Ansvar: Tone', 'Tone Berg', '–', 'Budsjettet må sendes'],
  ['Ola tek kontakt med fylket i veke 12', OLA, '2023-03-26', 'Ola tek kontakt med fylket i veke 12'],
  ['Kari skriv eit utkast innan 1. mars', KARI, '2023-03-01', 'Kari skriv eit utkast innan 1. mars'],
  ['Ola will contact the vendor by Friday', OLA, '2023-02-10', 'Ola will contact the vendor by Friday'],
  ['Kari to send the figures', KARI, '–', 'Kari to send the figures'],
  ['Vi må bestille nytt møterom', '–', '–', 'Vi må bestille nytt møterom'],
  [
    'Siri Dahl sender tilbudet innen fredag',
    'Siri Dahl',
    '2023-02-10',
    'Siri Dahl sender tilbudet innen fredag',
  ],
];

test.each(OFFERED)('offered: %s', (line, owners, due, text) => {
  const found = readActionLine(line, context);
  expect(found && [found.assignees.join(' + ') || '–', found.due ?? '–', found.text]).toEqual([
    owners,
    due,
    text,
  ]);
  expect(found?.reasons.length).toBeGreaterThan(0);
});

/** The card's title when the same line comes in with minutes as text. */
const titleInMinutes = (line: string): string | undefined =>
  readMinutesText(
    `Møte 8. februar 2023\n\nTil stede: ${context.people.join(', ')}\n\n${line}\n\nVi snakket om prisen.\n`,
    {
      people: context.people,
      date: context.date,
      today: context.date,
    },
  ).actions[0]?.text;

test('a card has the same title when its line is written here and when it comes in with minutes', () => {
  // «!fredag» is for who types; and a short line among others may be read as a heading, or as told.
  const both = OFFERED.filter(([line]) => !line.includes('!') && titleInMinutes(line) !== undefined);
  expect(both.length).toBeGreaterThan(10);
  for (const [line, , , text] of both) expect(titleInMinutes(line)).toBe(text);
});

test.each([
  // A mention doesn't ask for anything by itself.
  '@Kari var borte',
  '@Anne Grethe Vik var borte.',
  '@Kari ringte leverandøren',
  '@Ola har snakket med fylket',
  '@Ola vart vald til leiar',
  'Ada la fram tallene',
  'Vi snakket om prisen',
  'Ola orienterte om avtalen',
  'Kari mener at prisen er for høy',
  'Tone er på ferie',
  'Leif har sendt tallene',
  'Kari sendte brevet i går',
  'Hvem sender ut innkallingen?',
  'Skal vi kjøpe ny skanner',
  'Vedtak: Budsjettet godkjennes',
  'Forslag til vedtak: Tone sender brevet',
  'Hvis prisen går opp, sier Kari opp avtalen',
  'Ola trenger ikke å sende tallene',
  'Leverandøren sender ut en ny versjon',
  'Kommunen skal bygge nytt bibliotek',
  'Tone sender ut tallene hver uke',
  'Kari meinte at vi burde vente',
  'Ada presented the figures',
  'We talked about the price',
  'The vendor was slow to answer',
  '[x] Kari sender brevet',
  'Det var god stemning på møtet!',
  'Neste møte er 9. mars',
  'Kari',
  'Sak 3: Budsjett',
  '',
  '!!!',
])('left alone: %s', (line) => {
  expect(readActionLine(line, context)).toBeNull();
});

test('«jeg» is who types', () => {
  expect(readActionLine('Jeg sender ut referatet i morgen', { ...context, writer: OLA })).toMatchObject({
    assignees: [OLA],
    due: '2023-02-09',
    text: 'Ola sender ut referatet i morgen',
  });
});

test('a first name that two have stays as written', () => {
  const people = [...context.people, 'Kari Dahl'];
  expect(readActionLine('Kari sender tallene', { ...context, people })?.assignees).toEqual(['Kari']);
  expect(readActionLine('Kari D. sender tallene', { ...context, people })?.assignees).toEqual(['Kari Dahl']);
});
