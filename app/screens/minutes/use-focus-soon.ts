// The focus in a list whose items come and go: to something that is drawn only after a change, and never lost when somebody else takes
// away what has it. Used by meeting-screen.tsx.
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** What had the focus last in the list, and where: `at` counts items. */
type Last = { readonly element: Element; readonly item: string; readonly at: number };

const itemsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
];

const lastIn = (list: HTMLElement | null): Last | null => {
  const element = document.activeElement;
  const item = element?.closest<HTMLElement>('[data-item]');
  if (!element || !item || !list?.contains(item)) return null;
  return { element, item: item.dataset.item ?? '', at: itemsIn(list).indexOf(item) };
};

/** `list`: what the focus is kept in. Items in it have `data-item`; `head` is where it goes when none is left. Keeps its identity. */
export const useFocusSoon = (list: RefObject<HTMLElement>, head: string): ((id: string) => void) => {
  const wanted = useRef<string | null>(null);
  // Drawn again together with whatever changes below it.
  const [, setTurn] = useState(0);
  const last = useRef<Last | null>(null);
  useLayoutEffect(() => {
    const toHead = () => document.getElementById(head)?.focus();
    if (wanted.current !== null) {
      const place = document.getElementById(wanted.current);
      wanted.current = null;
      if (place) place.focus();
      else toHead();
    }
    const before = last.current;
    // Only what is gone has lost the focus; from what is still there it went on, perhaps out of the page.
    if (before && !before.element.isConnected && document.activeElement === document.body) {
      const items = itemsIn(list.current);
      const same = items.find(({ dataset }) => dataset.item === before.item);
      const next = same ?? items[Math.min(before.at, items.length - 1)];
      if (next) next.focus();
      else toHead();
    }
    last.current = lastIn(list.current);
  });
  useLayoutEffect(() => {
    const onFocus = () => {
      last.current = lastIn(list.current);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [list]);
  return useCallback((id: string) => {
    wanted.current = id;
    setTurn((turn) => turn + 1);
  }, []);
};
