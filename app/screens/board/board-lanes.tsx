// The board divided across: the columns' heads above, and under them one lane after the other. Called by board-columns.tsx.
import { ChevronRightIcon } from '@navikt/aksel-icons';
import type { Column } from '../../domain/lens.ts';
import { monthShort } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { BoardLane } from './board-lane.tsx';
import './board-lanes.css';
import type { BoardColumnsProps } from './board-columns-props.ts';
import { ColumnHead } from './column-head.tsx';
import { nameOfColumn } from './column-name.ts';
import { foldOfLane } from './use-folds.ts';
import type { Loads } from './use-loads.ts';

export function BoardLanes(props: BoardColumnsProps & { loads: Loads }) {
  const { view, isLaneFolded, slot, tabStop, held, loads, onFold } = props;
  const tabStopLane = laneOfCard(props, tabStop);
  const heldLane = held && view.cellOf(held).lane;
  return (
    <div className="board-grid">
      <Heads {...props} />
      {view.laneList.map((lane) => (
        <BoardLane
          key={lane.id}
          lane={lane}
          view={view}
          load={loads.get(lane.id) ?? null}
          folded={isLaneFolded(lane.id)}
          isFolded={props.isFolded}
          slot={slot?.lane === lane.id ? slot : null}
          tabStop={tabStopLane === lane.id ? tabStop : null}
          held={heldLane === lane.id ? (held?.id ?? null) : null}
          draw={props.draw}
          drawPlain={props.drawPlain}
          onFold={(folded) => onFold(foldOfLane(lane.id), folded)}
          onAdd={props.onAdd}
          onFocusCard={props.onFocusCard}
        />
      ))}
    </div>
  );
}

/** What fits on a folded column's 44 px. */
const shortName = (column: Column, name: string, language: Language): string =>
  column.kind === 'period' && column.start === column.end
    ? monthShort(Number(column.start.slice(5)), language)
    : name;

const laneOfCard = ({ view, held }: BoardColumnsProps, id: string | null) => {
  const card = id === null ? undefined : held?.id === id ? held : view.cardById(id);
  return card ? view.cellOf(card).lane : null;
};

function Heads({ view, isFolded, loads, onFold }: BoardColumnsProps & { loads: Loads }) {
  const words = useWords().board;
  const language = useLanguage();
  return (
    <div className="board-heads">
      {view.columns.map((column) => {
        const name = nameOfColumn(column, view.context, words, language);
        const count = view.cardsIn.get(column.id)?.length ?? 0;
        const data = {
          id: `column-${column.id}`,
          'data-column': column.id,
          'data-current': (column.kind === 'period' && column.current) || undefined,
        };
        return isFolded(column) ? (
          <div key={column.id} className="board-folded-head" data-folded {...data}>
            <button
              type="button"
              aria-expanded={false}
              aria-label={`${words.unfold(name)}, ${words.cardCount(count)}`}
              title={name}
              onClick={() => onFold(column.id, false)}
            >
              <ChevronRightIcon aria-hidden />
              <span>{shortName(column, name, language)}</span>
            </button>
          </div>
        ) : (
          <div key={column.id} className="board-head" {...data}>
            <ColumnHead
              column={column}
              context={view.context}
              count={count}
              load={loads.get(column.id) ?? null}
              headId={`column-name-${column.id}`}
              onFold={onFold}
            />
          </div>
        );
      })}
    </div>
  );
}
