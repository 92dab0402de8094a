// Alt and Page Up or Page Down move the pointer, or my own view when it isn't mine to move; in a text, too, where they mean nothing else.
// Called by meeting-screen.tsx.
import { useEffect, useRef } from 'react';

export const NEXT_ITEM = 'Alt+PageDown';
export const PREVIOUS_ITEM = 'Alt+PageUp';

export function useMeetingKeys(step: (by: 1 | -1) => void): void {
  const newest = useRef(step);
  newest.current = step;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
      event.preventDefault();
      newest.current(event.key === 'PageDown' ? 1 : -1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
