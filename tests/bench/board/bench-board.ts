// `npm run bench:board`: how the board opens, moves, drags and types at 300, 1,000 and 5,000 cards, in a real Chromium against
// the built server. Prints a table and the targets; the figures go to tests/bench/results/. `-- --quick` takes a minute or two.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../helpers/launch-chromium.ts';
import { today } from '../../helpers/months.ts';
import { leaveAll } from '../../helpers/peer.ts';
import { endEverything } from '../../helpers/server.ts';
import { freshBuild, ROOT } from '../../setup/build.ts';
import { findChromium } from '../../setup/chromium.ts';
import { filledBoard } from '../fill-board.ts';
import { benchFilter } from '../filter-bench.ts';
import { contextFor, visit } from '../visit.ts';
import { measureDrags } from './dragging.ts';
import { measureOpening } from './opening.ts';
import { otherPerson } from './other-person.ts';
import { measureOthersMoves } from './others-moves.ts';
import { type Measured, TARGET_SIZE, tableOf, verdictsOn } from './report.ts';
import { measureTyping } from './typing.ts';

/** How often each thing is done. */
type Counts = {
  readonly runs: number;
  readonly moves: number;
  readonly drags: number;
  readonly letters: number;
};
const FULL: Counts = { runs: 5, moves: 120, drags: 5, letters: 120 };
const QUICK: Counts = { runs: 2, moves: 40, drags: 1, letters: 40 };

const said = (step: string) => console.error(`${new Date().toISOString().slice(11, 19)}  ${step}`);

/** In the page: all months stand open, as in January, so that most columns are beside what is in sight. */
const unfoldAll = (year: string): void => {
  const months = Array.from({ length: 12 }, (_, i) => [`${year}-${String(i + 1).padStart(2, '0')}`, false]);
  localStorage.setItem('aarring:folds', JSON.stringify(Object.fromEntries(months)));
};

const measureBoard = async (browser: Browser, cards: number, counts: Counts): Promise<Measured> => {
  said(`${cards} cards`);
  const board = await filledBoard(cards, Number(today().slice(0, 4)));
  said('opening');
  const opening = await measureOpening(browser, board, counts.runs);
  const context = await contextFor(browser, board);
  await context.addInitScript(unfoldAll, today().slice(0, 4));
  const { page } = await visit(context, board);
  const other = otherPerson(board, today());
  said('moves');
  const moves = await measureOthersMoves(page, other, counts.moves);
  said('drag');
  const drag = await measureDrags(page, null, counts.drags);
  said('dragWhileOthersMove');
  const dragWhileOthersMove = await measureDrags(page, other, counts.drags);
  said('typing');
  const typing = await measureTyping(page, other, counts.letters);
  await context.close();
  other.leave();
  board.mover.leave();
  await board.server.end('SIGTERM');
  return { cards, opening, moves, drag, dragWhileOthersMove, typing };
};

const writeResults = async (all: readonly Measured[]): Promise<string> => {
  const folder = join(ROOT, 'tests/bench/results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `board-${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
  return file;
};

const readOptions = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, cards: { type: 'string' } },
  });
  const sizes = values.cards?.split(',').map(Number) ?? (values.quick ? [1_000] : [300, 1_000, 5_000]);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 100))
    throw new Error(`--cards ${values.cards} is no list of numbers from 100`);
  return { counts: values.quick ? QUICK : FULL, sizes };
};

const bench = async (): Promise<void> => {
  const { counts, sizes } = readOptions(process.argv.slice(2));
  const path = await findChromium();
  await freshBuild();
  const browser = await launchChromium(path);
  try {
    const all: Measured[] = [];
    for (const size of sizes) all.push(await measureBoard(browser, size, counts));
    console.table(tableOf(all));
    const aimedAt = all.find(({ cards }) => cards === TARGET_SIZE);
    if (aimedAt)
      for (const { target, limit, measured, met } of verdictsOn(aimedAt))
        console.log(`${met ? 'met   ' : 'MISSED'}  ${target}: ${measured} (${limit})`);
    const filter = benchFilter();
    console.log(
      `Filter: ${filter.cards} cards in ${filter.medianMs.toFixed(1)} ms (median of 20 queries), worst ${filter.worstMs.toFixed(1)} ms (< 50).`,
    );
    console.log(`Written to ${await writeResults(all)}`);
  } finally {
    await browser.close();
    leaveAll();
    await endEverything();
  }
};

await bench();
// Sockets that were left may linger.
process.exit(0);
