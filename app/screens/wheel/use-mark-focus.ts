// Which arc was taken last, so that its ends can be pulled; and the focus, which stays on a card when its mark is drawn in another
// place among the marks: the browser takes it from what is moved in the page. Called by the wheel's hands.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Mark } from '../../domain/wheel/marks.ts';

const markOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.wheel-mark, .wheel-grip') : null;

type Taken = { readonly mark: string; readonly card: string };

const takenIn = (target: EventTarget | null): Taken | null => {
  const mark = markOf(target);
  return mark && { mark: mark.getAttribute('data-mark') ?? '', card: mark.getAttribute('data-card') ?? '' };
};

/** The mark that was pressed or had the focus last, wherever its card stands now; none after a press on the ground. */
export const useMarkFocus = (figure: RefObject<HTMLElement>, marks: readonly Mark[]): Mark | undefined => {
  const [last, setLast] = useState<Taken | null>(null);
  const focused = useRef<Taken | null>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const onFocusIn = ({ target }: FocusEvent) => {
      focused.current = takenIn(target);
      if (focused.current !== null) setLast(focused.current);
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      const taken = takenIn(target);
      if (taken !== null) return;
      focused.current = null;
      if (target instanceof Node && element.contains(target)) setLast(null);
    };
    window.addEventListener('focusin', onFocusIn);
    window.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => {
      window.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('pointerdown', onPointerDown, { capture: true });
    };
  }, [figure]);
  useFocusKept(figure, marks, focused);
  return last === null
    ? undefined
    : (marks.find(({ key }) => key === last.mark) ?? marks.find(({ card }) => card.id === last.card));
};

/** A card that is off the wheel now leaves the focus to where one would come by Tab. */
const useFocusKept = (
  figure: RefObject<HTMLElement>,
  marks: readonly Mark[],
  focused: RefObject<Taken | null>,
): void => {
  useEffect(() => {
    const taken = focused.current;
    if (taken === null || document.activeElement !== document.body) return;
    const mark =
      marks.find(({ key }) => key === taken.mark) ?? marks.find(({ card }) => card.id === taken.card);
    const own = mark ? `.wheel-mark[data-mark="${CSS.escape(mark.key)}"]` : '.wheel-mark[tabindex="0"]';
    figure.current?.querySelector<SVGAElement>(own)?.focus({ preventScroll: true });
  }, [marks, figure, focused]);
};
