// Words in a cell that are written where they are read: as high as they are, written by Enter or by leaving, left as they were by
// Escape. Called by register-row.tsx.
import { type KeyboardEvent, useState } from 'react';

type GrowingFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly className?: string;
  readonly most: number;
  readonly disabled: boolean;
  /** Gets the text, its ends trimmed, only when it differs from `value`. */
  readonly onWrite: (text: string) => void;
};

/** While nobody types in it, it shows what others write. */
export function GrowingField({
  label,
  value,
  hint = '',
  most,
  disabled,
  onWrite,
  ...look
}: GrowingFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const write = () => {
    const text = draft?.trim();
    setDraft(null);
    if (text !== undefined && text !== value) onWrite(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      write();
    }
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
  };
  const shown = draft ?? value;
  return (
    // The copy of the text in the wrapper makes it as high as the text is.
    <span className={`stakes-grow ${look.className ?? ''}`} data-text={shown || hint}>
      <textarea
        rows={1}
        aria-label={label}
        placeholder={hint}
        value={shown}
        maxLength={most}
        disabled={disabled}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={write}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
