// Undo and redo of one's own changes, as buttons for a row of tools. Called by the tools of the board and the list.
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons';
import { useWords } from '../text/words.tsx';
import type { Undo } from './use-undo-keys.ts';

export function UndoButtons({ undo: { undo, redo } }: { readonly undo: Undo }) {
  const words = useWords().board;
  return (
    <>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        title={`${words.undo} (Ctrl+Z)`}
        onClick={undo}
      >
        <ArrowUndoIcon aria-hidden />
        <span className="ui-hidden">{words.undo}</span>
      </button>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        title={`${words.redo} (Ctrl+Shift+Z)`}
        onClick={redo}
      >
        <ArrowRedoIcon aria-hidden />
        <span className="ui-hidden">{words.redo}</span>
      </button>
    </>
  );
}
