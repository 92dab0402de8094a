// The row over the wheel: which year, saved views, the board's filter, and print. Called by the wheel screen.
import { CalendarIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import { SpanChoice } from './span-choice.tsx';
import { useWheelLinks, type Wheel } from './use-wheel.ts';
import { WheelMenu } from './wheel-menu.tsx';

export const WheelTools = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  return (
    <div className="wheel-tools">
      <SpanChoice wheel={wheel} />
      <WheelMenu wheel={wheel} />
      <ViewsMenu />
      <FilterBar filter={wheel.filter} shown={wheel.shown} total={wheel.board.cards.length} />
      <CalendarLink />
      <button
        type="button"
        className="ui-button wheel-print"
        data-look="quiet"
        title={words.wheel.print}
        onClick={() => window.print()}
      >
        <PrinterSmallIcon aria-hidden />
        <span className="wheel-tool-word">{words.wheel.print}</span>
      </button>
    </div>
  );
};

/** The same cards in one's own calendar. */
const CalendarLink = () => {
  const links = useWheelLinks();
  const { calendar } = useWords().wheel;
  return (
    <Link className="ui-button wheel-calendar" data-look="quiet" to={links.calendar} title={calendar}>
      <CalendarIcon aria-hidden />
      <span className="wheel-tool-word">{calendar}</span>
    </Link>
  );
};
