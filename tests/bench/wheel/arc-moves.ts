// A row of the wheel's bench: somebody else moves a card to another day, and how long it takes until its mark is painted there.
import type { Page } from 'playwright-core';
import { parseWhen } from '../../../app/domain/when.ts';
import { boardCommands } from '../../../app/ydoc/board-commands.ts';
import type { FilledBoard } from '../fill-board.ts';
import { paintedAfter } from '../painted.ts';
import { median, quantile } from '../sync/statistics.ts';

/** Milliseconds from the command in the other's program to the frame that shows it in mine. */
export type ArcMoves = { readonly p50: number; readonly p99: number };

export const measureArcMoves = async (
  page: Page,
  { mover }: FilledBoard,
  moves: number,
): Promise<ArcMoves> => {
  const commands = boardCommands(mover.doc, { origin: 'bench' });
  const card = await page.locator('.wheel-mark').first().getAttribute('data-card');
  if (card === null) throw new Error('No arc is on the wheel');
  const mark = `.wheel-mark[data-card="${card}"]`;
  const year = new Date().getFullYear();
  const times: number[] = [];
  for (let i = 0; i < moves; i += 1) {
    // Its name has its date.
    const name = await page.locator(mark).first().getAttribute('aria-label');
    const selectors = [`${mark}:not([aria-label=${JSON.stringify(name)}])`];
    const day = `${year}-${String((i % 12) + 1).padStart(2, '0')}-${String(((i * 5 + 3) % 28) + 1).padStart(2, '0')}`;
    const move = () => commands.changeCards([{ id: card, change: { when: parseWhen(day) } }]);
    times.push(await paintedAfter(page, { selectors, attributes: true }, move));
  }
  return { p50: median(times), p99: quantile(times, 0.99) };
};
