// What one does to the arcs: the ends of the one that was taken last, and the one in hand with the date that it would get. Drawn over
// the marks, by itself: while an arc is dragged nothing else is drawn anew. Called by the wheel's figure.
import { type RefObject, useEffect } from 'react';
import { ArcGrips } from './arc-grips.tsx';
import type { Frame } from './frame.ts';
import { HeldArc } from './held-arc.tsx';
import { Silent } from './silent.tsx';
import { useArcHold } from './use-arc-hold.ts';
import { useArcKeys } from './use-arc-keys.ts';
import { useArcPointer } from './use-arc-pointer.ts';
import { useMarkFocus } from './use-mark-focus.ts';
import type { Wheel } from './use-wheel.ts';
import './arc-hands.css';

type HandsProps = {
  readonly wheel: Wheel;
  readonly frame: Frame;
  readonly figure: RefObject<HTMLElement>;
};

export const ArcHands = ({ wheel, frame, figure }: HandsProps) => {
  const hold = useArcHold(wheel);
  useArcPointer(figure, { wheel, frame, hold });
  useArcKeys(figure, { wheel, hold });
  const mark = useMarkFocus(figure, wheel.marks);
  useShownAsHeld(figure, hold.held?.mark.key ?? null);
  return (
    <Silent className="wheel-hands">
      {mark && !hold.held && <ArcGrips mark={mark} span={wheel.span} unit={frame.unit} />}
      {hold.held && <HeldArc one={hold.held} speech={hold.speech} wheel={wheel} frame={frame} />}
    </Silent>
  );
};

/** Written on the mark itself, not drawn: its neighbours are many. */
const useShownAsHeld = (figure: RefObject<HTMLElement>, key: string | null): void => {
  useEffect(() => {
    const element = figure.current;
    if (!element || key === null) return;
    const mark = element.querySelector(`.wheel-mark[data-mark="${CSS.escape(key)}"]`);
    element.toggleAttribute('data-holding', true);
    mark?.toggleAttribute('data-held', true);
    return () => {
      element.removeAttribute('data-holding');
      mark?.removeAttribute('data-held');
    };
  }, [figure, key]);
};
