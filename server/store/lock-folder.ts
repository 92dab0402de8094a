// One process a data folder. Called by openFileStore, and by commands that write there.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';

/*
 The lock is the kernel's, so it ends with the process however that ends, and no number of a process is ever believed:
 on Linux a name in the abstract socket namespace (unix(7)), made from the folder's device and inode; elsewhere an exclusive
 open of the lock file (macOS, BSD: O_EXLOCK; Windows: no sharing). The file's text only says who holds it.
 Limit: on Linux two containers with networks of their own don't see each other's lock.
*/
const EXCLUSIVE = { darwin: 0x0020 | 0x0004, win32: 0x1000_0000 } as const;

type Held = { release(): Promise<void> };

const holdName = async (folder: string): Promise<Held | null> => {
  const { dev, ino } = await stat(folder, { bigint: true });
  const key = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32);
  const server = createServer((socket) => socket.destroy());
  server.unref();
  const taken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    server.listen(`\0aarring-${key}`, () => resolve(false));
  });
  return taken ? null : { release: () => new Promise((resolve) => server.close(() => resolve())) };
};

const holdFile = async (path: string, exclusive: number): Promise<Held | null> => {
  try {
    const file = await open(path, constants.O_CREAT | constants.O_RDWR | exclusive, 0o600);
    return { release: () => file.close() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EAGAIN', 'EWOULDBLOCK', 'EBUSY', 'EPERM', 'EACCES'].includes(code)) return null;
    throw error;
  }
};

const holderOf = async (path: string): Promise<string> => {
  const pid = await readFile(path, 'utf8').catch(() => '');
  return /^\d+\s*$/.test(pid) ? `process ${pid.trim()}` : 'another process';
};

/**
 * Takes the folder for this process and gives back what releases it. Rejects with one line that names folder and process
 * when somebody else has it. Nothing has to be cleaned up after a process that was killed.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const note = `${folder}/lock.pid`;
  const exclusive =
    process.platform === 'darwin' || process.platform === 'win32' ? EXCLUSIVE[process.platform] : null;
  const held = await (exclusive === null ? holdName(folder) : holdFile(`${folder}/lock`, exclusive));
  if (!held)
    throw new Error(
      `The data folder ${folder} is in use by ${await holderOf(note)}: only one Årring may run on it. Stop that one, or set DATA_DIR to another folder.`,
    );
  await writeFile(`${note}.tmp`, `${process.pid}\n`, { mode: 0o600 });
  await rename(`${note}.tmp`, note);
  return async () => {
    await unlink(note).catch(() => {});
    await held.release();
  };
};
