// The keys that act anywhere on the board's page but where text is written: undo and redo, the filter. Called by board-screen.tsx.
import { useEffect } from 'react';
import { keyPressed } from '../../parts/keys/board-keys.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { takesSigns, takesText } from '../../ui/typing-target.ts';
import type { Moves } from './use-moves.ts';

/** Whether the text field has an undo of its own. The one for new cards, emptied by Enter, has none. */
const isTyping = (target: EventTarget | null) => {
  if (target instanceof HTMLTextAreaElement && target.closest('.board-new')) return target.value !== '';
  return takesText(target);
};

const focusFilter = () =>
  document.querySelector<HTMLElement>('[data-filter-input], .board-filter input')?.focus();

export const usePageKeys = ({ undo, redo }: Pick<Moves, 'undo' | 'redo'>) => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = keyPressed(event, singleKeysAreOn());
      if (!pressed || (pressed.single ? takesSigns(event.target) : isTyping(event.target))) return;
      const act = { undo, redo, filter: focusFilter }[pressed.action as string];
      if (!act || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
};
