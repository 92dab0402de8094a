// What stands round every screen of a board: the bar with name, navigation, search, saved state, who is here and the account menu.
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { fetchScreen } from '../../live/fetch-screens.ts';
import { SaveState } from '../../live/save-state.tsx';
import { useHere } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { ActionsProvider } from '../../ui/actions.tsx';
import { Announcer } from '../../ui/announcer.tsx';
import { Faces } from '../../ui/face.tsx';
import { Logo } from '../../ui/logo.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { AccountMenu, type Preferences } from './account-menu.tsx';
import { FollowButton, FollowProvider, FollowStrip } from './follow.tsx';
import { PaletteOpener } from './palette-opener.tsx';
import { PLACES } from './places.ts';
import { useMissingScreen } from './use-missing-screen.ts';
import { useOthersChanges } from './use-others-changes.ts';
import './shell.css';
import './projector.css';
import { YearBand } from './year-band.tsx';

export type ShellProps = {
  board: { id: string; name: string };
  account: { name: string; email: string };
  preferences: Preferences;
  children: ReactNode;
};

export function Shell({ board, account, preferences, children }: ShellProps) {
  const words = useWords().shell;
  useOtherScreens();
  return (
    <Around board={board.id}>
      <div className="shell">
        <a className="shell-skip" href="#content">
          {words.skip}
        </a>
        <header className="shell-bar">
          <Link className="shell-home" to={`/b/${board.id}`}>
            <Logo />
            <b className="ui-may-hide">Årring</b>
            <span className="shell-group">{board.name}</span>
          </Link>
          <Navigation board={board.id} look="bar" />
          <div className="shell-tools">
            <PaletteOpener board={board.id} preferences={preferences} />
            <SaveState />
            <span className="shell-meeting">
              <FollowButton />
              <WhoIsHere />
            </span>
            <AccountMenu
              account={account}
              preferences={preferences}
              trigger={<ChevronDownIcon aria-hidden />}
            />
            {preferences.density === 'projector' && <LeaveProjector />}
          </div>
        </header>
        <FollowStrip />
        <YearBand board={board.id} />
        {children}
        <Navigation board={board.id} look="foot" />
      </div>
      <Told />
    </Around>
  );
}

/** What everything on the page may use: speaking, toasts, actions, following. */
const Around = ({ board, children }: { board: string; children: ReactNode }) => {
  const words = useWords().shell;
  return (
    <Announcer>
      <ToastProvider closeLabel={words.closeMessage}>
        <ActionsProvider>
          <FollowProvider board={board}>{children}</FollowProvider>
        </ActionsProvider>
      </ToastProvider>
    </Announcer>
  );
};

/** What nobody here asked for, or what was asked for in vain. */
function Told() {
  useOthersChanges();
  useMissingScreen();
  return null;
}

/** A form like those of the account menu, so that it works before any script has run. */
function LeaveProjector() {
  const words = useWords().shell;
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/preferences" className="shell-leave-projector">
      <input type="hidden" name="back" value={pathname + search} />
      <button type="submit" name="density" value="comfortable" className="ui-button" data-look="quiet">
        {words.leaveProjector}
      </button>
    </form>
  );
}

const SHOW_CARDS: readonly string[] = ['', '/wheel'];
/** The views of the cards that the board leads to. */
const FURTHER_VIEWS = ['/list', '/year-plan'];
const isUnder = (pathname: string, place: string) => pathname === place || pathname.startsWith(`${place}/`);

/** In the bar on wide screens, at the foot on narrow ones; only one of them is ever shown. */
type NavigationProps = { board: string; look: 'bar' | 'foot' };

function Navigation({ board, look }: NavigationProps) {
  const words = useWords().shell;
  const { pathname, search } = useLocation();
  const root = `/b/${board}`;
  const filter = new URLSearchParams(search).get('q');
  // The filter goes along between the screens that show cards.
  const kept = filter ? `?${new URLSearchParams({ q: filter })}` : '';
  return (
    <nav className={`shell-nav-${look}`} aria-label={words.mainNavigation}>
      {PLACES.map(({ path, key, Icon, also }) => {
        const isCurrent =
          pathname === root + path ||
          [...(path === '' ? [] : [path]), ...also].some((place) => isUnder(pathname, root + place));
        return (
          <Link
            key={key}
            to={root + path + (SHOW_CARDS.includes(path) ? kept : '')}
            aria-current={isCurrent ? 'page' : undefined}
            onPointerEnter={() => void fetchScreen(path)}
            onFocus={() => void fetchScreen(path)}
          >
            {look === 'foot' && <Icon aria-hidden />}
            {words[key]}
          </Link>
        );
      })}
    </nav>
  );
}

/**
 * Some seconds after the first paint, when nothing is urgent: then the other screens are fetched, so that they open offline too.
 * Where there is a service worker it does that.
 */
const QUIET_AFTER_MS = 4000;
const useOtherScreens = () => {
  useEffect(() => {
    const timer = setTimeout(async () => {
      if (navigator.serviceWorker?.controller) return;
      for (const { path } of PLACES) await fetchScreen(path);
      for (const path of FURTHER_VIEWS) await fetchScreen(path);
    }, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
};

function WhoIsHere() {
  const words = useWords().shell;
  const here = useHere();
  return (
    <span className="shell-here">
      <Faces
        label={words.here}
        size="large"
        most={4}
        people={here.map(({ key, name, colour }) => ({ id: key, name, colour }))}
      />
    </span>
  );
}
