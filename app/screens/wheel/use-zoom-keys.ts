// `+` and `-` in the circle and beside its steps in time: one level further in, to what has the focus or else to today, and out again.
// Says what is shown then. Called by the wheel's figure and tools.
import { useEffect, useRef } from 'react';
import { addDays } from '../../domain/plain-date.ts';
import { isIn } from '../../domain/wheel/span.ts';
import { readTime, writeTime, zoomIn, zoomOut } from '../../domain/wheel/wheel-address.ts';
import { askedLast, useAddressChange } from '../../parts/use-address-change.ts';
import { saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { Wheel } from './use-wheel.ts';

/** React's and the browser's. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target' | 'preventDefault'>;

/** True when the key was meant for it. */
export const useZoomKeys = (wheel: Wheel): ((event: Pressed) => boolean) => {
  const changeAddress = useAddressChange();
  const { today } = wheel;
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.key !== '+' && event.key !== '-'))
      return false;
    // The page may not show yet what was pressed for last.
    const time = readTime(askedLast(), today);
    const to = event.key === '-' ? zoomOut(time) : zoomIn(time, dayPointedAt(event, wheel));
    event.preventDefault();
    if (to) changeAddress((asked) => writeTime(to, today, asked));
    return true;
  };
};

const dayPointedAt = ({ target }: Pressed, { marks, span, today }: Wheel): string => {
  const key = target instanceof Element ? target.closest('[data-mark]')?.getAttribute('data-mark') : null;
  const mark = marks.find((one) => one.key === key);
  if (mark) return addDays(span.first, mark.from);
  return isIn(span, today) ? today : span.first;
};

/** Whoever can't see the circle turn is told what it shows. */
export const useSaidSpan = ({ span }: Wheel) => {
  const words = useWheelWords();
  const announce = useAnnounce();
  const said = saySpan(span, useLanguage());
  const before = useRef(said);
  useEffect(() => {
    if (before.current === said) return;
    before.current = said;
    announce(words.shown(said), 'wheel-span');
  }, [said, words, announce]);
};
