// The grid as large as its place, and as its numbers are drawn. Called by stake-figure.tsx.
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Entry } from '../../domain/plan/register.ts';
import { type GridFrame, type StakeGrid, stakeGrid } from '../../domain/plan/stake-grid.ts';

/** Until it is measured: as it is at a desk. */
const FIRST_FRAME: GridFrame = { width: 420, chip: 30 };

/** `probe` is as large as a number is meant to be. */
export const useStakeGrid = (
  entries: readonly Entry[],
  field: RefObject<HTMLElement>,
  probe: RefObject<HTMLElement>,
): StakeGrid => {
  const [frame, setFrame] = useState(FIRST_FRAME);
  useEffect(() => {
    const [place, sample] = [field.current, probe.current];
    if (!place || !sample) return;
    const measure = () => {
      const [width, chip] = [place.clientWidth, sample.offsetWidth];
      if (width > 0 && chip > 0)
        setFrame((now) => (now.width === width && now.chip === chip ? now : { width, chip }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    observer.observe(sample);
    return () => observer.disconnect();
  }, [field, probe]);
  return useMemo(
    () =>
      stakeGrid(
        entries.map(({ stakeholder: { id }, place }) => ({ id, place })),
        frame,
      ),
    [entries, frame],
  );
};
