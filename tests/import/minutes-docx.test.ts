// Word documents as minutes, made with the docx package and read whole; broken and hostile ones are refused.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { aZip } from './a-zip.ts';

type Children = (Paragraph | Table)[];
const paragraph = (text: string, more: IParagraphOptions = {}) =>
  new Paragraph({ children: [new TextRun(text)], ...more });
const bullet = (text: string, level = 0) => paragraph(text, { bullet: { level } });
const numbered = (text: string, level = 0) => paragraph(text, { numbering: { reference: 'numbers', level } });
const cell = (...children: Children) => new TableCell({ children });
const tableOf = (rows: readonly (readonly string[])[]) =>
  new Table({
    rows: rows.map((texts) => new TableRow({ children: texts.map((text) => cell(paragraph(text))) })),
  });

const NUMBERS = {
  reference: 'numbers',
  levels: [0, 1].map((level) => ({ level, format: 'decimal' as const, text: `%${level + 1}.` })),
};

const aDocx = async (children: Children, footnotes = {}): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ numbering: { config: [NUMBERS] }, footnotes, sections: [{ children }] }));

const read = async (children: Children) => readMinutesFile(await aDocx(children), 'referat.docx');

test('headings, paragraphs, lists and tables keep their lines', async () => {
  const document = await read([
    paragraph('Referat & «ymse» <utkast>', { heading: HeadingLevel.TITLE }),
    paragraph('Til stede: Åse Øye, Čáhci Ŋuolŋŋa, Máhtte Đorŧ'),
    paragraph('Sak 1: Økonomi', { heading: HeadingLevel.HEADING_1 }),
    paragraph('Første avsnitt.'),
    paragraph('Andre avsnitt.'),
    bullet('Kari sender brev'),
    bullet('til alle fylkene', 1),
    bullet('Ola ringer'),
    paragraph('Oppfølging', { heading: HeadingLevel.HEADING_2 }),
    numbered('Bestille rom'),
    numbered('også for kvelden', 1),
    numbered('Kake'),
    tableOf([
      ['Hva', 'Hvem', 'Frist'],
      ['Sende brev | purre', 'Kari', '10.2.'],
      ['Ringe', '', ''],
      ['', '', ''],
    ]),
    paragraph('Neste møte 10. mars'),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `# Referat & «ymse» <utkast>

Til stede: Åse Øye, Čáhci Ŋuolŋŋa, Máhtte Đorŧ

# Sak 1: Økonomi

Første avsnitt.

Andre avsnitt.

- Kari sender brev
  - til alle fylkene
- Ola ringer

## Oppfølging

1. Bestille rom
   1. også for kvelden
2. Kake

| Hva | Hvem | Frist |
| Sende brev / purre | Kari | 10.2. |
| Ringe |  |  |

Neste møte 10. mars
`,
  });
});

test('a line break stays one, a bold line of few words is a heading, what is struck out says so', async () => {
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const document = await read([
    bold('Neste steg'),
    bold('Kari sender brevet innen fredag.'),
    bold('Til stede: Kari og Ola'),
    new Paragraph({ children: [new TextRun('Linje én'), new TextRun({ text: 'Linje to', break: 1 })] }),
    new Paragraph({
      children: [new TextRun({ text: 'Bestille rom', strike: true })],
      bullet: { level: 0 },
    }),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `**Neste steg**

Kari sender brevet innen fredag.

Til stede: Kari og Ola

Linje én
Linje to

- ~~Bestille rom~~
`,
  });
});

test('merged cells leave their columns in place, several paragraphs stay in one cell', async () => {
  const document = await read([
    new Table({
      rows: [
        new TableRow({ children: ['Sak', 'Tiltak', 'Ansvar'].map((text) => cell(paragraph(text))) }),
        new TableRow({
          children: [
            new TableCell({ rowSpan: 2, children: [paragraph('1/23')] }),
            cell(paragraph('Sende brev'), bullet('til alle')),
            cell(paragraph('Kari')),
          ],
        }),
        new TableRow({ children: [cell(paragraph('Ringe')), cell(paragraph('Ola'))] }),
        new TableRow({
          children: [
            new TableCell({ columnSpan: 2, children: [paragraph('Rydde')] }),
            cell(paragraph('Åse')),
          ],
        }),
      ],
    }),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `| Sak | Tiltak | Ansvar |
| 1/23 | Sende brev til alle | Kari |
|  | Ringe | Ola |
| Rydde |  | Åse |
`,
  });
});

