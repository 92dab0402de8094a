// «Søk» in the bar and Ctrl+K or ⌘K anywhere: opens the command palette, which is fetched apart from the page.
// Placed by shell.tsx.

import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useLocation, useNavigate } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import { isDialogOpen } from '../../ui/is-dialog-open.ts';
import { usePart } from '../../ui/use-part.ts';
import type { Preferences } from './account-menu.tsx';
import { useRecent } from './use-recent.ts';

const load = () => import('./palette.tsx').then(({ Palette }) => Palette);

type PaletteOpenerProps = {
  board: string;
  preferences: Preferences;
};

export function PaletteOpener({ board, preferences }: PaletteOpenerProps) {
  const { palette: words, live } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const { Part: Palette } = usePart({ load, isOpen, close, missing: live.part });
  const go = useGoing();
  useRecent(board);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      // A question that waits for its answer is not covered by another.
      if (!isDialogOpen()) setOpen(true);
    };
    // Before the page's own: a dialog keeps keys to itself, and the browser's own Ctrl+K must not come through.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return (
    <>
      <button
        type="button"
        className="shell-search"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        title={words.searchAll}
        onClick={() => setOpen(true)}
      >
        <MagnifyingGlassIcon aria-hidden />
        <span className="ui-may-hide">{words.search}</span>
        <Keys />
      </button>
      {isOpen && Palette && <Palette board={board} preferences={preferences} onClose={close} onGo={go} />}
    </>
  );
}

const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';

/** What the keyboard at hand calls it; the server can't know. */
function Keys() {
  const [isMac, setMac] = useState(false);
  useEffect(() => setMac(/Mac|iPhone|iPad/.test(navigator.platform)), []);
  return <kbd aria-hidden>{isMac ? '⌘K' : 'Ctrl K'}</kbd>;
}

/** Goes there; a card's panel takes the focus itself, any other screen gets it when it is there. */
const useGoing = () => {
  const navigate = useNavigate();
  const { key } = useLocation();
  const from = useRef<string | null>(null);
  useEffect(() => {
    if (from.current === null || from.current === key) return;
    from.current = null;
    document.getElementById('content')?.focus();
  }, [key]);
  return (address: string) => {
    from.current = address.includes('/card/') ? null : key;
    navigate(address);
  };
};
