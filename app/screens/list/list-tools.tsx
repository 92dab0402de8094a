// The row of tools over the list: the switch to the board, saved views, order on a phone, the filter, undo.
import { SORT_KEYS, type Sort } from '../../domain/sort.ts';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { KeysHelpButton } from '../../parts/keys/keys-help.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import type { Undo } from '../../parts/use-undo-keys.ts';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import type { ListView } from './use-list.ts';

type ListToolsProps = { view: ListView; undo: Undo };

export function ListTools({ view, undo }: ListToolsProps) {
  const words = useWords().board;
  const { cards, board } = view;
  return (
    <section className="ui-tools list-tools" aria-label={words.filters}>
      <ViewSwitch />
      <ViewsMenu />
      <SortChoice sort={view.sort} onSort={view.onSort} />
      <FilterBar filter={view.filter} shown={cards.length} total={board.cards.length} />
      <span className="list-undo">
        <UndoButtons undo={undo} />
        <KeysHelpButton />
      </span>
    </section>
  );
}

/** Where the columns' heads have no room. */
function SortChoice({ sort, onSort }: Pick<ListView, 'sort' | 'onSort'>) {
  const words = useWords().list;
  const choose = (value: string) => {
    const key = SORT_KEYS.find((one) => one === value.replace(/^-/, ''));
    onSort(key ? { key, descending: value.startsWith('-') } : null);
  };
  return (
    <select
      className="ui-field list-sort"
      aria-label={words.sortBy}
      value={sortValue(sort)}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{words.boardOrder}</option>
      {SORT_KEYS.flatMap((key) => [
        <option key={key} value={key}>
          {words.columns[key]}
        </option>,
        <option key={`-${key}`} value={`-${key}`}>
          {words.descending(words.columns[key])}
        </option>,
      ])}
    </select>
  );
}

const sortValue = (sort: Sort | null): string => (sort ? `${sort.descending ? '-' : ''}${sort.key}` : '');
