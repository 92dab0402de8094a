// A disk on which one step fails, or at which the process ends: before the step, in the middle of a write, or after it.
// Called by the tests of the file store.
import type { Disk, OpenFile } from '../../../server/store/disk.ts';
import { testDisk } from './folder.ts';

export type Fault = {
  /** Counts the steps that change the disk, from 0. */
  readonly at: number;
  readonly when: 'before' | 'halfway' | 'after';
  /** `crash`: no later step does anything either. `error`: only this one fails. */
  readonly how: 'crash' | 'error';
};

export type FaultyDisk = Disk & { steps(): number; readonly names: string[] };

export const faultyDisk = (fault: Fault | null): FaultyDisk => {
  let steps = 0;
  let over = false;
  const names: string[] = [];
  const step = async <T>(name: string, whole: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    if (over) throw new Error('the process has ended');
    names.push(name);
    const hit = fault !== null && steps++ === fault.at;
    if (fault === null) steps++;
    if (!hit) return whole();
    over = fault.how === 'crash';
    if (fault.when === 'halfway') await half();
    if (fault.when === 'after') await whole();
    throw new Error(`the disk failed at ${name}`);
  };
  const nothing = async () => {};
  const faultyFile = (file: OpenFile): OpenFile => {
    const write: OpenFile['write'] = (buffers, position) =>
      step(
        'write',
        () => file.write(buffers, position),
        () => {
          const all = Buffer.concat(buffers);
          return file.write([all.subarray(0, Math.ceil(all.length / 2))], position);
        },
      );
    const datasync = () => step('datasync', () => file.datasync(), nothing);
    return {
      write,
      // Something may come between the two, also where the system does them in one call.
      append: async (buffers, position) => {
        await write(buffers, position);
        await datasync();
      },
      truncate: (length) => step('truncate', () => file.truncate(length), nothing),
      datasync,
      sync: () => step('sync', () => file.sync(), nothing),
      // A process that ends closes its files.
      close: () => file.close(),
    };
  };
  return {
    names,
    steps: () => steps,
    open: async (path, flags) =>
      faultyFile(
        await (flags === 'w'
          ? step('open', () => testDisk.open(path, flags), nothing)
          : testDisk.open(path, flags)),
      ),
    read: testDisk.read,
    list: testDisk.list,
    rename: (from, to) => step('rename', () => testDisk.rename(from, to), nothing),
    remove: (path) => step('remove', () => testDisk.remove(path), nothing),
    makeFolder: (path) => step('makeFolder', () => testDisk.makeFolder(path), nothing),
    syncFolder: (path) => step('syncFolder', () => testDisk.syncFolder(path), nothing),
  };
};
