// Whether anything on the page has the focus. Called by whatever keeps the focus, and by use-unfocused-keys.ts.
import { isAnythingOpen } from './is-dialog-open.ts';

/** The focus is nowhere: the browser took it from what went away, or nobody has given it to anything. */
export const isNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** As on a page that was just opened, also where the link past the head leads: keys belong to the screen. */
export const isNothingFocused = (): boolean =>
  (isNowhere() || document.activeElement?.id === 'content') && !isAnythingOpen();
