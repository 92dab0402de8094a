// What the command palette can do on the board: a new card, undo, redo, another lens. Called by board-screen.tsx.
import { ArrowRedoIcon, ArrowUndoIcon, CalendarIcon, PlusIcon } from '@navikt/aksel-icons';
import { LENSES } from '../../domain/lens.ts';
import { useWords } from '../../text/words.tsx';
import { useActions } from '../../ui/actions.tsx';
import { columnForNew, writeNew } from './use-board-keys.ts';
import type { BoardView } from './use-board-view.ts';
import { useLensChoice } from './use-choice-in-address.ts';
import type { Moves } from './use-moves.ts';

export const useBoardActions = (view: BoardView, { undo, redo }: Pick<Moves, 'undo' | 'redo'>): void => {
  const { board, palette } = useWords();
  const lensTo = useLensChoice();
  useActions([
    {
      id: 'new-card',
      order: 1,
      label: palette.newCard,
      keys: 'N',
      icon: <PlusIcon aria-hidden />,
      run: () => writeNew(columnForNew()),
    },
    {
      id: 'undo',
      order: 1,
      label: board.undo,
      keys: 'Ctrl Z',
      icon: <ArrowUndoIcon aria-hidden />,
      run: undo,
    },
    {
      id: 'redo',
      order: 1,
      label: board.redo,
      keys: 'Ctrl Shift Z',
      icon: <ArrowRedoIcon aria-hidden />,
      run: redo,
    },
    ...LENSES.filter((lens) => lens !== view.lens).map((lens) => ({
      id: `lens-${lens}`,
      order: 3,
      label: palette.columnsBy(board.lenses[lens]),
      icon: <CalendarIcon aria-hidden />,
      run: () => lensTo(lens),
    })),
  ]);
};
