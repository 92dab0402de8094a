// Rows of the board's bench: what opening costs, from the server's first byte to a live board, cold and warm.
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { FilledBoard } from '../fill-board.ts';
import { measureScripts } from '../measure.ts';
import { median } from '../sync/statistics.ts';
import { addressOf, contextFor, type Paint, visit, visitAgain } from '../visit.ts';

/** Times in ms, medians over the runs; sizes in bytes. */
export type Opening = {
  readonly firstByte: number;
  readonly page: number;
  readonly pageGzip: number;
  readonly scripts: number;
  readonly cold: Paint;
  readonly warm: Paint;
};

export const medianPaint = (paints: readonly Paint[]): Paint => ({
  painted: median(paints.map(({ painted }) => painted)),
  live: median(paints.map(({ live }) => live)),
});

const fetchPage = async (board: FilledBoard): Promise<{ firstByte: number; text: string }> => {
  const start = performance.now();
  const response = await fetch(addressOf(board), { headers: { cookie: board.reader.jar.header() } });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let firstByte = Number.NaN;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (Number.isNaN(firstByte)) firstByte = performance.now() - start;
    if (done) return { firstByte, text };
    text += decoder.decode(value, { stream: true });
  }
};

/** A first visit lets the service worker keep the files of all screens; who opens the board again has that behind them. */
const allKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const count = async () => (await (await caches.open('aarring-assets')).keys()).length;
    for (let before = -1, now = await count(); now !== before || now === 0; ) {
      before = now;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      now = await count();
    }
  });

/** A first visit with nothing kept, and a second in the same tab once the first is live and quiet. */
export const coldAndWarm = async (
  browser: Browser,
  board: FilledBoard,
  path = '',
): Promise<{ cold: Paint; warm: Paint }> => {
  const context = await contextFor(browser, board);
  const first = await visit(context, board, path);
  await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.page.waitForLoadState('networkidle');
  await allKept(first.page);
  const warm = await visitAgain(first.page, board, path);
  await context.close();
  return { cold: first.paint, warm };
};

export const measureOpening = async (
  browser: Browser,
  board: FilledBoard,
  runs: number,
): Promise<Opening> => {
  const pages = [];
  for (let run = 0; run < runs * 2; run += 1) pages.push(await fetchPage(board));
  const text = pages[0]?.text ?? '';
  const visits = [];
  for (let run = 0; run < runs; run += 1) visits.push(await coldAndWarm(browser, board));
  return {
    firstByte: median(pages.map(({ firstByte }) => firstByte)),
    page: text.length,
    pageGzip: gzipSync(text).length,
    scripts: await measureScripts(browser, board),
    cold: medianPaint(visits.map(({ cold }) => cold)),
    warm: medianPaint(visits.map(({ warm }) => warm)),
  };
};
