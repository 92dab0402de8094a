// One document's folder as it is at one instant, read while a server may be appending and folding in it. Called by
// back-up-folder.ts.
import type { Disk } from './disk.ts';
import { generationOf, SNAPSHOT } from './document-files.ts';
import { DamagedBytes, LOG_HEADER_BYTES, readLog, readSnapshot } from './log-format.ts';

export type FileCopy = { readonly name: string; readonly bytes: Uint8Array };
/** `isDamaged`: the files are as they lie, byte for byte, for somebody who can rescue something from them. */
export type DocumentCopy = { readonly files: readonly FileCopy[]; readonly isDamaged: boolean };

/** A fold comes once in hundreds of kilobytes; one that comes during each of so many readings never does. */
const TRIES = 100;
/** A batch that failed and is written anew in the midst of a reading looks like damage, once. */
const DAMAGED_READINGS = 5;

const isSetAside = (name: string) => name.includes('.corrupt-');
const isSame = (a: Buffer | null, b: Buffer | null) => (a && b ? a.equals(b) : a === b);

/**
 * The snapshot and the logs that aren't in it, or null when a fold came in between. A fold puts its snapshot in place
 * before it removes logs (document-files.ts): as long as the snapshot is the one that was read first, every log that it
 * doesn't hold is there. A log that isn't the last takes no more appends; of the last one it is what was whole when it was
 * read, and what is torn there (an append under way) was acknowledged to nobody. So the copy is what the document was at
 * the instant when its last log was read, or when the one after it was begun.
 */
const readAtOnce = async (disk: Disk, folder: string): Promise<readonly FileCopy[] | null> => {
  const snapshot = await disk.read(`${folder}/${SNAPSHOT}`);
  const first = snapshot ? readSnapshot(snapshot).generation : 0;
  const files: FileCopy[] = snapshot ? [{ name: SNAPSHOT, bytes: snapshot }] : [];
  const names = await disk.list(folder);
  // Set aside a moment ago, perhaps before it was read.
  if (names.some(isSetAside)) return null;
  const logs = names
    .map((name) => ({ name, generation: generationOf(name) ?? -1 }))
    .filter(({ generation }) => generation >= first)
    .sort((a, b) => a.generation - b.generation);
  for (const { name } of logs) {
    const bytes = await disk.read(`${folder}/${name}`);
    if (!bytes) return null;
    const { whole } = readLog(bytes);
    if (whole >= LOG_HEADER_BYTES) files.push({ name, bytes: bytes.subarray(0, whole) });
  }
  return isSame(snapshot, await disk.read(`${folder}/${SNAPSHOT}`)) ? files : null;
};

const isDocuments = (name: string) => /^(snapshot|log\.\d+)(\.corrupt-\d+)?$/.test(name);

const readAsItLies = async (disk: Disk, folder: string): Promise<readonly FileCopy[]> => {
  const files: FileCopy[] = [];
  for (const name of (await disk.list(folder)).filter(isDocuments)) {
    const bytes = await disk.read(`${folder}/${name}`);
    if (bytes) files.push({ name, bytes });
  }
  return files;
};

/** No files: there is no document in this folder. */
export const copyDocument = async (disk: Disk, folder: string): Promise<DocumentCopy> => {
  let damaged = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const names = await disk.list(folder);
    if (damaged === DAMAGED_READINGS || names.some(isSetAside))
      return { files: await readAsItLies(disk, folder), isDamaged: true };
    try {
      const files = await readAtOnce(disk, folder);
      if (files) return { files, isDamaged: false };
    } catch (error) {
      if (!(error instanceof DamagedBytes)) throw error;
      damaged++;
    }
  }
  throw new Error(`${folder} changes too fast to be copied. Try again when there is less to do.`);
};
