// The list: the board's cards as a table to sort and change in place, with the open card's panel at its right. Called by
// b.$board.list.tsx.

import { Link } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKeptForOffline } from '../../live/service-worker.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { KeysHelp } from '../../parts/keys/keys-help.tsx';
import { useFilterKey } from '../../parts/keys/use-filter-key.ts';
import { PageHeading } from '../../parts/page-title.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useWords } from '../../text/words.tsx';
import './list.css';
import { ListGrid } from './list-grid.tsx';
import { LIST_KEYS } from './list-keys.ts';
import { ListNew } from './list-new.tsx';
import { ListTools } from './list-tools.tsx';
import { type Cell, useGrid } from './use-grid.ts';
import { type ListView, useList } from './use-list.ts';

/** `panel` is the open card's panel, or nothing. */
export function ListScreen({ panel }: { readonly panel: ReactNode }) {
  const words = useWords();
  const [editing, setEditing] = useState<Cell | null>(null);
  const view = useList(editing !== null);
  const grid = useGrid(view.cards, editing, setEditing);
  const undo = useUndo();
  const scroller = useRef<HTMLElement>(null);
  useUndoKeys(undo);
  useFilterKey();
  useKeptForOffline(`/b/${useBoardId()}/list`);
  const { indexOf, endEdit } = grid;
  // Somebody deleted the card while I was changing it.
  useEffect(() => {
    if (editing && indexOf(editing.row) < 0) endEdit('back');
  }, [editing, indexOf, endEdit]);
  return (
    <>
      <ListTools view={view} undo={undo} />
      <div className="list-stage">
        <main className="list" id="content" tabIndex={-1} ref={scroller}>
          <PageHeading className="ui-hidden" title={words.list.title} />
          <p id="list-keys" className="ui-hidden">
            {words.list.keysHelp}
          </p>
          <ListNew view={view} grid={grid} />
          {view.cards.length > 0 ? (
            <ListGrid view={view} grid={grid} scroller={scroller} />
          ) : (
            <ListEmpty view={view} />
          )}
        </main>
        {panel}
      </div>
      <KeysHelp own={{ name: words.list.keyGroup, keys: LIST_KEYS, does: words.list.keyActions }} />
      {view.board.unreadable > 0 && (
        <p className="list-unreadable">{words.board.unreadable(view.board.unreadable)}</p>
      )}
    </>
  );
}

/** Nothing on the board: how to begin; nothing that fits the filter: how to see the rest. */
function ListEmpty({ view }: { view: ListView }) {
  const words = useWords();
  const board = useBoardId();
  if (view.board.cards.length === 0)
    return (
      <div className="list-empty">
        <p>{words.board.emptyBoard}</p>
        <Link className="ui-button" data-look="go" to={`/b/${board}/meetings/new`}>
          {words.board.importMinutes}
        </Link>
      </div>
    );
  return (
    <div className="list-empty">
      <h2>{words.list.noMatch}</h2>
      <p>{words.list.noMatchBody}</p>
      <button type="button" className="ui-button" data-look="go" onClick={view.onClear}>
        {words.board.clearFilter}
      </button>
    </div>
  );
}
