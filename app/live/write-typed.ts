// Writes where the caret stands, as if it were typed. Called by use-item-editor.ts.
import type { Editor } from '@tiptap/react';

/** A new line in it begins a paragraph. */
export const writeTyped = (editor: Editor, text: string): void => {
  const [first = '', ...more] = text.split('\n');
  const insert = (line: string) => line !== '' && editor.view.dispatch(editor.state.tr.insertText(line));
  insert(first);
  for (const line of more) {
    editor.commands.splitBlock();
    insert(line);
  }
};
