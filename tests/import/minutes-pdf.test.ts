// PDFs as minutes, read whole.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { aPdf, pdfLine } from './a-pdf.ts';

const read = (bytes: Uint8Array, name = 'referat.pdf') => readMinutesFile(bytes, name);

test('a PDF of two pages is read in order, a paragraph in one line, a sentence going on over the page', async () => {
  const pdf = aPdf([
    [
      pdfLine('Referat – møte 3. mars', 780),
      pdfLine('Sak 1 (Økonomi)', 740),
      pdfLine('Åse sender brev til fylkene om de nye reglene for', 720),
      pdfLine('fjernlån, og Kari ringer leverandøren om prisen på', 706),
    ],
    [pdfLine('påbygget før sommeren.', 780), pdfLine('Neste møte er 10. mars.', 740)],
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `Referat – møte 3. mars

Sak 1 (Økonomi)

Åse sender brev til fylkene om de nye reglene for fjernlån, og Kari ringer leverandøren om prisen på påbygget før sommeren.

Neste møte er 10. mars.
`,
  });
});

test('lines stand as on the page, whatever their order in the file; columns stand under each other', async () => {
  const pdf = aPdf([
    [
      pdfLine('10.2.', 700, 450),
      pdfLine('Sende brev', 700),
      pdfLine('Kari', 700, 300),
      pdfLine('Frist', 715, 450),
      pdfLine('Hvem', 715, 300),
      pdfLine('Hva', 715),
      pdfLine('Ringe', 685),
      pdfLine('Ola', 685.5, 300),
    ],
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `${[
      'Hva                                              Hvem                             Frist',
      'Sende brev                                       Kari                             10.2.',
      'Ringe                                            Ola',
    ].join('\n')}\n`,
  });
});

test('the rest of a wrapped cell stands under its own column, and the reader puts it there', async () => {
  const pdf = aPdf([
    [
      pdfLine('Referat 8. februar 2023', 760),
      pdfLine('Til stede: Kari Lie, Ola Moe', 740),
      pdfLine('Nr', 715),
      pdfLine('Tiltak', 715, 120),
      pdfLine('Ansvar', 715, 300),
      pdfLine('Frist', 715, 450),
      pdfLine('1', 700),
      pdfLine('Sende brev om de', 700, 120),
      pdfLine('Kari', 700, 300),
      pdfLine('10.2.', 700, 450),
      pdfLine('nye reglene', 686, 120),
      pdfLine('og Ola', 686, 300),
      pdfLine('2', 671),
      pdfLine('Ringe', 671, 120),
      pdfLine('Ola', 671, 300),
    ],
  ]);
  const file = await read(pdf);
  const { actions } = readMinutesText(file.ok ? file.text : '', { today: '2026-11-28' });
  expect(actions.map(({ text, assignees, due }) => [text, assignees.join(' + '), due])).toEqual([
    ['Sende brev om de nye reglene', 'Kari Lie + Ola Moe', '2023-02-10'],
    ['Ringe', 'Ola Moe', null],
  ]);
});

test('larger letters are a heading on any line, and so are bold ones in a few words', async () => {
  const pdf = aPdf([
    [
      pdfLine('Referat', 780, 72, { size: 16, bold: true }),
      pdfLine('Åse ønsket velkommen.', 760),
      pdfLine('2. Fjernlån: ny avtale', 730, 72, { size: 14 }),
      pdfLine('Prisen er «uendra» for Łukasz → Šárka.', 710),
      pdfLine('Eventuelt', 690, 72, { bold: true }),
      pdfLine('Ola: ringer til Kari', 676, 72, { bold: true }),
      pdfLine('Kari tok opp at bussen går for seint.', 662),
    ],
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `# Referat

Åse ønsket velkommen.

# 2. Fjernlån: ny avtale

Prisen er «uendra» for Łukasz → Šárka.

**Eventuelt**
Ola: ringer til Kari
Kari tok opp at bussen går for seint.
`,
  });
});

test('lines that the page broke are one paragraph, with or without a hyphen; shorter ones, labels and bullets begin anew', async () => {
  const pdf = aPdf([
    [
      'Til stede: Kari Lie, Ola Moe, Åse Tangen, Bjørn Lie, Dag Sunde, Per Hansen og Ann',
      'Kristin Øye fra kommunen',
      'Forfall: ingen',
      'Saken om hvordan lånerne skal kunne hente bøker ble lagt fram av møtelederen og mø-',
      'tesekretæren, som mente at alle burde lese notatet om den nye IT- og driftsavdelings-',
      'ordningen før neste gang.',
      'Ola ringer.',
      '• Kari sender brev til alle fylkene om de nye reglene for fjernlån, senest innen fredag',
      '26. mars',
      '• Åse bestiller rom',
    ].map((text, at) => pdfLine(text, 780 - at * 14)),
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `Til stede: Kari Lie, Ola Moe, Åse Tangen, Bjørn Lie, Dag Sunde, Per Hansen og Ann Kristin Øye fra kommunen
Forfall: ingen
Saken om hvordan lånerne skal kunne hente bøker ble lagt fram av møtelederen og møtesekretæren, som mente at alle burde lese notatet om den nye IT- og driftsavdelingsordningen før neste gang.
Ola ringer.
• Kari sender brev til alle fylkene om de nye reglene for fjernlån, senest innen fredag 26. mars
• Åse bestiller rom
`,
  });
});

