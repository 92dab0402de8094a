// Who takes the minutes, whose turn it is, and when the next meeting is.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

const HEAD = 'Møte onsdag 8. februar 2023\nTil stede: Tone Berg (TB), Leif Moe (LM), Kari Vik (KV)\n';
const meetingOf = (text: string, head = HEAD) =>
  readMinutesText(`${head}${text}\n`, { today: TODAY }).meeting;

const ROTAS: readonly string[] = [
  'Rekkefølge referenter framover: LM, TB, KV',
  'Neste møte 26. februar hos Kari. Skrivarar utetter: LM, TB, KV',
  'Note-taking: Leif (24 March), Tone (21 April), Kari (12 May).',
  'Referentar i haust: Leif, Tone B., KV',
  'Minute-takers this term: Leif, then Tone, then Kari',
  'Turnus for referentene: LM → TB → KV',
];

test.each(ROTAS)('whose turn it is: %s', (text) =>
  expect(meetingOf(text).rota).toEqual(['Leif Moe', 'Tone Berg', 'Kari Vik']),
);

test('a rota is nobody’s turn when it is told of', () =>
  expect(meetingOf('Vi snakket om skrivarar utetter hausten.').rota).toEqual([]));

const TAKERS: readonly (readonly [string, readonly string[]])[] = [
  ['Skriv: TB', ['Tone Berg']],
  ['Ref: TB          Ordstyrer: KV\n\nRekkefølge referenter framover: LM, KV', ['Tone Berg']],
  ['Skriv: husk å lese korrektur', []],
];

test.each(TAKERS)('who takes the minutes: %s', (text, takers) =>
  expect(meetingOf(text).minuteTakers).toEqual(takers),
);

test('a column beside the names says who takes the minutes', () => {
  const head = 'Møte onsdag 8. februar 2023\n\nTone Berg\tTB\tlærar\nLeif Moe\tLM\tlærar, referent\n\n';
  expect(meetingOf('Vi drøfta planen.', head).minuteTakers).toEqual(['Leif Moe']);
});

const mail = (subject: string): readonly string[] =>
  meetingOf(
    'Tone skal ringe banken.',
    `Fra: Leif Moe\nSendt: 9. februar 2023\nTil: Tone Berg\nEmne: ${subject}\n\nHei!\n`,
  ).minuteTakers;

test('who sends a mail about a meeting that was took its minutes', () => {
  expect(mail('Kort fra styremøtet i går')).toEqual(['Leif Moe']);
  expect(mail('Møtet i morgen')).toEqual([]);
});

const NEXT: readonly (readonly [string, string | null])[] = [
  ['Det feirer vi med kake på neste møte, torsdag 19. juni kl. 18.', '2023-06-19'],
  ['Keys are with the librarian. We meet again on Thursday 27 April at six.', '2023-04-27'],
  ['Next one 3 March, at Leif’s.', '2023-03-03'],
  ['Vi tar opp på neste møte at fristen var 19. juni.', null],
];

test.each(NEXT)('the next meeting: %s', (text, day) => expect(meetingOf(text).next).toBe(day));

test('whose turn it is today took the minutes', () =>
  expect(meetingOf('Referentar i haust: Leif (i dag), Tone, Kari').minuteTakers).toEqual(['Leif Moe']));

