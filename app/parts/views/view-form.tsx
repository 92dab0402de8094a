// The name of a saved view and whose it is. Called by views-popover.tsx for saving and for renaming.
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../text/words.tsx';
import '../../ui/inputs.css';

export type ViewFormValue = {
  readonly name: string;
  readonly isGroups: boolean;
  /** Whoever opens it is to stand in the filter in place of the one who saves it. */
  readonly putsMe: boolean;
};

type ViewFormProps = {
  label: string;
  name: string;
  isGroups: boolean;
  /** Whether what is saved names me, so that the group is asked whom it should name. */
  namesMe: boolean;
  onSubmit: (value: ViewFormValue) => void;
  onCancel: () => void;
};

export function ViewForm({ label, namesMe, onSubmit, onCancel, ...first }: ViewFormProps) {
  const words = useWords().views;
  const [value, setValue] = useState<ViewFormValue>({ ...first, putsMe: true });
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const ids = { label: useId(), error: useId(), group: useId() };
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = value.name.trim();
    if (name !== '') return onSubmit({ ...value, name, putsMe: value.putsMe && namesMe && value.isGroups });
    setMissing(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const hasError = isMissing && value.name.trim() === '';
  return (
    <form className="views-form" aria-labelledby={ids.label} onSubmit={submit} onKeyDown={onKeyDown}>
      <h2 id={ids.label}>{label.replace(/\s*…$/, '')}</h2>
      <label className="views-field">
        <span>{words.name}</span>
        <input
          ref={field}
          className="ui-field"
          data-first-focus
          value={value.name}
          placeholder={words.nameHint}
          maxLength={80}
          autoComplete="off"
          aria-invalid={hasError}
          aria-describedby={hasError ? ids.error : undefined}
          onChange={(event) => setValue({ ...value, name: event.target.value })}
        />
      </label>
      {hasError && (
        <p id={ids.error} className="views-error" role="alert">
          {words.nameMissing}
        </p>
      )}
      <fieldset className="views-whom">
        <legend>{words.forWhom}</legend>
        {[false, true].map((isGroups) => (
          <label key={String(isGroups)}>
            <input
              type="radio"
              className="ds-input"
              name={ids.group}
              checked={value.isGroups === isGroups}
              onChange={() => setValue({ ...value, isGroups })}
            />
            {isGroups ? words.forGroup : words.forMe}
          </label>
        ))}
      </fieldset>
      {namesMe && value.isGroups && (
        <label className="views-me">
          <input
            type="checkbox"
            className="ds-input"
            checked={value.putsMe}
            onChange={(event) => setValue({ ...value, putsMe: event.target.checked })}
          />
          {words.meIn}
        </label>
      )}
      <div className="views-ends">
        <button type="submit" className="ui-button" data-look="main">
          {words.add}
        </button>
        <button type="button" className="ui-button" data-look="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
