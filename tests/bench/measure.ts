// What the first load fetches, and how long another's move takes, each in a real page. Called by bench.ts and board/.
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { monthOf, type PlainDate } from '../../app/domain/plain-date.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import type { FilledBoard } from './fill-board.ts';
import { paintedAfter } from './painted.ts';
import { addressOf, contextFor, LIVE } from './visit.ts';

/** Bytes of all script that a first visit of the board fetches until it is live and quiet, each file gzipped by itself. */
export const measureScripts = async (browser: Browser, board: FilledBoard): Promise<number> => {
  const context = await contextFor(browser, board);
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(addressOf(board), { waitUntil: 'networkidle' });
  await page.locator(LIVE).waitFor({ state: 'attached' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
};

/** Milliseconds from somebody else's move of a card to the frame that shows it, once a move. */
export const measureMoves = async (
  browser: Browser,
  board: FilledBoard,
  today: PlainDate,
  moves: number,
): Promise<number[]> => {
  const context = await contextFor(browser, board);
  const page = await context.newPage();
  await page.goto(addressOf(board));
  await page.locator(LIVE).waitFor({ state: 'attached' });
  const month = monthOf(today);
  const commands = boardCommands(board.mover.doc, { origin: 'bench' });
  const times: number[] = [];
  for (let at = 0; at < moves; at += 1) {
    const column = at % 2 === 0 ? month : 'no-date';
    const when = at % 2 === 0 ? parseWhen(month) : null;
    const selectors = [`[data-column="${column}"] [data-card="${board.moved}"]`];
    const move = () => commands.changeCards([{ id: board.moved, change: { when } }]);
    times.push(await paintedAfter(page, { selectors }, move));
  }
  await context.close();
  return times;
};
