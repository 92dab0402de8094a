// Closes a panel with Escape, by a press outside it, or when the focus goes elsewhere. Called by the panels of the filter bar.
import { type RefObject, useEffect, useRef } from 'react';

/** `button` opens the panel and counts as a part of it; Escape gives it the focus back. */
export const useDismiss = (
  panel: RefObject<HTMLElement>,
  button: RefObject<HTMLElement>,
  onClose: () => void,
): void => {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const isInside = (node: EventTarget | null) =>
      node instanceof Node && (panel.current?.contains(node) || button.current?.contains(node));
    const onOutside = (event: Event) => {
      if (!isInside(event.target)) close.current();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close.current();
      button.current?.focus();
    };
    const { current: element } = panel;
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [panel, button]);
};
