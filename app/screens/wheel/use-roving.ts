// One tab stop for all marks; arrow keys go round the year by date, Home and End to its ends, and from nowhere to the tab stop. Called
// by the wheel's figure.
import { type FocusEvent, type RefObject, useState } from 'react';
import type { Mark } from '../../domain/wheel/marks.ts';
import { isWalking } from '../../ui/use-unfocused-keys.ts';

/** React's and the browser's. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>;

export const useRoving = (marks: readonly Mark[], figure: RefObject<HTMLElement>) => {
  const [last, setLast] = useState<string | null>(null);
  const stop = tabStopOf(marks, last);
  const focusOn = (event: Pressed, key: string) => {
    event.preventDefault();
    setLast(key);
    figure.current?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = (event: Pressed) => {
    const at = marks.findIndex((mark) => mark.key === stop);
    const to = marks[nextIndex(event, at, marks.length)];
    if (to) focusOn(event, to.key);
  };
  const onUnfocusedKey = (event: Pressed) => {
    if (isWalking(event) && stop !== null) focusOn(event, stop);
  };
  const onFocus = (event: FocusEvent) => {
    const id = event.target.closest('[data-mark]')?.getAttribute('data-mark');
    if (id) setLast(id);
  };
  return { stop, onKeyDown, onUnfocusedKey, onFocus };
};

/** The one that had focus last, otherwise the first that isn't settled: what is late, or comes next. */
export const tabStopOf = (marks: readonly Mark[], last: string | null): string | null =>
  (marks.find((mark) => mark.key === last) ?? marks.find((mark) => !mark.settled) ?? marks[0])?.key ?? null;

/** -1 when the key means nothing here. */
const nextIndex = (event: Pressed, at: number, count: number): number => {
  if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return -1;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
};
