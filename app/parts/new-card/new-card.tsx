// Writing new cards where one is: Enter adds and stays, several pasted lines become several cards, Esc leaves. Called by the board's
// columns and by the list.
import { PlusIcon } from '@navikt/aksel-icons';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type CardId, KINDS, type Kind } from '../../domain/card.ts';
import { useWords } from '../../text/words.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import './new-card.css';

/** Longer titles are cut when pasted; nobody types one. */
const LONGEST_TITLE = 500;

export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•▪–]|\d+[.)])\s+/, '')
        .trim()
        .slice(0, LONGEST_TITLE),
    )
    .filter((line) => line !== '');

type NewCardProps = {
  /** What it is called for who doesn't see where it stands: «Nytt kort i mars». */
  label: string;
  firstKind: Kind;
  /** Those to choose from; with one there is nothing to choose. */
  kinds?: readonly Kind[];
  /** Gives the last card that was made, where it can be seen; who leaves by Esc then stands on it. */
  onAdd: (titles: readonly string[], kind: Kind) => CardId | null;
  /** Whether the card was there to be focused: it may have been undone. */
  onFocusCard?: (card: CardId) => boolean;
};

export function NewCard({ onAdd, onFocusCard, ...form }: NewCardProps) {
  const words = useWords().board;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const made = useRef<CardId | null>(null);
  const goesBack = useRef(false);
  useEffect(() => {
    if (isOpen || !goesBack.current) return;
    goesBack.current = false;
    const isThere = made.current !== null && onFocusCard?.(made.current) === true;
    if (!isThere) opener.current?.focus();
    made.current = null;
  }, [isOpen, onFocusCard]);
  /** Who goes elsewhere stays there. */
  const close = (isGoingBack: boolean) => {
    goesBack.current ||= isGoingBack;
    setOpen(false);
  };
  const add = (titles: readonly string[], kind: Kind) => {
    made.current = onAdd(titles, kind) ?? made.current;
  };
  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className="new-card-open"
        data-new-card
        aria-label={form.label}
        onClick={() => setOpen(true)}
      >
        <PlusIcon aria-hidden />
        {words.newCard}
      </button>
    );
  }
  return <NewCardForm {...form} onAdd={add} onClose={close} />;
}

type NewCardFormProps = Omit<NewCardProps, 'onAdd' | 'onFocusCard'> & {
  onAdd: (titles: readonly string[], kind: Kind) => void;
  onClose: (isGoingBack: boolean) => void;
};

function NewCardForm({ label, firstKind, kinds = KINDS, onAdd, onClose }: NewCardFormProps) {
  const words = useWords().board;
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<Kind>(firstKind);
  const form = useRef<HTMLFieldSetElement>(null);
  // The browser brings the field into sight that has the focus, not what stands under it.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  const add = (titles: readonly string[]) => {
    if (titles.length === 0) return;
    onAdd(titles, kind);
    setTitle('');
    // The new cards push the field down; in a long column they are drawn and measured a frame later.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose(true);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(linesOf(title));
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = linesOf(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    add(title.trim() === '' ? lines : [title.trim(), ...lines]);
  };
  return (
    <fieldset
      ref={form}
      className="new-card"
      data-kind={kind}
      onBlur={(event) => {
        if (title === '' && !event.currentTarget.contains(event.relatedTarget)) onClose(false);
      }}
    >
      <legend className="ui-hidden">{label}</legend>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person pressed a button to write here
        autoFocus
        rows={2}
        value={title}
        maxLength={LONGEST_TITLE}
        placeholder={words.newCardTitle}
        aria-label={label}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <div className="new-card-kinds" role="group" aria-label={words.kindOfNew}>
        {kinds.length > 1 &&
          kinds.map((one) => (
            <button
              key={one}
              type="button"
              className="ui-button"
              data-look="icon"
              title={words.kinds[one]}
              aria-label={words.kinds[one]}
              aria-pressed={kind === one}
              onClick={() => setKind(one)}
            >
              <KindIcon shape={one} />
            </button>
          ))}
        <span className="new-card-hint">{words.newCardHint}</span>
      </div>
    </fieldset>
  );
}