const WRITERS: readonly string[] = [
  'Møte 8. februar 2023\nMed: Tone Berg, Leif Moe (skreiv)\nVi drøfta planen.',
  'Møte 8. februar 2023\nTone og Leif var her. Leif skreiv.\nVi drøfta planen.',
  'Meeting 8 February 2023\nPresent: Tone Berg, Leif Moe (writing this)\nWe talked.',
  'Meeting 8 February 2023\nTone and Leif met. Written up by Leif afterwards.\nWe talked.',
  ...[
    'Pennefører: Leif Moe',
    'Protokollførar: Leif Moe',
    'Protokoll ved Leif Moe',
    'Ført av Leif Moe',
    'Leif Moe held i pennen.',
    'Leif Moe satt med pennen.',
    'Leif Moe skreiv møteboka.',
    'Leif Moe (møtebok)',
    'Ref: LM',
    'Secretary to the meeting: Leif Moe',
    'In attendance: Leif Moe (Governance Officer, taking the minutes)',
  ].map(
    (said) => `Møte 8. februar 2023\nTil stede: Tone Berg, Leif Moe, Per Aas\n${said}\n\nVi drøfta planen.`,
  ),
  'Hei! Her er notata mine frå møtet 8. februar 2023.\nVi drøfta planen.\n\nLeif Moe',
];
test.each(WRITERS)('who writes is told by more than a label: %s', (text) =>
  expect(meetingOf(text, '').minuteTakers.map((name) => name.split(' ')[0])).toEqual(['Leif']),
);

const YEARS: readonly (readonly [string, string])[] = [
  ['Group call, Tue 6 Jan\nWe had tried that in 2024.', '2026-01-06'],
  ['Møte 12. februar\nPåmeldingsfristen er fredag 28. februar.', '2025-02-12'],
  ['Nettverk, 24/9-25\nVi drøfta planen.', '2025-09-24'],
  ['Internmøte tysd 14/10 -25\nVi drøfta planen.', '2025-10-14'],
  ["Staff meeting 14/10 '25\nWe talked.", '2025-10-14'],
  [
    'Store move group, Wednesday 18 March 2026, in the old boiler room (Ellen Tranter, Leif Moe, Ruth Oakeshott, Tone Berg and Lucia from the conservation studio for the first half hour.)\nWe talked.',
    '2026-03-18',
  ],
  ['Møte 14. januar\nSesongen 2024/25 er i gang.', '2025-01-14'],
];
test.each(YEARS)('the year is inferred from weekdays and seasons: %s', (text, date) =>
  expect(meetingOf(text, '').date).toBe(date),
);

const SAID_NEXT: readonly (readonly [string, string | null])[] = [
  ['Vi ses att 10. mars kl. 15!', '2023-03-10'],
  ['Møteplan våren 2023\n3. mars, 12. april og 9. juni', '2023-03-03'],
  ['Dates of future meetings: 3 March, 12 April', '2023-03-03'],
  ['Neste møte flyttar vi frå 12. til 19. mars.', '2023-03-19'],
  ['Gruppa møtest att seinare. I staden møtest gruppa 12. april.', '2023-04-12'],
  ['The group next meets on 12 April.', '2023-04-12'],
  ['Det neste møtet holdes på Idd 15. april kl. 10.', '2023-04-15'],
  ['Dei neste møta er 20. mars, 24. april og 14. mai. Leif tingar rom.', '2023-03-20'],
  ['**Neste**\n\n22/3, samme sted. Leif bestiller kake.', '2023-03-22'],
  ['Vi sees fredag 10. mars kl. 14, Leif har med kake.', '2023-03-10'],
  ['Same time in a fortnight, 22 February. Leif brings the key list.', '2023-02-22'],
  ['The board meets on 2 March in the hall.', '2023-03-02'],
  ['Next one is March 24.', '2023-03-24'],
  ['We’re back on Thursday 2 March.', '2023-03-02'],
  ['Leif og Tone møtes 3. mars for å se på tallene.', null],
  ['Vi ses på sommerfesten 3. juni.', null],
  ['Leif meets the bank on 3 March.', null],
  ['Vi møtest 14. mars på loftet.', '2023-03-14'],
  ['Vi sees tirsdag 14. mars kl. 14, Leif har med kake.', '2023-03-14'],
  ['Etter påske møtest nemnda 12. april, da helst ute.', '2023-04-12'],
  ['Dei neste møta er 14. mars, 24. april og 16. mai.', '2023-03-14'],
  ['Det neste møtet holdes på Berg 14. mars kl. 10.', '2023-03-14'],
  ['Neste internm. 14/3, Leif fortel om kurset', '2023-03-14'],
  ['Next one is March 14.', '2023-03-14'],
  ['Same time in five weeks, 15 March. I shall bring the list.', '2023-03-15'],
  ['Samme tid og sted 14. mars.', '2023-03-14'],
  ['**Neste**\n\n14/3, samme sted. Leif baker.', '2023-03-14'],
  ['| Sak | Frist |\n|---|---|\n| Leif skriver | neste møte |\n| Samlingen legges til 2.–3. juni | |', null],
  ['Gruppa møtest seks gonger i 2023, siste gong 7. juni.', null],
  ['Neste møterunde er klar.', null],
  ['Neste rapport er 1. mars.', null],
  ['Vi ses på dugnaden.', null],
];
test.each(SAID_NEXT)('the next meeting is told by %s', (text, next) =>
  expect(meetingOf(text).next).toBe(next),
);

