// Undo and redo of one's own changes by keys, on every screen with cards: said aloud, whatever the focus is on.
// Called by the screens with cards, and by the fields of titles.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useBoardHistory } from '../live/shared-board.tsx';
import { useWords } from '../text/words.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { useEndToast, useToast } from '../ui/toast.tsx';
import { takesText } from '../ui/typing-target.ts';

export type Undo = { readonly undo: () => void; readonly redo: () => void };

/** Null: there was no step. */
type Taken = ReturnType<ReturnType<typeof useBoardHistory>['undo']>;
type SayTaken = { readonly undone: (taken: Taken) => void; readonly redone: (taken: Taken) => void };

/** Says what became of a step. Keeps its identity. */
export const useSayTaken = (): SayTaken => {
  const announce = useAnnounce();
  const showToast = useToast();
  const words = useWords().board;
  const now = useRef(words);
  now.current = words;
  // «Angre» on a message means what it tells of, which is taken back now.
  const endToast = useEndToast();
  return useMemo(
    () => ({
      undone: (taken) => {
        endToast();
        const { undone, undonePart, notUndone, nothingToUndo } = now.current;
        if (taken === null) announce(nothingToUndo);
        else if (taken === 'whole') announce(undone);
        // What one looked for isn't to be seen on the board: so it is said to all.
        else showToast({ text: taken === 'part' ? undonePart : notUndone });
      },
      redone: (taken) => {
        endToast();
        if (taken === 'overwritten') showToast({ text: now.current.notRedone });
        else if (taken !== null) announce(now.current.redone);
      },
    }),
    [announce, showToast, endToast],
  );
};

/** Both keep their identity. */
export const useUndo = (): Undo => {
  const history = useBoardHistory();
  const say = useSayTaken();
  const undo = useCallback(() => say.undone(history.undo()), [history, say]);
  const redo = useCallback(() => say.redone(history.redo()), [history, say]);
  return { undo, redo };
};

/** Whether the text field has an undo of its own. The one for new cards, emptied by Enter, has none. */
const isTyping = (target: EventTarget | null) => {
  if (target instanceof HTMLTextAreaElement && target.closest('.new-card')) return target.value !== '';
  return takesText(target);
};

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the page but in text fields, which have their own. */
export const useUndoKeys = ({ undo, redo }: Undo) => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
};
