// `npm run bench`: what a first visit costs and how soon the board is there, in a real Chromium against the built server.
// Prints one table; ends with 1 when the board route's first load is over its budget of script.
import type { Browser } from 'playwright-core';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { launchChromium } from '../helpers/launch-chromium.ts';
import { leaveAll } from '../helpers/peer.ts';
import { endEverything } from '../helpers/server.ts';
import { freshBuild } from '../setup/build.ts';
import { findChromium } from '../setup/chromium.ts';
import { filledBoard } from './fill-board.ts';
import { benchFilter } from './filter-bench.ts';
import { measureMoves, measureScripts } from './measure.ts';
import { median } from './sync/statistics.ts';
import { measurePaint, type Paint } from './visit.ts';

/** Bytes of gzipped JavaScript that the first load of the board route may fetch. */
const SCRIPT_BUDGET = 250_000;
const SIZES = [300, 1_000];
const RUNS = 5;
const MOVES = 40;

/** The Swedish way to write a date is ISO 8601's. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format() as PlainDate;

const ms = (value: number) => `${value.toFixed(0)} ms`;
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;

const measureBoard = async (browser: Browser, size: number) => {
  const board = await filledBoard(size, Number(today().slice(0, 4)));
  const scripts = await measureScripts(browser, board);
  const paints: Paint[] = [];
  for (let run = 0; run < RUNS; run += 1) paints.push(await measurePaint(browser, board));
  const moves = await measureMoves(browser, board, today(), MOVES);
  board.mover.leave();
  await board.server.end('SIGTERM');
  return {
    scripts,
    row: {
      cards: size,
      'script, first load (gzip)': kB(scripts),
      'painted (median of 5)': ms(median(paints.map(({ painted }) => painted))),
      'live (median of 5)': ms(median(paints.map(({ live }) => live))),
      "another's move → painted (p50)": ms(median(moves)),
    },
  };
};

const bench = async (): Promise<boolean> => {
  const path = await findChromium();
  await freshBuild();
  const browser = await launchChromium(path);
  try {
    const boards = [];
    for (const size of SIZES) boards.push(await measureBoard(browser, size));
    console.table(boards.map(({ row }) => row));
    const filter = benchFilter();
    console.log(
      `Filter: ${filter.cards} cards in ${filter.medianMs.toFixed(1)} ms (median of 20 queries), worst ${filter.worstMs.toFixed(1)} ms (< 50).`,
    );
    const most = Math.max(...boards.map(({ scripts }) => scripts));
    const isWithin = most <= SCRIPT_BUDGET;
    console.log(
      `First load of the board: ${kB(most)} of script, ${isWithin ? 'within' : 'OVER'} ${kB(SCRIPT_BUDGET)}.`,
    );
    return isWithin;
  } finally {
    await browser.close();
    leaveAll();
    await endEverything();
  }
};

process.exit((await bench()) ? 0 : 1);
