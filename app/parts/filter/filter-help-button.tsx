// «?» beside the filter's field: opens the help, which is loaded with the first press. Called by the filter's field.
import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { type ComponentType, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import type { FilterHelpProps } from './filter-help.tsx';

export function FilterHelpButton({ onInsert }: { readonly onInsert: (piece: string) => void }) {
  const words = useWords().filter;
  const [isOpen, setOpen] = useState(false);
  const [Help, setHelp] = useState<ComponentType<FilterHelpProps> | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = () => {
    setOpen(!isOpen);
    if (Help) return;
    import('./filter-help.tsx').then(
      ({ FilterHelp }) => setHelp(() => FilterHelp),
      () => setOpen(false),
    );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ui-button filter-help-button"
        data-look="icon"
        aria-expanded={isOpen}
        aria-label={words.help}
        title={words.help}
        onClick={open}
      >
        <QuestionmarkCircleIcon aria-hidden />
      </button>
      {isOpen && Help && (
        <Help
          button={button}
          onClose={() => setOpen(false)}
          onInsert={(piece) => {
            setOpen(false);
            onInsert(piece);
          }}
        />
      )}
    </>
  );
}
