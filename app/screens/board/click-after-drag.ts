// Tells the click that a drag ends with from one that somebody means. Called by use-drag.ts at every lift.

/** How long after letting go a touch may still become a click, and longer than dnd-kit stops clicks; in ms. */
const LATE_CLICK_MS = 400;

/**
 * The click that ends a drag, cancelled or not, opens no card. A press after it does, however soon it comes: dnd-kit stops
 * every click for a moment, and one that React doesn't hear of would load the link's page anew.
 */
export const guardClickAfterDrag = (): void => {
  let isNewPress = false;
  const onPointerDown = () => {
    isNewPress = true;
  };
  const onClick = (event: MouseEvent) => {
    if (isNewPress) {
      event.stopPropagation = () => undefined;
    } else if (event.detail > 0) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const stop = () => {
    window.removeEventListener('click', onClick, { capture: true });
    window.removeEventListener('pointerdown', onPointerDown, { capture: true });
  };
  window.addEventListener('click', onClick, { capture: true });
  window.addEventListener('pointerdown', onPointerDown, { capture: true });
  window.addEventListener('pointerup', () => setTimeout(stop, LATE_CLICK_MS), { capture: true, once: true });
};
