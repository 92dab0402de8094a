// The few things the store does with a disk: so that a test can let them fail, or end, at any of them.
// Called by document-files.ts and json-file.ts.
import { fdatasyncSync, writevSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { diskPace } from './disk-pace.ts';

/** An open file. The functions are those of `node:fs/promises`, narrowed. */
export type OpenFile = {
  /** One call, one `writev`: all buffers at this position. Rejects when not all of it could be written. */
  write(buffers: readonly Uint8Array[], position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

export type Disk = {
  /** `w`: new and empty, mode 0600. `r+`: as it is. */
  open(path: string, flags: 'w' | 'r+'): Promise<OpenFile>;
  /** Null when there is none. */
  read(path: string): Promise<Buffer | null>;
  /** The names in a folder; none when there is no folder. */
  list(folder: string): Promise<readonly string[]>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Makes names that were created, renamed or removed in the folder last. Where folders can't be opened (Windows), nothing. */
  syncFolder(path: string): Promise<void>;
};

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** One for all files: they lie on one disk. */
const pace = diskPace();
/** What is larger is for another thread, however quick the disk. */
const SMALL_BYTES = 64 * 1024;

const openFile = async (path: string, flags: 'w' | 'r+'): Promise<OpenFile> => {
  const file = await open(path, flags, 0o600);
  // A write and its sync go the same way.
  let isHere = false;
  const datasync = async () => {
    const began = performance.now();
    if (isHere) fdatasyncSync(file.fd);
    else await file.datasync();
    pace.took(performance.now() - began);
  };
  return {
    write: async (buffers, position) => {
      const length = buffers.reduce((sum, buffer) => sum + buffer.length, 0);
      isHere = length <= SMALL_BYTES && pace.isHere();
      let bytesWritten = isHere
        ? writevSync(file.fd, buffers, position)
        : (await file.writev(buffers, position)).bytesWritten;
      // A short write is legal: more than 1,024 buffers, 2 GiB, or a nearly full disk. The rest goes in one piece.
      if (bytesWritten < length) {
        const rest = Buffer.concat(buffers).subarray(bytesWritten);
        bytesWritten += (await file.write(rest, 0, rest.length, position + bytesWritten)).bytesWritten;
      }
      if (bytesWritten < length) throw new Error(`Only ${bytesWritten} of ${length} bytes could be written`);
    },
    truncate: (length) => file.truncate(length),
    datasync,
    sync: () => file.sync(),
    close: () => file.close(),
  };
};

export const nodeDisk: Disk = {
  open: openFile,
  read: async (path) => {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  list: async (folder) => {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  rename,
  remove: unlink,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  syncFolder: async (path) => {
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** Puts a whole file in place: either the old one stands there or the new one, at every instant. Mode 0600. */
export const replaceFile = async (
  disk: Disk,
  folder: string,
  name: string,
  content: readonly Uint8Array[],
): Promise<void> => {
  const temporary = `${folder}/${name}.tmp`;
  const file = await disk.open(temporary, 'w');
  try {
    await file.write(content, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(temporary, `${folder}/${name}`);
  await disk.syncFolder(folder);
};
