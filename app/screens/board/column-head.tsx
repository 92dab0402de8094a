// A column's head: name, weeks, holidays, how many cards, the limit and the column's own menu. Stands over a column and, with lanes,
// over all lanes.
import { ChevronDownIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Column, LensContext } from '../../domain/lens.ts';
import type { Load } from '../../domain/limits.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { nameOfColumn } from './column-name.ts';
import { ColumnNotes } from './column-notes.tsx';
import { isPast } from './use-folds.ts';

type ColumnHeadProps = {
  column: Column;
  context: LensContext;
  count: number;
  load: Load | null;
  headId: string;
  onFold: (column: string, folded: boolean) => void;
};

export function ColumnHead({ column, context, count, load, headId, onFold }: ColumnHeadProps) {
  const words = useWords().board;
  const name = nameOfColumn(column, context, words, useLanguage());
  return (
    <header className="board-column-head">
      {isPast(column) && (
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.fold(name)}
          aria-expanded
          onClick={() => onFold(column.id, true)}
        >
          <ChevronDownIcon aria-hidden />
        </button>
      )}
      <h2 id={headId}>{name}</h2>
      {load && load.over > 0 ? <OverLimit over={load.over} /> : <ColumnNotes column={column} />}
      <ColumnMenu
        id={column.id}
        name={name}
        most={load?.most ?? null}
        onFold={() => onFold(column.id, true)}
      />
      <CardCount count={count} load={load} />
    </header>
  );
}

/** In the place of weeks and holidays, which are always the same. */
export function OverLimit({ over }: { over: number }) {
  const words = useWords().board;
  return (
    <small className="board-column-over">
      <ExclamationmarkTriangleIcon aria-hidden />
      {words.overLimit(over)}
    </small>
  );
}

/** How many cards are shown; with a limit how many open ones there are of how many. */
export function CardCount({ count, load }: { count: number; load: Load | null }) {
  const words = useWords().board;
  if (load === null)
    return (
      <span className="board-column-count" title={words.cardCount(count)}>
        <span aria-hidden>{count}</span>
        <span className="ui-hidden">{words.cardCount(count)}</span>
      </span>
    );
  const fully = words.loadFully(load.open, load.most);
  return (
    <span className="board-column-count" data-over={load.over > 0 || undefined} title={fully}>
      <span aria-hidden>{words.load(load.open, load.most)}</span>
      <span className="ui-hidden">{fully}</span>
    </span>
  );
}
