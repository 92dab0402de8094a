// Notes frames and long tasks in a page while something goes on. Called by the rows that drag.
import type { Page } from 'playwright-core';
import { quantile } from '../sync/statistics.ts';

/** Frames in ms between two callbacks of requestAnimationFrame; long tasks are those over 50 ms (W3C Long Tasks). */
export type Frames = {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly longTasks: readonly number[];
};

type Noted = { frames: number[]; tasks: number[]; stop: () => void };
type Noting = { benchFrames?: Noted };

const note = (): void => {
  const noted: Noted = { frames: [], tasks: [], stop: () => undefined };
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  let last = 0;
  let frame = requestAnimationFrame(function each(now) {
    if (last > 0) noted.frames.push(now - last);
    last = now;
    frame = requestAnimationFrame(each);
  });
  noted.stop = () => {
    for (const { duration } of observer.takeRecords()) noted.tasks.push(duration);
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
  (globalThis as Noting).benchFrames = noted;
};

const stop = (): { frames: number[]; tasks: number[] } => {
  const noted = (globalThis as Noting).benchFrames;
  noted?.stop();
  return { frames: noted?.frames ?? [], tasks: noted?.tasks ?? [] };
};

export const framesDuring = async (page: Page, run: () => Promise<void>): Promise<Frames> => {
  await page.evaluate(note);
  await run();
  const { frames, tasks } = await page.evaluate(stop);
  return {
    p50: quantile(frames, 0.5),
    p99: quantile(frames, 0.99),
    longest: Math.max(...frames),
    longTasks: tasks,
  };
};
