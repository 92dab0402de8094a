// What the reader once got wrong, one sentence each.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { decisionsOf, sectionsOf, TODAY, tasksOf } from './a-meeting.ts';

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
  'Alle var enige i at kurset var nyttig.',
  'Prisen settes til slutt av leverandøren.',
  'Tilbudet ble innført i 2021 og brukes mye.',
  'Fra nå av blir dagene lysere.',
  'It was noted that the room is cold.',
  'The library was elected library of the year in 2024.',
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
  'Det sa vi ja til',
  'Modellen lar vi være',
  'Åpningen er litt tidlig, men vi dropper talene',
  'Styret tok regnskapet til orientering',
  'Hun ble enstemmig funnet habil',
  'Det ble enighet om å holde kontingenten uendret',
  'Temaet blir «Lesing i krise»',
  'Det blir samling på Hamar 19. september',
  'Toget går samme rute som i fjor',
  'Ingen gratisbilletter til sponsorer lenger',
  'Pengar: Vi sender ikkje søknad i år',
  'Partners agreed to write a paper',
  "We'll go with two shows",
  'The proposal was not supported',
  'AMU anbefaler at ordningen avsluttes ved nyttår',
  'Planen ble gjennomgått og godkjent',
  'Ledergruppa tilsluttet seg forslaget om Røros',
  'Styret gjekk med på 5 prosent',
  'Søker nr. 4 får avslag',
  'Antallet plasser holdes på 24',
  'Ny dato er 14. mars',
  'Foreldre slepp å rydde i år',
  'We agreed no hosepipes in July',
  'The rule on deposits stays',
  'Rammen settes til 50 000 kroner',
  'Lederen får fullmakt til å signere avtalen',
  'Styret sluttet seg til innstillingen',
  'Alle var samde i at møta blir flytta til tysdagar',
  'Framlegget fall med fire mot tre røyster',
  'Det vert innført felles vaktliste',
  'Møterommet skal fra nå av bookes i kalenderen',
  'The limit is set at 50,000 kroner',
  'The committee signed off on the plan',
  'Ola Berg was elected deputy chair unanimously',
  'The application is refused',
];

test.each(DECIDED)('a decision: %s', (text) => expect(decisionsOf(`${text}.`)).toEqual([text]));

test('what is listed under a decision is decided, what only points at the list is not', () => {
  const list = '- Punkt 4 går ut\n- Målet er 45 prosent\n\nDet var mye snakk.';
  expect(decisionsOf(`Planen ble vedtatt med to endringer:\n${list}`)).toEqual([
    'Planen ble vedtatt med to endringer',
    'Punkt 4 går ut',
    'Målet er 45 prosent',
  ]);
  expect(decisionsOf(`Følgende ble vedtatt:\n${list}`)).toHaveLength(2);
  expect(decisionsOf('Vedtak (samrøystes):\n1. Laget får tilskot.')).toEqual(['Laget får tilskot']);
});

test('what somebody proposes is not decided, and the steps of a case are no sections', () => {
  const text = `Sak 3/23 Skilt

Rådmannens innstilling:

Skiltet blir godkjent.
Behandling i møtet:
Saken ble drøftet.
Votering:
Innstillingen falt.
`;
  expect(decisionsOf(text)).toEqual([]);
  expect(sectionsOf(text)).toEqual(['Skilt']);
});

test('a theme with a colon, a date and «Program» are headings, too', () => {
  const text = (title: string) => `${title}\n- Leif sjekker om bandet er ledig\n- Tone ringer dem`;
  expect(
    sectionsOf('2. WP2: Corpus and data\nTone told of it.\n\n3) 17. mai\n5. trinn har kiosken.'),
  ).toEqual(['WP2: Corpus and data', '17. mai']);
  expect(sectionsOf(text('**Program**'))).toEqual(['Program']);
  expect(tasksOf(text('**Program**'))).toHaveLength(2);
  expect(sectionsOf('Sak 1. Avtale. Vi vedtok den. Sak 2. Kampanje. Tone lager den.')).toEqual([
    'Avtale',
    'Kampanje',
  ]);
});

