// The button for saved views, which bears the name of the one that is shown; what it opens is loaded when it is first wanted.
// Placed in the tools of the board, the list and the wheel.
import { BookmarkFillIcon, BookmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import { useViews } from './use-views.ts';
import type { ViewsPopoverProps } from './views-popover.tsx';
import './views-menu.css';

export function ViewsMenu() {
  const words = useWords().views;
  const { current } = useViews();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { Popover, load } = usePopover();
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
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
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load();
          setOpen(!isOpen);
        }}
      >
        <Icon aria-hidden />
        <span className="views-name">{current?.name ?? words.views}</span>
        <ChevronDownIcon aria-hidden />
      </button>
      {isOpen && Popover && <Popover anchor={() => button.current} onClose={close} />}
    </>
  );
}

/** Some seconds after the screen is drawn, so that the menu opens without network, too. */
const QUIET_AFTER_MS = 5000;

const usePopover = () => {
  const [Popover, setPopover] = useState<ComponentType<ViewsPopoverProps> | null>(null);
  // Without network it isn't there: the next press asks again.
  const load = () => {
    if (!Popover)
      void import('./views-popover.tsx').then(
        (part) => setPopover(() => part.ViewsPopover),
        () => undefined,
      );
  };
  const newest = useRef(load);
  newest.current = load;
  useEffect(() => {
    const timer = setTimeout(() => newest.current(), QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return { Popover, load };
};
