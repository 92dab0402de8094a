// A column's or a lane's own menu: fold it away, and how many open cards it is meant to hold. Placed in their heads.
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { type FormEvent, useId, useRef, useState } from 'react';
import { HIGHEST_LIMIT } from '../../domain/limits.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { Popover } from '../../ui/popover.tsx';

type ColumnMenuProps = {
  /** What the limit is kept under. */
  id: string;
  name: string;
  most: number | null;
  onFold: () => void;
};

export function ColumnMenu({ id, name, most, onFold }: ColumnMenuProps) {
  const words = useWords().board;
  const { setLimit } = useBoardCommands();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
  return (
    <span className="board-column-menu">
      <button
        ref={button}
        type="button"
        className="ui-button"
        data-look="icon"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.columnMenu(name)}
        title={words.columnMenu(name)}
        onClick={() => setOpen(!isOpen)}
      >
        <MenuElipsisHorizontalIcon aria-hidden />
      </button>
      {isOpen && (
        <Popover
          anchor={() => button.current}
          label={words.columnMenu(name)}
          closeLabel={words.close}
          onClose={close}
          align="end"
        >
          <div className="board-column-options">
            <LimitForm
              most={most}
              onLimit={(next) => {
                setLimit(id, next);
                close('back');
              }}
            />
            <button
              type="button"
              className="ui-button"
              data-look="quiet"
              onClick={() => {
                close('back');
                onFold();
              }}
            >
              {words.foldIt}
            </button>
          </div>
        </Popover>
      )}
    </span>
  );
}

function LimitForm({ most, onLimit }: { most: number | null; onLimit: (most: number | null) => void }) {
  const words = useWords().board;
  const fieldId = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('most')).trim();
    onLimit(text === '' ? null : Number(text));
  };
  return (
    <form className="board-limit" onSubmit={onSubmit}>
      <label htmlFor={fieldId}>{words.limit}</label>
      <div>
        <input
          id={fieldId}
          className="ui-field"
          name="most"
          type="number"
          inputMode="numeric"
          min={1}
          max={HIGHEST_LIMIT}
          step={1}
          defaultValue={most ?? ''}
          aria-describedby={`${fieldId}-hint`}
        />
        <button type="submit" className="ui-button">
          {words.setLimit}
        </button>
      </div>
      <p id={`${fieldId}-hint`}>{words.limitHint}</p>
    </form>
  );
}
