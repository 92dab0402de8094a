// Where a panel stands under what it belongs to: fixed, so that a row that scrolls sideways doesn't cut it off. Called by the
// panels of the filter bar, which are in the page only while they are open.
import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';

const MARGIN = 8;

/** `wish` is the panel's width in pixels; a narrower window makes it narrower. */
export const usePlace = (anchor: RefObject<HTMLElement>, wish: number): CSSProperties => {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    const put = () => {
      const box = anchor.current?.getBoundingClientRect();
      if (!box) return;
      const width = Math.min(Math.max(wish, box.width), window.innerWidth - 2 * MARGIN);
      const left = Math.max(MARGIN, Math.min(box.left, window.innerWidth - MARGIN - width));
      const top = box.bottom + 6;
      setPlace({ left, top, width, maxHeight: window.innerHeight - top - MARGIN });
    };
    put();
    window.addEventListener('resize', put);
    window.addEventListener('scroll', put, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', put);
      window.removeEventListener('scroll', put, { capture: true });
    };
  }, [anchor, wish]);
  return place;
};
