// Making cards and decisions of the lines of a minutes editor, and taking a decision's mark away. Called by item-editor.tsx for its keys,
// its tools and the offer.
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';
import type { CardId, MeetingId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import { decisionLeadOf } from '../domain/meeting/decision-lead.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import type { LineReading } from '../domain/minutes/line-card.ts';
import { readLineMarks } from '../ydoc/item-prose-document.ts';
import { actionIdOf, decisionIdOf } from '../ydoc/line-ids.ts';
import { lineAt, type ProseLine, selectedLines, selectedText, textOf } from './prose-lines.ts';
import type { LineDeeds } from './use-line-deeds.ts';

export type MarkNeeds = {
  readonly doc: Doc;
  readonly meeting: MeetingId;
  readonly item: AgendaItemId;
  readonly deeds: LineDeeds;
  /** Cards that this editor has made of lines; added to here. */
  readonly made: Set<CardId>;
  /** The same of decisions. */
  readonly decided: Set<DecisionId>;
  /** What the words say is to be done, however little that is. */
  read(words: string): LineReading;
};

/** The mark is a step of its own, so that an undo takes it back and leaves the words. */
const dispatchAsStep = (view: EditorView, transaction: Transaction): void => {
  const separate = () => yUndoPluginKey.getState(view.state)?.undoManager?.stopCapturing();
  separate();
  view.dispatch(transaction);
  separate();
};

/** The line becomes a card; `reading` says which. */
export function makeAction(view: EditorView, line: ProseLine, reading: LineReading, needs: MarkNeeds): void {
  const taken = readLineMarks(needs.doc).cards;
  const id = actionIdOf(needs.meeting, needs.item, line.text, taken);
  needs.made.add(id);
  needs.deeds.addCard(id, reading, line.text.trim());
  dispatchAsStep(view, view.state.tr.setNodeAttribute(line.at, 'card', id));
}

/**
 * The selection's words, or else the line's, become a card of the line in which they begin: what was read in them. `already`: the line
 * is one. Null: there are no words, or no line that can be one.
 */
export function makeActionOfSelection(view: EditorView, needs: MarkNeeds): LineReading | 'already' | null {
  const line = lineAt(view.state);
  const words = selectedText(view.state) || line?.text.trim() || '';
  if (!line || words === '' || line.text.trim() === '') return null;
  if (line.node.attrs.card) return 'already';
  const reading = needs.read(words);
  makeAction(view, line, reading, needs);
  return reading;
}

/** Whether all of the selection is a decision already. */
export const isDecision = (state: EditorState): boolean => {
  const lines = selectedLines(state).filter(({ text }) => text.trim() !== '');
  return lines.length > 0 && lines.every(({ node }) => Boolean(node.attrs.decision));
};

/** The selected lines become one decision; those that are decisions already are none any more. Null: there is nothing to mark. */
export function toggleDecision(view: EditorView, needs: MarkNeeds): 'made' | 'removed' | null {
  const lines = selectedLines(view.state).filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return null;
  if (isDecision(view.state)) {
    const mark = view.state.tr;
    for (const { at } of lines) mark.setNodeAttribute(at, 'decision', null);
    dispatchAsStep(view, mark);
    return 'removed';
  }
  decide(view, lines, needs);
  return 'made';
}

function decide(view: EditorView, lines: readonly ProseLine[], needs: MarkNeeds): void {
  const mark = view.state.tr;
  // «Vedtak: …» says in words what the mark says.
  const [first] = lines;
  const lead = first ? decisionLeadOf(first.text) : 0;
  const what = lines
    .map(({ text }, at) => text.slice(at === 0 ? lead : 0).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  const id = decisionIdOf(needs.meeting, needs.item, what, readLineMarks(needs.doc).decisions);
  needs.decided.add(id);
  needs.deeds.putDecision(id, what);
  for (const { at } of lines) mark.setNodeAttribute(at, 'decision', id);
  if (first && lead > 0) mark.delete(first.at + 1, first.at + 1 + lead);
  dispatchAsStep(view, mark);
}

/** The paragraph at that place, if it begins «Vedtak:», becomes the decision that it says it is; whether it did. */
export function decideAsWritten(view: EditorView, at: number, needs: MarkNeeds): boolean {
  const node = view.state.doc.nodeAt(at);
  if (node?.type.name !== 'paragraph' || node.attrs.decision || node.attrs.card) return false;
  const line = { at, node, text: textOf(node) };
  if (decisionLeadOf(line.text) === 0) return false;
  decide(view, [line], needs);
  return true;
}
