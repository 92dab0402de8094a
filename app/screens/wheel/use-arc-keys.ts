// Moving arcs by keys: Space lifts the one that has the focus, the arrows move it, Enter puts it down. Called by the wheel's hands.
import { type RefObject, useEffect, useRef } from 'react';
import { lifts, stepOf } from './arc-keys.ts';
import { held, stepped } from './held.ts';
import type { ArcHold } from './use-arc-hold.ts';
import type { Wheel } from './use-wheel.ts';

type Needs = { readonly wheel: Wheel; readonly hold: ArcHold };

const markOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('.wheel-mark')?.getAttribute('data-mark') ?? null) : null;

/** Whether the key was for the arc in hand, or took one up. */
const pressKey = (event: KeyboardEvent, { wheel, hold }: Needs): boolean => {
  const one = hold.inHand();
  if (one === null) {
    if (!lifts(event)) return false;
    const pressed = markOf(event.target);
    const mark = wheel.marks.find(({ key }) => key === pressed);
    const lifted = mark ? held(mark, 'whole') : null;
    if (lifted) hold.lift(lifted, true);
    return lifted !== null;
  }
  const step = stepOf(event);
  if (step === null) return false;
  if (step.does === 'put') hold.putDown();
  else if (step.does === 'give-up') hold.giveUp();
  else hold.change(stepped(one, step, wheel.rings), true);
  return true;
};

/** Keys are heard before the page's own, so that Escape closes nothing and arrows go nowhere while an arc is in hand. */
export const useArcKeys = (figure: RefObject<HTMLElement>, needs: Needs): void => {
  const now = useRef(needs);
  now.current = needs;
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!pressKey(event, now.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Whoever goes elsewhere with the focus has given up.
    const onFocusIn = (event: FocusEvent) => {
      const one = now.current.hold.inHand();
      if (one !== null && markOf(event.target) !== one.mark.key) now.current.hold.giveUp();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('focusin', onFocusIn);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('focusin', onFocusIn);
    };
  }, [figure]);
};
