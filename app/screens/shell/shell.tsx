// What stands round every screen of a board: the bar with name, navigation, saved state, who is here and the account menu.
import {
  BarChartIcon,
  ChevronDownIcon,
  DocPencilIcon,
  DonutChartIcon,
  PersonGroupIcon,
} from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useState } from 'react';
import { SaveState } from '../../live/save-state.tsx';
import { useHere } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { Announcer } from '../../ui/announcer.tsx';
import { Faces } from '../../ui/face.tsx';
import { Logo } from '../../ui/logo.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { AccountMenu, type Preferences } from './account-menu.tsx';
import './shell.css';
import { YearBand } from './year-band.tsx';

export type ShellProps = {
  board: { id: string; name: string };
  account: { name: string; email: string };
  preferences: Preferences;
  children: ReactNode;
};

export function Shell({ board, account, preferences, children }: ShellProps) {
  const words = useWords().shell;
  return (
    <Announcer>
      <ToastProvider>
        <div className="shell">
          <a className="shell-skip" href="#content">
            {words.skip}
          </a>
          <header className="shell-bar">
            <Link className="shell-home" to={`/b/${board.id}`}>
              <Logo />
              <b>Årring</b>
              <span className="shell-group">{board.name}</span>
            </Link>
            <Navigation board={board.id} look="bar" />
            <span className="shell-grow" />
            <SaveState />
            <WhoIsHere />
            <AccountMenu
              account={account}
              preferences={preferences}
              trigger={<ChevronDownIcon aria-hidden />}
            />
          </header>
          <YearBand board={board.id} />
          {children}
          <Navigation board={board.id} look="foot" />
        </div>
      </ToastProvider>
    </Announcer>
  );
}

const PLACES = [
  { path: '', key: 'board', Icon: BarChartIcon },
  { path: '/meetings', key: 'meetings', Icon: DocPencilIcon },
  { path: '/wheel', key: 'wheel', Icon: DonutChartIcon },
  { path: '/people', key: 'people', Icon: PersonGroupIcon },
] as const;

/** In the bar on wide screens, at the foot on narrow ones; only one of them is ever shown. */
function Navigation({ board, look }: { board: string; look: 'bar' | 'foot' }) {
  const words = useWords().shell;
  const { pathname } = useLocation();
  const isQuiet = useQuietMoment();
  const root = `/b/${board}`;
  return (
    <nav className={`shell-nav-${look}`} aria-label={words.mainNavigation}>
      {PLACES.map(({ path, key, Icon }) => {
        const isCurrent =
          path === ''
            ? pathname === root || pathname.startsWith(`${root}/card/`)
            : pathname.startsWith(root + path);
        return (
          <Link
            key={key}
            to={root + path}
            aria-current={isCurrent ? 'page' : undefined}
            prefetch={isQuiet ? 'render' : 'intent'}
          >
            {look === 'foot' && <Icon aria-hidden />}
            {words[key]}
          </Link>
        );
      })}
    </nav>
  );
}

/** Some seconds after the first paint, when nothing is urgent: then the other screens are fetched, so that they open offline too. */
const QUIET_AFTER_MS = 4000;
const useQuietMoment = () => {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isQuiet;
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
        people={here.map(({ key, name, colour }) => ({ key, name, colour }))}
      />
    </span>
  );
}
