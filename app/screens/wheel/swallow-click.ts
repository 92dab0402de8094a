// Keeps the click that ends a drag from opening a card. Called by use-arc-pointer.ts when the hand lets go.

/** The next click that a pointer makes does nothing; one of a key, or after another press, does. */
export const swallowClick = (): void => {
  const stop = () => {
    window.removeEventListener('click', onClick, { capture: true });
    window.removeEventListener('pointerdown', stop, { capture: true });
  };
  const onClick = (event: MouseEvent) => {
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  window.addEventListener('click', onClick, { capture: true });
  window.addEventListener('pointerdown', stop, { capture: true });
};
