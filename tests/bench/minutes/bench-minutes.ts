// `npm run bench:minutes`: how well the reader reads the corpus of minutes, both halves and each language, and how quickly it reads
// twenty pages, warm and first of all in a new process. With `--misses` it names what was missed or wrong in the dev half. Ends with 1 under the targets.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { asFile, FORMATS } from './as-files.ts';
import { type CorpusDocument, type Half, readCorpus, TODAY } from './corpus.ts';
import { missesOf } from './misses.ts';
import {
  type Count,
  type Figures,
  f1Of,
  figuresOf,
  KINDS,
  precisionOf,
  recallOf,
  sumOf,
  TARGETS,
} from './score.ts';
import { PAGES, twentyPages } from './twenty-pages.ts';

const MOST_MS = 300;
const RUNS = 9;
const PROCESSES = 7;

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const isShare = (kind: keyof Figures): boolean => kind === 'owner' || kind === 'due' || kind === 'facts';

const cellsOf = (kind: keyof Figures, count: Count): string[] => {
  const two = (value: number): string => value.toFixed(2);
  return isShare(kind)
    ? ['', two(recallOf(count)), '']
    : [two(precisionOf(count)), two(recallOf(count)), two(f1Of(count))];
};

const print = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at < 3 ? cell.padEnd(11) : cell.padStart(11))).join(''));

const printFigures = (half: string, language: string, figures: Figures): void => {
  for (const kind of KINDS) {
    const { right, found, expected } = figures[kind];
    print([half, language, kind, ...cellsOf(kind, figures[kind]), `${right}`, `${found}`, `${expected}`]);
  }
};

const failuresOf = (half: Half, figures: Figures): string[] =>
  TARGETS.filter(({ kind, measure, least }) => measure(figures[kind]) < least).map(
    ({ kind, measure, least }) => `${half}: ${kind} ${measure(figures[kind]).toFixed(3)} is under ${least}`,
  );

const measureHalf = (half: Half, documents: readonly CorpusDocument[]): string[] => {
  const figures = documents.map((document) => figuresOf(document));
  const all = sumOf(figures);
  printFigures(half, 'all', all);
  for (const language of LANGUAGES)
    printFigures(
      half,
      language,
      sumOf(figures.filter((_, at) => documents[at]?.expected.language === language)),
    );
  return failuresOf(half, all);
};

/** How far a Word document and a PDF of the same minutes may be from the text. */
const FORMATS_DIFFER = 0.03;

const measureFormats = async (half: Half, documents: readonly CorpusDocument[]): Promise<string[]> => {
  const plain = f1Of(sumOf(documents.map((document) => figuresOf(document))).actions);
  const failures: string[] = [];
  for (const format of FORMATS) {
    const figures: Figures[] = [];
    for (const document of documents) figures.push(figuresOf(document, await asFile(document, format)));
    printFigures(half, `.${format}`, sumOf(figures));
    const found = f1Of(sumOf(figures).actions);
    if (Math.abs(found - plain) > FORMATS_DIFFER)
      failures.push(`${half}: actions ${found.toFixed(3)} as .${format}, ${plain.toFixed(3)} as text`);
  }
  return failures;
};

/** Of the processor, so that a busy machine makes little difference. */
const millisecondsOf = (text: string): number => {
  const before = process.cpuUsage();
  readMinutesText(text, { today: TODAY });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** What a server or a command that has just started takes: the quickest of some new processes, since other work only adds to it. */
const firstReading = (): { first: number; load: number } => {
  const program = fileURLToPath(new URL('first-reading.ts', import.meta.url));
  const times = Array.from({ length: PROCESSES }, (): { first: number; load: number } =>
    JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })),
  );
  return times.reduce((best, time) => (time.first < best.first ? time : best));
};

const dev = readCorpus('dev');
const test = readCorpus('test');
print(['half', 'language', 'what', 'precision', 'recall', 'F1', 'right', 'found', 'expected']);
const failures = [...measureHalf('dev', dev), ...measureHalf('test', test)];
for (const [half, documents] of [
  ['dev', dev],
  ['test', test],
] as const)
  failures.push(...(await measureFormats(half, documents)));
const text = twentyPages();
const warm = Math.min(...Array.from({ length: RUNS }, () => millisecondsOf(text)));
const { first, load } = firstReading();
for (const [when, took] of [
  ['warm', warm],
  ['first in a new process', first],
] as const) {
  console.log(`${PAGES} pages, ${when}: ${took.toFixed(0)} ms (at most ${MOST_MS})`);
  if (took > MOST_MS)
    failures.push(`${PAGES} pages, ${when}, took ${took.toFixed(0)} ms, more than ${MOST_MS}`);
}
console.log(`the reader's modules, from their sources: ${load.toFixed(0)} ms`);
if (process.argv.includes('--misses'))
  for (const line of dev.flatMap((document) => missesOf(document))) console.log(line);
for (const line of failures) console.error(line);
process.exitCode = failures.length > 0 ? 1 : 0;
