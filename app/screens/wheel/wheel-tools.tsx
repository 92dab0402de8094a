// The row over the wheel: which year, saved views, the board's filter, and print. Called by the wheel screen.
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { yearOf } from '../../domain/plain-date.ts';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import { useWheelLinks, type Wheel } from './use-wheel.ts';

export const WheelTools = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  return (
    <div className="wheel-tools">
      <YearChoice wheel={wheel} />
      <ViewsMenu />
      <FilterBar filter={wheel.filter} shown={wheel.shown} total={wheel.board.cards.length} />
      <CalendarLink />
      <button
        type="button"
        className="ui-button wheel-print"
        data-look="quiet"
        onClick={() => window.print()}
      >
        <PrinterSmallIcon aria-hidden />
        {words.wheel.print}
      </button>
    </div>
  );
};

/** The same cards in one's own calendar. */
const CalendarLink = () => {
  const links = useWheelLinks();
  return (
    <Link className="ui-button wheel-calendar" data-look="quiet" to={links.calendar}>
      <CalendarIcon aria-hidden />
      {useWords().wheel.calendar}
    </Link>
  );
};

const YearChoice = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords().wheel;
  const links = useWheelLinks();
  const { today } = wheel;
  const year = yearOf(wheel.span.first);
  return (
    <div className="wheel-years">
      <Link
        className="ui-button"
        data-look="icon"
        to={links.year(year - 1)}
        title={words.previousYear(year - 1)}
      >
        <ChevronLeftIcon aria-hidden />
        <span className="ui-hidden">{words.previousYear(year - 1)}</span>
      </Link>
      <h1>
        <span className="ui-hidden">{words.title(String(year))}</span>
        <span aria-hidden="true">{year}</span>
      </h1>
      <Link className="ui-button" data-look="icon" to={links.year(year + 1)} title={words.nextYear(year + 1)}>
        <ChevronRightIcon aria-hidden />
        <span className="ui-hidden">{words.nextYear(year + 1)}</span>
      </Link>
      {year !== yearOf(today) && (
        <Link className="ui-button" data-look="quiet" to={links.year(yearOf(today))}>
          {words.thisYear}
        </Link>
      )}
    </div>
  );
};
