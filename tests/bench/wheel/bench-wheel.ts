// `npm run bench:wheel`: how the year wheel opens, is dragged, zooms and shows others' moves with 40 and 400 cards in the year, in a real
// Chromium against the built server. Prints a table with what is aimed at. `-- --quick` does less of each.
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../helpers/launch-chromium.ts';
import { today } from '../../helpers/months.ts';
import { leaveAll } from '../../helpers/peer.ts';
import { endEverything } from '../../helpers/server.ts';
import { freshBuild } from '../../setup/build.ts';
import { findChromium } from '../../setup/chromium.ts';
import { coldAndWarm, medianPaint } from '../board/opening.ts';
import { filledBoard } from '../fill-board.ts';
import { contextFor, visit } from '../visit.ts';
import { measureArcDrags } from './arc-drags.ts';
import { measureArcMoves } from './arc-moves.ts';
import { type Measured, tableOf, verdictsOn } from './wheel-report.ts';
import { measureZooms } from './zooms.ts';

type Counts = {
  readonly runs: number;
  readonly drags: number;
  readonly moves: number;
  readonly zooms: number;
};
const FULL: Counts = { runs: 5, drags: 5, moves: 60, zooms: 4 };
const QUICK: Counts = { runs: 2, drags: 2, moves: 20, zooms: 2 };

const said = (step: string) => console.error(`${new Date().toISOString().slice(11, 19)}  ${step}`);

const measureWheel = async (browser: Browser, cards: number, counts: Counts): Promise<Measured> => {
  said(`${cards} cards`);
  const board = await filledBoard(cards, Number(today().slice(0, 4)));
  const visits = [];
  for (let run = 0; run < counts.runs; run += 1) visits.push(await coldAndWarm(browser, board, '/wheel'));
  const [cold, warm] = [visits.map((one) => one.cold), visits.map((one) => one.warm)];
  const context = await contextFor(browser, board);
  const { page } = await visit(context, board, '/wheel');
  // A page behind another one gets no frames.
  await page.bringToFront();
  said('drags');
  const drag = await measureArcDrags(page, counts.drags);
  said('others');
  const moves = await measureArcMoves(page, board, counts.moves);
  said('zooms');
  const zoom = await measureZooms(browser, page, counts.zooms);
  await context.close();
  board.mover.leave();
  await board.server.end('SIGTERM');
  return { cards, cold: medianPaint(cold), warm: medianPaint(warm), drag, moves, zoom };
};

const bench = async (): Promise<void> => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const path = await findChromium();
  await freshBuild();
  const browser = await launchChromium(path);
  try {
    const all: Measured[] = [];
    for (const cards of [40, 400]) all.push(await measureWheel(browser, cards, values.quick ? QUICK : FULL));
    console.table(tableOf(all));
    for (const one of all)
      for (const { target, limit, measured, met } of verdictsOn(one))
        console.log(`${met ? 'met   ' : 'MISSED'}  ${one.cards} cards, ${target}: ${measured} (${limit})`);
  } finally {
    await browser.close();
    leaveAll();
    await endEverything();
  }
};

await bench();
// Sockets that were left may linger.
process.exit(0);