test('a table that only lays out the page is read as its paragraphs', async () => {
  const document = await read([
    new Table({
      rows: [
        new TableRow({ children: [cell(paragraph('Sak 1', { heading: HeadingLevel.HEADING_1 }))] }),
        new TableRow({
          children: [cell(paragraph('2/23')), cell(bullet('Kari sender brev'), bullet('Ola ringer'))],
        }),
      ],
    }),
  ]);
  expect(document).toEqual({ ok: true, text: '# Sak 1\n\n2/23\n\n- Kari sender brev\n- Ola ringer\n' });
});

test('a footnote stands at the end', async () => {
  const bytes = await aDocx(
    [new Paragraph({ children: [new TextRun('Vedtatt'), new FootnoteReferenceRun(1)] })],
    { 1: { children: [paragraph('Mot én stemme')] } },
  );
  expect(await readMinutesFile(bytes, 'x.docx')).toEqual({
    ok: true,
    text: 'Vedtatt[1]\n\n1. Mot én stemme\n',
  });
});

test('a Word document is one whatever its name', async () => {
  const bytes = await aDocx([paragraph('Hei')]);
  expect(await readMinutesFile(bytes, 'referat.txt')).toEqual({ ok: true, text: 'Hei\n' });
});

test('a Word document without words is empty', async () => {
  expect(await read([paragraph('')])).toEqual({ ok: false, reason: 'empty' });
});

test('one that is cut off, or has one byte changed, is unreadable', async () => {
  const bytes = await aDocx([paragraph('Kari sender brev.')]);
  const unreadable = { ok: false, reason: 'unreadable' };
  expect(await readMinutesFile(bytes.slice(0, bytes.length >> 1), 'x.docx')).toEqual(unreadable);
  const document = new TextEncoder().encode('word/document.xml');
  const at = Buffer.from(bytes).indexOf(document) + document.length + 40;
  const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 0x10 : byte));
  expect(await readMinutesFile(changed, 'x.docx')).toEqual(unreadable);
});

const WORD = 'word/document.xml';
const zeros = (length: number) => new Uint8Array(length);

test.each([
  ['a zip of other things', aZip([{ name: 'bilde.txt', bytes: zeros(3) }]), 'unknownType'],
  ['a spreadsheet', aZip([{ name: 'xl/workbook.xml', bytes: zeros(3) }]), 'unknownType'],
  ['a zip with a password', aZip([{ name: WORD, bytes: zeros(3), encrypted: true }]), 'encrypted'],
  ['a document that is no XML', aZip([{ name: WORD, bytes: zeros(3) }]), 'unreadable'],
  [
    'a bomb that says so',
    aZip([
      { name: WORD, bytes: zeros(3) },
      { name: 'word/media/a.png', bytes: zeros(3), claims: 201 * 1024 * 1024 },
    ]),
    'tooLarge',
  ],
  [
    'too much text',
    aZip([
      { name: WORD, bytes: zeros(3), claims: 21 * 1024 * 1024 },
      { name: 'word/styles.xml', bytes: zeros(3) },
    ]),
    'tooLarge',
  ],
  [
    'a document of tags only',
    aZip([{ name: WORD, bytes: new TextEncoder().encode(`<a>${'<b/>'.repeat(400_001)}</a>`) }]),
    'tooLarge',
  ],
  ['a bomb that lies', aZip([{ name: WORD, bytes: zeros(30_000_000), claims: 1000 }]), 'unreadable'],
] as const)('%s is refused', async (_what, bytes, reason) => {
  expect(await readMinutesFile(bytes, 'referat.docx')).toEqual({ ok: false, reason });
});

