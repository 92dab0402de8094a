// Closing the panel: by Escape, by its button, after deleting; the focus goes back to the card. Used by card-panel.tsx.
import { useNavigate } from '@remix-run/react';
import { type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { CardId } from '../../domain/card.ts';

/** Where the card stands on the screen beside: its link, whichever screen that is; the screen itself when it is out of sight. */
const standing = (card: CardId): Element | null => {
  const id = CSS.escape(card);
  return (
    document.querySelector(`[data-card="${id}"] [data-card-link]`) ??
    document.querySelector(`main a[href*="/card/${id}"]`) ??
    document.querySelector('main')
  );
};

/** When the panel goes and takes the focus with it, the card gets it. */
const useFocusBack = (panel: RefObject<HTMLElement>, card: CardId) => {
  useEffect(() => {
    const opened = panel.current;
    return () => {
      const hadFocus = document.activeElement === document.body || opened?.contains(document.activeElement);
      // After the screen has been drawn without the panel; nothing is taken from whoever has the focus then.
      requestAnimationFrame(() => {
        const to = hadFocus && document.activeElement === document.body ? standing(card) : null;
        if (to instanceof HTMLElement || to instanceof SVGElement) to.focus();
      });
    };
  }, [panel, card]);
};

export const useClosing = (panel: RefObject<HTMLElement>, card: CardId, closeTo: string) => {
  const navigate = useNavigate();
  useFocusBack(panel, card);
  const now = useCallback(() => navigate(closeTo, { preventScrollReset: true }), [navigate, closeTo]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    now();
  };
  // A page that begins at the card has the focus nowhere: there, too, Escape closes it.
  useEffect(() => {
    const onNowhere = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && event.target === document.body && !event.defaultPrevented) now();
    };
    document.addEventListener('keydown', onNowhere);
    return () => document.removeEventListener('keydown', onNowhere);
  }, [now]);
  return { now, onKeyDown };
};
