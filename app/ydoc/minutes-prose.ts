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
