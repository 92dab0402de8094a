// What can be done with selected text in the minutes: a small bar over the selection. Alt+F10 leads into it, Esc out of it.
// Used by item-editor.tsx.
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type MutableRefObject, useLayoutEffect, useRef, useState } from 'react';
import { LinkField } from './link-field.tsx';
import { isDecision } from './mark-lines.ts';
import type { ProseWords } from './prose-words.ts';

type ItemToolsProps = {
  readonly editor: Editor;
  readonly words: ProseWords;
  readonly onAction: () => void;
  readonly onDecision: () => void;
  /** Leads the focus here, when the bar is shown. */
  readonly enter: MutableRefObject<() => boolean>;
};

const TOOLS = [
  { name: 'bold', sign: 'B', run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { name: 'italic', sign: 'I', run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: 'heading',
    sign: 'H',
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  { name: 'bulletList', sign: '•', run: (editor: Editor) => editor.chain().focus().toggleBulletList().run() },
  {
    name: 'orderedList',
    sign: '1.',
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const;

const GAP = 8;

const stateOf = ({ editor }: { editor: Editor }) => ({
  selected: editor.isFocused && !editor.state.selection.empty,
  from: editor.state.selection.from,
  active: TOOLS.filter(({ name }) => editor.isActive(name)).map(({ name }) => name),
  link: editor.isActive('link'),
  decision: isDecision(editor.state),
});

export const ItemTools = ({ editor, words, onAction, onDecision, enter }: ItemToolsProps) => {
  const now = useEditorState({ editor, selector: stateOf });
  const [isWithin, setIsWithin] = useState(false);
  const [isLinking, setIsLinking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isShown = now.selected || isWithin;
  usePlaceOver(box, editor, isShown ? now.from : null, isLinking);
  enter.current = () => {
    const first = box.current?.querySelector('button');
    first?.focus();
    return Boolean(first);
  };
  if (!isShown) return null;
  const back = () => {
    setIsLinking(false);
    editor.commands.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    back();
  };
  return (
    <div
      ref={box}
      role="group"
      className="prose-tools"
      aria-label={words.tools}
      onFocus={() => setIsWithin(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setIsWithin(false);
        setIsLinking(false);
      }}
      onKeyDown={onKeyDown}
    >
      <Tool name="action" label={words.action} keys="Control+Alt+A" text={words.action} onClick={onAction} />
      <Tool
        name="decision"
        label={words.decision}
        keys="Control+Alt+V"
        text={words.decision}
        isOn={now.decision}
        onClick={onDecision}
      />
      {TOOLS.map(({ name, sign, run }) => (
        <Tool
          key={name}
          name={name}
          label={words[name]}
          sign={sign}
          isOn={now.active.includes(name)}
          onClick={() => run(editor)}
        />
      ))}
      <Tool
        name="link"
        label={words.link}
        sign="↗"
        isOn={now.link}
        onClick={() => setIsLinking((is) => !is)}
      />
      {isLinking && <LinkField editor={editor} words={words} onDone={back} />}
    </div>
  );
};

type ToolProps = {
  readonly name: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly isOn?: boolean;
  readonly keys?: string;
  /** Its words, or else a sign for them. */
  readonly text?: string;
  readonly sign?: string;
};

const Tool = ({ name, label, onClick, isOn, keys, text, sign }: ToolProps) => (
  <button
    type="button"
    data-tool={name}
    title={keys ? `${label} (${keys.replace('Control', 'Ctrl')})` : label}
    aria-label={label}
    aria-keyshortcuts={keys}
    aria-pressed={isOn}
    // The selection stays while the pointer presses.
    onMouseDown={(event) => event.preventDefault()}
    onClick={onClick}
  >
    <span aria-hidden="true">{text ?? sign}</span>
  </button>
);

/** Over the place where the selection begins, within the text's width; under it where the window ends. */
const usePlaceOver = (
  box: MutableRefObject<HTMLDivElement | null>,
  editor: Editor,
  from: number | null,
  isLinking: boolean,
) => {
  // The link's field makes the bar another size.
  useLayoutEffect(() => {
    const bar = box.current;
    const ground = bar?.offsetParent?.getBoundingClientRect();
    if (from === null || !bar || !ground) return;
    const place = editor.view.coordsAtPos(from);
    const isUnder = place.top - bar.offsetHeight - GAP < 0;
    const top = isUnder ? place.bottom + GAP : place.top - bar.offsetHeight - GAP;
    bar.style.left = `${Math.max(0, Math.min(place.left - ground.left, ground.width - bar.offsetWidth))}px`;
    bar.style.top = `${top - ground.top}px`;
  }, [box, editor, from, isLinking]);
};
