// «?» beside the filter's field: opens the help, which is fetched apart from the page. Called by the filter's field.
import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import { usePart } from '../../ui/use-part.ts';

const load = () => import('./filter-help.tsx').then(({ FilterHelp }) => FilterHelp);

export function FilterHelpButton({ onInsert }: { readonly onInsert: (piece: string) => void }) {
  const { filter: words, live } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const { Part: Help } = usePart({ load, isOpen, close, missing: live.part });
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
        onClick={() => setOpen(!isOpen)}
      >
        <QuestionmarkCircleIcon aria-hidden />
      </button>
      {isOpen && Help && (
        <Help
          button={button}
          onClose={close}
          onInsert={(piece) => {
            close();
            onInsert(piece);
          }}
        />
      )}
    </>
  );
}
