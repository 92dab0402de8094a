// The circle grows out of the part that one zooms in to, shrinks back into its place when one zooms out, and turns to what comes before
// or after. The whole drawing is moved at once, by the browser's compositor, so that it costs the same with 400 cards and goes on while the
// page draws them; nothing moves for those who asked for that. Called by the wheel's figure.
import { type RefObject, useRef, useState } from 'react';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { angleOf, daysInto, type WheelSpan } from '../../domain/wheel/span.ts';
import { useIsomorphicLayoutEffect } from '../../ui/use-isomorphic-layout-effect.ts';

const DURATION_MS = 320;
/** How far it turns between two spans of one size, radians. */
const TURN = 0.5;
/** The middle of the rings, where a part has its place. */
const MIDDLE = (RADIUS.kindsOut + RADIUS.kindsIn) / 2;

/** Where the drawing begins: moved in drawing units, scaled and turned. */
export type Start = { readonly x: number; readonly y: number; readonly scale: number; readonly turn: number };

export const startOfMotion = (before: WheelSpan, after: WheelSpan): Start => {
  const ratio = after.days / before.days;
  if (ratio > 0.9 && ratio < 1.1)
    return { x: 0, y: 0, scale: 1, turn: after.first > before.first ? TURN : -TURN };
  const [large, small] = ratio < 1 ? [before, after] : [after, before];
  const angle = angleOf(large, daysInto(large, small.first) + small.days / 2);
  const [x, y] = [MIDDLE * Math.sin(angle), -MIDDLE * Math.cos(angle)];
  if (ratio < 1) return { x, y, scale: Math.max(0.12, ratio), turn: 0 };
  // The part that was the whole circle lies in the middle, as large as it was.
  const scale = Math.min(2.4, ratio);
  return { x: -x * scale, y: -y * scale, scale, turn: 0 };
};

const eased = (part: number): number => 1 - (1 - part) ** 3;

const isSame = (a: WheelSpan, b: WheelSpan): boolean => a.first === b.first && a.days === b.days;

/** Returns whether its size is changing: what comes into the drawing meanwhile makes the browser draw all letters anew. */
export const useZoomMotion = (drawing: RefObject<SVGSVGElement>, span: WheelSpan, unit: number): boolean => {
  const [rested, setRested] = useState(span);
  const before = useRef(span);
  const pixels = useRef(unit);
  pixels.current = unit;
  useIsomorphicLayoutEffect(() => {
    const from = before.current;
    before.current = span;
    const element = drawing.current;
    if (from === span) return;
    const rest = () => setRested(span);
    // The address says something else of the same time: what moved until now has come to its end.
    if (isSame(from, span)) return rest();
    if (!element || matchMedia('(prefers-reduced-motion: reduce)').matches) return rest();
    return play(element, startOfMotion(from, span), { unit: pixels.current, onEnd: rest });
  }, [drawing, span]);
  return !isSame(rested, span) && startOfMotion(rested, span).scale !== 1;
};

type Playing = { readonly unit: number; readonly onEnd: () => void };

/** How finely the way is told to the browser, which goes straight between two of these. */
const STEPS = 16;

const keyframesOf = (start: Start, unit: number): Keyframe[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const left = 1 - eased(part);
    return {
      transform: `translate(${start.x * unit * left}px, ${start.y * unit * left}px) scale(${start.scale ** left}) rotate(${start.turn * left}rad)`,
      opacity: Math.min(1, 0.15 + part * 1.6),
    };
  });

/** Returns what ends it at once. */
const play = (element: SVGSVGElement, start: Start, { unit, onEnd }: Playing): (() => void) => {
  const motion = element.animate(keyframesOf(start, unit), DURATION_MS);
  motion.onfinish = onEnd;
  return () => motion.cancel();
};
