// An agenda item's prose as plain blocks. Called by minutes-prose.ts.
import * as Y from 'yjs';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import { isId } from './document-names.ts';

const LISTS = new Set(['bulletList', 'orderedList']);

export function readItemBlocks(doc: Y.Doc, item: string): MinutesBlock[] {
  return blocksIn(doc.getXmlFragment(`item:${item}`), null);
}

type Place = { readonly level: number; readonly number: number | null };

function blocksIn(parent: Y.XmlFragment, place: Place | null): MinutesBlock[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    if (LISTS.has(child.nodeName)) return listIn(child, place === null ? 0 : place.level + 1);
    const hasBlocks = child.toArray().some((one) => one instanceof Y.XmlElement && isBlock(one));
    return hasBlocks ? blocksIn(child, place) : blockOf(child, place);
  });
}

function listIn(list: Y.XmlElement, level: number): MinutesBlock[] {
  const ordered = list.nodeName === 'orderedList';
  const start = Number(list.getAttribute('start') ?? 1);
  return list
    .toArray()
    .flatMap((entry, i) =>
      entry instanceof Y.XmlElement ? blocksIn(entry, { level, number: ordered ? start + i : null }) : [],
    );
}

const INLINE = new Set(['mention', 'hardBreak']);
const isBlock = (element: Y.XmlElement): boolean => !INLINE.has(element.nodeName);

function blockOf(element: Y.XmlElement, place: Place | null): MinutesBlock[] {
  const text = textIn(element).trim();
  if (text === '') return [];
  const card = element.getAttribute('card');
  if (typeof card === 'string' && isId(card)) return [{ is: 'action', text, card }];
  const decision = element.getAttribute('decision');
  if (typeof decision === 'string' && isId(decision)) return [{ is: 'decision', text }];
  if (place !== null) return [{ is: 'list', text, ...place }];
  return [{ is: element.nodeName === 'heading' ? 'heading' : 'text', text }];
}

function textIn(element: Y.XmlElement): string {
  return element
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText)
        return child
          .toDelta()
          .map(({ insert }: { insert?: unknown }) => (typeof insert === 'string' ? insert : ''))
          .join('');
      if (!(child instanceof Y.XmlElement)) return '';
      if (child.nodeName === 'hardBreak') return '\n';
      if (child.nodeName === 'mention')
        return `@${child.getAttribute('label') ?? child.getAttribute('id') ?? ''}`;
      return textIn(child);
    })
    .join('');
}
