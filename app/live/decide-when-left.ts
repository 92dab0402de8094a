// A line that says it is a decision becomes one when whoever wrote in it leaves it, by Enter, by another key or by the pointer; not when
// they only pass through, and not again after an undo. Used by use-item-editor.ts.
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { lineAt } from './prose-lines.ts';

/** The place before the paragraph that I write in and have not left. */
type Written = number | null;

const key = new PluginKey<Written>('decideWhenLeft');

const paragraphRound = (doc: Node, at: number): Written => {
  const place = doc.resolve(at);
  return place.parent.type.name === 'paragraph' ? place.before() : null;
};

function writtenAfter(transaction: Transaction, written: Written, state: EditorState): Written {
  if (transaction.getMeta(key) === 'left') return null;
  const sync = transaction.getMeta(ySyncPluginKey);
  if (sync?.isUndoRedoOperation) return null;
  const withCaret = () => lineAt(state)?.at ?? null;
  // Others' changes replace the text as a whole; the caret stays in its line.
  if (sync?.isChangeOrigin) return written === null ? null : withCaret();
  if (written !== null) return paragraphRound(state.doc, transaction.mapping.map(written + 1));
  return transaction.docChanged ? withCaret() : null;
}

const isOutside = ({ doc, selection }: EditorState, written: number): boolean => {
  const end = written + (doc.nodeAt(written)?.nodeSize ?? 0);
  return selection.to <= written || selection.from >= end;
};

/** Whoever writes has left their line: `decide` is called with the place before it. */
export function leaveLine(view: EditorView, decide: (view: EditorView, at: number) => void): void {
  const written = key.getState(view.state) ?? null;
  if (written === null) return;
  view.dispatch(view.state.tr.setMeta(key, 'left').setMeta('addToHistory', false));
  decide(view, written);
}

export const decideWhenLeft = (decide: (view: EditorView, at: number) => void) =>
  Extension.create({
    name: 'decideWhenLeft',
    addProseMirrorPlugins: () => [
      new Plugin<Written>({
        key,
        state: {
          init: () => null,
          apply: (transaction, written, _before, state) => writtenAfter(transaction, written, state),
        },
        view: () => ({
          update: (view) => {
            const written = key.getState(view.state) ?? null;
            if (written !== null && isOutside(view.state, written)) leaveLine(view, decide);
          },
        }),
      }),
    ],
  });
