// `npm run --silent wheel -- --board ID --year 2026 --format svg|png > FILE`: the year wheel as a picture on A4, from the data
// folder, whether the server runs or not. What can't be done gives one line on stderr, nothing on stdout, and exit code 1.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BoardRecord } from '../../app/context.ts';
import { twelveMonthsFrom, type WheelSpan } from '../../app/domain/wheel/span.ts';
import type { Letters } from '../../app/export/wheel/pen.ts';
import type { WheelWords } from '../../app/export/wheel/wheel-words.ts';
import { wheelSvg } from '../../app/export/wheel-svg.ts';
import { board as boardWords } from '../../app/text/board.ts';
import { sayDay } from '../../app/text/dates.ts';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../app/text/language.ts';
import { sayCell, sayCellNumber, sayInSpan, saySpan, saySpanShortly } from '../../app/text/say-span.ts';
import { wheel } from '../../app/text/wheel.ts';
import { sayRing } from '../../app/text/wheel-rings.ts';
import { readEnv } from '../env.ts';
import { readBoardIn, readBoardRecords } from '../read-board.ts';
import { StartError } from '../start-error.ts';
import { dayInOslo } from '../today.ts';
import { oneLine } from './folder-command.ts';

const USAGE =
  'Usage: npm run --silent wheel -- --board ID [--year 2026] [--format svg|png] [--language nb|nn|en] > FILE';
const DPI = 300;

type Asked = { board: string | null; year: number | null; format: 'svg' | 'png'; language: Language };

const optionsIn = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    const options = { board: text, year: text, format: text, language: text };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartError(USAGE);
  }
};

const readArguments = (args: readonly string[]): Asked => {
  const { board = null, year, format = 'svg', language = DEFAULT_LANGUAGE } = optionsIn(args);
  if (year !== undefined && !/^[12]\d{3}$/.test(year))
    throw new StartError('--year must be a year of four digits.');
  if (format !== 'svg' && format !== 'png') throw new StartError('--format must be svg or png.');
  if (!isLanguage(language)) throw new StartError('--language must be nb, nn or en.');
  return { board, year: year === undefined ? null : Number(year), format, language };
};

/** Of a group with one board, that one need not be named. */
const boardIn = (boards: readonly BoardRecord[], id: string | null): BoardRecord => {
  const found = id === null && boards.length === 1 ? boards[0] : boards.find((board) => board.id === id);
  if (found) return found;
  const there = boards.map((board) => `${board.id} (${board.name})`).join(', ') || 'none';
  throw new StartError(
    `${id === null ? 'Say which board with --board' : `There is no board ${id}`}; there is: ${there}.`,
  );
};

export const wheelWordsIn = (language: Language, span: WheelSpan): WheelWords => {
  const { title, untitled, rings, holidays, legend, over, more } = wheel[language];
  return {
    ...{ untitled, holidays, legend, over, more },
    kinds: boardWords[language].kinds,
    title: (of) => title(saySpan(of, language)),
    middle: (of) => saySpanShortly(of, language).year,
    ring: (name) => sayRing(name, language, rings),
    cell: (cell) => sayCell(cell, language),
    number: sayCellNumber,
    when: (when) => (when.precision === 'day' ? sayDay(when.day, language) : sayInSpan(when, language, span)),
  };
};

const readLetters = async (): Promise<Letters> =>
  JSON.parse(await readFile(new URL('../../app/export/wheel/letters.json', import.meta.url), 'utf8'));

/** For paper: sharp is large, and not loaded for a picture that needs none. */
const pngOf = async (svg: string): Promise<Buffer> => {
  const { default: sharp } = await import('sharp');
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  return image.withMetadata({ density: DPI }).png().toBuffer();
};

/** What the command prints; exported for its test. `now` in milliseconds since 1970. */
export const wheelPicture = async (
  args: readonly string[],
  { dataDir, now }: { readonly dataDir: string; readonly now: number },
): Promise<string | Buffer> => {
  const asked = readArguments(args);
  const { id, name } = boardIn(await readBoardRecords(dataDir), asked.board);
  const today = dayInOslo(now);
  const span = twelveMonthsFrom(asked.year ?? Number(today.slice(0, 4)));
  const svg = wheelSvg({
    board: await readBoardIn(dataDir, id),
    name,
    span,
    today,
    language: asked.language,
    words: wheelWordsIn(asked.language, span),
    letters: await readLetters(),
    ...(asked.format === 'png' ? { dpi: DPI } : {}),
  });
  return asked.format === 'svg' ? svg : pngOf(svg);
};

const main = async (): Promise<void> => {
  const { dataDir } = readEnv();
  const picture = await wheelPicture(process.argv.slice(2), { dataDir, now: Date.now() });
  process.stdout.write(picture);
};

if (process.argv[1]?.endsWith('wheel.ts')) await oneLine(main);