test('what the page broke in a wide last cell is one cell again; names below one another stay apart', async () => {
  const pdf = aPdf([
    [
      pdfLine('Dato:', 780),
      pdfLine('3. mars 2026', 780, 150),
      pdfLine('Til stede:', 766),
      pdfLine('Kari Lie, Ola Moe, Nils Aas, Per Hansen, Åse Tangen og Liv', 766, 150),
      pdfLine('Berg fra kommunen', 752, 150),
      pdfLine('Forfall:', 738),
      pdfLine('Tone Vik', 738, 150),
      pdfLine('Bjørn Lie', 724, 150),
      pdfLine('Kommunedirektøren la fram regnskapet for andre tertial og viste til at', 700),
      pdfLine('merforbruket i hovedsak skyldes vakante stillinger, som nå er lyst ut på', 686),
      pdfLine('nytt.', 672),
    ],
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `Dato:            3. mars 2026
Til stede:       Kari Lie, Ola Moe, Nils Aas, Per Hansen, Åse Tangen og Liv Berg fra kommunen
Forfall:         Tone Vik
                 Bjørn Lie

Kommunedirektøren la fram regnskapet for andre tertial og viste til at merforbruket i hovedsak skyldes vakante stillinger, som nå er lyst ut på nytt.
`,
  });
});

test('notes with a thought a line keep their lines, and are set in as on the page', async () => {
  const pdf = aPdf([
    [
      pdfLine('Dugnad', 780),
      pdfLine('- Kari kjøper kaffe og kaker til alle som kommer på lørdag', 766, 90),
      pdfLine('- Ola henter nøkkelen', 752, 90),
      pdfLine('- også den til boden', 738, 108),
      pdfLine('Booking', 724),
      pdfLine('1', 60, 300),
    ],
  ]);
  expect(await read(pdf)).toEqual({
    ok: true,
    text: `Dugnad
    - Kari kjøper kaffe og kaker til alle som kommer på lørdag
    - Ola henter nøkkelen
        - også den til boden
Booking

${' '.repeat(49)}1
`,
  });
});

test('a PDF is one whatever its name, also with bytes before its head', async () => {
  const pdf = aPdf([[pdfLine('Hei', 700)]]);
  expect(await read(pdf, 'referat.txt')).toEqual({ ok: true, text: 'Hei\n' });
  expect(await read(Uint8Array.from([10, 10, ...pdf]), 'referat')).toEqual({ ok: true, text: 'Hei\n' });
});

test('pages that begin something new stand apart', async () => {
  const pdf = aPdf([[pdfLine('Side en er slutt.', 700)], [], [pdfLine('Sak 2', 700)]]);
  expect(await read(pdf)).toEqual({ ok: true, text: 'Side en er slutt.\n\nSak 2\n' });
});

test('a PDF that asks for a password is encrypted', async () => {
  const locked = aPdf([[pdfLine('Hemmelig', 700)]], { locked: true });
  expect(await read(locked)).toEqual({ ok: false, reason: 'encrypted' });
});

test('a PDF of pictures only has no text', async () => {
  expect(await read(aPdf([[], []]))).toEqual({ ok: false, reason: 'empty' });
});

test.each([
  ['only a head', new TextEncoder().encode('%PDF-1.7\n')],
  ['a head and nonsense', new TextEncoder().encode(`%PDF-1.4\n${'nonsense '.repeat(200)}`)],
  ['text that is called .pdf', new TextEncoder().encode('Kari sender brev.')],
])('%s is unreadable', async (_what, bytes) => {
  expect(await read(bytes)).toEqual({ ok: false, reason: 'unreadable' });
});

test('more than 500 pages are too many', async () => {
  const pages = Array.from({ length: 501 }, () => [pdfLine('Hei', 700)]);
  expect(await read(aPdf(pages))).toEqual({ ok: false, reason: 'tooLarge' });
});

test('a page with more pieces of text than 500 pages of minutes have is left early', async () => {
  const pieces = Array.from({ length: 200_001 }, (_none, index) => pdfLine('a', 700 - (index % 7) * 90, 60));
  expect(await read(aPdf([pieces]))).toEqual({ ok: false, reason: 'tooLarge' });
});
