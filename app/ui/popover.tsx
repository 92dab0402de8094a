// Something small that opens beside what it belongs to and floats over the rest: not modal, closed by Escape, by Tab past its
// ends, or by pointing elsewhere. Knows no domain word. Called by the list's cells and the saved views' menu.
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import './popover.css';

type PopoverProps = {
  /** What it belongs to, asked whenever the page has moved; it is drawn where that stands. */
  readonly anchor: () => Element | null;
  readonly label: string;
  readonly closeLabel: string;
  /** `back`: whoever opened it wants the focus again; `away`: it has gone to something else. */
  readonly onClose: (how: 'back' | 'away') => void;
  /** Which edge of the anchor it keeps to. */
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
};

/** Space to the anchor and to the window's edge, px. */
const GAP = 4;
const EDGE = 8;
const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex="0"]';

export function Popover({ anchor, label, closeLabel, onClose, align = 'start', children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, anchor, align);
  useFirstFocus(box);
  useCloseOutside(box, anchor, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose('back');
  };
  // Stands before and after all else, so that Tab past an end closes instead of leaving for the browser's own buttons.
  const end = (
    <button
      type="button"
      className="ui-hidden"
      data-popover-end
      aria-label={closeLabel}
      onFocus={() => onClose('back')}
    />
  );
  return createPortal(
    <div ref={box} className="ui-popover" role="dialog" aria-label={label} onKeyDown={onKeyDown}>
      {end}
      {children}
      {end}
    </div>,
    document.body,
  );
}

const usePlace = (box: RefObject<HTMLElement>, anchor: () => Element | null, align: 'start' | 'end') => {
  const where = useRef(anchor);
  where.current = anchor;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const place = () => {
      const from = where.current()?.getBoundingClientRect();
      if (!from) return;
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const below = height - from.bottom - GAP - EDGE;
      const above = from.top - GAP - EDGE;
      const { offsetWidth, scrollHeight } = element;
      const isBelow = scrollHeight <= below || below >= above;
      const left = align === 'start' ? from.left : from.right - offsetWidth;
      element.style.left = `${Math.max(EDGE, Math.min(left, width - offsetWidth - EDGE))}px`;
      element.style.maxHeight = `${Math.max(120, isBelow ? below : above)}px`;
      element.style.top = isBelow ? `${from.bottom + GAP}px` : 'auto';
      element.style.bottom = isBelow ? 'auto' : `${height - from.top + GAP}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(element);
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      resized.disconnect();
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [box, align]);
};

/** The first thing in it that takes the focus gets it, unless something in it has taken it already. */
const useFirstFocus = (box: RefObject<HTMLElement>) => {
  useEffect(() => {
    const element = box.current;
    if (!element || element.contains(document.activeElement)) return;
    const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const own = all.filter((one) => !one.hasAttribute('data-popover-end'));
    (own.find((one) => one.hasAttribute('data-first-focus')) ?? own[0])?.focus({ preventScroll: true });
  }, [box]);
};

const useCloseOutside = (
  box: RefObject<HTMLElement>,
  anchor: () => Element | null,
  onClose: PopoverProps['onClose'],
) => {
  const newest = useRef({ anchor, onClose });
  newest.current = { anchor, onClose };
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      const at = event.target as Node;
      if (box.current?.contains(at) || newest.current.anchor()?.contains(at)) return;
      newest.current.onClose('away');
    };
    window.addEventListener('pointerdown', onPointer);
    return () => window.removeEventListener('pointerdown', onPointer);
  }, [box]);
};
