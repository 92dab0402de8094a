// Reads files of minutes, one at a time, each in a process of its own. Called by meetings.ts; the process is reader.ts.
// A process and not a thread: when a thread's heap is full, Node (20) mostly ends the whole process, limits or no limits.
import type { MinutesFile } from '../../app/import/minutes-file-result.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { readInProcess } from './read-in-process.ts';

/** Files that may be here at once, the one that is being read among them; each may be 20 MB. */
const MOST_FILES = 8;

export class TooManyFiles extends Error {}

/** As `readMinutesFile` of app/import. Rejects with TooManyFiles when the queue is full, else only when the program itself is broken. */
export type Reading = (bytes: Uint8Array, fileName: string) => Promise<MinutesFile>;

/** `limits` replaces some or all of the usual ones. */
export const openReading = (limits: Partial<ReadingLimits> = {}): Reading => {
  const allLimits = { ...READING_LIMITS, ...limits };
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes, fileName) => {
    if (here >= MOST_FILES) throw new TooManyFiles('Too many files wait to be read');
    here += 1;
    const mine = last
      .then(() => readInProcess(bytes, fileName, allLimits))
      .finally(() => {
        here -= 1;
      });
    last = mine.catch(() => {});
    return mine;
  };
};
