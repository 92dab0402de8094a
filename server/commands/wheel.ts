// `npm run --silent wheel -- --board ID --year 2026 --format svg|png > FILE`: the year wheel as a picture on A4 or A3, from the data
// folder, whether the server runs or not. What can't be done gives one line on stderr, nothing on stdout, and exit code 1.
import { parseArgs } from 'node:util';
import type { BoardRecord } from '../../app/context.ts';
import { parseQuery } from '../../app/domain/filter.ts';
import { isRingsBy, RINGS_BY } from '../../app/domain/wheel/ring-plan.ts';
import {
  isPartsOfYear,
  isStart,
  readMarked,
  readRings,
  readTime,
  readZoom,
  spanOfTime,
} from '../../app/domain/wheel/wheel-address.ts';
import { readYear } from '../../app/domain/wheel/year-asked.ts';
import { PICTURE_DPI, wheelPictureOf } from '../../app/export/wheel-picture.ts';
import { isPaper, type Paper } from '../../app/export/wheel-svg.ts';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../app/text/language.ts';
import { readEnv } from '../env.ts';
import { pngOf } from '../pictures.ts';
import { readBoardIn, readBoardRecords } from '../read-board.ts';
import { StartError } from '../start-error.ts';
import { dayInOslo } from '../today.ts';
import { oneLine } from './folder-command.ts';

const USAGE =
  "Usage: npm run --silent wheel -- --board ID [--year 2026] [--start 1-12|now] [--zoom 2026-Q1] [--rings audience] [--marks quarter|tertial] [--format svg|png] [--paper a4|a3] [--filter 'er:åpen'] [--title TEXT] [--language nb|nn|en] > FILE";

type Asked = {
  board: string | null;
  /** What the wheel's own address would say: `year`, `start`, `zoom`, `rings`, `marks`. */
  address: URLSearchParams;
  format: 'svg' | 'png';
  paper: Paper;
  filter: string;
  title: string;
  language: Language;
};

const optionsIn = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    const options = {
      ...{ board: text, year: text, start: text, zoom: text, rings: text, marks: text },
      ...{ format: text, paper: text },
      ...{ filter: text, title: text, language: text },
    };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartError(USAGE);
  }
};

/** Each as the wheel's address has it; what an address would pass over is refused here. */
const ADDRESS = {
  year: [(text: string) => readYear(text) !== null, 'a year of four digits'],
  start: [isStart, 'a month from 1 to 12, or now'],
  zoom: [(text: string) => readZoom(text) !== null, '2026-T1, 2026-Q1, 2026-03 or 2026-W07'],
  rings: [isRingsBy, `one of ${RINGS_BY.join(', ')}`],
  marks: [isPartsOfYear, 'quarter or tertial'],
} as const;

const readAddress = (given: Readonly<Record<string, string | undefined>>): URLSearchParams => {
  const address = new URLSearchParams();
  for (const [name, [isFine, what]] of Object.entries(ADDRESS)) {
    const text = given[name];
    if (text === undefined) continue;
    if (!isFine(text)) throw new StartError(`--${name} must be ${what}.`);
    address.set(name, text);
  }
  return address;
};

const readArguments = (args: readonly string[]): Asked => {
  const { board = null, format = 'svg', paper = 'a4', ...more } = optionsIn(args);
  const { filter = '', title = '', language = DEFAULT_LANGUAGE, ...given } = more;
  const address = readAddress(given);
  if (format !== 'svg' && format !== 'png') throw new StartError('--format must be svg or png.');
  if (!isPaper(paper)) throw new StartError('--paper must be a4 or a3.');
  const [problem] = parseQuery(filter).errors;
  if (problem) throw new StartError(`--filter can't be read: ${filter.slice(problem.from, problem.to)}`);
  if (!isLanguage(language)) throw new StartError('--language must be nb, nn or en.');
  return { board, address, format, paper, filter, title, language };
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

/** What the command prints; exported for its test. `now` in milliseconds since 1970. */
export const wheelPicture = async (
  args: readonly string[],
  { dataDir, now }: { readonly dataDir: string; readonly now: number },
): Promise<string | Buffer> => {
  const asked = readArguments(args);
  const { id, name } = boardIn(await readBoardRecords(dataDir), asked.board);
  const today = dayInOslo(now);
  const { address, filter, title, paper, language } = asked;
  const span = spanOfTime(readTime(address, today), today);
  const svg = await wheelPictureOf({
    board: await readBoardIn(dataDir, id),
    ...{ name, span, today, language, title, paper },
    ...{ rings: readRings(address), marked: readMarked(address) },
    filter,
    // Nobody is signed in here: `@meg` lets nothing through.
    me: null,
    ...(asked.format === 'png' ? { dpi: PICTURE_DPI } : {}),
  });
  return asked.format === 'svg' ? svg : pngOf(svg);
};

const main = async (): Promise<void> => {
  const { dataDir } = readEnv();
  const picture = await wheelPicture(process.argv.slice(2), { dataDir, now: Date.now() });
  process.stdout.write(picture);
};

if (process.argv[1]?.endsWith('wheel.ts')) await oneLine(main);
