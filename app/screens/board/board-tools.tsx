// The row of tools over the board: lens and filter (both in the URL), undo and redo.
import { ArrowRedoIcon, ArrowUndoIcon } from '@navikt/aksel-icons';
import { useSearchParams } from '@remix-run/react';
import { lanesBeside } from '../../domain/lanes.ts';
import { LENSES } from '../../domain/lens.ts';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { KeysHelpButton } from '../../parts/keys/keys-help.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';

export function BoardTools({ view, moves }: { view: BoardView; moves: Moves }) {
  const words = useWords().board;
  const [params, setParams] = useSearchParams();
  const chooseLens = (lens: string) => {
    const next = new URLSearchParams(params);
    if (lens === 'month') next.delete('lens');
    else next.set('lens', lens);
    setParams(next, { preventScrollReset: true });
  };
  const chooseLanes = (lanes: string) => {
    const next = new URLSearchParams(params);
    if (lanes === 'none') next.delete('lanes');
    else next.set('lanes', lanes);
    setParams(next, { preventScrollReset: true });
  };
  return (
    <section className="board-tools" aria-label={words.filters}>
      <ViewSwitch />
      <ViewsMenu />
      <select
        className="ui-field board-lens"
        aria-label={words.lens}
        value={view.lens}
        onChange={(event) => chooseLens(event.target.value)}
      >
        {LENSES.map((lens) => (
          <option key={lens} value={lens}>
            {words.lenses[lens]}
          </option>
        ))}
      </select>
      <LanesChoice view={view} onChoose={chooseLanes} />
      <FilterBar filter={view.filter} shown={view.shown} total={view.board.cards.length} />
      <span className="board-undo">
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          title={`${words.undo} (Ctrl+Z)`}
          onClick={moves.undo}
        >
          <ArrowUndoIcon aria-hidden />
          <span className="ui-hidden">{words.undo}</span>
        </button>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          title={`${words.redo} (Ctrl+Shift+Z)`}
          onClick={moves.redo}
        >
          <ArrowRedoIcon aria-hidden />
          <span className="ui-hidden">{words.redo}</span>
        </button>
        <KeysHelpButton />
      </span>
    </section>
  );
}

function LanesChoice({ view, onChoose }: { view: BoardView; onChoose: (lanes: string) => void }) {
  const words = useWords().board;
  return (
    <select
      className="ui-field board-lens"
      aria-label={words.lanesBy}
      value={view.lanes ?? 'none'}
      onChange={(event) => onChoose(event.target.value)}
    >
      {(['none', ...lanesBeside(view.lens)] as const).map((lanes) => (
        <option key={lanes} value={lanes}>
          {words.laneChoices[lanes]}
        </option>
      ))}
    </select>
  );
}
