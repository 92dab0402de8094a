// A short text that is one key of the card: written when the field is left, on Enter, or when the panel goes; one undo.
// Used by the panel's fields.
import { type ChangeEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** Properties for an input. `onWrite` gets the text, its ends trimmed, only when it differs from `value`. */
export const useTextDraft = (value: string, onWrite: (text: string) => void) => {
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
  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(event.target.value),
    onBlur: write,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) write();
    },
  };
};
