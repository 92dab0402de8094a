// The sign / goes to the filter, from anywhere on a screen that has one but where text is written. Called by the board, the list and
// the wheel.

import { useEffect } from 'react';
import { isDialogOpen } from '../../ui/is-dialog-open.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { takesSigns } from '../../ui/typing-target.ts';
import { keyPressed } from './board-keys.ts';

export const useFilterKey = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = keyPressed(event, singleKeysAreOn());
      if (pressed?.action !== 'filter' || takesSigns(event.target)) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-filter-input]')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
};
