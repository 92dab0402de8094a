// The focus in a list whose items come and go: to something that is drawn only after a change, and never lost when somebody else takes
// away what has it. Used by meeting-screen.tsx.
import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/** `list`: what the focus is kept in. Items in it have `data-item`; `head` is where it goes when none is left. Keeps its identity. */
export const useFocusSoon = (list: RefObject<HTMLElement>, head: string): ((id: string) => void) => {
  const wanted = useRef<string | null>(null);
  const last = useRef<{ item: string; at: number } | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null) {
      const place = document.getElementById(wanted.current) ?? document.getElementById(head);
      wanted.current = null;
      place?.focus();
    }
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    // What had the focus is gone, and nobody moved it elsewhere.
    if (last.current && document.activeElement === document.body) {
      const { item, at } = last.current;
      const same = items.find((one) => one.dataset.item === item);
      (same ?? items[Math.min(at, items.length - 1)] ?? document.getElementById(head))?.focus();
    }
    const focused = document.activeElement?.closest<HTMLElement>('[data-item]') ?? null;
    const at = focused ? items.indexOf(focused) : -1;
    last.current = focused && at >= 0 ? { item: focused.dataset.item ?? '', at } : null;
  });
  useLayoutEffect(() => {
    const place = list.current;
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
      const items = [...(place?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
      last.current = item ? { item: item.dataset.item ?? '', at: items.indexOf(item) } : null;
    };
    // A click beside it takes the focus away on purpose.
    const onPointer = () => {
      last.current = null;
    };
    place?.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      place?.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [list]);
  return useCallback((id: string) => {
    wanted.current = id;
  }, []);
};
