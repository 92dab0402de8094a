// The lines of a minutes editor's text: the one with the caret, and which of them are cards or decisions. Called by the editor's extensions.
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { CardId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';

/** A paragraph. `at` is the place before it. */
export type ProseLine = { readonly at: number; readonly node: Node; readonly text: string };

/** A mention stands in the line as it was typed, so that it reads as a name that was called upon. */
const leafText = (leaf: Node): string => {
  if (leaf.type.name === 'mention') return `@${leaf.attrs.label}`;
  return leaf.type.name === 'hardBreak' ? '\n' : '';
};

export const textOf = (node: Node): string => node.textBetween(0, node.content.size, '\n', leafText);

/** What is selected, its blocks apart by a space. */
export const selectedText = ({ doc, selection }: EditorState): string =>
  doc.textBetween(selection.from, selection.to, ' ', leafText).trim();

/** The paragraph in which the caret stands, or the first of those that are selected; null elsewhere (a heading). */
export function lineAt({ selection }: EditorState): ProseLine | null {
  const { $from } = selection;
  if ($from.parent.type.name !== 'paragraph') return null;
  return { at: $from.before(), node: $from.parent, text: textOf($from.parent) };
}

/** All paragraphs that the selection touches. */
export function selectedLines({ doc, selection }: EditorState): ProseLine[] {
  const lines: ProseLine[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, at) => {
    if (node.type.name === 'paragraph') lines.push({ at, node, text: textOf(node) });
  });
  return lines;
}

export type TextMarks = {
  readonly cards: ReadonlyMap<CardId, string>;
  /** The lines of one decision are one text. */
  readonly decisions: ReadonlyMap<DecisionId, string>;
};

/** Which cards and decisions stand in the text, with their words. */
export function marksOf(doc: Node): TextMarks {
  const cards = new Map<CardId, string>();
  const decisions = new Map<DecisionId, string>();
  doc.descendants((node) => {
    if (node.type.name !== 'paragraph') return;
    const { card, decision } = node.attrs;
    if (typeof card === 'string') cards.set(card, textOf(node));
    if (typeof decision !== 'string') return;
    const before = decisions.get(decision);
    const text = textOf(node).trim().replace(/\s+/g, ' ');
    decisions.set(decision, before ? `${before} ${text}` : text);
  });
  return { cards, decisions };
}
