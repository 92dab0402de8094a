// Decisions in the rows of tables: under a column of outcomes, or a verdict in the last cell (LANGUAGE.md 15, 37).
import { expect, test } from 'vitest';
import { decisionsOf, tasksOf } from './a-meeting.ts';

test('a row that says «vedtatt» or “granted” under a head is no head of its own', () => {
  const table = `| Søker | Beløp | Utfall |
|---|---|---|
| Koret | 5 000 | avslått |
| Korpset | 7 000 | vedtatt med tre stemmer |
| Laget | 9 000 | innvilget |`;
  expect(decisionsOf(table)).toHaveLength(3);
  const spaced = `Applicant          Material        Outcome
The brewery        barley          granted against a fee
The museum         rye             deferred, form missing`;
  expect(decisionsOf(spaced)).toHaveLength(2);
});

test('«Vårt svar», “Our answer” is what was decided', () => {
  for (const head of ['Vårt svar', 'Svar', 'Our answer', 'Reply'])
    expect(
      decisionsOf(`| Ønske | Fra | ${head} |\n|---|---|---|\n| Fler bøker | Lesere | Tre til |`),
    ).toEqual(['Tre til']);
});

test('a verdict in the last cell decides its row, whatever the columns are called', () => {
  const table = `| Post | Før | Nå | Merk |
|---|---|---|---|
| Buss til fjellet | 1 900 | 2 300 | godkjent |
| Billetter | 600 | 0 | avvist, det er gratis onsdager |
| Trøyer | 700 | 700 | ikke drøftet |`;
  expect(decisionsOf(table)).toHaveLength(2);
  expect(decisionsOf('Rydde boden | Tone | utsatt')).toEqual([]);
});

test('a sentence in a row without a head is read, what a person reports is not', () => {
  expect(decisionsOf('# Feil\n#12 Purring   Feilen er gammel. Nattjobben slås av fra mandag.')).toEqual([
    'Nattjobben slås av fra mandag',
  ]);
  expect(decisionsOf('# Runde\nTone   Nattjobben slås av fra mandag.')).toEqual([]);
});

test.each([
  ['Utfall', 'Går som planlagt', 'Avlyst, for få påmeldte'],
  ['Resultat', 'Kjøres i mai', 'Går ikke'],
  ['Utfall', 'Vert halde i mars', 'Fell bort'],
  ['Result', 'Goes ahead', 'Cancelled, nobody signed up'],
  ['Outcome', 'On hold until May', 'No'],
])('%s: %s, %s under columns by tabs, and nobody’s task', (head, first, second) => {
  const table = `Kurs\t\t\tPoeng\tAnsvar\t\t${head}\nForming\t\t\t10\tTone Berg\t${first}\nMåling av vann\t\t5\tLeif Moe\t${second}`;
  expect(decisionsOf(table)).toHaveLength(2);
  expect(tasksOf(table)).toEqual([]);
});
