// A backup put into a data folder that holds nothing yet. Called by commands/restore.ts.
import { rm, rmdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';
import { lockFolder } from './lock-folder.ts';
import { type Manifest, readManifest, readSummed } from './manifest.ts';
import { syncFoldersOf, writeNewFile } from './new-file.ts';

export type RestoreOptions = {
  /** A folder that backUpFolder made. */
  readonly from: string;
  /** The data folder; made when there is none. */
  readonly to: string;
  /** The records file's name. */
  readonly records: string;
  readonly disk?: Disk;
};

const PARTIAL = 'restore.partial';
const FOLDERS = ['documents', 'finalised', 'readable'] as const;

const requireEmpty = async (disk: Disk, to: string, records: string): Promise<void> => {
  const names = await disk.list(to);
  const held: string[] = names.filter((name) => name === records);
  for (const folder of FOLDERS) if ((await disk.list(`${to}/${folder}`)).length > 0) held.push(folder);
  if (held.length === 0) return;
  if (names.includes(PARTIAL) && !held.includes(records))
    throw new Error(
      `An earlier restore into ${to} was ended halfway: take away ${held.join(' and ')} there, then try again.`,
    );
  throw new Error(
    `${to} holds a group's work already (${held.join(', ')}): a restore overwrites nothing. Move it away first.`,
  );
};

/** Each file as the backup says it is, or nothing is put in place. */
const copyIn = async (disk: Disk, from: string, partial: string, { files }: Manifest): Promise<void> => {
  await rm(partial, { recursive: true, force: true });
  for (const folder of FOLDERS) await disk.makeFolder(`${partial}/${folder}`);
  for (const [path, sum] of Object.entries(files))
    await writeNewFile(disk, `${partial}/${path}`, await readSummed(disk, from, path, sum));
  await syncFoldersOf(disk, partial, Object.keys(files));
};

/** The records last: with them it is a group's folder. */
const putInPlace = async (disk: Disk, partial: string, to: string, names: readonly string[]) => {
  for (const name of names) {
    await rmdir(`${to}/${name}`).catch(() => {});
    await disk.rename(`${partial}/${name}`, `${to}/${name}`);
  }
  await disk.syncFolder(to);
  await rm(partial, { recursive: true });
};

/** Resolves when all is in place and on disk; rejects with one line when it can't be, or when a server runs on the folder. */
export const restoreFolder = async (options: RestoreOptions): Promise<Manifest> => {
  const { records, disk = nodeDisk } = options;
  const [from, to] = [resolve(options.from), resolve(options.to)];
  const manifest = await readManifest(disk, from);
  await disk.makeFolder(to);
  const unlock = await lockFolder(to);
  try {
    await requireEmpty(disk, to, records);
    const partial = `${to}/${PARTIAL}`;
    await copyIn(disk, from, partial, manifest);
    const hasRecords = Object.hasOwn(manifest.files, records);
    await putInPlace(disk, partial, to, [...FOLDERS, ...(hasRecords ? [records] : [])]);
    return manifest;
  } finally {
    await unlock();
  }
};
