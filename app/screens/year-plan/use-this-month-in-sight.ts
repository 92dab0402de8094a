// A plan that is higher than the screen opens at the month that is now; another year at its beginning. Called by the plan.
import { type RefObject, useEffect, useRef } from 'react';

export const useThisMonthInSight = (place: RefObject<HTMLElement>, year: number): void => {
  const shown = useRef(year);
  useEffect(() => {
    const rows = place.current;
    const screen = rows?.closest('main');
    if (!rows || !screen) return;
    // The rows scroll under their head; on a phone the whole screen does, past one month after the other.
    const scroller = screen.scrollHeight > screen.clientHeight ? screen : rows;
    if (shown.current !== year) scroller.scrollTop = 0;
    shown.current = year;
    // Whoever scrolled before the page was live is left there.
    if (scroller.scrollTop > 0) return;
    const block = scroller === screen ? 'start' : 'nearest';
    rows.querySelector('[data-now]')?.scrollIntoView({ block, behavior: 'instant' });
  }, [place, year]);
};
