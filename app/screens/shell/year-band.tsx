// The ring band on the screens that don't draw it themselves: the year stays in sight, a click goes to the month's column.
// The board has its own, which takes drops; on the wheel it is rolled up in the circle, and the year plan is all of the year.
import { useLocation } from '@remix-run/react';
import { useMemo } from 'react';
import { bandOf } from '../../domain/band.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { useBoard, useToday } from '../../live/shared-board.tsx';
import { Band } from '../../parts/band/band.tsx';

export function YearBand({ board }: { board: string }) {
  const { pathname } = useLocation();
  const { cards } = useBoard();
  const today = useToday();
  const months = useMemo(() => bandOf(cards, yearOf(today)), [cards, today]);
  const root = `/b/${board}`;
  const hasItsOwn = ['', '/card', '/wheel', '/year-plan'].some(
    (path) => pathname === root + path || (path !== '' && pathname.startsWith(`${root}${path}/`)),
  );
  if (hasItsOwn) return null;
  return <Band months={months} today={today} view={null} hrefOf={(month) => `${root}#column-${month}`} />;
}
