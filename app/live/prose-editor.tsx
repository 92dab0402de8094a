// The editor of a card's body: Tiptap on the shared document, others' carets in it, undo of one's own typing only (R9).
// Loaded lazily by shared-prose.tsx.
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useWords } from '../text/words.tsx';
import { bodyOf } from '../ydoc/card-document.ts';
import { useBoard, useMe } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';

type Colour = 1 | 2 | 3 | 4 | 5;

/** The five person colours (app/ui/tokens.css, light): other editors of this protocol want six hex digits. */
const HEX: Readonly<Record<Colour, string>> = {
  1: '#7B3F78',
  2: '#0F6674',
  3: '#A2325A',
  4: '#5A6016',
  5: '#5A4FA0',
};

type CaretUser = { readonly name?: unknown; readonly colour?: unknown };

const nameOf = ({ name }: CaretUser): string => (typeof name === 'string' ? name : '').split(' ')[0] ?? '';
const colourOf = ({ colour }: CaretUser): string =>
  typeof colour === 'number' && colour in HEX ? String(colour) : '1';

/** Somebody else's caret, coloured by our own stylesheet: what others send is never put into a style. */
const drawCaret = (user: CaretUser): HTMLElement => {
  const caret = document.createElement('span');
  caret.className = 'live-caret';
  caret.dataset.personColour = colourOf(user);
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('b');
  label.textContent = nameOf(user);
  caret.append(label);
  return caret;
};

const useBodyEditor = (shared: SharedDocument, label: string): Editor | null => {
  const me = useMe();
  const colour = useBoard().people.find((person) => person.id === me.id)?.colour ?? 1;
  return useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      extensions: [
        // A trailing node would be written by everybody who only looks.
        StarterKit.configure({ undoRedo: false, trailingNode: false, heading: { levels: [3, 4] } }),
        Collaboration.configure({ fragment: bodyOf(shared.doc) }),
        CollaborationCaret.configure({
          provider: { awareness: shared.awareness },
          user: { id: me.id, name: me.name, colour, color: HEX[colour] },
          render: drawCaret,
          selectionRender: (user: CaretUser) => ({
            nodeName: 'span',
            class: 'live-selection',
            'data-person-colour': colourOf(user),
          }),
        }),
      ],
      editorProps: {
        attributes: {
          class: 'live-prose-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
        },
        // Esc is the panel's: the editor's own would select what stands round the caret.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Escape' },
      },
    },
    [shared],
  );
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

const Tools = ({ editor }: { editor: Editor }) => {
  const words = useWords().live.prose;
  const active = useEditorState({
    editor,
    selector: (state) => TOOLS.filter(({ name }) => state.editor.isActive(name)).map(({ name }) => name),
  });
  return (
    <div role="group" className="live-prose-tools" aria-label={words.tools}>
      {TOOLS.map(({ name, sign, run }) => (
        <button
          key={name}
          type="button"
          data-tool={name}
          title={words[name]}
          aria-label={words[name]}
          aria-pressed={active.includes(name)}
          onClick={() => run(editor)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
};

const Hint = ({ editor }: { editor: Editor }) => {
  const words = useWords().live.prose;
  const isEmpty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });
  return isEmpty ? (
    <span aria-hidden="true" className="live-prose-hint">
      {words.hint}
    </span>
  ) : null;
};

export const ProseEditor = ({ shared, label }: { shared: SharedDocument; label: string }) => {
  const editor = useBodyEditor(shared, label);
  if (!editor) return null;
  return (
    <>
      <Tools editor={editor} />
      <div className="live-prose-ground">
        <Hint editor={editor} />
        <EditorContent editor={editor} />
      </div>
    </>
  );
};
