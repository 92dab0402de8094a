// The prose of one agenda item: a fragment of its own in the meeting's minutes document, whose elements are ProseMirror's nodes by name.
// Read here as plain blocks by the server (first paint, finalising) and by app/live; written by app/live's editor.
import * as Y from 'yjs';
import type { CardId, PersonId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { isId } from './document-names.ts';

export const ITEM_PREFIX = 'item:';

/** The fragment that the item's editor binds to. */
export const itemProseOf = (doc: Y.Doc, item: AgendaItemId): Y.XmlFragment =>
  doc.getXmlFragment(ITEM_PREFIX + item);

/** A person's name now, or null for whoever isn't on the board: then it is the name that was written. */
export type NameOf = (person: PersonId) => string | null;

/** Any client may have written anything: what is nested deeper than anybody types is left out (R10). */
export const DEEPEST = 24;

/** `sign`: what stands before the name of whoever is mentioned. */
type Place = { readonly nameOf: NameOf; readonly depth: number; readonly sign?: string };

/**
 * The item's text, a block a paragraph, empty ones left out. Several lines that are one decision are one block. Elements that are not known
 * are read through; nothing throws (R10).
 */
export function readItemBlocks(
  doc: Y.Doc,
  item: AgendaItemId,
  nameOf: NameOf = () => null,
): readonly MinutesBlock[] {
  const lines = itemProseOf(doc, item)
    .toArray()
    .flatMap((node) => linesOf(node, { nameOf, depth: 0 }));
  return joinDecisions(lines.filter(({ block }) => block.text.trim() !== '')).map(({ block }) => block);
}

type Line = { readonly block: MinutesBlock; readonly decision: DecisionId | null };

const plain = (block: MinutesBlock): Line => ({ block, decision: null });

function linesOf(node: unknown, place: Place): Line[] {
  if (node instanceof Y.XmlText) return [plain({ is: 'text', text: textOf(node, place) })];
  if (!(node instanceof Y.XmlElement) || place.depth > DEEPEST) return [];
  const inner = { ...place, depth: place.depth + 1 };
  switch (node.nodeName) {
    case 'paragraph':
      return [paragraphOf(node, inner, (text) => ({ is: 'text', text }))];
    case 'heading':
      return [plain({ is: 'heading', text: textOf(node, inner) })];
    case 'bulletList':
    case 'orderedList':
      return listOf(node, inner, 0);
    default:
      return node.toArray().flatMap((child) => linesOf(child, inner));
  }
}

/** A marked line is an action item or a decision wherever it stands. */
function paragraphOf(node: Y.XmlElement, place: Place, unmarked: (text: string) => MinutesBlock): Line {
  const text = textOf(node, place);
  const { card, decision } = markOf(node);
  if (card !== null) return plain({ is: 'action', text, card });
  if (decision !== null) return { block: { is: 'decision', text }, decision };
  return plain(unmarked(text));
}

function listOf(list: Y.XmlElement, place: Place, level: number): Line[] {
  if (place.depth > DEEPEST) return [];
  const first = list.nodeName === 'orderedList' ? startOf(list) : null;
  return list
    .toArray()
    .filter((child) => child instanceof Y.XmlElement)
    .flatMap((item, index) =>
      listItemOf(item, { ...place, depth: place.depth + 1 }, level, first === null ? null : first + index),
    );
}

function listItemOf(item: Y.XmlElement, place: Place, level: number, number: number | null): Line[] {
  return item.toArray().flatMap((child, index) => {
    if (child instanceof Y.XmlElement && /^(bullet|ordered)List$/.test(child.nodeName))
      return listOf(child, place, level + 1);
    // What follows the first paragraph has no sign of its own.
    if (index === 0 && child instanceof Y.XmlElement && child.nodeName === 'paragraph')
      return [paragraphOf(child, place, (text) => ({ is: 'list', text, level, number }))];
    return linesOf(child, place);
  });
}

function startOf(list: Y.XmlElement): number {
  const start: unknown = list.getAttribute('start');
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1;
}

export function textOf(node: Y.XmlElement | Y.XmlText, place: Place): string {
  if (node instanceof Y.XmlText) return plainText(node);
  if (node.nodeName === 'hardBreak') return '\n';
  if (node.nodeName === 'mention') return `${place.sign ?? ''}${mentionText(node, place.nameOf)}`;
  if (place.depth > DEEPEST) return '';
  const inner = { ...place, depth: place.depth + 1 };
  return node
    .toArray()
    .map((child) => (child instanceof Y.XmlElement || child instanceof Y.XmlText ? textOf(child, inner) : ''))
    .join('');
}

const plainText = (text: Y.XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert?: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');

function mentionText(node: Y.XmlElement, nameOf: NameOf): string {
  const id: unknown = node.getAttribute('id');
  const label: unknown = node.getAttribute('label');
  return (typeof id === 'string' ? nameOf(id) : null) ?? (typeof label === 'string' ? label : '');
}

function joinDecisions(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && line.decision !== null && before.decision === line.decision)
      joined[joined.length - 1] = {
        ...line,
        block: { is: 'decision', text: `${before.block.text}\n${line.block.text}` },
      };
    else joined.push(line);
  }
  return joined;
}

export type LineMark = { readonly card: CardId | null; readonly decision: DecisionId | null };

const idIn = (value: unknown): string | null => (typeof value === 'string' && isId(value) ? value : null);

export const markOf = (node: Y.XmlElement): LineMark => ({
  card: idIn(node.getAttribute('card')),
  decision: idIn(node.getAttribute('decision')),
});

/** The cards and decisions that lines of the whole minutes are marked with. */
export function readLineMarks(doc: Y.Doc): {
  readonly cards: ReadonlySet<CardId>;
  readonly decisions: ReadonlySet<DecisionId>;
} {
  const cards = new Set<CardId>();
  const decisions = new Set<DecisionId>();
  const walk = (parent: Y.XmlFragment, depth: number) => {
    for (const node of parent.toArray()) {
      if (!(node instanceof Y.XmlElement) || depth > DEEPEST) continue;
      const { card, decision } = markOf(node);
      if (card !== null) cards.add(card);
      if (decision !== null) decisions.add(decision);
      walk(node, depth + 1);
    }
  };
  for (const name of [...doc.share.keys()])
    if (name.startsWith(ITEM_PREFIX)) walk(doc.getXmlFragment(name), 0);
  return { cards, decisions };
}

/**
 * Puts an empty text into each paragraph of these that has none, as the editor leaves them. Two who begin to type in such a paragraph at once
 * would make two texts in it, and the editor's binding loses what a third types into the second when it joins them.
 */
export function fillEmptyParagraphs(doc: Y.Doc, nodes: Iterable<unknown>, origin: unknown): void {
  const empty = [...nodes].flatMap((node) => emptyParagraphsIn(node, 0));
  if (empty.length === 0) return;
  doc.transact(() => {
    for (const paragraph of empty) paragraph.insert(0, [new Y.XmlText()]);
  }, origin);
}

function emptyParagraphsIn(node: unknown, depth: number): Y.XmlElement[] {
  if (!(node instanceof Y.XmlElement) || depth > DEEPEST) return [];
  if (node.nodeName === 'paragraph') return node.length === 0 ? [node] : [];
  return node.toArray().flatMap((child) => emptyParagraphsIn(child, depth + 1));
}
