// When the youngest of some files was changed. Called by build.ts.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds since 1970 of the newest file under `paths` (files or folders in `root`); 0 when there is none. */
export const newestIn = async (root: string, paths: readonly string[]): Promise<number> => {
  let newest = 0;
  for (const path of paths) {
    const full = join(root, path);
    const about = await stat(full).catch(() => null);
    if (about?.isFile()) newest = Math.max(newest, about.mtimeMs);
    if (about?.isDirectory()) newest = Math.max(newest, await newestIn(full, await readdir(full)));
  }
  return newest;
};
