// A folder of a test's own, and a log that remembers. Called by the tests of the file store.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { type Disk, nodeDisk, type OpenFile } from '../../../server/store/disk.ts';
import type { Log } from '../../../server/store/store.ts';

const files: OpenFile[] = [];
/** The real disk; files that a store of a test never closed are closed after it, as the system does after a process. */
export const testDisk: Disk = {
  ...nodeDisk,
  open: async (path, flags, options) => {
    const file = await nodeDisk.open(path, flags, options);
    files.push(file);
    return file;
  },
};

const folders: string[] = [];

export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'aarring-store-'));
  folders.push(folder);
  return folder;
};

afterEach(async () => {
  for (const file of files.splice(0)) await file.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

export const rememberingLog = (): Log & { readonly said: string[] } => {
  const said: string[] = [];
  const say = (_about: object, message: string) => void said.push(message);
  return { said, info: say, warn: say, error: say };
};
