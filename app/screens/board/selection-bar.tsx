// What can be done with the selected cards, in a bar at the foot while there are any. Loaded by selection-bar-part.tsx.
import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  PersonIcon,
  TagIcon,
  TrashIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect } from 'react';
import { STATUSES } from '../../domain/card.ts';
import { keyPressed } from '../../parts/keys/board-keys.ts';
import { useWords } from '../../text/words.tsx';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { Toolbar } from '../../ui/toolbar.tsx';
import type { MenuKind } from './card-menu.tsx';
import './selection-bar.css';
import type { CardMenus } from './use-card-menu.tsx';
import type { Moves } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

export type SelectionBarProps = {
  /** How many are selected: one at least. */
  count: number;
  selection: Selection;
  moves: Moves;
  menus: CardMenus;
  /** The focus goes back to the board when the bar goes. */
  onLeave: () => void;
};

export function SelectionBar({ count, selection, moves, menus, onLeave }: SelectionBarProps) {
  const words = useWords().keys;
  useEffect(() => {
    document.body.dataset.selecting = '';
    return () => {
      delete document.body.dataset.selecting;
    };
  }, []);
  const leave = () => {
    selection.clear();
    onLeave();
  };
  const open = (kind: MenuKind) => () => menus.open(kind, selection.ids());
  const does = [
    { action: 'move', label: words.barMove, Icon: ArrowRightIcon, run: open('move') },
    { action: 'assign', label: words.barAssign, Icon: PersonIcon, run: open('assign') },
    { action: 'tag', label: words.barTag, Icon: TagIcon, run: open('tag') },
    { action: 'choose status', label: words.barStatus, Icon: CheckmarkCircleIcon, run: open('status') },
    {
      action: 'remove',
      label: words.barRemove,
      Icon: TrashIcon,
      run: () => {
        moves.remove(selection.ids());
        onLeave();
      },
    },
    { action: 'unselect', label: words.barClear, Icon: XMarkIcon, run: leave },
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const action = keyPressed(event, singleKeysAreOn())?.action;
    const status = action === 'status' ? STATUSES[Number(event.key) - 1] : undefined;
    const done = does.find((one) => one.action === action);
    // The field that opens would take the letter.
    if (status || done) event.preventDefault();
    if (status) moves.setStatus(selection.ids(), status);
    done?.run();
  };
  return (
    <section aria-label={words.bar}>
      <Toolbar className="selection-bar" label={words.bar} onKeyDown={onKeyDown}>
        <p>{words.selected(count)}</p>
        {does.map(({ label, Icon, run }) => (
          <button key={label} type="button" title={label} onClick={run}>
            <Icon aria-hidden />
            <span>{label}</span>
          </button>
        ))}
      </Toolbar>
    </section>
  );
}
