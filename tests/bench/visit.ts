// A visit of a filled board in a real page: signed in, with marks for when it is painted and live. Called by both benches.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { FilledBoard } from './fill-board.ts';

export const LIVE = '.live-save[data-state="saved"]';

export const contextFor = async (browser: Browser, { reader }: FilledBoard): Promise<BrowserContext> => {
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

export const addressOf = ({ server, reader }: FilledBoard) => `${server.address}/b/${reader.board}`;

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

export const markOf = (page: Page, name: string): Promise<number> =>
  page
    .waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
    .then((handle) => handle.jsonValue())
    .then((time) => time ?? Number.NaN);

const open = async (page: Page, board: FilledBoard, path: string): Promise<Paint> => {
  await page.goto(`${addressOf(board)}${path}`, { waitUntil: 'commit' });
  return { painted: await markOf(page, 'painted'), live: await markOf(page, 'live') };
};

/** Milliseconds from the start of the navigation, in a new page of this context, at a path below the board. The page stays open. */
export const visit = async (
  context: BrowserContext,
  board: FilledBoard,
  path = '',
): Promise<{ page: Page; paint: Paint }> => {
  const page = await context.newPage();
  await page.addInitScript(markFrames, LIVE);
  return { page, paint: await open(page, board, path) };
};

/**
 * The same again in the same tab. Not in a new one: Chromium then loads the popup of its address field at the same time, a second
 * of another process' work, which a browser that stands open has behind it.
 */
export const visitAgain = async (page: Page, board: FilledBoard, path = ''): Promise<Paint> => {
  await page.goto('about:blank');
  return open(page, board, path);
};

/** The same with an empty cache. */
export const measurePaint = async (browser: Browser, board: FilledBoard): Promise<Paint> => {
  const context = await contextFor(browser, board);
  const { paint } = await visit(context, board);
  await context.close();
  return paint;
};
