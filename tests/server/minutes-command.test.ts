// `npm run minutes` as a person runs it: one JSON object on stdout, or one line on stderr; no build, no data folder.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPdf, pdfLine } from '../import/a-pdf.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aarring-minutes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { code: number; stdout: string; stderr: string };
const minutes = (...options: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'server/commands/minutes.ts', ...options],
      { cwd: ROOT, env: { ...process.env, DATA_DIR: join(folder, 'none') }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

const fileWith = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

const LINES = [
  'Prosjektmøte 6',
  'Dato: 8. februar 2023',
  'Til stede: Ola Berg, Kari Vik',
  'Referent: Kari Vik',
  '',
  'Sak 1: Budsjett (Kari)',
  'Ola hører med leverandøren om prisen før 13. februar.',
  'Vedtak: Planen godkjennes.',
  'Neste møte: 9. mars 2023',
];

const READING = {
  meeting: {
    title: 'Prosjektmøte 6',
    date: '2023-02-08',
    next: '2023-03-09',
    attendees: ['Ola Berg', 'Kari Vik'],
    minuteTakers: ['Kari Vik'],
  },
  sections: [{ title: 'Budsjett', owner: 'Kari Vik' }],
  actions: [
    {
      text: 'Ola hører med leverandøren om prisen før 13. februar',
      quote: 'Ola hører med leverandøren om prisen før 13. februar.',
      assignees: ['Ola Berg'],
      due: '2023-02-12',
      section: 'Budsjett',
    },
  ],
  decisions: [{ text: 'Planen godkjennes', quote: 'Planen godkjennes.' }],
};

const expectReading = ({ code, stdout, stderr }: Ended, reading: object): void => {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(JSON.parse(stdout)).toEqual(reading);
};

test('text, Word and PDF give the same reading', async () => {
  const word = new Document({ sections: [{ children: LINES.map((line) => new Paragraph(line)) }] });
  const pdf = aPdf([LINES.flatMap((line, index) => (line === '' ? [] : [pdfLine(line, 780 - index * 16)]))]);
  const files = await Promise.all([
    fileWith('a.txt', LINES.join('\n')),
    fileWith('a.docx', new Uint8Array(await Packer.toBuffer(word))),
    fileWith('a.pdf', pdf),
  ]);
  for (const file of files) expectReading(await minutes(file), READING);
});

test('--date stands in for a date that the text does not give; --people tells who may be meant', async () => {
  const file = await fileWith('b.txt', 'Tone sender brevet innen fredag.\n');
  const { stdout } = await minutes(file, '--date', '2023-02-08', '--people', 'Tone Berg, Leif Moe');
  const { meeting, actions } = JSON.parse(stdout);
  expect(meeting.date).toBe('2023-02-08');
  expect(actions).toEqual([
    {
      text: 'Tone sender brevet innen fredag',
      quote: 'Tone sender brevet innen fredag.',
      assignees: ['Tone Berg'],
      due: '2023-02-10',
      section: null,
    },
  ]);
});

test('what cannot be read gives one line that says why, and exit code 1', async () => {
  const [cut, locked, picture, huge, empty] = await Promise.all([
    fileWith('cut.docx', 'PK\u0003\u0004 no more'),
    fileWith('locked.pdf', aPdf([[pdfLine('Hemmelig', 700)]], { locked: true })),
    fileWith('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0])),
    fileWith('huge.txt', ''),
    fileWith('empty.txt', ' \n'),
  ]);
  await truncate(huge, 20 * 1024 * 1024 + 1);
  const said = await Promise.all(
    [
      [cut],
      [locked],
      [picture],
      [huge],
      [empty],
      [join(folder, 'none.txt')],
      [folder],
      [],
      [empty, '--date', '2023-02-30'],
      [empty, '--dato', 'x'],
    ].map((options) => minutes(...options)),
  );
  for (const { code, stdout, stderr } of said) {
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
  }
  expect(
    said
      .slice(0, 9)
      .map(({ stderr }) => stderr.replaceAll(`${folder}/`, '').replace(folder, 'FOLDER').trim()),
  ).toEqual([
    'cut.docx: the file is damaged and cannot be read',
    'locked.pdf: the file is protected with a password',
    'picture.png: the file is not .txt, .md, .docx or .pdf',
    'huge.txt: the file is larger than 20 MB',
    'empty.txt: the file has no text',
    'none.txt: no such file',
    'FOLDER: not a file',
    'One file is needed. Usage: npm run --silent minutes -- FILE [--date YYYY-MM-DD] [--people "A, B"]',
    '--date must be a day that exists, as YYYY-MM-DD: 2023-02-30',
  ]);
});
