// Which arc was taken last, so that its ends can be pulled; and the focus, which stays on a card when its mark is drawn in another
// place among the marks: the browser takes it from what is moved in the page. Called by the wheel's hands.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Mark } from '../../domain/wheel/marks.ts';

const markOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.wheel-mark, .wheel-grip') : null;

/** The arc that was pressed or had the focus last; null after a press on the ground. */
export const useMarkFocus = (figure: RefObject<HTMLElement>, marks: readonly Mark[]): CardId | null => {
  const [taken, setTaken] = useState<CardId | null>(null);
  const focused = useRef<CardId | null>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const onFocusIn = ({ target }: FocusEvent) => {
      const id = markOf(target)?.getAttribute('data-card') ?? null;
      focused.current = id;
      if (id !== null) setTaken(id);
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      const id = markOf(target)?.getAttribute('data-card') ?? null;
      if (id === null && target instanceof Node && element.contains(target)) setTaken(null);
      if (id !== focused.current) focused.current = null;
    };
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [figure]);
  useEffect(() => {
    const id = focused.current;
    if (id === null || document.activeElement !== document.body) return;
    const own = `.wheel-mark[data-card="${CSS.escape(id)}"]`;
    const next = figure.current?.querySelector<SVGAElement>(own) ?? firstStop(figure.current);
    next?.focus({ preventScroll: true });
  }, [marks, figure]);
  return taken;
};

/** A card that is off the wheel now leaves the focus to where one would come by Tab. */
const firstStop = (figure: HTMLElement | null) =>
  figure?.querySelector<SVGAElement>('.wheel-mark[tabindex="0"]') ?? null;
