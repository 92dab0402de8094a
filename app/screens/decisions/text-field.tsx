// A text of several lines that is one key of a record: written when the field is left, or goes. Used by edit-decision.tsx.
import { type RefObject, useEffect, useRef, useState } from 'react';

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Gets the text, its ends trimmed, only when it differs from `value`. */
  readonly onWrite: (text: string) => void;
  readonly fieldRef?: RefObject<HTMLTextAreaElement>;
};

export function TextField({ id, label, value, onWrite, fieldRef }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const write = () => {
    const text = draft?.trim();
    setDraft(null);
    if (text !== undefined && text !== value) onWrite(text);
  };
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(() => () => latest.current(), []);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={fieldRef}
        className="ui-field"
        id={id}
        rows={2}
        maxLength={2_000}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={write}
      />
    </>
  );
}
