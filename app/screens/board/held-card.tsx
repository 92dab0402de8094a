// The card in hand: how it is drawn, and the line where it would land. Called by board-screen.tsx.
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { Card } from '../../domain/card.ts';
import { monthNumberOf } from '../../domain/plain-date.ts';
import { type CardLists, CardTile } from '../../parts/card-tile.tsx';
import { monthName, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { nameOfColumn, placeInWords } from './column-name.ts';
import type { DropTarget } from './drop-target.ts';
import './held-card.css';
import type { BoardView } from './use-board-view.ts';
import { changeAt } from './use-moves.ts';

/** The card in hand, drawn as it would be after the drop, with the date in words above it. */
export function Lifted({
  held,
  view,
  target,
  lists,
  count,
}: {
  held: Card;
  view: BoardView;
  target: DropTarget | null;
  lists: CardLists;
  /** How many are in hand: the others lie under this one. */
  count: number;
}) {
  const language = useLanguage();
  const words = useWords();
  const change = target === null ? {} : changeAt(view, held, target);
  const place = count > 1 && target !== null ? placeOf(target, view, words.board, language) : '';
  return (
    <div className="board-lifted" data-many={count > 1 || undefined}>
      {count > 1 && <b className="board-lifted-count">{count}</b>}
      {place !== '' && <p className="board-lifted-when">{words.keys.manyTo(count, place)}</p>}
      {count === 1 && change.when && (
        <p className="board-lifted-when">
          <ArrowRightIcon aria-hidden />
          {sayWhen(change.when, language, { today: view.context.today })}
        </p>
      )}
      <CardTile card={{ ...held, ...change }} lists={lists} today={view.context.today} title={held.title} />
    </div>
  );
}

/** Many cards get each a date of their own: what they have in common is the month or the column. */
const placeOf = (
  target: DropTarget,
  view: BoardView,
  words: Parameters<typeof nameOfColumn>[2],
  language: Language,
): string => {
  if (target.kind === 'band') return monthName(monthNumberOf(target.month), language);
  const column = view.columns.find((one) => one.id === target.column);
  return column ? placeInWords(column, view.context, words, language) : '';
};

/** The line where the held card would land, with the date that the drop would give it. */
export const useSlot = (view: BoardView, held: Card | null, target: DropTarget | null, count: number) => {
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
      words: when && count === 1 ? sayWhen(when, language, { today: view.context.today }) : name,
    };
  }, [view, held, target, count, language, words]);
};
