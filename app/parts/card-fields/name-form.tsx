// Adds somebody or something with a name and a second word (organisation, vendor). Used by the people and service fields.
import { PlusIcon } from '@navikt/aksel-icons';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';

type NameFormProps = {
  /** The button that opens the form; null: the form is open, and `onCancel` closes it. */
  readonly opener: string | null;
  readonly second: string;
  readonly onAdd: (name: string, second: string) => void;
  readonly onCancel?: () => void;
};

export const NameForm = ({ opener, second, onAdd, onCancel }: NameFormProps) => {
  const [open, setOpen] = useState(opener === null);
  const close = () => {
    setOpen(opener === null);
    onCancel?.();
  };
  if (!open)
    return (
      <button type="button" className="ui-button" data-look="quiet" onClick={() => setOpen(true)}>
        <PlusIcon aria-hidden />
        {opener}
      </button>
    );
  return (
    <OpenNameForm
      second={second}
      onClose={close}
      onAdd={(name, other) => {
        onAdd(name, other);
        close();
      }}
    />
  );
};

type OpenNameFormProps = {
  second: string;
  onAdd: (name: string, second: string) => void;
  onClose: () => void;
};

const OpenNameForm = ({ second, onAdd, onClose }: OpenNameFormProps) => {
  const words = useWords().card;
  const [name, setName] = useState('');
  const [other, setOther] = useState('');
  const [missing, setMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const errorId = useId();
  useEffect(() => first.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') return onAdd(name.trim(), other.trim());
    setMissing(true);
    first.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="card-name-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label>
        <span>{words.name}</span>
        <input
          ref={first}
          className="ui-field"
          value={name}
          maxLength={120}
          autoComplete="off"
          aria-invalid={missing && name.trim() === ''}
          aria-describedby={missing ? errorId : undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        <span>{second}</span>
        <input
          className="ui-field"
          value={other}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setOther(event.target.value)}
        />
      </label>
      {missing && name.trim() === '' && (
        <p id={errorId} className="card-error" role="alert">
          {words.nameMissing}
        </p>
      )}
      <div className="card-form-ends">
        <button type="submit" className="ui-button" data-look="main">
          {words.add}
        </button>
        <button type="button" className="ui-button" data-look="quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};
