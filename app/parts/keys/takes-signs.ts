// Whether a key of one sign means that sign where the focus is. Called by what acts on such keys.

/** A field takes signs, emptied or not; a list of choices takes them, too. */
export const takesSigns = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]') !== null;