test('a log of decisions, and a table with notes, decisions and tasks', () => {
  const log = '| Nr | Beslutning | Dato |\n|--|--|--|\n| 1 | Navnet beholdes | 8.2.2023 |';
  expect(decisionsOf(log)).toEqual(['Navnet beholdes']);
  expect(tasksOf(log)).toEqual([]);
  const table = `| # | Topic | Discussion | Decision | Action | Owner | Due |
|--|--|--|--|--|--|--|
| 1 | Wiki | Nobody edits it. | Read-only | Export pages | Tone | 1 March |
| 2 | Printers | Waiting for prices. | – | | | |`;
  expect(tasksOf(table)).toEqual(['Tone Berg | 2023-03-01']);
  expect(decisionsOf(table)).toEqual(['Read-only']);
  expect(sectionsOf(table)).toEqual(['Wiki', 'Printers']);
});

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
  ['Planleggingen blir gitt til Tone.', 'Tone Berg | –'],
  ['Oppdatert plan sendes gruppa (Tone, 22.2.)', 'Tone Berg | 2023-02-22'],
  ['Tone lager et notat til budsjettmøtet 20. mars.', 'Tone Berg | 2023-03-20'],
  ['Tone gir svar innen månedsskiftet.', 'Tone Berg | 2023-02-28'],
  ['Tone legger fram svaret i neste møte.', 'Tone Berg | 2023-03-09'],
  ['Tone og jeg ser på modeller.', 'Tone Berg + Kari Nordmann | –'],
  ['Tone has asked once but will ask them again.', 'Tone Berg | –'],
  ['Kasserer (Leif) overfører pengene.', 'Leif Moe | –'],
  ['Frist 15. mars. Tone skriver utkastet.', 'Tone Berg | –'],
  ['Tone tar fram tall for hver avdeling.', 'Tone Berg | –'],
  ['Leif prøver igjen før 20. mars.', 'Leif Moe | 2023-03-19'],
  ['Oppgaver\n\nBL   Ringe skolen   20.2.\n', 'Bjørn Lie | 2023-02-20'],
];

test.each(TASKS)('a task: %s', (text, ...tasks) => expect(tasksOf(text)).toEqual(tasks));

const NO_TASKS: readonly string[] = [
  'Leif leder arbeidet i nord.',
  'Tone deltar i referansegruppa.',
  'Alle må lese dokumentene.',
  'Leif advarer mot prisen.',
  'Tone gleder seg til festen.',
  'Blomstene blir gitt til Tone.',
  'Tone sender tallene hver tirsdag.',
  'Leif oppdaterer lista hver måned.',
];

test.each(NO_TASKS)('no task: %s', (text) => expect(tasksOf(text)).toEqual([]));

test("who takes the next meeting's minutes did not take these", () => {
  const { meeting } = readMinutesText(
    'Referat 8. februar 2023\nTil stede: Tone Berg, Leif Moe (referent)\n\nTone rydder.\n\nNeste møte: 9. mars. Referent: Tone Berg\n',
    { today: TODAY },
  );
  expect(meeting).toMatchObject({ minuteTakers: ['Leif Moe'], next: '2023-03-09' });
});

test('an office is the one who holds it', () => {
  const { meeting, actions } = readMinutesText(
    'Styremøte 8. februar 2023\nTil stede på møtet: dekan Ola Vik (Ap), fakultetsdirektør Piet de Boer, møtesekretær Tone Berg\n\nDirektøren sjekker dette. Han sender svaret.\n',
    { today: TODAY },
  );
  expect(meeting.minuteTakers).toEqual(['Tone Berg']);
  expect(actions.map(({ assignees }) => assignees)).toEqual([['Piet de Boer'], ['Piet de Boer']]);
});

test('in a Word document the persons stand apart, each with what they are', () => {
  const { meeting, sections } = readMinutesText(
    'Call 9\n8 February 2023\n\nParticipants\n\nAnneli Koskinen, Turku (coordinator)\n\nProfessor Jurgita Petraitiene\n\nA. Budget\n\nThe budget was discussed.\n\n24/69 Date of next meeting\n\n9 March 2023\n',
    { today: TODAY },
  );
  expect(meeting).toMatchObject({
    attendees: ['Anneli Koskinen', 'Jurgita Petraitiene'],
    next: '2023-03-09',
  });
  expect(sections.map(({ title }) => title)).toEqual(['Budget', 'Date of next meeting']);
});

test('-a is past in bokmål, an infinitive in nynorsk', () => {
  const bokmål = 'Jobba med kalenderen. Det er ikke noe nytt fra en av de andre, og hun tar ikke del.';
  expect(tasksOf(`Tone: ${bokmål}`)).toEqual([]);
  expect(tasksOf('## Framover\n\nDet er ikkje noko nytt.\n\n- Laga ein mal (Tone)')).toEqual([
    'Tone Berg | –',
  ]);
});
