// A meeting's minutes: the text they came in as, and which of the found items the group refused. Called by the server,
// which puts the text, and by app/live.
import type * as Y from 'yjs';

export type Minutes = {
  readonly source: string;
  /** Items (unique within the meeting) that are not to be offered again. */
  readonly refused: ReadonlySet<string>;
};

export type MinutesCommands = {
  /** Only into empty minutes. The server's: two clients that seed make two of everything. */
  putSource(text: string): void;
  refuse(item: string): void;
  unrefuse(item: string): void;
};

const sourceOf = (doc: Y.Doc): Y.Text => doc.getText('source');
const refusedOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('refused');

export function readMinutes(doc: Y.Doc): Minutes {
  const refused = new Set<string>();
  for (const [item, held] of refusedOf(doc).entries()) if (held === true) refused.add(item);
  return { source: sourceOf(doc).toString(), refused };
}

export function minutesCommands(doc: Y.Doc, { origin }: { origin: unknown }): MinutesCommands {
  const change = (write: () => void) => doc.transact(write, origin);
  return {
    putSource(text) {
      const source = sourceOf(doc);
      if (source.length === 0 && text !== '') change(() => source.insert(0, text));
    },
    refuse(item) {
      const refused = refusedOf(doc);
      if (refused.get(item) !== true) change(() => refused.set(item, true));
    },
    unrefuse(item) {
      const refused = refusedOf(doc);
      if (refused.has(item)) change(() => refused.delete(item));
    },
  };
}
