// `npm run bench:minutes`: how well the reader reads the corpus of minutes, each part and language, and how quickly it reads
// twenty pages, warm and first of all in a new process. With `--misses` it names what was missed or wrong in the parts to work on.
// Ends with 1 under the targets.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { asFile, FORMATS } from './as-files.ts';
import { type CorpusDocument, PARTS, type Part, readCorpus, TO_WORK_ON, TODAY } from './corpus.ts';
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

const printFigures = (part: string, language: string, figures: Figures): void => {
  for (const kind of KINDS) {
    const { right, found, expected } = figures[kind];
    print([part, language, kind, ...cellsOf(kind, figures[kind]), `${right}`, `${found}`, `${expected}`]);
  }
};

const failuresOf = (part: Part, figures: Figures): string[] =>
  TARGETS.filter(({ kind, measure, least }) => measure(figures[kind]) < least).map(
    ({ kind, measure, least }) => `${part}: ${kind} ${measure(figures[kind]).toFixed(3)} is under ${least}`,
  );

const measurePart = (part: Part, documents: readonly CorpusDocument[]): string[] => {
  const figures = documents.map((document) => figuresOf(document));
  const all = sumOf(figures);
  printFigures(part, 'all', all);
  for (const language of LANGUAGES)
    printFigures(
      part,
      language,
      sumOf(figures.filter((_, at) => documents[at]?.expected.language === language)),
    );
  return failuresOf(part, all);
};

/** How far each figure of a Word document and of a PDF of the same minutes may be from the text's. */
const FORMATS_DIFFER = 0.03;
const COMPARED: readonly (keyof Figures)[] = ['actions', 'owner', 'due', 'decisions', 'sections'];

const measureFormats = async (part: Part, documents: readonly CorpusDocument[]): Promise<string[]> => {
  const plain = sumOf(documents.map((document) => figuresOf(document)));
  const failures: string[] = [];
  for (const format of FORMATS) {
    const figures: Figures[] = [];
    for (const document of documents) figures.push(figuresOf(document, await asFile(document, format)));
    const all = sumOf(figures);
    printFigures(part, `.${format}`, all);
    for (const kind of COMPARED) {
      const measure = isShare(kind) ? recallOf : f1Of;
      const [found, expected] = [measure(all[kind]), measure(plain[kind])];
      if (Math.abs(found - expected) > FORMATS_DIFFER)
        failures.push(`${part}: ${kind} ${found.toFixed(3)} as .${format}, ${expected.toFixed(3)} as text`);
    }
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

const corpus = PARTS.map((part) => ({ part, documents: readCorpus(part) }));
print(['part', 'language', 'what', 'precision', 'recall', 'F1', 'right', 'found', 'expected']);
const failures = corpus.flatMap(({ part, documents }) => measurePart(part, documents));
for (const { part, documents } of corpus) failures.push(...(await measureFormats(part, documents)));
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
  for (const { part, documents } of corpus)
    if (TO_WORK_ON.includes(part))
      for (const line of documents.flatMap((document) => missesOf(document))) console.log(line);
for (const line of failures) console.error(line);
process.exitCode = failures.length > 0 ? 1 : 0;
