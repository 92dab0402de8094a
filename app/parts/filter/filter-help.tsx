// The help of the filter: each kind of term with an example that a press puts into the field. Loaded by its button.
import { XMarkIcon } from '@navikt/aksel-icons';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { filterExamples } from '../../text/filter-examples.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useDismiss } from './use-dismiss.ts';
import { usePlace } from './use-place.ts';

export type FilterHelpProps = {
  readonly button: RefObject<HTMLButtonElement>;
  readonly onClose: () => void;
  readonly onInsert: (piece: string) => void;
};

export function FilterHelp({ button, onClose, onInsert }: FilterHelpProps) {
  const words = useWords().filter;
  const examples = filterExamples[useLanguage()];
  const panel = useRef<HTMLDivElement>(null);
  const title = useId();
  const place = usePlace(button, 520);
  useDismiss(panel, button, onClose);
  const isPlaced = place.visibility === undefined;
  useEffect(() => {
    if (isPlaced) panel.current?.querySelector<HTMLElement>('dt button')?.focus();
  }, [isPlaced]);
  return (
    <div ref={panel} className="filter-panel filter-help" style={place} role="dialog" aria-labelledby={title}>
      <header>
        <h2 id={title}>{words.helpTitle}</h2>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.close}
          onClick={() => {
            onClose();
            button.current?.focus();
          }}
        >
          <XMarkIcon aria-hidden />
        </button>
      </header>
      <p>{words.helpIntro}</p>
      <dl>
        {Object.entries(examples).map(([name, { insert, says }]) => (
          <div key={name}>
            <dt>
              <button type="button" onClick={() => onInsert(insert)}>
                {/[:#"]$/.test(insert) ? `${insert}…` : insert}
              </button>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
