// Which day a task is due, by the words and by the table it stands in.
import { expect, test } from 'vitest';
import { tasksOf } from './a-meeting.ts';

const DUE: readonly (readonly [string, string])[] = [
  ['- Tone lager påmelding på nett → 15. april', '2023-04-15'],
  ['- Tone lager malen for SMS, fredag', '2023-02-10'],
  ['Tone sender lista en uke før neste møte.', '2023-03-02'],
  ['Tone sender lista to dager før årsmøtet 22. april.', '2023-04-20'],
  ['Tone will send the list two weeks before the next meeting.', '2023-02-23'],
  ['Tone sender lista før kl. 12 fredag.', '2023-02-10'],
  ['Tone sender lista til Leif den 14.', '2023-02-14'],
  ['Tone sender lista kommende uke.', '2023-02-19'],
  ['Tone testar heile settet på nytt, to veker.', '2023-02-22'],
  ['Tone runs the whole set again (two weeks).', '2023-02-22'],
  ['Tone tek kontakt med seljaren i veka.', '2023-02-12'],
  ['Tone will ring the council during the week.', '2023-02-12'],
  ['Tone orders the tickets before Easter.', '2023-04-06'],
  ['Tone bestiller billettene før påske.', '2023-04-05'],
  ['Tone asks Bath about its index by next mtg', '2023-03-09'],
  ['- Bestille container – Tone – uke 15', '2023-04-16'],
  ['Tone har ansvaret for kontraktene. Fristen for klassene er 3. mars.', '2023-03-03'],
  ['Tone skriv kapittelet om barn. Utkast skal liggje i mappa før 1. mars.', '2023-02-28'],
  ['Tone was to have sent the application but has not. New deadline: 15 March.', '2023-03-15'],
  ['Opplegget må vere klart til 1. mars.\nAnsvarleg: Tone', '2023-03-01'],
];

test.each(DUE)('due: %s', (text, day) => expect(tasksOf(text)).toEqual([`Tone Berg | ${day}`]));

const NOT_DUE: readonly string[] = [
  'Tone ringer slippen og avtaler tid i september.',
  'Tone bytter uke 12 med Leif.',
  'Tone vasker hallen en gang i uka.',
  'Tone speaks to him about the Thursday slot.',
];

test.each(NOT_DUE)('no day to do it by: %s', (text) => expect(tasksOf(text)).toEqual(['Tone Berg | –']));

test('the day of a month is that of the month said before it in the sentence', () => {
  expect(tasksOf('Leif sender planen innen 3. mars; Tone kommenterer den innen den 10.')).toEqual([
    'Leif Moe | 2023-03-03',
    'Tone Berg | 2023-03-10',
  ]);
});

test('what the first item under a heading says of when holds for the others', () => {
  const items = '- Tone skriver, Leif leser korrektur\n- Nils bestiller papir innen 20. februar';
  const tasks = ['Tone Berg | 2023-03-03', 'Leif Moe | 2023-03-03', 'Nils Aas | 2023-02-20'];
  for (const first of ['frist 3. mars kl. 13', 'Skal leveres innen 3. mars', 'Deadline: 3 March'])
    expect(tasksOf(`Søknad til rådet\n- ${first}\n${items}\n`)).toEqual(tasks);
  expect(tasksOf('- Tone skriver søknaden\n- Frist: 3. mars\n- Leif leser korrektur')).toEqual([
    'Tone Berg | 2023-03-03',
    'Leif Moe | –',
  ]);
});

test('a status that gives a new day holds instead of the old one, any other status does not', () => {
  const rows = [
    'Sak | Ansvar | Frist | Status',
    'Skrive nøkkelliste | Tone | 14.2. | Purres, ny frist 5.3.',
    'Hente tilbud | Leif | 28.2. | Pågår, sist purret 3.2.',
  ];
  expect(tasksOf(rows.map((row) => `| ${row} |`).join('\n'))).toEqual([
    'Tone Berg | 2023-03-05',
    'Leif Moe | 2023-02-28',
  ]);
});

test('the rest of two cells, set in under them, is no row of its own', () => {
  const rows = [
    'Task                            Who            Due',
    'Ask Harlan County about their   Leif           end of',
    '  statistics                                   June',
    'Update the FAQ for patrons      Tone           27 June',
  ];
  expect(tasksOf(rows.join('\n'))).toEqual(['Leif Moe | 2023-06-30', 'Tone Berg | 2023-06-27']);
});

test('a table of who and when under «Saker» holds tasks, an order of the day does not', () => {
  const under = (head: string, row: string): string[] => tasksOf(`SAKER\n${head}\n${row}`);
  expect(under('Sak\tKva vart avtalt\tKven\tFrist', 'Klasseliste\tSende over namn\tLeif\t1.3.')).toEqual([
    'Leif Moe | 2023-03-01',
  ]);
  expect(under('Sak\tTid\tAnsvar', 'Sende over namn\t10 min\tLeif')).toEqual([]);
});

test('who acts for a group owns its task', () => {
  expect(tasksOf('| Hva | Hvem | Når |\n|---|---|---|\n| Kjøpe is | FAU v/Tone | 2. juni |')).toEqual([
    'Tone Berg | 2023-06-02',
  ]);
});

const TWO: readonly (readonly [string, ...string[]])[] = [
  [
    'Leif skriv teksten, og Kari får ho godkjend i avdelinga innan 3. mars.',
    'Leif Moe | –',
    'Kari Nordmann | 2023-03-03',
  ],
  [
    'Leif gjer det i veke 12, Kari hentar fram snølinene i løpet av april.',
    'Leif Moe | 2023-03-26',
    'Kari Nordmann | 2023-04-30',
  ],
  ['- Maling av stova, Leif + Tone, i løpet av mai', 'Leif Moe + Tone Berg | 2023-05-31'],
  ['Tone takes that up with the treasurer next week.', 'Tone Berg | 2023-02-19'],
  ['Tone takes that to be a mistake.'],
  ['Kari får ho ikkje.'],
];

test.each(TWO)('each with its own day: %s', (text, ...tasks) => expect(tasksOf(text)).toEqual(tasks));
