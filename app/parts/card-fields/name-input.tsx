// A field that adds what is typed, with suggestions: Enter, a comma and leaving it add. Used by tags, audiences and channels.
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import './card-fields.css';

type NameInputProps = {
  readonly field: RefObject<HTMLInputElement>;
  readonly label: string;
  readonly hint: string;
  readonly suggestions: readonly string[];
  /** May be of several names, or of none. */
  readonly onAdd: (typed: string) => void;
};

export const NameInput = ({ field, label, hint, suggestions, onAdd }: NameInputProps) => {
  const [typed, setTyped] = useState('');
  const listId = useId();
  const take = (text: string) => {
    setTyped('');
    onAdd(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
    event.preventDefault();
    take(typed);
  };
  return (
    <>
      <input
        ref={field}
        className="card-tag-input"
        data-first-focus
        list={listId}
        aria-label={label}
        placeholder={hint}
        value={typed}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => take(typed)}
      />
      <datalist id={listId}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
};
