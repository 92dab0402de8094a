// `npm run --silent wheel -- --board ID --year 2026 --format svg|png > FILE`: the year wheel as a picture on A4 or A3, from the data
// folder, whether the server runs or not. What can't be done gives one line on stderr, nothing on stdout, and exit code 1.
import { parseArgs } from 'node:util';
import type { BoardRecord } from '../../app/context.ts';
import { parseQuery } from '../../app/domain/filter.ts';
import { twelveMonthsFrom } from '../../app/domain/wheel/span.ts';
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
  "Usage: npm run --silent wheel -- --board ID [--year 2026] [--format svg|png] [--paper a4|a3] [--filter 'er:åpen'] [--title TEXT] [--language nb|nn|en] > FILE";

type Asked = {
  board: string | null;
  year: number | null;
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
      ...{ board: text, year: text, format: text, paper: text },
      ...{ filter: text, title: text, language: text },
    };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartError(USAGE);
  }
};

const readArguments = (args: readonly string[]): Asked => {
  const { board = null, year, format = 'svg', paper = 'a4', ...more } = optionsIn(args);
  const { filter = '', title = '', language = DEFAULT_LANGUAGE } = more;
  if (year !== undefined && !/^[12]\d{3}$/.test(year))
    throw new StartError('--year must be a year of four digits.');
  if (format !== 'svg' && format !== 'png') throw new StartError('--format must be svg or png.');
  if (!isPaper(paper)) throw new StartError('--paper must be a4 or a3.');
  const [problem] = parseQuery(filter).errors;
  if (problem) throw new StartError(`--filter can't be read: ${filter.slice(problem.from, problem.to)}`);
  if (!isLanguage(language)) throw new StartError('--language must be nb, nn or en.');
  return { board, year: year === undefined ? null : Number(year), format, paper, filter, title, language };
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
  const span = twelveMonthsFrom(asked.year ?? Number(today.slice(0, 4)));
  const { filter, title, paper, language } = asked;
  const svg = await wheelPictureOf({
    board: await readBoardIn(dataDir, id),
    ...{ name, span, today, language, title, paper },
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
