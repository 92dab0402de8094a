// Messages gone wrong, and a document to make them of. Called by bad-messages.test.ts and the endurance frames.
import * as Y from 'yjs';
import type { Chance } from './chance.ts';

/** A document with something of everything in it, by two clients. */
export const richDoc = (): Y.Doc => {
  const doc = new Y.Doc();
  const notes = doc.getMap('notes');
  notes.set('text', new Y.Text('Kari spør leverandøren'));
  notes.set('map', new Y.Map([['a', [1, 'x', { b: null }]]]));
  notes.set('bytes', new Uint8Array([1, 2, 3]));
  doc.getXmlFragment('body').insert(0, [new Y.XmlElement('p')]);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const text = other.getMap('notes').get('text');
  if (text instanceof Y.Text) {
    text.insert(5, 'Ola og ');
    text.format(0, 4, { bold: true });
    text.delete(12, 3);
  }
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  return doc;
};

export const mutated = (bytes: Uint8Array, { below, next }: Chance): Uint8Array => {
  const result = [...bytes];
  for (let times = 1 + below(4); times > 0; times--) {
    const at = below(result.length + 1);
    const kind = below(5);
    if (kind === 0) result[at] = below(256);
    else if (kind === 1) result.splice(at, 1 + below(8));
    else if (kind === 2) result.splice(at, 0, ...Array.from({ length: 1 + below(8) }, () => below(256)));
    else if (kind === 3) result.length = at;
    // Lengths and clocks near the end of what numbers can be.
    else result.splice(at, 1, 0xff, 0xff, 0xff, 0xff, next() < 0.5 ? 0x0f : 0xff, 0x7f);
  }
  return Uint8Array.from(result);
};
