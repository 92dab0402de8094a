// Which lines of an agenda item are offered as action items, and which offers somebody has refused: kept in the meeting's minutes document.
// Called by app/live's minutes editor, and by the server before finalising.
import * as Y from 'yjs';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { DEEPEST, itemProseOf, markOf, textOf } from './item-prose-document.ts';
import { lineKeyOf } from './line-ids.ts';

const refusedIn = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('refusedOffers');

/** Whether somebody has said of this line that it is no action item: it is not offered again, to anybody. */
export const isOfferRefused = (doc: Y.Doc, item: AgendaItemId, words: string): boolean =>
  refusedIn(doc).get(lineKeyOf(item, words)) === true;

export function refuseOffer(doc: Y.Doc, item: AgendaItemId, words: string): void {
  const key = lineKeyOf(item, words);
  const refused = refusedIn(doc);
  if (refused.get(key) !== true) doc.transact(() => refused.set(key, true), 'refuseOffer');
}

/** The item's lines that are neither a card nor a decision nor refused as one, as the editor reads them to offer them; empty ones left out. */
export function readOpenLines(doc: Y.Doc, item: AgendaItemId): readonly string[] {
  const place = { nameOf: () => null, depth: 0, sign: '@' };
  const linesIn = (node: unknown, depth: number): string[] => {
    if (!(node instanceof Y.XmlElement) || depth > DEEPEST) return [];
    if (node.nodeName !== 'paragraph') return node.toArray().flatMap((child) => linesIn(child, depth + 1));
    const { card, decision } = markOf(node);
    return card === null && decision === null ? [textOf(node, place)] : [];
  };
  return itemProseOf(doc, item)
    .toArray()
    .flatMap((node) => linesIn(node, 0))
    .filter((line) => line.trim() !== '' && !isOfferRefused(doc, item, line));
}
