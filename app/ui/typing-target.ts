// Where a key that is pressed belongs: in a text, or to whoever listens for keys of the page.

const TEXTS = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** Text is written there, which has an undo of its own. */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TEXTS) !== null;

/** Letters and signs mean something there: text, or a list in which one types to choose. */
export const takesSigns = (target: EventTarget | null): boolean =>
  takesText(target) || (target instanceof Element && target.closest('select') !== null);
