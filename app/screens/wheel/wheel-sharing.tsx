// In the row over the wheel: the way to the year plan, and the button for pictures and sharing; what that opens is fetched apart from
// the page. Called by the wheel's tools.
import { BarChartIcon, ChevronDownIcon, LinkIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { useRef, useState } from 'react';
import { useBoardId } from '../../live/shared-board.tsx';
import { picture } from '../../text/picture.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { usePart } from '../../ui/use-part.ts';
import type { Wheel } from './use-wheel.ts';
import './wheel-sharing.css';

const load = () => import('./sharing-popover.tsx').then(({ SharingPopover }) => SharingPopover);

export const WheelSharing = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = picture[useLanguage()];
  const missing = useWords().live.part;
  const board = useBoardId();
  const { search } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
  const { Part: Popover, fetch } = usePart({ load, isOpen, close: () => setOpen(false), missing });
  return (
    <>
      <Link
        className="ui-button wheel-year-plan"
        data-look="quiet"
        to={`/b/${board}/year-plan${search}`}
        title={words.yearPlan}
      >
        <BarChartIcon aria-hidden />
        <span className="ui-may-hide">{words.yearPlan}</span>
      </Link>
      <button
        ref={button}
        type="button"
        className="ui-button wheel-sharing"
        data-look="quiet"
        title={words.menu}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={() => setOpen(!isOpen)}
      >
        <LinkIcon aria-hidden />
        {words.open}
        <ChevronDownIcon aria-hidden />
      </button>
      {isOpen && Popover && <Popover wheel={wheel} anchor={() => button.current} onClose={close} />}
    </>
  );
};
