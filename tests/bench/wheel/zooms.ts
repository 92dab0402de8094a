// A row of the wheel's bench: in to a quarter, a month and a week, and out again, by keys.
import type { Browser, Page } from 'playwright-core';
import { type Frames, framesDuring } from '../board/frames.ts';
import { quantile } from '../sync/statistics.ts';
import { joinedFrames, type ManyFrames } from './many-frames.ts';
import { markMotion, shownFramesDuring } from './shown-frames.ts';

const LEVELS = 3;

/** Pressed, and looked on until the drawing rests. */
const zoomBy = async (page: Page, key: '+' | '-'): Promise<void> => {
  const before = page.url();
  await markMotion(page);
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

export type Zooms = ManyFrames & {
  /** The same of what was shown while the drawing moved, over all motions, and how many of these frames were late. */
  readonly shown: {
    readonly p50: number;
    readonly p99: number;
    readonly frames: number;
    readonly late: number;
  };
};

/** More than a frame and a half of sixty a second. */
const LATE_MS = 25;

export const measureZooms = async (browser: Browser, page: Page, zooms: number): Promise<Zooms> => {
  const all: Frames[] = [];
  const motions = await shownFramesDuring(browser, page, async () => {
    for (let zoom = 0; zoom < zooms; zoom += 1) {
      await page.locator('.wheel-mark[tabindex="0"]').focus();
      all.push(
        await framesDuring(page, async () => {
          for (let level = 0; level < LEVELS; level += 1) await zoomBy(page, '+');
          for (let level = 0; level < LEVELS; level += 1) await zoomBy(page, '-');
        }),
      );
    }
  });
  const frames = motions.flat();
  const late = frames.filter((time) => time > LATE_MS).length;
  const shown = { p50: quantile(frames, 0.5), p99: quantile(frames, 0.99), frames: frames.length, late };
  return { ...joinedFrames(all), shown };
};
