// The button for what the wheel shows: rings, where the year begins, school holidays. What it opens is fetched apart from the page.
// Called by the wheel's tools.
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useWords } from '../../text/words.tsx';
import { usePart } from '../../ui/use-part.ts';
import type { Wheel } from './use-wheel.ts';

const load = () => import('./wheel-menu-popover.tsx').then(({ WheelMenuPopover }) => WheelMenuPopover);

export const WheelMenu = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWheelWords();
  const { live } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
  const { Part, fetch } = usePart({ load, isOpen, close: () => setOpen(false), missing: live.part });
  const { by } = wheel.plans.choice;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-button wheel-menu-button"
        data-look="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={words.menuTitle}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={() => setOpen(!isOpen)}
      >
        {by === 'kind' ? words.menu : `${words.menu}: ${words.by[by]}`}
        <ChevronDownIcon aria-hidden />
      </button>
      {isOpen && Part && <Part wheel={wheel} anchor={() => button.current} onClose={close} />}
    </>
  );
};
