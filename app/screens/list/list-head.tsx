// The heads of the list's columns: a press sorts up, then down, then as on the board again. Called by the grid.
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { nextSort, SORT_KEYS, type Sort, type SortKey } from '../../domain/sort.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { HEAD } from './use-grid.ts';

type ListHeadProps = {
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** The head that Tab reaches; null when Tab reaches a row. */
  stop: SortKey | null;
};

export const ListHead = memo(function ListHead({ sort, onSort, stop }: ListHeadProps) {
  const words = useWords().list;
  const announce = useAnnounce();
  const press = (key: SortKey) => {
    const next = nextSort(sort, key);
    onSort(next);
    const { sorted, sortedDown, unsorted, columns } = words;
    announce(next === null ? unsorted : (next.descending ? sortedDown : sorted)(columns[key]));
  };
  return (
    <thead className="list-head">
      <tr className="list-heads" aria-rowindex={1} data-row={HEAD}>
        {SORT_KEYS.map((key) => {
          const isSorted = sort?.key === key;
          const Icon = isSorted && sort.descending ? ArrowDownIcon : ArrowUpIcon;
          return (
            <th
              key={key}
              scope="col"
              className="list-column"
              data-column={key}
              data-sorted={isSorted || undefined}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                data-cell={key}
                tabIndex={stop === key ? 0 : -1}
                title={`${words.sortBy} ${words.columns[key].toLowerCase()}`}
                onClick={() => press(key)}
              >
                {words.columns[key]}
                <Icon aria-hidden />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
