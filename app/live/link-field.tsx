// The address of a link in the minutes, typed in the bar of tools. Used by item-tools.tsx.
import type { Editor } from '@tiptap/react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { ProseWords } from './prose-words.ts';
import { linkOf } from './safe-link.ts';

type LinkFieldProps = { readonly editor: Editor; readonly words: ProseWords; readonly onDone: () => void };

/** The selection without the spaces at its ends: a link of a space alone has no name. */
const trimmed = ({ state: { doc, selection } }: Editor): { from: number; to: number } => {
  const { from, to } = selection;
  const text = doc.textBetween(from, to, '\n', '\ufffc');
  const lead = text.length - text.trimStart().length;
  return { from: from + lead, to: Math.max(from + lead, to - (text.length - text.trimEnd().length)) };
};

export const LinkField = ({ editor, words, onDone }: LinkFieldProps) => {
  const old: unknown = editor.getAttributes('link').href;
  const [typed, setTyped] = useState(typeof old === 'string' ? old : '');
  const [isWrong, setIsWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const errorId = useId();
  useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const href = linkOf(typed);
    if (href === null) {
      setIsWrong(true);
      field.current?.focus();
      return;
    }
    const chain = editor.chain().focus();
    const whole = editor.isActive('link')
      ? chain.extendMarkRange('link')
      : chain.setTextSelection(trimmed(editor));
    whole.setLink({ href }).run();
    onDone();
  };
  const onRemove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };
  return (
    <form className="prose-link" onSubmit={onSubmit} noValidate>
      <input
        ref={field}
        className="ui-field"
        type="url"
        inputMode="url"
        autoComplete="off"
        aria-label={words.linkTo}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? errorId : undefined}
        placeholder={words.linkHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsWrong(false);
        }}
      />
      <button type="submit">{words.linkSet}</button>
      {typeof old === 'string' && (
        <button type="button" onClick={onRemove}>
          {words.linkRemove}
        </button>
      )}
      {isWrong && (
        <p id={errorId} role="alert">
          {words.linkWrong}
        </p>
      )}
    </form>
  );
};
