// Dragging arcs with mouse, pen or finger: a press becomes a drag by distance, on a touch screen by waiting, so that a click stays a
// click and a swipe scrolls. The hand is looked at once a frame. Called by the wheel's hands.
import { type RefObject, useEffect, useRef } from 'react';
import type { PlainDate } from '../../domain/plain-date.ts';
import { dayInHand, type Grip, gripAt, whenInHand } from '../../domain/wheel/arc-aim.ts';
import { RADIUS } from '../../domain/wheel/rings.ts';
import { sameWhen } from '../../domain/when.ts';
import type { Frame } from './frame.ts';
import { type Held, held, ringUnder } from './held.ts';
import { swallowClick } from './swallow-click.ts';
import type { ArcHold } from './use-arc-hold.ts';
import type { Wheel } from './use-wheel.ts';

/** Pixels of movement, or milliseconds of rest, before a press becomes a drag; and how much a resting finger trembles. */
const DISTANCE = 6;
const REST_MS = 250;
const TREMBLE = 8;

type Point = { readonly x: number; readonly y: number };
type Press = Point & { readonly pointer: number; readonly one: Held; readonly rest: number | null };
type Needs = { readonly wheel: Wheel; readonly frame: Frame; readonly hold: ArcHold };

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** Where the hand is on the wheel: its angle, and how far from the centre in drawing units. */
const handAt = (figure: HTMLElement, { x, y }: Point, { edges, halfHeight }: Frame) => {
  const { left, top, width, height } = figure.getBoundingClientRect();
  const right = ((x - left) / width) * (edges.left + edges.right) - edges.left;
  const down = ((y - top) / height) * 2 * halfHeight - halfHeight;
  return { angle: Math.atan2(right, -down), radius: Math.hypot(right, down) };
};

/** What is pressed: an arc, or one of its ends. */
const pressedIn = (target: EventTarget | null, { marks }: Wheel): Held | null => {
  if (!(target instanceof Element)) return null;
  const pressed = target.closest('.wheel-mark, .wheel-grip')?.getAttribute('data-mark');
  const mark = marks.find(({ key }) => key === pressed);
  if (!mark) return null;
  const edge = target.closest('.wheel-grip')?.getAttribute('data-edge');
  return held(mark, edge === 'start' || edge === 'end' ? edge : 'whole');
};

/** One drag after another. `needs` are the newest each time. */
const arcDrags = (figure: HTMLElement, needs: () => Needs) => {
  let press: Press | null = null;
  let grip: Grip | null = null;
  let day: PlainDate = '';
  let point: Point = { x: 0, y: 0 };
  let frame = 0;

  const letGo = () => {
    if (press?.rest) clearTimeout(press.rest);
    cancelAnimationFrame(frame);
    frame = 0;
    press = null;
    grip = null;
  };
  const lift = () => {
    if (press === null) return;
    const { wheel, frame, hold } = needs();
    const { angle } = handAt(figure, press, frame);
    grip = gripAt(wheel.span, press.one.before, press.one.takes, angle);
    day = grip.day;
    figure.setPointerCapture(press.pointer);
    hold.lift(press.one, false);
  };
  const aim = () => {
    frame = 0;
    const { wheel, frame: size, hold } = needs();
    const one = hold.inHand();
    if (grip === null || one === null) return;
    const { angle, radius } = handAt(figure, point, size);
    // In the middle a tremble is half a year.
    if (radius > RADIUS.core) day = dayInHand(wheel.span, grip, angle, day);
    const when = whenInHand(wheel.span, one.before, grip, day);
    const to = one.takes === 'whole' ? ringUnder(one, wheel.rings, radius) : one.to;
    if (!sameWhen(when, one.when) || to !== one.to) hold.change({ ...one, when, to }, false);
  };
  const cancel = (event: PointerEvent) => {
    if (event.pointerId !== press?.pointer) return;
    const wasDrag = grip !== null;
    letGo();
    if (wasDrag && needs().hold.inHand() !== null) needs().hold.giveUp();
  };
  return {
    isHolding: () => grip !== null && needs().hold.inHand() !== null,
    down: (event: PointerEvent) => {
      const { wheel, hold } = needs();
      if (grip !== null || event.button !== 0 || hold.inHand() !== null) return;
      // A press that never became a drag may have ended where the wheel wasn't told.
      letGo();
      const one = pressedIn(event.target, wheel);
      if (one === null) return;
      const rest = event.pointerType === 'touch' ? window.setTimeout(lift, REST_MS) : null;
      point = pointOf(event);
      press = { ...point, pointer: event.pointerId, one, rest };
    },
    move: (event: PointerEvent) => {
      if (event.pointerId !== press?.pointer) return;
      // Let go where the wheel wasn't told. A finger only moves while it touches.
      if (event.buttons === 0 && event.pointerType !== 'touch') return cancel(event);
      point = pointOf(event);
      if (grip === null) {
        const moved = distance(point, press);
        if (press.rest !== null && moved > TREMBLE) return letGo();
        if (press.rest === null && moved > DISTANCE) lift();
      }
      if (grip !== null && frame === 0) frame = requestAnimationFrame(aim);
    },
    up: (event: PointerEvent) => {
      if (event.pointerId !== press?.pointer) return;
      const wasDrag = grip !== null;
      if (frame !== 0) aim();
      letGo();
      if (!wasDrag) return;
      swallowClick();
      needs().hold.putDown();
    },
    cancel,
    letGo,
  };
};

export const useArcPointer = (figure: RefObject<HTMLElement>, needs: Needs): void => {
  const now = useRef(needs);
  now.current = needs;
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const drags = arcDrags(element, () => now.current);
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', drags.down, { signal });
    element.addEventListener('pointermove', drags.move, { signal });
    element.addEventListener('pointerup', drags.up, { signal });
    element.addEventListener('pointercancel', drags.cancel, { signal });
    // The browser's own ways with links and fingers: dragging the address, scrolling, and a menu for a long press.
    const stopWhileHolding = (event: Event) => {
      if (drags.isHolding() && event.cancelable) event.preventDefault();
    };
    element.addEventListener('touchmove', stopWhileHolding, { passive: false, signal });
    element.addEventListener('touchend', stopWhileHolding, { passive: false, signal });
    element.addEventListener('contextmenu', stopWhileHolding, { signal });
    element.addEventListener('dragstart', stopDragOfMark, { signal });
    return () => {
      listening.abort();
      drags.letGo();
    };
  }, [figure]);
};

const stopDragOfMark = (event: DragEvent): void => {
  if (event.target instanceof Element && event.target.closest('.wheel-mark')) event.preventDefault();
};
