// The card in hand: how it is drawn, and the line where it would land. Called by board-screen.tsx.
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import type { Card, CardChange } from '../../domain/card.ts';
import { monthNumberOf } from '../../domain/plain-date.ts';
import { type CardLists, CardTile } from '../../parts/card-tile.tsx';
import { monthName, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import type { SlotPlace } from './board-columns-props.ts';
import { nameOfCell, type nameOfColumn, placeInWords } from './column-name.ts';
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
  const { context } = view;
  const change = target === null ? {} : changeAt(view, held, target);
  // Others' changes make another view, but no other card in hand: its tile is drawn anew only for other values.
  const said = JSON.stringify(change);
  const shown = useMemo(() => ({ ...held, ...(JSON.parse(said) as CardChange) }), [held, said]);
  const words = useWords();
  const place = count > 1 && target !== null ? placeOf(target, view, words.board, language) : '';
  return (
    <div className="board-lifted" data-many={count > 1 || undefined}>
      {count > 1 && <b className="board-lifted-count">{count}</b>}
      {place !== '' && <p className="board-lifted-when">{words.keys.manyTo(count, place)}</p>}
      {count === 1 && change.when && (
        <p className="board-lifted-when">
          <ArrowRightIcon aria-hidden />
          {sayWhen(change.when, language, { today: context.today })}
        </p>
      )}
      <CardTile card={shown} lists={lists} today={context.today} title={held.title} />
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
  return nameOfCell(view, target, words, language, placeInWords);
};

/** The line where the held card would land, with the date that the drop would give it. */
export const useSlot = (
  view: BoardView,
  held: Card | null,
  target: DropTarget | null,
  count: number,
): SlotPlace | null => {
  const language = useLanguage();
  const words = useWords().board;
  return useMemo(() => {
    if (!held || target?.kind !== 'column') return null;
    const { when } = changeAt(view, held, target);
    return {
      column: target.column,
      lane: target.lane,
      before: target.before,
      words:
        when && count === 1
          ? sayWhen(when, language, { today: view.context.today })
          : nameOfCell(view, target, words, language),
    };
  }, [view, held, target, count, language, words]);
};
