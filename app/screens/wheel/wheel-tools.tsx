// The row over the wheel: which year, saved views, the board's filter, pictures and sharing. Called by the wheel screen.
import { CalendarIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { KeysHelpButton } from '../../parts/keys/keys-help.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useWords } from '../../text/words.tsx';
import { SpanChoice } from './span-choice.tsx';
import { useWheelLinks, type Wheel } from './use-wheel.ts';
import { WheelMenu } from './wheel-menu.tsx';
import { WheelSharing } from './wheel-sharing.tsx';

export const WheelTools = ({ wheel }: { readonly wheel: Wheel }) => {
  return (
    <div className="ui-tools wheel-tools">
      <SpanChoice wheel={wheel} />
      <WheelMenu wheel={wheel} />
      <ViewsMenu />
      <FilterBar filter={wheel.filter} shown={wheel.shown} total={wheel.board.cards.length} />
      <CalendarLink />
      <WheelSharing wheel={wheel} />
      <KeysHelpButton />
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
      <span className="wheel-tool-word ui-may-hide">{calendar}</span>
    </Link>
  );
};
