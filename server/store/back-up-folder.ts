// A data folder copied while a server runs on it, or not. Called by commands/backup.ts.
import { realpath, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Copying, type Wanted } from './copying.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { fileDocuments } from './file-store.ts';
import { lockFolder } from './lock-folder.ts';
import { MANIFEST, type Manifest, readManifest, readSummed } from './manifest.ts';
import { syncFoldersOf } from './new-file.ts';

export type BackUpOptions = Wanted & {
  /** A folder that isn't there yet, or is empty. */
  readonly to: string;
  readonly disk?: Disk;
};

const isFolder = (path: string) =>
  stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );

/** Rejects with one line when there is anything at `to`, or nowhere to put it. */
const requireFree = async ({ from, to, disk = nodeDisk }: BackUpOptions): Promise<void> => {
  const parent = dirname(to);
  if (!(await isFolder(from))) throw new Error(`There is no data folder ${from}.`);
  if (!(await isFolder(parent)))
    throw new Error(`There is no folder ${parent} to put the backup in. Make it first.`);
  const inside = `${await realpath(from)}${sep}`;
  if (`${await realpath(parent)}${sep}`.startsWith(inside))
    throw new Error(
      `A backup inside the data folder would be lost with it: choose a folder outside ${from}.`,
    );
  const there = await stat(to).catch(() => null);
  if (there && (!there.isDirectory() || (await disk.list(to)).length > 0))
    throw new Error(`There is something at ${to} already: a backup overwrites nothing.`);
};

/** What a backup that was ended halfway left there is cleared away; anything else isn't ours to clear. */
const clear = async (disk: Disk, folder: string, records: string) => {
  const ours = new Set(['documents', 'finalised', 'readable', records, MANIFEST]);
  const names = (await disk.list(folder)).filter((name) => !name.startsWith('lock'));
  const foreign = names.find((name) => !ours.has(name));
  if (foreign !== undefined)
    throw new Error(`${folder} holds something that is no backup's (${foreign}): move it away first.`);
  for (const name of names) await rm(`${folder}/${name}`, { recursive: true });
};

/** Every sum, and every sound document as the server would load it. */
const verify = async (disk: Disk, folder: string): Promise<Manifest> => {
  const manifest = await readManifest(disk, folder);
  for (const [path, sum] of Object.entries(manifest.files)) await readSummed(disk, folder, path, sum);
  const documents = await fileDocuments(folder, { disk });
  const damaged = new Set(manifest.damaged);
  for (const name of await documents.list()) if (!damaged.has(name)) await documents.load(name);
  await documents.close();
  return manifest;
};

const fill = async (options: BackUpOptions, target: string): Promise<Manifest> => {
  const { disk = nodeDisk, from, records } = options;
  await clear(disk, target, records.file);
  const copying = new Copying(disk, options, target);
  await copying.records();
  await copying.documents();
  if (copying.isEmpty()) throw new Error(`There is nothing in ${from} to back up yet.`);
  await copying.finalised();
  await copying.readable();
  await copying.manifest();
  const manifest = await verify(disk, target);
  await syncFoldersOf(disk, target, Object.keys(manifest.files));
  return manifest;
};

/**
 * Resolves when the whole copy stands at `to`, verified and on disk; rejects with one line otherwise, and then there is nothing
 * at `to`, only what was copied so far at `<to>.partial`, which the next try clears.
 */
export const backUpFolder = async (options: BackUpOptions): Promise<Manifest> => {
  const { disk = nodeDisk } = options;
  const to = resolve(options.to);
  const partial = join(dirname(to), `${basename(to)}.partial`);
  await requireFree({ ...options, to });
  await disk.makeFolder(partial);
  const unlock = await lockFolder(partial).catch((error: NodeJS.ErrnoException) => {
    throw error.code ? error : new Error(`Another backup to ${to} is under way.`);
  });
  let manifest: Manifest;
  try {
    manifest = await fill(options, partial);
  } catch (error) {
    await unlock();
    // Nothing was copied: then there is nothing to keep either.
    await rmdir(partial).catch(() => {});
    throw error;
  }
  await unlock();
  // On macOS the lock is a file.
  await rm(`${partial}/lock`, { force: true });
  // An empty folder would be in the way on some systems.
  await rmdir(to).catch(() => {});
  await disk.rename(partial, to);
  await disk.syncFolder(dirname(to));
  return manifest;
};
