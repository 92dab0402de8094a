// `npm run --silent minutes -- FILE [--date YYYY-MM-DD] [--people "A, B"]`: what the reader finds in a file of minutes, as one JSON
// object on stdout. A file or an option that can't be used gives one line on stderr and exit code 1. Needs no build and no data folder.
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { parsePlainDate } from '../../app/domain/plain-date.ts';
import { MAX_MINUTES_BYTES, type MinutesFileReason, readMinutesFile } from '../../app/import/minutes-file.ts';
import { isStrayPdfError } from '../../app/import/stray-pdf-error.ts';
import '../reading/ready-patterns.ts';

const USAGE = 'Usage: npm run --silent minutes -- FILE [--date YYYY-MM-DD] [--people "A, B"]';

const REASONS: Readonly<Record<MinutesFileReason, string>> = {
  unreadable: 'the file is damaged and cannot be read',
  encrypted: 'the file is protected with a password',
  tooLarge: 'the file is larger than 20 MB, or holds more than 2 million characters',
  unknownType: 'the file is not .txt, .md, .docx or .pdf',
  empty: 'the file has no text',
};

class Refusal extends Error {}

const todayInOslo = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

type Arguments = { readonly file: string; readonly date: string | null; readonly people: readonly string[] };

const readArguments = (args: readonly string[]): Arguments => {
  let parsed: { values: { date?: string; people?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: { type: 'string' }, people: { type: 'string' } },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split('\n')[0] : 'bad option'} — ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal(`One file is needed. ${USAGE}`);
  const date = values.date === undefined ? null : parsePlainDate(values.date);
  if (values.date !== undefined && date === null)
    throw new Refusal(`--date must be a day that exists, as YYYY-MM-DD: ${values.date}`);
  const people = (values.people ?? '')
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { file, date, people };
};

const readSource = async (file: string): Promise<string> => {
  const bytes = await stat(file).then(
    (found) => {
      if (!found.isFile()) throw new Refusal(`${file}: not a file`);
      if (found.size > MAX_MINUTES_BYTES) throw new Refusal(`${file}: ${REASONS.tooLarge}`);
      return readFile(file);
    },
    () => {
      throw new Refusal(`${file}: no such file`);
    },
  );
  const read = await readMinutesFile(bytes, file);
  if (!read.ok) throw new Refusal(`${file}: ${REASONS[read.reason]}`);
  return read.text;
};

/** The JSON that the command prints; exported for its test. */
export const minutesJson = async (args: readonly string[], today: string): Promise<string> => {
  const { file, date, people } = readArguments(args);
  const { meeting, sections, actions, decisions, questions } = readMinutesText(await readSource(file), {
    date,
    people,
    today,
  });
  const { title, next, attendees, absent, minuteTakers, rota } = meeting;
  return JSON.stringify({
    meeting: { title, date: meeting.date, next, attendees, absent, minuteTakers, rota },
    sections: sections.map((section) => ({ title: section.title, owner: section.owner })),
    actions: actions.map(({ text, quote, assignees, due, section, confidence, reasons }) => ({
      text,
      quote,
      assignees,
      due,
      section,
      confidence,
      reasons,
    })),
    decisions: decisions.map(({ text, quote }) => ({ text, quote })),
    questions: questions.map(({ text, quote, section }) => ({ text, quote, section })),
  });
};

/** pdf.js leaves rejections behind when a file is damaged; the reading has its own word on that. */
const letStrayPdfErrorsBe = (): void => {
  process.on('unhandledRejection', (error) => {
    if (!isStrayPdfError(error)) throw error;
  });
};

const main = async (): Promise<void> => {
  letStrayPdfErrorsBe();
  try {
    process.stdout.write(`${await minutesJson(process.argv.slice(2), todayInOslo())}\n`);
  } catch (error) {
    const line =
      error instanceof Refusal
        ? error.message
        : `The minutes could not be read: ${error instanceof Error ? error.message : 'unknown error'}`;
    process.stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 1;
  }
};

if (process.argv[1]?.endsWith('minutes.ts')) await main();
