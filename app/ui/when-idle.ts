// Work that nobody waits for, run in the browser's idle time. Called by use-part.ts.

/** Where the browser knows no idle time (Safari), in ms. */
const ELSE_AFTER_MS = 500;

/** At the latest, in ms, for a page that is never idle. */
const AT_LATEST_MS = 3000;

export const whenIdle = (run: () => void): void => {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: AT_LATEST_MS });
  else window.setTimeout(run, ELSE_AFTER_MS);
};
