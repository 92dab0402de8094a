// The switch between the board, the list and the year plan of the same cards: links that keep the filter, lens and order of the
// address. Placed first in the tools of these screens.
import { BarChartIcon, BulletListIcon } from '@navikt/aksel-icons';
import { Link, useLocation, useParams } from '@remix-run/react';
import { viewScreenOf } from '../domain/view.ts';
import { useWords } from '../text/words.tsx';
import './view-switch.css';

export function ViewSwitch() {
  const words = useWords();
  const { board = '' } = useParams();
  const { pathname, search } = useLocation();
  const screen = viewScreenOf(pathname, board);
  return (
    <nav className="view-switch" aria-label={words.list.switchLabel}>
      <Link to={`/b/${board}${search}`} aria-current={screen === 'board' ? 'page' : undefined}>
        <BarChartIcon aria-hidden />
        <span>{words.board.title}</span>
      </Link>
      <Link to={`/b/${board}/list${search}`} aria-current={screen === 'list' ? 'page' : undefined}>
        <BulletListIcon aria-hidden />
        <span>{words.list.title}</span>
      </Link>
      <Link to={`/b/${board}/year-plan${search}`} aria-current={screen === 'year-plan' ? 'page' : undefined}>
        <BarChartIcon aria-hidden />
        <span>{words.list.yearPlan}</span>
      </Link>
    </nav>
  );
}
