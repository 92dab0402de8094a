// Keeps the board in step with what this person does to marked lines: a decision says what its line says, and goes with its mark; a card
// goes and comes with an undo and redo of its making. Used by item-editor.tsx.
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';
import type { CardId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import { readLineMarks } from '../ydoc/item-prose-document.ts';
import { marksOf, type TextMarks } from './prose-lines.ts';
import type { LineDeeds } from './use-line-deeds.ts';

export type InStepNeeds = {
  readonly doc: Doc;
  readonly deeds: LineDeeds;
  /** Cards that this editor has made of lines. */
  readonly made: ReadonlySet<CardId>;
  /** The same of decisions. */
  readonly decided: ReadonlySet<DecisionId>;
  /** A decision has been removed from the board, since its line is none any more. */
  tellRemoved(): void;
};

/** A pause after which a decision's new words are written, milliseconds: not a step a letter. */
const PAUSE_MS = 700;

type Source = 'mine' | 'undo' | 'others';

const sourceOf = (state: EditorState): Source => {
  const sync = ySyncPluginKey.getState(state);
  if (sync?.isUndoRedoOperation) return 'undo';
  return sync?.isChangeOrigin ? 'others' : 'mine';
};

type Marked = ReadonlyMap<string, string>;

/** What I made and another's mark took the place of: somebody made the same of the line at once, with other words. */
export const overtaken = (before: Marked, now: Marked, mine: ReadonlySet<string>): string[] => {
  const fresh = [...now].filter(([id]) => !before.has(id)).map(([, text]) => text);
  return [...before]
    .filter(([id]) => mine.has(id) && !now.has(id))
    .filter(([, text]) => fresh.some((other) => other.startsWith(text) || text.startsWith(other)))
    .map(([id]) => id);
};

const undoneCards = (before: TextMarks, now: TextMarks, { deeds, made }: InStepNeeds): void => {
  for (const id of made) {
    const [was, is] = [before.cards.has(id), now.cards.has(id)];
    if (was && !is) deeds.dropCard(id);
    if (is && !was) deeds.bringBack(id);
  }
};

const inStep = (needs: InStepNeeds) => (view: EditorView) => {
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const settle = () => {
    timer = null;
    const { decisions } = marksOf(view.state.doc);
    const anywhere = readLineMarks(needs.doc).decisions;
    for (const id of touched) {
      const what = decisions.get(id);
      if (what !== undefined) needs.deeds.putDecision(id, what);
      // Moved to another item, it is still a decision.
      else if (!anywhere.has(id) && needs.deeds.removeDecision(id)) needs.tellRemoved();
    }
    touched.clear();
  };
  return {
    update: (_view: EditorView, { doc: old }: EditorState) => {
      if (old === view.state.doc) return;
      const [before, now] = [marksOf(old), marksOf(view.state.doc)];
      const source = sourceOf(view.state);
      if (source === 'others') {
        overtaken(before.cards, now.cards, needs.made).forEach(needs.deeds.dropCard);
        overtaken(before.decisions, now.decisions, needs.decided).forEach(needs.deeds.removeDecision);
        return;
      }
      if (source === 'undo') undoneCards(before, now, needs);
      for (const id of new Set([...before.decisions.keys(), ...now.decisions.keys()]))
        if (before.decisions.get(id) !== now.decisions.get(id)) touched.add(id);
      if (touched.size === 0) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(settle, PAUSE_MS);
    },
    destroy: () => {
      if (timer === null) return;
      clearTimeout(timer);
      settle();
    },
  };
};

export const marksInStep = (needs: InStepNeeds) =>
  Extension.create({
    name: 'marksInStep',
    addProseMirrorPlugins: () => [new Plugin({ view: inStep(needs) })],
  });
