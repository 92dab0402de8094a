// What is a heading, and what it is called (LANGUAGE.md 18, 47).
import { expect, test } from 'vitest';
import { decisionsOf, sectionsOf } from './a-meeting.ts';

const under = (heading: string): string[] => sectionsOf(`${heading}\n\nTone la fram saken. Alle var glade.`);

test.each([
  ['# Election of vice-chair', 'Election of vice-chair'],
  ['# Val av nest-leiar', 'Val av nest-leiar'],
  ['RF 44/25  Nasjonale prøver', 'Nasjonale prøver'],
  ['AMU 3/2026 Støy i kantina', 'Støy i kantina'],
  ['EVT.', 'EVT.'],
  ['AOB.', 'AOB.'],
  ['Grensen for hver låner', 'Grensen for hver låner'],
  ['Ordning med kvar brukar', 'Ordning med kvar brukar'],
  ['D 42/25 Information items', 'Information items'],
  ['Item 5/26 New rooms', 'New rooms'],
  ['Sak nr. 4 Nye lokaler', 'Nye lokaler'],
  ['2026/12 Nye lokale', 'Nye lokale'],
  ['7. Evt.', 'Evt.'],
  ['II. Nye lokale', 'Nye lokale'],
  ['4 – Nye lokaler', 'Nye lokaler'],
  ['*Nye lokale*', 'Nye lokale'],
  ['[New rooms]', 'New rooms'],
  ['📌 Nye lokaler', 'Nye lokaler'],
  ['== New rooms ==', 'New rooms'],
  ['## Nye lokale ##', 'Nye lokale'],
  ['Nye lokaler (10 min)', 'Nye lokaler'],
  ['Hva vi har lært', 'Hva vi har lært'],
  ['Kven som gjer kva', 'Kven som gjer kva'],
  ['Kasser som blir borte', 'Kasser som blir borte'],
  ['Things we could not reach', 'Things we could not reach'],
  ['What is left', 'What is left'],
  ['Feil og ønsker', 'Feil og ønsker'],
  ['E-bøker', 'E-bøker'],
  ['e-bøker', 'e-bøker'],
])('%s is a section', (heading, title) => expect(under(heading)).toEqual([title]));

test.each(['Hei alle', 'Morning all', 'God morgen', 'Dear colleagues'])('%s greets', (greeting) => {
  expect(under(greeting)).toEqual([]);
});

test.each([
  ['Ferie', 'jul: stengt 22. og 23., ellers åpent.'],
  ['Kiosken', 'vi har vafler igjen, men ingen kjøper dem.'],
  ['Båten', 'motoren er gamal, og nye kostar mykje.'],
  ['Paint', 'none left in the shed, and the roof is grey.'],
  ['Money', '£914 in the tin. Insurance is paid.'],
  ['Tickets', '€40 each, as before.'],
])('%s above notes in small letters, or a sum', (heading, notes) => {
  expect(sectionsOf(`${heading}\n${notes}`)).toEqual([heading]);
});

test.each([
  'Vedlegg',
  'Enclosures',
  'Encl. 2 Budget',
  'Kopi til styret',
  'Attachments',
  'Kari Nordmann (sign.)',
  'Neste møte 9. mars',
  'Next meeting 9 March',
  'Solrik hilsen',
  'Med varm helsing',
  'Warmest regards',
  `${' '.repeat(60)}ACTION`,
])('%s is what minutes end with, or a column’s head', (line) => expect(under(line)).toEqual([]));

test.each(['Noted', 'Received', 'Considered'])('%s: is what was done, not what it was about', (word) => {
  expect(sectionsOf(`# Budget\n\n${word}:\nThe figures for May.`)).toEqual(['Budget']);
});

test.each([
  ['Sak', 'Hva saken gjelder og hva vi kom fram til', 'Ansvar', 'Frist'],
  ['Sak', 'Innspill og vurderinger', 'Hvem', 'Når'],
  ['Sak', 'Kva saka gjeld, og kva vi vart samde om', 'Kven', 'Når'],
  ['Item', 'What we talked about and what came of it', 'Who', 'When'],
  ['Topic', 'Points made', 'Owner', 'Due'],
])('%s | %s | %s | %s: each row is a section', (...heads) => {
  const table = `| ${heads.join(' | ')} |\n|---|---|---|---|\n| 4/26 Leie | Leia settes opp til 900 kroner. | Tone retter lista | 1.3. |\n| 5/26 Kurs | Ingen meldte seg. | | |`;
  expect(sectionsOf(table)).toEqual(['Leie', 'Kurs']);
  expect(decisionsOf(table)).toEqual(['Leia settes opp til 900 kroner']);
});

