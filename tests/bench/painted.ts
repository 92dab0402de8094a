// How long it takes until a page paints what is done elsewhere: watched for in the page itself. Called by the benches' rows of others' moves.
import type { Page } from 'playwright-core';

type Watching = { benchPainted?: Promise<number> };

type Awaited = {
  /** Something is there for each of them, once it is painted. */
  readonly selectors: readonly string[];
  /** They are about attributes, too. Otherwise these aren't watched, which would cost the page more than it does by itself. */
  readonly attributes?: boolean;
};

/** What isn't painted by then never will be. */
const LONGEST_MS = 10_000;

const watch = ({ selectors, attributes, longest }: Required<Awaited> & { longest: number }): void => {
  (globalThis as Watching).benchPainted = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not painted: ${selectors.join(', ')}`)), longest);
    const observer = new MutationObserver(() => {
      if (!selectors.every((selector) => document.querySelector(selector))) return;
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    observer.observe(document.body, { childList: true, subtree: true, attributes });
  });
};

/** Milliseconds from the deed to the frame that shows it. */
export const paintedAfter = async (
  page: Page,
  { selectors, attributes = false }: Awaited,
  deed: () => void,
): Promise<number> => {
  await page.evaluate(watch, { selectors, attributes, longest: LONGEST_MS });
  const start = performance.timeOrigin + performance.now();
  deed();
  return (await page.evaluate(() => (globalThis as Watching).benchPainted ?? Number.NaN)) - start;
};
