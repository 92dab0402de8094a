// Keys that are pressed while nothing has the focus, as on a page that was just opened: they lead into the screen. Letters and signs
// can be turned off (WCAG 2.1.4). Called by the screens whose keys else belong to what has the focus.
import { useEffect, useRef } from 'react';
import { isNothingFocused } from './nothing-focused.ts';
import { singleKeysAreOn } from './single-keys.ts';

const WALKING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** It goes about among things, once one of them has the focus. */
export const isWalking = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  !shiftKey && WALKING.includes(key);

/** `press` is given no key with Ctrl, Cmd or Alt; it prevents what the browser does with those that it takes. */
export const useUnfocusedKeys = (press: (event: KeyboardEvent) => void): void => {
  const newest = useRef(press);
  newest.current = press;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isNothingFocused() || (event.key.length === 1 && !singleKeysAreOn())) return;
      newest.current(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};

/** The keys that walk lead to where Tab leads; to nothing where there is nothing. */
export const useWalkingIn = (walkIn: (() => void) | null): void =>
  useUnfocusedKeys((event) => {
    if (walkIn === null || !isWalking(event)) return;
    event.preventDefault();
    walkIn();
  });
