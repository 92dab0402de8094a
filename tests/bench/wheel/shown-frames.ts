// What the screen was given while the browser's compositor moved something by itself: the page's own count of frames (../board/frames.ts)
// says nothing of that. Called by the zooms of the wheel's bench.
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const MARK = 'bench-motion';

/** What is read of Chromium's trace (chrome://tracing). Times in microseconds; the reporter is chrome_track_event.proto's ChromeFrameReporter. */
const traceShape = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      ts: z.number(),
      args: z
        .object({
          frame_reporter: z.object({ state: z.string(), has_compositor_animation: z.boolean() }).optional(),
        })
        .optional(),
    }),
  ),
});
type Event = z.infer<typeof traceShape>['traceEvents'][number];

/** Some part of it was shown, or all; else it was dropped or there was nothing new. */
const isMoved = ({ args }: Event): boolean =>
  args?.frame_reporter?.has_compositor_animation === true &&
  args.frame_reporter.state.startsWith('STATE_PRESENTED');

/** To be called before each motion. */
export const markMotion = (page: Page): Promise<void> =>
  page.evaluate((name) => void performance.mark(name), MARK);

/** Milliseconds between frames shown one after the other, of each motion. Throws when a motion has shown fewer than two. */
export const shownFramesDuring = async (
  browser: Browser,
  page: Page,
  run: () => Promise<void>,
): Promise<readonly (readonly number[])[]> => {
  const categories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing'];
  await browser.startTracing(page, { categories });
  await run();
  const { traceEvents } = traceShape.parse(JSON.parse((await browser.stopTracing()).toString()));
  const marks = traceEvents.filter(({ name, ph }) => name === MARK && ph !== 'E');
  const starts = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  const times = traceEvents
    .filter((event) => event.pid === marks[0]?.pid && isMoved(event))
    .map(({ ts }) => ts);
  // A frame of which the page's part came later is told of twice.
  const shown = [...new Set(times)].sort((a, b) => a - b);
  return starts.map((from, at) => {
    const until = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = shown.filter((time) => time >= from && time < until);
    if (own.length < 2) throw new Error(`Motion ${at + 1} showed ${own.length} frames`);
    return own.slice(1).map((time, before) => (time - (own[before] ?? time)) / 1000);
  });
};
