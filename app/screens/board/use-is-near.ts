// Whether an element has come near the sight, once and for all: until then its content need not be drawn. Called by board-lane.tsx.
import { type RefObject, useEffect, useState } from 'react';

/** How far outside the sight counts as near, px: more than one sweep of the wheel. */
const NEAR = '900px';

/** False on the server and in the first rendering. */
export const useIsNear = (element: RefObject<Element>): boolean => {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: element.current.closest('.board'), rootMargin: NEAR },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isNear]);
  return isNear;
};
