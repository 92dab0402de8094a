// All columns of the board, beside each other or, with lanes, as a grid. Called by board-screen.tsx.
import type { Card, CardId } from '../../domain/card.ts';
import type { Column } from '../../domain/lens.ts';
import { BoardColumn } from './board-column.tsx';
import type { BoardColumnsProps } from './board-columns-props.ts';
import { BoardLanes } from './board-lanes.tsx';
import type { BoardView } from './use-board-view.ts';
import { useLoads } from './use-loads.ts';
import { useTellLimits } from './use-tell-limits.ts';

export function BoardColumns(props: BoardColumnsProps) {
  const { view, isFolded, slot, tabStop, held, draw, drawPlain, onFold, onAdd, onFocusCard } = props;
  const loads = useLoads(view);
  useTellLimits(loads, view);
  if (view.lanes !== null) return <BoardLanes {...props} loads={loads} />;
  const tabStopColumn = columnOfCard(view, tabStop, held);
  const heldColumn = held && view.cellOf(held).column;
  const teacher = teachingColumn(view);
  return (
    <>
      {view.columns.map((column) => (
        <BoardColumn
          key={column.id}
          column={column}
          cards={view.cardsIn.get(column.id) ?? []}
          context={view.context}
          load={loads.get(column.id) ?? null}
          folded={isFolded(column)}
          isFiltered={view.isFiltered}
          teaches={column.id === teacher}
          slot={slot?.column === column.id ? slot : null}
          tabStop={tabStopColumn === column.id ? tabStop : null}
          held={heldColumn === column.id ? (held?.id ?? null) : null}
          newKind={view.filter.kinds[0] ?? 'action'}
          draw={draw}
          drawPlain={drawPlain}
          onFold={onFold}
          onAdd={onAdd}
          onFocusCard={onFocusCard}
        />
      ))}
    </>
  );
}

const columnOfCard = (view: BoardView, id: CardId | null, held: Card | null): string | null => {
  const card = id === null ? undefined : held?.id === id ? held : view.cardById(id);
  return card ? view.cellOf(card).column : null;
};

/** The column that says how to begin on an empty board: this month's, which is in sight, or the first. */
const teachingColumn = ({ board, columns }: BoardView): string | null =>
  board.cards.length > 0 ? null : ((columns.find(isCurrent) ?? columns[0])?.id ?? null);

const isCurrent = (column: Column): boolean => column.kind === 'period' && column.current;
