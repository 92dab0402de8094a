// Measures the figure's place and keeps its frame. Called by the wheel's figure.
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { FIRST_PLACE, type Frame, frameOf, type Place } from './frame.ts';

const USUAL_PX = 16;

/** How large letters are for this reader, by the root's own. */
const textSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_PX;

export const useFrame = (
  figure: RefObject<HTMLElement>,
  legendRows: number,
): { frame: Frame; measured: boolean } => {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      setPlace({ width: Math.round(width), height: Math.round(height), text: textSize() });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [figure]);
  const frame = useMemo(() => frameOf(place ?? FIRST_PLACE, legendRows), [place, legendRows]);
  return { frame, measured: place !== null };
};
