// A column's or a lane's own menu: fold it away, and how many open cards it is meant to hold. Placed in their heads.
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { type FormEvent, useId } from 'react';
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
  return (
    <Popover
      className="board-column-menu"
      label={words.columnMenu(name)}
      face={<MenuElipsisHorizontalIcon aria-hidden />}
    >
      {(close) => (
        <div className="board-column-options">
          <LimitForm
            most={most}
            onLimit={(next) => {
              setLimit(id, next);
              close();
            }}
          />
          <button type="button" className="ui-button" data-look="quiet" onClick={onFold}>
            {words.foldIt}
          </button>
        </div>
      )}
    </Popover>
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