test.each([
  ['SAKLISTE', 'Sak 4/26\tLeie', 'Sak 5/26\tKurs', 'Sak 4/26\tLeie', 'Sak 5/26\tKurs'],
  ['Saksliste', '4/26  Leie', '5/26  Kurs', 'SAK 4/26 LEIE', 'SAK 5/26 KURS'],
  ['Saker til behandling', '4/26 Leie', '5/26 Kurs', '# 4/26 Leie', '# 5/26 Kurs'],
  ['Agenda', 'Item 4/26 Rent', 'Item 5/26 Courses', 'Item 4/26 Rent', 'Item 5/26 Courses'],
  ['Agenda', 'Item 1: Rent', 'Item 2: Courses', 'Item 1: Rent', 'Item 2: Courses'],
])('%s: %s, and once more where it is dealt with', (agenda, first, second, one, other) => {
  const said = 'Tone la fram saken. Alle var glade.';
  expect(sectionsOf(`${agenda}\n${first}\n${second}\n\n${one}\n${said}\n\n${other}\n${said}`)).toHaveLength(
    2,
  );
});

test('a case with headings of its own is a section each time', () => {
  const text = '# 1 Leie\n## Status\nAlt er betalt.\n\n# 2 Kurs\n## Status\nIngen meldte seg.';
  expect(sectionsOf(text)).toEqual(['Leie', 'Status', 'Kurs', 'Status']);
});

test('a list of tasks by case has no sections', () => {
  const table = '| Sak | Tittel | Ansvar | Frist |\n|---|---|---|---|\n| 4/26 | Leie | Tone | 1.3. |';
  expect(sectionsOf(table)).toEqual([]);
});

test.each([
  'Alle som vil være med, melder seg til Tone',
  'Salen lånes ut gratis',
  'Den som kommer først, får nøkkelen',
  'The roof is leaking',
  'I mai skal vi til Bergen',
])('%s is none', (sentence) => expect(under(sentence)).toEqual([]));

test('a line above a stroke, or above parts with its number, is a section', () => {
  expect(sectionsOf('Alle kom.\n\nHva skal skje\n======\nTone la fram saken.')).toEqual(['Hva skal skje']);
  expect(
    sectionsOf('1 Rooms\n1.1 The hall was cold.\n1.2 Tone told of it.\n2 Money\n2.1 All was paid.'),
  ).toEqual(['Rooms', 'Money']);
});

test('the number of a case and its name may have a line each', () => {
  expect(sectionsOf('Sak 4\nNye lokaler\nTone la fram saken.')).toEqual(['Nye lokaler']);
  expect(sectionsOf('Item 4/26\nTone told of the rooms. They are cold.')).toHaveLength(1);
});

test('without empty lines a short line between whole sentences is a section', () => {
  const said = 'Tone la fram tallene for fjoråret, og det var lite å si om dem den kvelden.';
  expect(sectionsOf(`${said}\nNye lokaler\n${said}\nSommerfesten\n${said}`)).toEqual([
    'Nye lokaler',
    'Sommerfesten',
  ]);
  expect(sectionsOf('Takk til alle.\nSommerfest i parken\nTone tar med kake')).toEqual([]);
});

test('what somebody does may be a section’s name', () => {
  expect(
    sectionsOf('Til stades: Mai Ulv (billettar)\n\nBILLETTAR\n\nTone la fram saka. Alle var glade.'),
  ).toEqual(['BILLETTAR']);
});

test('a programme that is talked of is a section, an order of the day is none', () => {
  expect(sectionsOf('**Program**\n\nLeif har tre foredrag. Det fjerde er for dyrt.')).toEqual(['Program']);
  expect(sectionsOf('**Program**\n\n- Kaffe\n- Foredrag')).toEqual([]);
});

test('«RESOLVED» above what was resolved names no section', () => {
  const text =
    '# Fees\n\nRESOLVED\n(a)  that fees rise by 4% in April;\n(b)  that the fund be kept at £7,200.';
  expect(sectionsOf(text)).toEqual(['Fees']);
  expect(decisionsOf(text)).toHaveLength(2);
});