test('columns made with the space bar keep their places', async () => {
  const rows = [
    'Sak          Hva                 Hvem',
    'Arkiv        Sende bildene til   Kari',
    '             trykkeriet',
  ];
  const document = await read([paragraph('Oppfølging'), ...rows.map((row) => paragraph(row))]);
  expect(document).toEqual({ ok: true, text: `Oppfølging\n\n${rows.join('\n')}\n` });
});

test('where the writer sets apart with empty paragraphs, those without one between them belong together', async () => {
  const document = await read([
    paragraph('Til stede:'),
    paragraph('Kari Lie'),
    paragraph('Ola Moe'),
    paragraph(''),
    paragraph('Regnskap'),
    paragraph('Kari la fram tallene.'),
    bullet('Ola purrer'),
    paragraph(''),
    paragraph(''),
    paragraph('Retningslinjer'),
    numbered('Åpent for alle'),
    paragraph(''),
    numbered('Gratis'),
    paragraph('Sendes ut.'),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `Til stede:
Kari Lie
Ola Moe

Regnskap
Kari la fram tallene.
- Ola purrer

Retningslinjer
1. Åpent for alle
2. Gratis
Sendes ut.
`,
  });
});

test('one empty paragraph among many says nothing of the others', async () => {
  const document = await read([paragraph('En'), paragraph('To'), paragraph(''), paragraph('Tre')]);
  expect(document).toEqual({ ok: true, text: 'En\n\nTo\n\nTre\n' });
});

test('tabs stay, and a bold line before a line break is a heading; two breaks are an empty line', async () => {
  const document = await read([
    new Paragraph({ children: [new TextRun({ children: ['1', new Tab(), 'Regnskap'] })] }),
    new Paragraph({
      children: [
        new TextRun({ text: 'Fjernlån', bold: true }),
        new TextRun({ text: 'Kari sender brev.', break: 1 }),
        new TextRun({ text: 'Ola ringer.', break: 2 }),
      ],
    }),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `1\tRegnskap

**Fjernlån**
Kari sender brev.

Ola ringer.
`,
  });
});

const cellOf = (text: string) => cell(...text.split('\n').map((line) => paragraph(line)));
const tableWithin = (rows: readonly (readonly string[])[]) =>
  new Table({ rows: rows.map((texts) => new TableRow({ children: texts.map(cellOf) })) });

test('a table of cases, their numbers in the first column, is read as headings and what was said', async () => {
  const document = await read([
    tableWithin([
      ['Saksnr', 'Sak'],
      ['1/26', 'Ny CT'],
      ['', 'Levert i november.\nBL lager en skisse innen 8.12.'],
      ['PS 2/26', 'Røntgen på kveldstid\nTK frykter at folk slutter.'],
    ]),
    paragraph('Neste møte 10. mars'),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `# 1/26 Ny CT

Levert i november.

BL lager en skisse innen 8.12.

# PS 2/26 Røntgen på kveldstid

TK frykter at folk slutter.

Neste møte 10. mars
`,
  });
});

test('tasks with a number each stay rows, and so do cells with more than a name in the other columns', async () => {
  const document = await read([
    tableWithin([
      ['Nr', 'Tiltak'],
      ['1', 'Sende brev\nKari, 10.2.'],
      ['2', 'Ringe fylket'],
    ]),
    tableWithin([
      ['Sak', 'Til stede'],
      ['1', 'Kari Lie\nOla Moe (leder)'],
    ]),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `| Nr | Tiltak |
| 1 | Sende brev Kari, 10.2. |
| 2 | Ringe fylket |

| Sak | Til stede |
| 1 | Kari Lie, Ola Moe (leder) |
`,
  });
});

test('two lists of names side by side come one after the other', async () => {
  const document = await read([
    tableWithin([['Til stede:\nKari Lie\nOla Moe', 'Forfall:\nPer Hansen']]),
    paragraph('Regnskap'),
  ]);
  expect(document).toEqual({
    ok: true,
    text: `Til stede:

Kari Lie

Ola Moe

Forfall:

Per Hansen

Regnskap
`,
  });
});
