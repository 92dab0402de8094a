// The records file (accounts, boards, sessions …): lowdb over our adapter, read once, checked, changed one by one.
// Called by server/index.ts and server/auth.
import { Low } from 'lowdb';
import { type Disk, nodeDisk } from './disk.ts';
import { jsonFile } from './json-file.ts';
import type { RecordStore } from './store.ts';

/** In one line. JSON.parse quotes what it stumbled over, which may be an e-mail or a hash: only zod's word is passed on. */
const whyNot = (error: unknown) =>
  error instanceof SyntaxError
    ? 'it is no JSON'
    : (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);

/**
 * Reads `file`, or starts from a copy of `empty` when there is none. `parse` (zod's) throws on what isn't R; then, and when
 * the file is no JSON, this rejects with one clear line and the file is left as it is.
 */
export const openRecords = async <R extends object>(
  file: string,
  empty: R,
  parse: (value: unknown) => R,
  disk: Disk = nodeDisk,
): Promise<RecordStore<R>> => {
  const low = new Low<R>(jsonFile<R>(file, disk), structuredClone(empty));
  try {
    await low.read();
    low.data = parse(low.data);
  } catch (error) {
    throw new Error(
      `${file} can't be read and was left as it is; put it back from a backup. (${whyNot(error)})`,
    );
  }
  // What is read is what is on disk: a change is seen when it is kept, and not at all when it couldn't be.
  let current = low.data;
  let last: Promise<void> = Promise.resolve();

  const change = async (edit: (records: R) => void) => {
    const next = structuredClone(current);
    edit(next);
    low.data = parse(next);
    await low.write();
    current = low.data;
  };

  return {
    read: () => current,
    change: (edit) => {
      const next = last.then(() => change(edit));
      last = next.catch(() => {});
      return next;
    },
  };
};
