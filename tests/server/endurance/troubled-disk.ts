// The real disk, in trouble for as long as one says: full, slow, failing to sync; and one that forgets what was not synced.
// Called by tests/server/sync/child-server.ts.
import { type Disk, nodeDisk, type OpenFile } from '../../../server/store/disk.ts';
import type { Chance } from '../sync/chance.ts';

export type Trouble = {
  /** No room: writes end halfway, or don't begin. */
  full: boolean;
  /** Each step takes up to so long. */
  slowMs: number;
  /** Data is written, but the disk says that it can't keep it. */
  failingSync: boolean;
};

export const HEALTHY: Trouble = { full: false, slowMs: 0, failingSync: false };

const failure = (code: string) => Object.assign(new Error(`${code}: the disk is in trouble`), { code });

/** What is written lies in memory until it is synced: after SIGKILL there is as much of it as after a power cut. */
const forgetful = (file: OpenFile): OpenFile => {
  const waiting: (() => Promise<void>)[] = [];
  const through = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  const write: OpenFile['write'] = async (buffers, position) => {
    const bytes = Buffer.concat(buffers);
    waiting.push(() => file.write([bytes], position));
  };
  const datasync = () => through().then(file.datasync);
  return {
    write,
    append: async (buffers, position) => {
      await write(buffers, position);
      await datasync();
    },
    datasync,
    truncate: async (length) => void waiting.push(() => file.truncate(length)),
    sync: () => through().then(file.sync),
    close: () => through().then(file.close),
  };
};

/** `trouble` is asked anew at each step. */
export const troubledDisk = (
  trouble: Readonly<Trouble>,
  { below, next }: Chance,
  forgetsUnsynced: boolean,
): Disk => {
  const slowly = async <T>(step: () => Promise<T>): Promise<T> => {
    if (trouble.slowMs > 0) await new Promise((resolve) => setTimeout(resolve, below(trouble.slowMs + 1)));
    return step();
  };
  const synced = (sync: () => Promise<void>) => () =>
    slowly(() => (trouble.failingSync ? Promise.reject(failure('EIO')) : sync()));
  const file = (real: OpenFile): OpenFile => {
    const write: OpenFile['write'] = (buffers, position) =>
      slowly(async () => {
        if (!trouble.full) return real.write(buffers, position);
        const all = Buffer.concat(buffers);
        if (next() < 0.5) await real.write([all.subarray(0, below(all.length))], position);
        throw failure('ENOSPC');
      });
    const datasync = synced(real.datasync);
    return {
      write,
      append: async (buffers, position) => {
        await write(buffers, position);
        await datasync();
      },
      truncate: (length) => slowly(() => real.truncate(length)),
      datasync,
      sync: synced(real.sync),
      close: real.close,
    };
  };
  return {
    ...nodeDisk,
    open: async (path, flags) => {
      // Not as a log: trouble comes between a write and its sync, also where the system does them in one call.
      const real = await slowly(() => nodeDisk.open(path, flags));
      return file(forgetsUnsynced ? forgetful(real) : real);
    },
    rename: (from, to) => slowly(() => nodeDisk.rename(from, to)),
    remove: (path) => slowly(() => nodeDisk.remove(path)),
    syncFolder: (path) => synced(() => nodeDisk.syncFolder(path))(),
  };
};
