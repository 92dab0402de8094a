// A new file with all its content, on disk when it resolves. Called by back-up-folder.ts and restore-folder.ts, which put
// whole folders in place by renaming them.
import { dirname } from 'node:path';
import type { Disk } from './disk.ts';

/** Mode 0600, in a folder of 0700 that is made when there is none. Its name is not synced: syncFolder does that for all. */
export const writeNewFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  await disk.makeFolder(dirname(path));
  const file = await disk.open(path, 'w');
  try {
    await file.write([bytes], 0);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Makes the names in all folders that hold these files last. `paths` are below `root`. */
export const syncFoldersOf = async (disk: Disk, root: string, paths: Iterable<string>): Promise<void> => {
  const folders = new Set<string>(['.']);
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  for (const folder of folders) await disk.syncFolder(`${root}/${folder}`);
};
