// The bench's three measurements, each in a real page. Called by bench.ts.
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { monthOf, type PlainDate } from '../../app/domain/plain-date.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import type { FilledBoard } from './fill-board.ts';

const LIVE = '.live-save[data-state="saved"]';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const contextFor = async (browser: Browser, { reader }: FilledBoard): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    timezoneId: 'Europe/Oslo',
  });
  context.setDefaultTimeout(60_000);
  // tsx wraps the functions that are sent into the page in a helper that only exists on this side.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value;' });
  await context.addCookies(reader.jar.forBrowser());
  return context;
};

const addressOf = ({ server, reader }: FilledBoard) => `${server.address}/b/${reader.board}`;

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

export type Paint = { readonly painted: number; readonly live: number };

/** Marks the frame in which the first cards are on screen, and the one in which the board is live. */
const markFrames = (live: string): void => {
  const awaited: [string, string][] = [
    ['painted', '[data-card]'],
    ['live', live],
  ];
  const look = () => {
    const [next] = awaited;
    if (!next) return;
    if (document.querySelector(next[1])) {
      awaited.shift();
      // The frame after this one begins when this one is on screen.
      requestAnimationFrame(() => setTimeout(() => performance.mark(next[0])));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const markOf = (page: Page, name: string): Promise<number> =>
  page
    .waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
    .then((handle) => handle.jsonValue())
    .then((time) => time ?? Number.NaN);

/** Milliseconds from the start of the navigation, with an empty cache. */
export const measurePaint = async (browser: Browser, board: FilledBoard): Promise<Paint> => {
  const context = await contextFor(browser, board);
  await context.addInitScript(markFrames, LIVE);
  const page = await context.newPage();
  await page.goto(addressOf(board), { waitUntil: 'commit' });
  const paint = { painted: await markOf(page, 'painted'), live: await markOf(page, 'live') };
  await context.close();
  return paint;
};

type Watched = { readonly arrived: Promise<number> };

/** In the page: from now on, the instant at which the card is painted in the column. */
const watchCard = ([card, column]: [string, string]): void => {
  const arrived = new Promise<number>((resolve) => {
    const isThere = () => document.querySelector(`[data-column="${column}"] [data-card="${card}"]`) !== null;
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  (globalThis as { benchCard?: Watched }).benchCard = { arrived };
};

const arrival = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { benchCard?: Watched }).benchCard?.arrived ?? Number.NaN);

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
    await page.evaluate(watchCard, [board.moved, column] as [string, string]);
    const start = Date.now();
    commands.changeCards([{ id: board.moved, change: { when: at % 2 === 0 ? parseWhen(month) : null } }]);
    times.push((await arrival(page)) - start);
  }
  await context.close();
  return times;
};
