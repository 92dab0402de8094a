// The quiet offer to make the line with the caret an action item: drawn after the line, never in the way, taken by Tab, refused by Esc.
// Used by item-editor.tsx; what a line says is read by app/domain/minutes/action-line.ts.
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { Extension } from '@tiptap/react';
import type { LineReading } from '../domain/minutes/line-card.ts';
import { drawOffer, type OfferWords, placeOffer } from './offer-drawing.ts';
import { lineAt, type ProseLine } from './prose-lines.ts';

export type Offer = { readonly line: string; readonly reading: LineReading };

export type OfferNeeds = {
  /** Null when the line says nothing that is to be done, or was refused. */
  read(line: string): LineReading | null;
  take(view: EditorView, line: ProseLine, reading: LineReading): void;
  refuse(line: string): void;
  /** An offer has appeared, or says something else than before. */
  tell(reading: LineReading): void;
  words(reading: LineReading): OfferWords;
};

/** A pause in typing after which the line is read, milliseconds. */
const PAUSE_MS = 300;

const key = new PluginKey<Offer | null>('actionOffer');

/** The offer that is on the screen now. */
export const shownOffer = (state: EditorState): Offer | null => key.getState(state) ?? null;

/** The line with the caret, if it can be offered to become a card. */
function openLine(state: EditorState): ProseLine | null {
  const line = state.selection.empty ? lineAt(state) : null;
  if (!line || line.node.attrs.card || line.node.attrs.decision) return null;
  return line.text.trim() === '' ? null : line;
}

/** An offer stays while its line is only written on; what it says is read anew at the next pause, and when it is taken. */
function stillOffered(transaction: Transaction, offer: Offer | null, state: EditorState): Offer | null {
  const set: Offer | null | undefined = transaction.getMeta(key);
  if (set !== undefined) return set;
  if (!offer) return null;
  return openLine(state)?.text.startsWith(offer.line) ? offer : null;
}

const show = (view: EditorView, offer: Offer | null): void => {
  if (offer === null && shownOffer(view.state) === null) return;
  view.dispatch(view.state.tr.setMeta(key, offer).setMeta('addToHistory', false));
};

/** Whether there was an offer to take. */
export function takeOffer(view: EditorView, needs: OfferNeeds): boolean {
  const line = openLine(view.state);
  if (!shownOffer(view.state) || !line) return false;
  const reading = needs.read(line.text);
  show(view, null);
  if (!reading) return false;
  needs.take(view, line, reading);
  return true;
}

/** Whether there was an offer to refuse. */
export function refuseShownOffer(view: EditorView, needs: OfferNeeds): boolean {
  const line = openLine(view.state);
  if (!shownOffer(view.state) || !line) return false;
  needs.refuse(line.text);
  show(view, null);
  return true;
}

const sameReading = (a: LineReading | undefined, b: LineReading): boolean =>
  a !== undefined && a.text === b.text && a.due === b.due && a.assignees.join() === b.assignees.join();

/** Reads the line with the caret after a pause, as long as the editor has the focus. */
function readAtPauses(needs: OfferNeeds) {
  return (view: EditorView) => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const readNow = () => {
      timer = null;
      if (view.isDestroyed || !view.hasFocus()) return;
      const line = openLine(view.state);
      const before = shownOffer(view.state);
      const reading = line && needs.read(line.text);
      if (!line || !reading) return show(view, null);
      if (before?.line === line.text && sameReading(before.reading, reading)) return;
      show(view, { line: line.text, reading });
      if (!sameReading(before?.reading, reading)) needs.tell(reading);
    };
    const wait = () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(readNow, PAUSE_MS);
    };
    // What was written before may be offered, too.
    view.dom.addEventListener('focus', wait);
    return {
      update: (_view: EditorView, before: EditorState) => {
        placeOffer(view.dom);
        if (view.state.doc !== before.doc || !view.state.selection.eq(before.selection)) wait();
      },
      destroy: () => {
        view.dom.removeEventListener('focus', wait);
        if (timer !== null) clearTimeout(timer);
      },
    };
  };
}

function drawnOffer(state: EditorState, needs: OfferNeeds): DecorationSet {
  const offer = shownOffer(state);
  const line = offer && openLine(state);
  if (!line) return DecorationSet.empty;
  const end = line.at + line.node.nodeSize - 1;
  const words = needs.words(offer.reading);
  const draw = (view: EditorView) =>
    drawOffer(words, {
      take: () => takeOffer(view, needs),
      refuse: () => refuseShownOffer(view, needs),
    });
  return DecorationSet.create(state.doc, [
    Decoration.node(line.at, line.at + line.node.nodeSize, { class: 'prose-offering' }),
    Decoration.inline(line.at + 1, end, { class: 'prose-offered' }),
    // After others' carets, which stand at side 10.
    Decoration.widget(end, draw, {
      key: `offer ${Object.values(words).join(' ')}`,
      side: 20,
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  ]);
}

export const actionOffer = (needs: OfferNeeds) =>
  Extension.create({
    name: 'actionOffer',
    // Before the lists', in which Tab indents.
    priority: 500,
    addKeyboardShortcuts() {
      return { Tab: ({ editor }) => takeOffer(editor.view, needs) };
    },
    addProseMirrorPlugins() {
      return [
        new Plugin<Offer | null>({
          key,
          state: {
            init: () => null,
            apply: (transaction, offer, _before, state) => stillOffered(transaction, offer, state),
          },
          view: readAtPauses(needs),
          props: {
            decorations: (state) => drawnOffer(state, needs),
            handleDOMEvents: {
              blur: (view) => {
                show(view, null);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
