// The button for saved views, which bears the name of the one that is shown; what it opens is fetched apart from the
// page. Placed in the tools of the board, the list and the wheel.
import { BookmarkFillIcon, BookmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import { usePart } from '../../ui/use-part.ts';
import { useViews } from './use-views.ts';
import './views-menu.css';

const load = () => import('./views-popover.tsx').then(({ ViewsPopover }) => ViewsPopover);

export function ViewsMenu() {
  const { views: words, live } = useWords();
  const { current } = useViews();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
  const { Part: Popover, fetch } = usePart({ load, isOpen, close: () => setOpen(false), missing: live.part });
  const Icon = current ? BookmarkFillIcon : BookmarkIcon;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-button views-button"
        data-look="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={current ? `${words.views}: ${current.name}` : words.views}
        title={words.menu}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon aria-hidden />
        <span className="views-name ui-may-hide">{current?.name ?? words.views}</span>
        <ChevronDownIcon aria-hidden />
      </button>
      {isOpen && Popover && <Popover anchor={() => button.current} onClose={close} />}
    </>
  );
}
