// A person named in the minutes, by id: shown with the name they have on the board now. Used by item-editor.tsx.
import { Plugin } from '@tiptap/pm/state';
import { mergeAttributes, Node } from '@tiptap/react';
import type { PersonId } from '../domain/card.ts';
import { typedAfterName } from './mention-query.ts';

export type Names = {
  /** Null for whoever isn't on the board. */
  nameOf(person: PersonId): string | null;
  /** Told when somebody's name has changed. */
  subscribe(listener: () => void): () => void;
};

const oneSpaceAfterName = new Plugin({
  props: {
    handleTextInput: (view, _from, _to, text) => {
      const typed = typedAfterName(view.state, text);
      if (typed) view.dispatch(typed);
      return typed !== null;
    },
  },
});

export const mention = ({ nameOf, subscribe }: Names) =>
  Node.create({
    name: 'mention',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: false,
    addAttributes() {
      return {
        id: { default: null, parseHTML: (element) => element.getAttribute('data-mention') },
        /** The name when it was written, for texts without a board. */
        label: { default: '', parseHTML: (element) => element.textContent?.replace(/^@/, '') ?? '' },
      };
    },
    parseHTML: () => [{ tag: 'span[data-mention]' }],
    renderHTML: ({ node, HTMLAttributes: { id, label, ...rest } }) => [
      'span',
      mergeAttributes(rest, { class: 'prose-mention', 'data-mention': node.attrs.id }),
      `@${node.attrs.label}`,
    ],
    renderText: ({ node }) => `@${node.attrs.label}`,
    addProseMirrorPlugins: () => [oneSpaceAfterName],
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('span');
        dom.className = 'prose-mention';
        dom.dataset.mention = String(node.attrs.id);
        const write = () => {
          dom.textContent = nameOf(String(node.attrs.id)) ?? String(node.attrs.label);
        };
        write();
        return { dom, destroy: subscribe(write) };
      };
    },
  });
