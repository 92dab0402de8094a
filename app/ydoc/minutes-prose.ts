// All that is written in a meeting's minutes, item by item, as plain blocks. Called by the server, which finalises it. Any client may
// have written anything: what is unknown is read through, never refused (R10).
import type * as Y from 'yjs';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import { isId } from './document-names.ts';
import { readItemBlocks } from './item-prose-document.ts';
import { readMinutes } from './minutes-document.ts';

const PREFIX = 'item:';

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

export function readMinutesProse(doc: Y.Doc): MinutesProse {
  const items: Record<string, readonly MinutesBlock[]> = {};
  // The names first: reading one makes a type of it.
  const names = [...doc.share.keys()].filter((name) => name.startsWith(PREFIX)).sort();
  for (const name of names) {
    const item = name.slice(PREFIX.length);
    const blocks = isId(item) ? readItemBlocks(doc, item) : [];
    if (blocks.length > 0) items[item] = blocks;
  }
  return { source: readMinutes(doc).source, items };
}
