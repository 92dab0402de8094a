// Which months are in sight, for the band's frame, and how to bring a column into sight. The current month is, from the start.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PlainMonth } from '../../domain/plain-date.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';
import { columnsInSight } from './measure-board.ts';
import type { BoardView } from './use-board-view.ts';

/** What stays to the left of a column brought into sight, in px: room for a folded one. */
const ROOM_LEFT = 64;

const isOfColumns = (node: Node): boolean =>
  node instanceof HTMLElement &&
  (node.dataset.column !== undefined || node.querySelector('[data-column]') !== null);

const bring = (stage: HTMLElement, column: string, behavior: ScrollBehavior) => {
  const element = stage.querySelector<HTMLElement>(`[data-column="${CSS.escape(column)}"]`);
  if (element) stage.scrollTo({ left: element.offsetLeft - ROOM_LEFT, behavior });
};

/** With many folded months before it the current one may stand far out: puts it and the next in sight, at the beginning. */
const useCurrentInSight = (
  stage: RefObject<HTMLElement>,
  { lens, lanes }: Pick<BoardView, 'lens' | 'lanes'>,
) => {
  // What this person has unfolded is known only after the first rendering, and pushes the columns aside.
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => setUnfolded(true), []);

  // Other lenses begin at their first column, other lanes at the topmost.
  useIsomorphicLayoutEffect(() => {
    stage.current?.scrollTo(0, 0);
    const element = stage.current?.querySelector<HTMLElement>('[data-column][data-current]');
    if (!element || !stage.current) return;
    const wanted = element.offsetLeft + element.offsetWidth * 2;
    if (wanted > stage.current.clientWidth) stage.current.scrollLeft = element.offsetLeft - ROOM_LEFT;
  }, [lens, lanes, isUnfolded]);
};

/** Calls `look` at once and in the frame after the columns have moved. */
const useMovesOfColumns = (stage: RefObject<HTMLElement>, look: () => void) => {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', later, { passive: true });
    const resized = new ResizeObserver(later);
    resized.observe(element);
    // Columns fold, unfold and change with the lens. What happens to cards is none of this: the boxes are not read for it.
    const changed = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some(isOfColumns))) later();
    });
    changed.observe(element, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', later);
      resized.disconnect();
      changed.disconnect();
    };
  }, [stage, look]);
};

export const useSight = (stage: RefObject<HTMLElement>, view: BoardView) => {
  const [months, setMonths] = useState<{ first: PlainMonth; last: PlainMonth } | null>(null);
  const { columns } = view;
  const newest = useRef(columns);
  newest.current = columns;

  const look = useCallback(() => {
    if (!stage.current) return;
    const seen = new Set(columnsInSight(stage.current));
    const periods = newest.current.filter((column) => column.kind === 'period' && seen.has(column.id));
    const first = periods[0];
    const last = periods[periods.length - 1];
    const next =
      first?.kind === 'period' && last?.kind === 'period' ? { first: first.start, last: last.end } : null;
    setMonths((before) => (before?.first === next?.first && before?.last === next?.last ? before : next));
  }, [stage]);

  useCurrentInSight(stage, view);
  useMovesOfColumns(stage, look);

  const show = useCallback(
    (column: string) => {
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      requestAnimationFrame(() => {
        if (stage.current) bring(stage.current, column, calm ? 'auto' : 'smooth');
      });
    },
    [stage],
  );
  return { months, show };
};
