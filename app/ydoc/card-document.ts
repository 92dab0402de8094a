// A card's body: rich text in a document of its own, opened with the card. The editor of app/live writes it; the server
// reads it as plain text for the first paint.
import * as Y from 'yjs';

/** The fragment that the editor binds to. Its elements are ProseMirror's nodes, by name. */
export const bodyOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('body');

/** The body without its marks, one line a block. Unknown elements are read through, never refused (R10). */
export function readBodyText(doc: Y.Doc): string {
  return linesOf(bodyOf(doc)).join('\n').trim();
}

function linesOf(parent: Y.XmlFragment): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) line = (line ?? '') + plainText(child);
    else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak') line = `${line ?? ''}\n`;
    else if (child instanceof Y.XmlElement) {
      if (line !== null) lines.push(line);
      line = null;
      const inner = linesOf(child);
      lines.push(...(inner.length === 0 && child.nodeName === 'paragraph' ? [''] : inner));
    }
  }
  if (line !== null) lines.push(line);
  return lines;
}

const plainText = (text: Y.XmlText): string =>
  text
    .toDelta()
    .map(({ insert }: { insert?: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');

/** Writes paragraphs into an empty body, and nothing into one that has any. The server's: two clients would make two. */
export function putBody(doc: Y.Doc, paragraphs: readonly string[]): void {
  const body = bodyOf(doc);
  if (body.length > 0) return;
  const elements = paragraphs.map((words) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, words === '' ? [] : [new Y.XmlText(words)]);
    return paragraph;
  });
  doc.transact(() => body.insert(0, elements), 'putBody');
}
