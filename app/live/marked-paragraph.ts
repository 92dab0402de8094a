// A paragraph that may be an action item (its card's chip stands after it) or part of a decision. Used by item-editor.tsx.
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { Decoration, Extension, ReactWidgetRenderer } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { FunctionComponent } from 'react';
import type { CardId } from '../domain/card.ts';

export type ChipProps = { readonly card: CardId };

type MarkedParagraphNeeds = {
  readonly Chip: FunctionComponent<ChipProps>;
  /** What stands over a decision. */
  readonly decisionWord: () => string;
};

/** After others' carets at the line's end, which stand at side 10. */
const AFTER_CARETS = 20;

const kept = (name: 'card' | 'decision') => ({
  default: null,
  // A new line is a line of its own.
  keepOnSplit: false,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] ? { [`data-${name}`]: attributes[name] } : {},
});

/** The paragraphs with a card that another has, too: of each card all but the first one with words in it. */
export function repeatedCards(doc: Node): number[] {
  const places = new Map<CardId, { at: number; empty: boolean }[]>();
  doc.descendants((node, at) => {
    const card: unknown = node.attrs.card;
    if (node.type.name !== 'paragraph' || typeof card !== 'string') return;
    places.set(card, [...(places.get(card) ?? []), { at, empty: node.content.size === 0 }]);
  });
  return [...places.values()].flatMap((lines) => {
    const first = lines.find(({ empty }) => !empty) ?? lines[0];
    return lines.filter((line) => line !== first).map(({ at }) => at);
  });
}

const isOwn = (transaction: Transaction): boolean =>
  transaction.docChanged && transaction.getMeta(ySyncPluginKey)?.isChangeOrigin !== true;

/** Splitting and pasting would give one card two lines: it stays with the first. Others' changes are theirs to put right. */
const oneLineACard = new Plugin({
  appendTransaction: (transactions, _before, state) => {
    if (!transactions.some(isOwn)) return null;
    const repeated = repeatedCards(state.doc);
    if (repeated.length === 0) return null;
    const mend = state.tr;
    for (const at of repeated) mend.setNodeAttribute(at, 'card', null);
    return mend;
  },
});

/** Each card once, and where its chip stands: at the end of its line. */
function cardLines(doc: Node): { card: CardId; at: number }[] {
  const places = new Map<CardId, number>();
  doc.descendants((node, at) => {
    const card: unknown = node.attrs.card;
    if (node.type.name !== 'paragraph' || typeof card !== 'string' || places.has(card)) return;
    places.set(card, at + node.nodeSize - 1);
  });
  return [...places].map(([card, at]) => ({ card, at }));
}

/** The word stands over the first of the lines that one decision is. */
function decisionLines(doc: Node): { from: number; to: number; isFirst: boolean }[] {
  const lines: { from: number; to: number; isFirst: boolean }[] = [];
  let before: unknown = null;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    const decision: unknown = node.attrs.decision ?? null;
    if (decision !== null) lines.push({ from: at, to: at + node.nodeSize, isFirst: decision !== before });
    before = decision;
  });
  return lines;
}

export const markedParagraph = ({ Chip, decisionWord }: MarkedParagraphNeeds) =>
  Extension.create({
    name: 'markedParagraph',
    addGlobalAttributes() {
      return [{ types: ['paragraph'], attributes: { card: kept('card'), decision: kept('decision') } }];
    },
    addProseMirrorPlugins() {
      return [oneLineACard];
    },
    addDecorations() {
      return {
        create: ({ editor, state }) => {
          const drawn: Decoration[] = [];
          for (const { card, at } of cardLines(state.doc))
            drawn.push(
              ReactWidgetRenderer(Chip, {
                editor,
                pos: at,
                key: `card-${card}`,
                props: { card },
                className: 'prose-chip-place',
                side: AFTER_CARETS,
                ignoreSelection: true,
                stopEvent: () => true,
              }),
            );
          for (const { from, to, isFirst } of decisionLines(state.doc)) {
            const word = isFirst ? { 'data-word': decisionWord() } : {};
            drawn.push(Decoration.Node(from, to, { class: 'prose-decision', ...word }));
          }
          return drawn;
        },
      };
    },
  });
