// What somebody types into a text whose editor is on its way: kept, so that no letter is lost. Called by item-prose.tsx.
import { type RefObject, useEffect, useMemo, useRef } from 'react';

export type KeysAhead = {
  /** From now on what is typed is kept, unless the focus goes elsewhere. */
  begin(): void;
  /** What was typed, a new line as `\n`; from now on nothing is kept. */
  take(): string;
};

/** A letter as it is meant; AltGr is Ctrl and Alt on some keyboards. */
const letterOf = (event: KeyboardEvent): string | null => {
  const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  if (isCommand || event.isComposing) return null;
  if (event.key === 'Enter') return '\n';
  return [...event.key].length === 1 ? event.key : null;
};

export const useKeysAhead = (box: RefObject<HTMLElement>): KeysAhead => {
  const typed = useRef('');
  const stop = useRef<(() => void) | null>(null);
  const keys = useMemo(() => {
    const end = () => {
      stop.current?.();
      stop.current = null;
    };
    const onKey = (event: KeyboardEvent) => {
      const letter = letterOf(event);
      if (letter === null && event.key !== 'Backspace') return;
      // No key of the screen's, nor the browser's for a page without a field.
      event.preventDefault();
      event.stopImmediatePropagation();
      typed.current = letter === null ? [...typed.current].slice(0, -1).join('') : typed.current + letter;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Node && box.current?.contains(target)) return;
      typed.current = '';
      end();
    };
    return {
      begin: () => {
        if (stop.current) return;
        window.addEventListener('keydown', onKey, true);
        window.addEventListener('focusin', onFocus);
        stop.current = () => {
          window.removeEventListener('keydown', onKey, true);
          window.removeEventListener('focusin', onFocus);
        };
      },
      take: () => {
        const text = typed.current;
        typed.current = '';
        end();
        return text;
      },
    };
  }, [box]);
  useEffect(() => () => void keys.take(), [keys]);
  return keys;
};
