// Whether a dialog stands over the page: then the page's own keys have no business. Called by whatever listens to keys of the page.

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** A dialog, or a box by the button that opened it (popover.tsx). */
export const isAnythingOpen = (): boolean => isDialogOpen() || document.querySelector('.ui-popover') !== null;
