// All that is written in a meeting's minutes, item by item, as plain blocks. Called by the server, which finalises it. Any client may
// have written anything: what is unknown is read through, never refused (R10).
import type * as Y from 'yjs';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import { isId } from './document-names.ts';
import { ITEM_PREFIX, readItemBlocks } from './item-prose-document.ts';
import { readOpenLines } from './line-offers.ts';
import { readMinutes } from './minutes-document.ts';

export type MinutesProse = {
  /** What the minutes came in as, or ''. */
  readonly source: string;
  /** By agenda item; those without text are left out. */
  readonly items: Readonly<Record<string, readonly MinutesBlock[]>>;
};

/** The lines of `mine` that `theirs` lacks, in the items' order; a line that was changed is one, as it reads in `mine`. */
export function linesOnlyIn(mine: MinutesProse, theirs: MinutesProse): readonly string[] {
  return Object.entries(mine.items).flatMap(([item, blocks]) => {
    const left = new Map<string, number>();
    for (const { text } of theirs.items[item] ?? []) left.set(text, (left.get(text) ?? 0) + 1);
    return blocks.flatMap(({ text }) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count > 0 ? [] : [text];
    });
  });
}

export const readMinutesProse = (doc: Y.Doc): MinutesProse => ({
  source: readMinutes(doc).source,
  items: readEach(doc, readItemBlocks),
});

/** The lines that may be offered as action items (item-prose-document.ts), by agenda item. */
export const readMinutesLines = (doc: Y.Doc): Readonly<Record<string, readonly string[]>> =>
  readEach(doc, readOpenLines);

/** What is read in each item, by its id; those in which there is nothing are left out. */
function readEach<T>(
  doc: Y.Doc,
  read: (doc: Y.Doc, item: string) => readonly T[],
): Readonly<Record<string, readonly T[]>> {
  const items: Record<string, readonly T[]> = {};
  // The names first: reading one makes a type of it.
  const names = [...doc.share.keys()].filter((name) => name.startsWith(ITEM_PREFIX)).sort();
  for (const name of names) {
    const item = name.slice(ITEM_PREFIX.length);
    const found = isId(item) ? read(doc, item) : [];
    if (found.length > 0) items[item] = found;
  }
  return items;
}
