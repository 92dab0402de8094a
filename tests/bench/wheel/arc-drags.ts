// A row of the wheel's bench: an arc is carried round the circle and over the rings with the mouse, and given up.
import type { Page } from 'playwright-core';
import { type Frames, framesDuring } from '../board/frames.ts';
import { joinedFrames, type ManyFrames } from './many-frames.ts';

/** Steps of the pointer in one turn: as fast as the page takes them, at most one a frame. */
const STEPS = 240;

const arcInSight = async (page: Page) => {
  const found = await page.evaluate(() => {
    const drawing = document.querySelector<SVGSVGElement>('.wheel-svg');
    const figure = drawing?.getBoundingClientRect();
    const mark = [...document.querySelectorAll('.wheel-mark')].at(-1)?.getBoundingClientRect();
    if (!drawing || !figure || !mark) return null;
    const { x, width } = drawing.viewBox.baseVal;
    const centre = { x: figure.left - (x / width) * figure.width, y: figure.top + figure.height / 2 };
    return { centre, mark: { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 } };
  });
  if (!found) throw new Error('No arc is on the wheel');
  return found;
};

const carryRound = async (page: Page): Promise<void> => {
  const { centre, mark } = await arcInSight(page);
  const radius = Math.hypot(mark.x - centre.x, mark.y - centre.y);
  const start = Math.atan2(mark.y - centre.y, mark.x - centre.x);
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.down();
  await page.mouse.move(mark.x + 6, mark.y + 6, { steps: 3 });
  await page.locator('.wheel-in-hand').waitFor();
  for (let step = 0; step < STEPS; step += 1) {
    const angle = start + (step / STEPS) * 2 * Math.PI;
    // In and out over all rings, six times a turn.
    const far = radius * (0.8 + 0.35 * Math.sin((step / STEPS) * 12 * Math.PI));
    await page.mouse.move(centre.x + far * Math.cos(angle), centre.y + far * Math.sin(angle));
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.locator('.wheel-in-hand').waitFor({ state: 'detached' });
};

export const measureArcDrags = async (page: Page, drags: number): Promise<ManyFrames> => {
  await page.locator('[data-measured]').waitFor();
  const all: Frames[] = [];
  for (let drag = 0; drag < drags; drag += 1) all.push(await framesDuring(page, () => carryRound(page)));
  return joinedFrames(all);
};
