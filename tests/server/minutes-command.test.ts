// `npm run --silent minutes`: one JSON object on stdout, or one line on stderr and exit code 1 and nothing on stdout.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minutesJson } from '../../server/commands/minutes.ts';

const TODAY = '2026-11-23';
const MINUTES = 'Møte i arkivgruppa\n\nKari sender ut referatet innen fredag.\nEE bestiller rom.\n';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minutes-'));
  file = join(folder, 'minutes.txt');
  await writeFile(file, MINUTES);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const printed = async (...args: string[]): Promise<unknown> => JSON.parse(await minutesJson(args, TODAY));

test('what is found, with the date and the people that were given', async () => {
  expect(await printed(file, '--date', '2023-02-08', '--people', 'Kari Nordmann, Eva Ek')).toEqual({
    meeting: {
      title: 'Møte i arkivgruppa',
      date: '2023-02-08',
      next: null,
      attendees: [],
      absent: [],
      minuteTakers: [],
      rota: [],
    },
    sections: [],
    actions: [
      {
        text: 'Kari sender ut referatet innen fredag',
        quote: 'Kari sender ut referatet innen fredag.',
        assignees: ['Kari Nordmann'],
        due: '2023-02-10',
        section: null,
        confidence: 'high',
        reasons: ['present', 'person', 'deadline'],
      },
      {
        text: 'EE bestiller rom',
        quote: 'EE bestiller rom.',
        assignees: ['Eva Ek'],
        due: null,
        section: null,
        confidence: 'high',
        reasons: ['present', 'person'],
      },
    ],
    decisions: [],
    questions: [],
  });
});

test.each([
  ['no file', [], /One file is needed/],
  ['two files', ['a', 'b'], /One file is needed/],
  ['a bad date', ['FILE', '--date', '2023-02-30'], /--date must be a day that exists/],
  ['an unknown option', ['FILE', '--bogus'], /Unknown option '--bogus'/],
  ['an option without its value', ['FILE', '--date'], /--date/],
  ['a missing file', ['/nowhere/minutes.txt'], /no such file/],
])('refuses %s', async (_what, args, message) => {
  const own = args.map((arg) => (arg === 'FILE' ? file : arg));
  await expect(minutesJson(own, TODAY)).rejects.toThrow(message);
});

test('refuses a folder, an empty file, a damaged one and one over 20 MB', async () => {
  const named = (name: string): string => join(folder, name);
  await mkdir(named('folder.txt'));
  await writeFile(named('empty.txt'), '');
  await writeFile(named('damaged.pdf'), Buffer.from('%PDF-1.7 and nothing more'));
  const big = await open(named('big.txt'), 'w');
  await big.truncate(20 * 1024 * 1024 + 1);
  await big.close();
  await expect(minutesJson([named('folder.txt')], TODAY)).rejects.toThrow(/not a file/);
  await expect(minutesJson([named('empty.txt')], TODAY)).rejects.toThrow(/has no text/);
  await expect(minutesJson([named('damaged.pdf')], TODAY)).rejects.toThrow(/damaged/);
  await expect(minutesJson([named('big.txt')], TODAY)).rejects.toThrow(/larger than 20 MB/);
});

const run = (args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [
      'node_modules/tsx/dist/cli.mjs',
      'server/commands/minutes.ts',
      ...args,
    ]);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

test('as a program: JSON and 0, or one line and 1', async () => {
  const good = await run([file]);
  expect({ ...good, out: Object.keys(JSON.parse(good.out)) }).toEqual({
    code: 0,
    out: ['meeting', 'sections', 'actions', 'decisions', 'questions'],
    err: '',
  });
  const missing = join(folder, 'nothing.txt');
  expect(await run([missing])).toEqual({ code: 1, out: '', err: `${missing}: no such file\n` });
}, 30_000);
