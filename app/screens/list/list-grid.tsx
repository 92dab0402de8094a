// The table of the list: heads to sort by, and the rows in sight of perhaps thousands. Called by the list screen.

import { useParams, useSearchParams } from '@remix-run/react';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type RefObject, useCallback, useMemo } from 'react';
import { type Card, type CardId, isOpen } from '../../domain/card.ts';
import { useToday } from '../../live/shared-board.tsx';
import type { CardLists } from '../../parts/card-tile.tsx';
import { useHolders } from '../../parts/use-holders.ts';
import { useSteadyScroll } from '../../parts/use-steady-scroll.ts';
import { useWords } from '../../text/words.tsx';
import { CellEditor } from './cell-editor.tsx';
import { ListCells } from './list-cells.tsx';
import { ListHead } from './list-head.tsx';
import { cellOf, elementOf, type Grid, HEAD } from './use-grid.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { ListView } from './use-list.ts';

/** A row's height in px until it is measured. */
const ROW = 40;
const OVERSCAN = 10;

type ListGridProps = { view: ListView; grid: Grid; scroller: RefObject<HTMLElement> };

export function ListGrid({ view, grid, scroller }: ListGridProps) {
  const words = useWords().list;
  const { cards } = view;
  const onKeyDown = useGridKeys(cards, grid);
  const { edit, endEdit, editing, table } = grid;
  const onClick = (event: MouseEvent) => {
    const cell = event.currentTarget.contains(event.target as Node) ? cellOf(event.target) : null;
    // A head sorts and a title opens by themselves.
    if (cell && cell.row !== HEAD && cell.column !== 'title') edit(cell);
  };
  const editedCard = editing && view.board.cards.find(({ id }) => id === editing.row);
  return (
    <>
      <table
        ref={table}
        className="list-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern: a table whose cells are edited
        role="grid"
        aria-label={words.title}
        aria-describedby="list-keys"
        aria-rowcount={cards.length + 1}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={grid.onFocus}
        onBlur={grid.onBlur}
      >
        <ListHead
          sort={view.sort}
          onSort={view.onSort}
          stop={grid.stop?.row === HEAD ? grid.stop.column : null}
        />
        <Rows view={view} grid={grid} scroller={scroller} />
      </table>
      {editing && editedCard && editing.column !== 'title' && (
        <CellEditor
          key={`${editing.row} ${editing.column}`}
          card={editedCard}
          column={editing.column}
          anchor={() => elementOf(table.current, editing)}
          onClose={endEdit}
        />
      )}
    </>
  );
}

function Rows({ view, grid, scroller }: ListGridProps) {
  const { cards } = view;
  const { stop, editing } = grid;
  const rows = useRows(cards, grid, scroller);
  const holders = useHolders();
  const common = useCommon(view, grid);
  const { card: openCard } = useParams();
  const hrefOf = useHrefs();
  return (
    <tbody className="list-rows" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const card = cards[index];
        if (!card) return null;
        const holder = holders.get(card.id) ?? null;
        return (
          <tr
            key={key}
            ref={rows.measureElement}
            aria-rowindex={index + 2}
            className="list-row"
            data-index={index}
            data-row={card.id}
            data-card={card.id}
            data-kind={card.kind}
            data-done={!isOpen(card) || undefined}
            data-open={card.id === openCard || undefined}
            data-person-colour={holder?.colour}
            style={{ top: start }}
          >
            <ListCells
              {...common}
              card={card}
              href={hrefOf(card.id)}
              holder={holder}
              isOpen={card.id === openCard}
              stop={stop === null ? 'title' : stop.row === card.id ? stop.column : null}
              isRenaming={editing?.row === card.id && editing.column === 'title'}
            />
          </tr>
        );
      })}
    </tbody>
  );
}

/** The rows in sight, a few round them, and the one that Tab reaches. */
const useRows = (cards: readonly Card[], { stop, indexOf }: Grid, scroller: RefObject<HTMLElement>) => {
  const kept = stop ? indexOf(stop.row) : -1;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return kept < 0 || inSight.includes(kept) ? inSight : [...inSight, kept].sort((a, b) => a - b);
    },
    [kept],
  );
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => cards[index]?.id ?? index,
    rangeExtractor,
    overscan: OVERSCAN,
    // What the server draws: a laptop's screen.
    initialRect: { width: 1366, height: 720 },
  });
  useSteadyScroll(
    scroller,
    cards,
    rows.getVirtualItems(),
    (key) => rows.measurementsCache[indexOf(String(key))]?.start,
  );
  return rows;
};

/** What all rows are given, kept as it is while it is the same, so that only the changed row is drawn again. */
const useCommon = ({ board: { people, tags, services, meetings } }: ListView, { edit, endEdit }: Grid) => {
  const today = useToday();
  const lists: CardLists = useMemo(
    () => ({ people, tags, services, meetings }),
    [people, tags, services, meetings],
  );
  const onRename = useCallback((id: CardId) => edit({ row: id, column: 'title' }), [edit]);
  return { lists, today, onRename, onRenamed: endEdit };
};

const useHrefs = () => {
  const { board = '' } = useParams();
  const [params] = useSearchParams();
  const search = params.toString();
  return (id: CardId) => `/b/${board}/list/card/${id}${search ? `?${search}` : ''}`;
};
