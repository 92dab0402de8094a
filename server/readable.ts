// The readable copy beside a document's bytes: what a person could rescue the work from without the program. Called by the rooms.
import type { Doc } from 'yjs';
import { readBoard } from '../app/ydoc/board-document.ts';
import { readBodyText } from '../app/ydoc/card-document.ts';
import { parseDocumentName } from '../app/ydoc/document-names.ts';
import { readMinutes } from '../app/ydoc/minutes-document.ts';
import { readMinutesProse } from '../app/ydoc/minutes-prose.ts';

const contentOf = (name: string, doc: Doc): unknown => {
  const kind = parseDocumentName(name)?.kind;
  if (kind === 'board') return readBoard(doc);
  if (kind === 'card') return { body: readBodyText(doc) };
  if (kind !== 'minutes') return undefined;
  const { source, refused } = readMinutes(doc);
  return { source, refused: [...refused].sort(), items: readMinutesProse(doc).items };
};

/** JSON, for a person to read; undefined for a document that is none of ours. */
export const readable = (doc: Doc, name: string): string | undefined => {
  const value = contentOf(name, doc);
  return value === undefined ? undefined : `${JSON.stringify(value, null, 2)}\n`;
};
