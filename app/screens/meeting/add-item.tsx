// A line that adds to a list: Enter adds and stays, Esc leaves. The agenda's items and the item's cards are added so. Used by
// agenda-list.tsx and meeting-deck.tsx.
import { PlusIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMeetingWords } from '../../text/use-meeting-words.ts';

export function AddItem({ onAdd }: { onAdd: (title: string) => void }) {
  const words = useMeetingWords();
  return <AddLine opener={words.addItem} label={words.itemTitle} onAdd={onAdd} />;
}

type AddLineProps = {
  readonly opener: string;
  /** What the opener is called for who doesn't see what it belongs to. */
  readonly openerFully?: string;
  readonly label: string;
  readonly onAdd: (text: string) => void;
};

export function AddLine({ opener, openerFully, label, onAdd }: AddLineProps) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    // Not in the next frame: by then the focus may be somewhere else, and would be taken back.
    flushSync(() => {
      setOpen(false);
      setText('');
    });
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const trimmed = text.trim();
    if (trimmed === '') return;
    onAdd(trimmed);
    setText('');
  };
  if (!isOpen)
    return (
      <button
        ref={button}
        type="button"
        className="meeting-add"
        aria-label={openerFully}
        onClick={() => setOpen(true)}
      >
        <PlusIcon aria-hidden />
        {opener}
      </button>
    );
  return (
    <input
      className="ui-field meeting-add-field"
      // biome-ignore lint/a11y/noAutofocus: the person pressed a button to write here
      autoFocus
      value={text}
      maxLength={300}
      placeholder={label}
      aria-label={openerFully ?? label}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => text.trim() === '' && setOpen(false)}
    />
  );
}
