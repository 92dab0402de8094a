// The card in hand: how it is drawn, and the line where it would land. Called by board-screen.tsx.
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { Card } from '../../domain/card.ts';
import { type CardLists, CardTile } from '../../parts/card-tile.tsx';
import { sayWhen } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { nameOfColumn } from './column-name.ts';
import type { DropTarget } from './drop-target.ts';
import type { BoardView } from './use-board-view.ts';
import { changeAt } from './use-moves.ts';

/** The card in hand, drawn as it would be after the drop, with the date in words above it. */
export function Lifted({
  held,
  view,
  target,
  lists,
}: {
  held: Card;
  view: BoardView;
  target: DropTarget | null;
  lists: CardLists;
}) {
  const language = useLanguage();
  const { lens, context } = view;
  // Others' changes make another view, but no other card in hand: its tile is drawn anew only over another target.
  const { change, shown } = useMemo(() => {
    const change = target === null ? {} : changeAt({ lens, context }, held, target);
    return { change, shown: { ...held, ...change } };
  }, [lens, context, held, target]);
  return (
    <div className="board-lifted">
      {change.when && (
        <p className="board-lifted-when">
          <ArrowRightIcon aria-hidden />
          {sayWhen(change.when, language, { today: context.today })}
        </p>
      )}
      <CardTile card={shown} lists={lists} today={context.today} title={held.title} />
    </div>
  );
}

/** The line where the held card would land, with the date that the drop would give it. */
export const useSlot = (view: BoardView, held: Card | null, target: DropTarget | null) => {
  const language = useLanguage();
  const words = useWords().board;
  return useMemo(() => {
    if (!held || target?.kind !== 'column') return null;
    const { when } = changeAt(view, held, target);
    const column = view.columns.find((one) => one.id === target.column);
    const name = column ? nameOfColumn(column, view.context, words, language) : '';
    return {
      column: target.column,
      before: target.before,
      words: when ? sayWhen(when, language, { today: view.context.today }) : name,
    };
  }, [view, held, target, language, words]);
};
