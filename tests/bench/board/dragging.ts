// A row of the board's bench: a card is carried across the board with the mouse for some seconds, over several columns,
// along their edges so that they scroll, and let go where it came from.
import type { Page } from 'playwright-core';
import { median } from '../sync/statistics.ts';
import { type Frames, framesDuring } from './frames.ts';
import type { OtherPerson } from './other-person.ts';

export type Drags = {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Over all drags. */
  readonly longTasks: number;
  readonly longestTask: number;
};

type Point = { readonly x: number; readonly y: number };

/** Steps of the pointer from one place to the next: as fast as the page takes them, at most one a frame. */
const STEPS = 40;
const RESTS = 30;

const cardInSight = async (page: Page): Promise<Point> => {
  const box = await page.evaluate(() => {
    document.querySelector('[data-current]')?.scrollIntoView({ inline: 'center' });
    for (const card of document.querySelectorAll('[data-current] [data-card]')) {
      const { left, top, width, height } = card.getBoundingClientRect();
      if (top > 150 && top + height < innerHeight) return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  });
  if (!box) throw new Error('No card of this month is in sight');
  return box;
};

/** The pointer rests, with the tremble of a hand, while the board scrolls under it. */
const rest = async (page: Page, { x, y }: Point): Promise<void> => {
  for (let i = 0; i < RESTS; i += 1) await page.mouse.move(x + (i % 2), y);
};

const carry = async (page: Page, from: Point): Promise<void> => {
  const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
  const low = height - 30;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 });
  await page.locator('.board-lifted').waitFor();
  await page.mouse.move(width - 20, height / 2, { steps: STEPS });
  await rest(page, { x: width - 20, y: height / 2 });
  await page.mouse.move(width / 2, low, { steps: STEPS });
  await rest(page, { x: width / 2, y: low });
  await page.mouse.move(20, height / 2, { steps: STEPS });
  await rest(page, { x: 20, y: height / 2 });
  await page.mouse.move(from.x, 20, { steps: STEPS });
  await page.mouse.up();
  await page.locator('.board-lifted').waitFor({ state: 'detached' });
};

/** `other` moves a card four times a second meanwhile; nobody does when it is null. */
export const measureDrags = async (page: Page, other: OtherPerson | null, drags: number): Promise<Drags> => {
  const all: Frames[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    const timer = other && setInterval(() => other.next(1, 3).go(), 250);
    all.push(await framesDuring(page, async () => carry(page, await cardInSight(page))));
    if (timer) clearInterval(timer);
    await page.reload();
    await page.locator('.live-save[data-state="saved"]').waitFor({ state: 'attached' });
  }
  const tasks = all.flatMap(({ longTasks }) => longTasks);
  return {
    p50: median(all.map(({ p50 }) => p50)),
    p99: median(all.map(({ p99 }) => p99)),
    longest: median(all.map(({ longest }) => longest)),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
  };
};
