// A row of the wheel's bench: in to a quarter, a month and a week, and out again, by keys.
import type { Page } from 'playwright-core';
import { type Frames, framesDuring } from '../board/frames.ts';
import { joinedFrames, type ManyFrames } from './many-frames.ts';

const LEVELS = 3;

/** Pressed, and looked on until the drawing rests. */
const zoomBy = async (page: Page, key: '+' | '-'): Promise<void> => {
  const before = page.url();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== before);
  // As long as the motion takes, counted in the page's own frames.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const start = performance.now();
        let frames = 0;
        const late = () =>
          new Error(`${frames} frames in ten seconds, the page is ${document.visibilityState}`);
        const limit = setTimeout(() => reject(late()), 10_000);
        requestAnimationFrame(function each(now) {
          frames += 1;
          if (now - start <= 450) return requestAnimationFrame(each);
          clearTimeout(limit);
          return resolve();
        });
      }),
  );
};

export const measureZooms = async (page: Page, zooms: number): Promise<ManyFrames> => {
  const all: Frames[] = [];
  for (let zoom = 0; zoom < zooms; zoom += 1) {
    await page.locator('.wheel-mark[tabindex="0"]').focus();
    all.push(
      await framesDuring(page, async () => {
        for (let level = 0; level < LEVELS; level += 1) await zoomBy(page, '+');
        for (let level = 0; level < LEVELS; level += 1) await zoomBy(page, '-');
      }),
    );
  }
  return joinedFrames(all);
};
