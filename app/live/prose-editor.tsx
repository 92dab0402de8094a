// The editor of a card's body: Tiptap on the shared document (prose-together.ts), with its tools.
// Loaded lazily by shared-prose.tsx.
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useWords } from '../text/words.tsx';
import { bodyOf } from '../ydoc/card-document.ts';
import { proseTogether, useCaretOwner } from './prose-together.ts';
import type { SharedDocument } from './shared-document.ts';

const useBodyEditor = (shared: SharedDocument, label: string): Editor | null => {
  const owner = useCaretOwner();
  return useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      extensions: proseTogether(shared, bodyOf(shared.doc), owner),
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