const TITLES: readonly (readonly [string, string])[] = [
  ['# Referat\n\nDato: 8.2.2023\nTil stades: Tone Berg, Leif Moe\n\n## Kurs\n\nVi drøfta kurset.', 'Referat'],
  ['Referat\nDeltakarar: Tone Berg, Leif Moe\n\n## Kurs\n\nVi drøfta kurset.', 'Referat'],
  ['# Minutes\n\nAttendees: Tone Berg, Leif Moe\n\n## Courses\n\nWe discussed them.', 'Minutes'],
  ['# Møtereferat\n\n## Økonomi\n\nVi såg på rekneskapen.', 'Møtereferat'],
  ['# Referat\n\n## Kursgruppa\n\nDato: 8.2.2023\n\n## Kurs\n\nVi drøfta det.', 'Referat – Kursgruppa'],
  [
    'Referat\nMøte i kursgruppa\nFråfall: Kari Vik\n\n## Kurs\n\nVi drøfta det.',
    'Referat – Møte i kursgruppa',
  ],
];
test.each(TITLES)('the title is of the meeting, not of a field or a section: %s', (text, title) =>
  expect(meetingOf(text, '').title).toBe(title),
);

test('the next meeting is called by the name of this one', () => {
  const next = (text: string) => meetingOf(text, '').next;
  expect(
    next('Instituttråd 8. februar 2023\n\nVi drøfta planen.\n\nNeste instituttråd er tysdag 14. mars.'),
  ).toBe('2023-03-14');
  expect(next('Monday catch-up 6 February 2023\n\nWe talked.\n\nnext catch-up 13 March')).toBe('2023-03-13');
  expect(next('Instituttråd 8. februar 2023\n\nNeste levering er 14. mars.')).toBeNull();
});

test('who was there, under no label, with titles, or with a sentence after', () => {
  const owner = (text: string) =>
    readMinutesText(text, { today: TODAY }).actions.map(({ assignees }) => assignees.join('+'));
  expect(
    owner(
      'Working group\n8 February 2023\nCllr Stephen Hill (chair), Katy Lunn (officer), Reg Booth (Friends)\n\nReg will revise the drawings.',
    ),
  ).toEqual(['Reg Booth']);
  expect(
    owner(
      'Notes, 8 February 2023\n\nAmong those who spoke: Dr Ben Ashworth and Mr Tariq Aziz.\n\nMr Aziz will ask the office.',
    ),
  ).toEqual(['Tariq Aziz']);
  expect(
    owner(
      'Referat 8. februar 2023\n\nMøtte: Borghild Nes, Ivar von der Lippe\n\nIvar kartlegg kva som finst innan 1. mars.',
    ),
  ).toEqual(['Ivar von der Lippe']);
});

test.each([
  'Marsmøtet fell bort, neste er 6. april.',
  'Møteplan\nMøter i vår: 4. mai og 1. juni. Siste møte før påske er 22. februar.',
])('the next meeting: %s', (text) =>
  expect(meetingOf(text).next).toBe(text.startsWith('Mars') ? '2023-04-06' : '2023-02-22'),
);
