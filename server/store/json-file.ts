// lowdb's adapter for a JSON file of ours: 0600, in place whole or not at all, on disk when it resolves, one write at a
// time. Called by file-store.ts (readable copies) and records.ts.
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { type Disk, nodeDisk, replaceFile } from './disk.ts';

export type JsonFile<T> = Adapter<T>;

/** `read` gives null when there is no file and throws when it isn't JSON. Pretty-printed: a person may have to read it. */
export const jsonFile = <T>(path: string, disk: Disk = nodeDisk): JsonFile<T> => {
  let last: Promise<void> = Promise.resolve();
  return {
    read: async () => {
      const bytes = await disk.read(path);
      if (!bytes) return null;
      const value = JSON.parse(bytes.toString('utf8')) as T | null;
      // lowdb would take it for no file at all.
      if (!value) throw new SyntaxError('it holds nothing');
      return value;
    },
    write: (data) => {
      // Taken now: what the caller changes while it waits for its turn belongs to the next write.
      const text = Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
      const next = last.then(() => replaceFile(disk, dirname(path), basename(path), [text]));
      last = next.catch(() => {});
      return next;
    },
  };
};
