// How the wheel is drawn in the place it has: its frame, and where each card is named. The list beside it explains the numbers. Called
// by the wheel screen.
import { type RefObject, useMemo, useRef } from 'react';
import type { CardId } from '../../domain/card.ts';
import { type Drawn, drawnOf } from '../../domain/wheel/drawn.ts';
import type { Frame } from './frame.ts';
import { useFrame } from './use-frame.ts';
import type { Wheel } from './use-wheel.ts';
import { legendRowsOf } from './wheel-legend.tsx';

export type Drawing = Pick<Drawn, 'labels' | 'numbers'> & {
  readonly place: RefObject<HTMLDivElement>;
  readonly frame: Frame;
  readonly measured: boolean;
  /** The wheel with its marks as thick as their titles make them. */
  readonly wheel: Wheel;
  readonly numberOf: ReadonlyMap<CardId, number>;
};

/** As many as two digits can say. */
const MOST_NUMBERS = 99;

/** `isListed`: the list is there to say what a number means. */
export const useDrawing = (wheel: Wheel, isListed: boolean): Drawing => {
  const place = useRef<HTMLDivElement>(null);
  const { frame, measured } = useFrame(place, legendRowsOf(wheel));
  const { rings, marks, span } = wheel;
  const { labels, letters, digits } = frame;
  const drawn = useMemo(() => {
    const numbers = isListed ? { size: digits, most: MOST_NUMBERS } : null;
    return drawnOf({ rings, marks }, span, { labels, letters, numbers });
  }, [rings, marks, span, labels, letters, digits, isListed]);
  return useMemo(
    () => ({
      ...{ place, frame, measured, labels: drawn.labels, numbers: drawn.numbers },
      wheel: { ...wheel, marks: drawn.marks },
      numberOf: new Map(drawn.numbers.map(({ card, number }) => [card.id, number])),
    }),
    [frame, measured, drawn, wheel],
  );
};
