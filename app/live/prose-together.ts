// What every editor of shared prose has: the text in the document, others' carets in it, undo of one's own typing only (R9).
// Called by prose-editor.tsx (a card's body) and item-editor.tsx (the minutes); comes with them, not with the page.
import type { Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit';
import type { XmlFragment } from 'yjs';
import { useBoard, useMe } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';

type Colour = 1 | 2 | 3 | 4 | 5;
export type CaretOwner = { readonly id: string; readonly name: string; readonly colour: Colour };

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

/** Whose caret it is that others see: mine, in my colour. */
export const useCaretOwner = (): CaretOwner => {
  const { id, name } = useMe();
  const colour = useBoard().people.find((person) => person.id === id)?.colour ?? 1;
  return { id, name, colour };
};

/** `kit` is what differs from the starter kit as every editor has it. */
export const proseTogether = (
  shared: SharedDocument,
  fragment: XmlFragment,
  { id, name, colour }: CaretOwner,
  kit: Partial<StarterKitOptions> = {},
): Extensions => [
  // A trailing node would be written by everybody who only looks.
  StarterKit.configure({ undoRedo: false, trailingNode: false, heading: { levels: [3, 4] }, ...kit }),
  Collaboration.configure({ fragment }),
  CollaborationCaret.configure({
    provider: { awareness: shared.awareness },
    user: { id, name, colour, color: HEX[colour] },
    render: drawCaret,
    selectionRender: (user: CaretUser) => ({
      nodeName: 'span',
      class: 'live-selection',
      'data-person-colour': colourOf(user),
    }),
  }),
];
