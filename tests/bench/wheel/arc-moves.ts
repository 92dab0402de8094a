// A row of the wheel's bench: somebody else moves a card to another day, and how long it takes until its mark is painted there.
import type { Page } from 'playwright-core';
import { parseWhen } from '../../../app/domain/when.ts';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import type { FilledBoard } from '../fill-board.ts';
import { median, quantile } from '../sync/statistics.ts';

/** Milliseconds from the command in the other's program to the frame that shows it in mine. */
export type ArcMoves = { readonly p50: number; readonly p99: number };

type Watching = { benchPainted?: Promise<number> };

/** In the page: from now on, the instant at which the card's mark is painted with another name, which has its date. */
const watchMark = (card: string): void => {
  const nameNow = () =>
    document.querySelector(`.wheel-mark[data-card="${card}"]`)?.getAttribute('aria-label');
  const before = nameNow();
  (globalThis as Watching).benchPainted = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The move was not painted in ten seconds')), 10_000);
    const observer = new MutationObserver(() => {
      if (nameNow() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
};

export const measureArcMoves = async (
  page: Page,
  { mover }: FilledBoard,
  moves: number,
): Promise<ArcMoves> => {
  const commands = boardCommands(mover.doc, { origin: 'bench' });
  const card = await page.locator('.wheel-mark').first().getAttribute('data-card');
  if (card === null) throw new Error('No arc is on the wheel');
  const year = new Date().getFullYear();
  const times: number[] = [];
  for (let i = 0; i < moves; i += 1) {
    await page.evaluate(watchMark, card);
    const day = `${year}-${String((i % 12) + 1).padStart(2, '0')}-${String(((i * 5 + 3) % 28) + 1).padStart(2, '0')}`;
    const start = performance.timeOrigin + performance.now();
    commands.changeCards([{ id: card, change: { when: parseWhen(day) } }]);
    times.push((await page.evaluate(() => (globalThis as Watching).benchPainted ?? Number.NaN)) - start);
  }
  return { p50: median(times), p99: quantile(times, 0.99) };
};
