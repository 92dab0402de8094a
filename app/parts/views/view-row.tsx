// One saved view in the menu: a link to it, and behind a button what can be done with it. Called by views-popover.tsx.
import {
  CheckmarkIcon,
  LinkIcon,
  MenuElipsisHorizontalIcon,
  PencilIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useId, useState } from 'react';
import type { View } from '../../domain/view.ts';
import { useBoardCommands, useBoardId, useToday } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCopyView } from './use-copy-view.ts';
import { useViews } from './use-views.ts';

type ViewRowProps = {
  view: View;
  isCurrent: boolean;
  onChange: () => void;
  /** The menu has done what it was opened for. */
  onDone: () => void;
};

export function ViewRow({ view, isCurrent, onChange, onDone }: ViewRowProps) {
  const words = useWords();
  const { addressOf } = useViews();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const screens = {
    board: words.board.title,
    list: words.list.title,
    wheel: words.shell.wheel,
    'year-plan': words.list.yearPlan,
  };
  return (
    <li className="views-row">
      <Link
        to={addressOf(view)}
        className="views-link"
        aria-current={isCurrent ? 'page' : undefined}
        data-first-focus={isCurrent || undefined}
        onClick={onDone}
      >
        <span>{view.name}</span>
        <small>{screens[view.screen]}</small>
        {isCurrent && <CheckmarkIcon aria-hidden />}
      </Link>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        aria-label={words.views.more(view.name)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <MenuElipsisHorizontalIcon aria-hidden />
      </button>
      <div id={id} className="views-actions" hidden={!isOpen}>
        {isOpen && <Actions view={view} onChange={onChange} onDone={onDone} />}
      </div>
    </li>
  );
}

/** R9: one click deletes, one takes it back. */
const Actions = ({ view, onChange, onDone }: Omit<ViewRowProps, 'isCurrent'>) => {
  const words = useWords().views;
  const { removeView, restoreView } = useBoardCommands();
  const copy = useCopyView(useBoardId());
  const today = useToday();
  const toast = useToast();
  const remove = () => {
    removeView(view.id, today);
    toast({
      text: words.removed(view.name),
      action: { label: words.undo, run: () => restoreView(view.id) },
    });
    onDone();
  };
  return (
    <>
      <button type="button" className="ui-button" data-look="quiet" onClick={() => copy(view.id)}>
        <LinkIcon aria-hidden />
        {words.copyLink}
      </button>
      <button type="button" className="ui-button" data-look="quiet" onClick={onChange}>
        <PencilIcon aria-hidden />
        {words.rename}
      </button>
      <button type="button" className="ui-button" data-look="quiet" onClick={remove}>
        <TrashIcon aria-hidden />
        {words.remove}
      </button>
    </>
  );
};
