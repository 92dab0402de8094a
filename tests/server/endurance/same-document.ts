// What a document says in plain values, what a folder holds of it, and whether two are the same. Called by the endurance runs.
import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { fileDocuments } from '../../../server/store/file-store.ts';
import { docOf } from '../sync/messages.ts';

/** The types that scribes write into (scribe.ts), and `notes` of the plain writers. */
const valuesIn = (doc: Y.Doc) => ({
  marks: doc.getMap('marks').toJSON(),
  notes: doc.getMap('notes').toJSON(),
  cards: doc.getMap('cards').toJSON(),
  text: doc.getText('text').toDelta(),
  body: doc.getXmlFragment('body').toJSON(),
});

const isWhole = (doc: Y.Doc) => (doc.store.pendingStructs ?? doc.store.pendingDs) === null;

/** Same values, same state vectors, same deletions, and nothing that waits for something missing. */
export const isSame = (one: Y.Doc, other: Y.Doc): boolean =>
  isWhole(one) &&
  isWhole(other) &&
  Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other)) &&
  isDeepStrictEqual(valuesIn(one), valuesIn(other));

/** Read past any server: only while no process has the folder. */
export const docInFolder = async (folder: string, name: string): Promise<Y.Doc> => {
  // A torn end is what a kill leaves; what is worse makes the load reject.
  const say = () => {};
  const documents = await fileDocuments(folder, { log: { info: say, warn: say, error: say } });
  try {
    return docOf(await documents.load(name));
  } finally {
    await documents.close();
  }
};
