// A card's title as a field that several people type in at once (R5). Used by the panel, the board and the list.
import { type KeyboardEvent, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Card } from '../domain/card.ts';
import { useLiveBoard } from '../live/shared-board.tsx';
import { bindTitle } from '../live/title-field.ts';
import './shared-title.css';
import { useUndo } from './use-undo-keys.ts';

type SharedTitleProps = {
  readonly card: Card;
  readonly label: string;
  readonly className?: string;
  /** Enter never makes a new line; it may lead on. */
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
};

const never = () => () => undefined;

/** Grows with its text where the browser doesn't do so itself (`field-sizing`). */
const grow = (field: HTMLTextAreaElement): void => {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
};

export const SharedTitle = ({
  card,
  label,
  className = '',
  onEnter,
  autoFocus = false,
}: SharedTitleProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const live = useLiveBoard();
  const { undo, redo } = useUndo();
  const [first] = useState(card.title);
  const filled = useSyncExternalStore(
    live?.shared.subscribe ?? never,
    () => live?.shared.isFilled() ?? false,
    () => false,
  );

  const growField = useCallback(() => {
    if (field.current) grow(field.current);
  }, []);

  useEffect(() => {
    if (!field.current || !live || !filled) return;
    return bindTitle(field.current, live, card.id, { onShown: growField, undo, redo });
  }, [live, filled, card.id, growField, undo, redo]);

  useEffect(() => {
    growField();
    if (!autoFocus || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [autoFocus, growField]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === 'enter') {
      event.preventDefault();
      onEnter?.();
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    // The browser's own undo knows nothing of what others typed in between (R9).
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };

  return (
    <textarea
      ref={field}
      className={`shared-title ${className}`}
      aria-label={label}
      rows={1}
      defaultValue={first}
      // Read-only until the shared text is here: what is typed must have somewhere to go.
      readOnly={!filled}
      autoComplete="off"
      enterKeyHint="done"
      onInput={growField}
      onKeyDown={onKeyDown}
    />
  );
};
