// Measures the figure's place and keeps its frame. Called by the wheel's figure.
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { FIRST_PLACE, type Frame, frameOf, type Place } from './frame.ts';

const USUAL_PX = 16;

/** As wide as the reader's letters are large; without a place of its own. */
const letterIn = (place: HTMLElement): HTMLElement => {
  const letter = document.createElement('span');
  letter.className = 'wheel-letter';
  return place.appendChild(letter);
};

export const useFrame = (
  figure: RefObject<HTMLElement>,
  legendRows: number,
): { frame: Frame; measured: boolean } => {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const letter = letterIn(element);
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const text = letter.getBoundingClientRect().width / USUAL_PX;
      setPlace({ width: Math.round(width), height: Math.round(height), text });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(letter);
    measure();
    return () => {
      observer.disconnect();
      letter.remove();
    };
  }, [figure]);
  const frame = useMemo(() => frameOf(place ?? FIRST_PLACE, legendRows), [place, legendRows]);
  return { frame, measured: place !== null };
};
