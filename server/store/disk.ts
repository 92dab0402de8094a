// The few things the store does with a disk: so that a test can let them fail, or end, at any of them.
// Called by document-files.ts and json-file.ts.
import fs from 'node:fs';
import { mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** An open file. The functions are those of `node:fs/promises`, narrowed. */
export type OpenFile = {
  /** One call, one `writev`: all buffers at this position. Rejects when not all of it could be written. */
  write(buffers: readonly Uint8Array[], position: number): Promise<void>;
  /** `write`, and it lasts: it is on the disk itself when this resolves. */
  append(buffers: readonly Uint8Array[], position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  datasync(): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

export type Disk = {
  /** `w`: new and empty, mode 0600. `r+`: as it is. `log`: it is one that is appended to. */
  open(path: string, flags: 'w' | 'r+', options?: { readonly log?: boolean }): Promise<OpenFile>;
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

const [openFd, writev, ftruncate, fdatasync, fsync, close] = [
  promisify(fs.open),
  promisify(fs.writev),
  promisify(fs.ftruncate),
  promisify(fs.fdatasync),
  promisify(fs.fsync),
  promisify(fs.close),
];

const { O_RDWR, O_CREAT, O_TRUNC, O_DSYNC } = fs.constants;
/**
 * A write and its sync are one call to the system, and one way to another thread and back (measured: 0.29 ms for 0.37, and a
 * third less of the processor). Only Linux means by it what fdatasync does.
 */
const SYNCS_ITSELF = process.platform === 'linux' ? O_DSYNC : 0;

const openFile = async (path: string, flags: 'w' | 'r+', { log = false } = {}): Promise<OpenFile> => {
  const lasting = log ? SYNCS_ITSELF : 0;
  const fd = await openFd(path, O_RDWR | lasting | (flags === 'w' ? O_CREAT | O_TRUNC : 0), 0o600);
  let isOpen = true;
  const write = async (buffers: readonly Uint8Array[], position: number): Promise<void> => {
    const length = buffers.reduce((sum, buffer) => sum + buffer.length, 0);
    let { bytesWritten } = await writev(fd, buffers, position);
    // A short write is legal: more than 1,024 buffers, 2 GiB, or a nearly full disk. The rest goes in one piece.
    if (bytesWritten < length) {
      const rest = Buffer.concat(buffers).subarray(bytesWritten);
      bytesWritten += (await writev(fd, [rest], position + bytesWritten)).bytesWritten;
    }
    if (bytesWritten < length) throw new Error(`Only ${bytesWritten} of ${length} bytes could be written`);
  };
  return {
    write,
    append: async (buffers, position) => {
      await write(buffers, position);
      if (!lasting) await fdatasync(fd);
    },
    truncate: (length) => ftruncate(fd, length),
    datasync: () => fdatasync(fd),
    sync: () => fsync(fd),
    close: async () => {
      // A number that was closed may be another file's by now.
      if (!isOpen) return;
      isOpen = false;
      await close(fd);
    },
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
