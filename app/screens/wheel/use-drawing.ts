// How the wheel is drawn in the place it has: its frame, and where each card is named. The list beside it explains the numbers. Called
// by the wheel screen.
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import { type Drawn, drawnOf } from '../../domain/wheel/drawn.ts';
import type { Label } from '../../domain/wheel/label-places.ts';
import type { MarkNumber } from '../../domain/wheel/mark-numbers.ts';
import type { Mark, Ring } from '../../domain/wheel/marks.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { wrapped } from '../../domain/wheel/wrap-labels.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useKept } from '../../ui/keep-alike.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';
import { type Frame, shiftedBy, shiftFor } from './frame.ts';
import { useFrame } from './use-frame.ts';
import type { Wheel } from './use-wheel.ts';
import { keyOfLabel, labelWidthsOf } from './wheel-labels.tsx';
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

const keyOfMark = ({ key }: Mark): string => key;
const keyOfRing = ({ key }: Ring): string => key;
const keyOfNumber = ({ number }: MarkNumber): number => number;

/** `isListed`: the list is there to say what a number means. What one card's change leaves as it was stays the same. */
export const useDrawing = (wheel: Wheel, isListed: boolean): Drawing => {
  const place = useRef<HTMLDivElement>(null);
  const { frame, measured } = useFrame(place, legendRowsOf(wheel));
  const rings = useKept(wheel.rings, keyOfRing);
  const laidOut = useKept(wheel.marks, keyOfMark);
  const { span, today } = wheel;
  const { labels: beside, sizes } = frame;
  const drawn = useMemo(() => {
    const said = isListed ? { size: sizes.digits, most: MOST_NUMBERS } : null;
    const asked = { labels: beside, letters: sizes.inside, numbers: said };
    return drawnOf({ rings, marks: laidOut }, { span, today }, asked);
  }, [rings, laidOut, span, today, beside, sizes, isListed]);
  const marks = useKept(drawn.marks, keyOfMark);
  const beforeWraps = useKept(drawn.labels, keyOfLabel);
  const numbers = useKept(drawn.numbers, keyOfNumber);
  const roomy = useRoomy(beforeWraps, frame, place);
  const labels = useKept(useWrapped(beforeWraps, roomy, span), keyOfLabel);
  return useMemo(
    () => ({
      ...{ place, frame: roomy, measured, labels, numbers },
      wheel: { ...wheel, rings, marks },
      numberOf: new Map(numbers.map(({ card, number }) => [card.id, number])),
    }),
    [roomy, measured, labels, numbers, wheel, rings, marks],
  );
};

/** Titles that would be cut even there stand in several rows, where the others leave room. */
const useWrapped = (labels: Drawing['labels'], frame: Frame, span: WheelSpan): Drawing['labels'] => {
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const { edges, labelSize, labels: beside } = frame;
    const widthsOf = (label: Label) => labelWidthsOf(label, { words, language, span }, labelSize);
    const edgeOf = ({ side }: Label) => edges[side];
    return beside ? wrapped(labels, { frame: beside, edgeOf, widthsOf }) : labels;
  }, [labels, frame, span, words, language]);
};

/** The frame with the circle where its labels have room; what others do never moves it under a hand. */
const useRoomy = (labels: Drawing['labels'], frame: Frame, place: RefObject<HTMLElement>): Frame => {
  const [shift, setShift] = useState(() => shiftFor(labels, frame));
  useIsomorphicLayoutEffect(() => {
    if (place.current?.hasAttribute('data-holding')) return;
    setShift((before) => shiftFor(labels, frame, before));
  }, [labels, frame, place]);
  return useMemo(() => shiftedBy(frame, shift), [frame, shift]);
};
