// Shared text for a text field that knows nothing of yjs (R5): splices in, splices out. Called by app/live's title field
// and by the commands.
import * as Y from 'yjs';
import type { CardId } from '../domain/card.ts';
import { boardMap, cardMapOf } from './board-shape.ts';
import { isWellFormed, wellFormed } from './well-formed.ts';

/** At `at`, `remove` code units gave way to `insert`. Positions are those after the splices before it in the list. */
export type TitleSplice = {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /** Typed in this document (in any field of it). Not so for what undo and redo did, or what came from others. */
  readonly mine: boolean;
};

/**
 * Tells what happens to a card's title from now on. When the title itself is replaced, or the card comes back, the
 * splices lead from the old text to the new. Gives the function that ends it.
 */
export function onTitleSplices(
  doc: Y.Doc,
  cardId: CardId,
  listener: (splices: TitleSplice[]) => void,
): () => void {
  const cards = boardMap(doc, 'cards');
  let title = titleOf(doc, cardId);
  let text = title?.toString() ?? '';
  const listen = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    const mine = transaction.local && !(transaction.origin instanceof Y.UndoManager);
    const now = titleOf(doc, cardId);
    const event = events.find(({ target }) => target === now);
    const splices: TitleSplice[] = [];
    if (now !== title) splices.push({ at: 0, remove: text.length, insert: now?.toString() ?? '', mine });
    else if (event !== undefined) splices.push(...splicesOf(event.delta, mine));
    title = now;
    if (splices.length === 0) return;
    text = now?.toString() ?? '';
    listener(splices);
  };
  cards.observeDeep(listen);
  return () => cards.unobserveDeep(listen);
}

function titleOf(doc: Y.Doc, cardId: CardId): Y.Text | null {
  const title = cardMapOf(doc, cardId)?.get('title');
  return title instanceof Y.Text ? title : null;
}

function splicesOf(delta: Y.YEvent<Y.Text>['delta'], mine: boolean): TitleSplice[] {
  const splices: TitleSplice[] = [];
  let at = 0;
  for (const { retain, delete: remove, insert } of delta) {
    if (retain !== undefined) at += retain;
    if (remove !== undefined) splices.push({ at, remove, insert: '', mine });
    if (typeof insert === 'string') {
      splices.push({ at, remove: 0, insert, mine });
      at += insert.length;
    }
  }
  return splices;
}

/**
 * Half a surrogate pair has no bytes: others would get U+FFFD, and the documents would differ. So the cut moves out to
 * the pair's border, and back to before the pair when what is inserted doesn't complete it.
 */
export function spliceText(text: Y.Text, at: number, remove: number, insert: string): void {
  const old = text.toString();
  const start = Math.min(Math.max(Math.trunc(at), 0), old.length);
  const end = Math.min(Math.max(start + Math.trunc(remove), start), old.length);
  const from = splitsPair(old, start) ? start - 1 : start;
  const to = splitsPair(old, end) ? end + 1 : end;
  const whole = old.slice(from, start) + insert + old.slice(end, to);
  if (isWellFormed(whole)) replace(text, from, to, whole);
  else replace(text, from, start === end ? from : to, wellFormed(insert));
}

function replace(text: Y.Text, from: number, to: number, insert: string): void {
  if (to > from) text.delete(from, to - from);
  if (insert !== '') text.insert(from, insert);
}

const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
