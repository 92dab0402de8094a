// The row of tools over the board: lens and filter (both in the URL), undo and redo.
import { lanesBeside } from '../../domain/lanes.ts';
import { LENSES } from '../../domain/lens.ts';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { KeysHelpButton } from '../../parts/keys/keys-help.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import type { BoardView } from './use-board-view.ts';
import { useLanesChoice, useLensChoice } from './use-choice-in-address.ts';
import type { Moves } from './use-moves.ts';

export function BoardTools({ view, moves }: { view: BoardView; moves: Moves }) {
  const words = useWords().board;
  const chooseLens = useLensChoice();
  const chooseLanes = useLanesChoice();
  return (
    <section className="ui-tools board-tools" aria-label={words.filters}>
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
        <UndoButtons undo={moves} />
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
