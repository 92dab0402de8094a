// Measures the figure's place and keeps its frame. Called by the wheel's figure.
import { type RefObject, useEffect, useState } from 'react';
import { FIRST_FRAME, type Frame, frameOf } from './frame.ts';

export const useFrame = (figure: RefObject<HTMLElement>): { frame: Frame; measured: boolean } => {
  const [frame, setFrame] = useState<Frame | null>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0)
        setFrame(frameOf({ width: Math.round(width), height: Math.round(height) }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [figure]);
  return { frame: frame ?? FIRST_FRAME, measured: frame !== null };
};
