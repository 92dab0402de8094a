// Reads files of minutes, one at a time, each in a process of its own. Called by meetings.ts; the process is reader.ts.
// A process and not a thread: when a thread's heap is full, Node (20) mostly ends the whole process, limits or no limits.
import type { ReadingProgress } from '../../app/domain/minutes/reading-types.ts';
import type { MinutesFile } from '../../app/import/minutes-file-result.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { readInProcess } from './read-in-process.ts';

/** Files that may be here at once, the one that is being read among them; each may be 20 MB. */
const MOST_FILES = 8;

export class TooManyFiles extends Error {}

/** As `readMinutesFile` of app/import; `tell` hears how far it is. Rejects with TooManyFiles when the queue is full, else only when the program itself is broken. */
export type Reading = (
  bytes: Uint8Array,
  fileName: string,
  tell?: (progress: ReadingProgress) => void,
) => Promise<MinutesFile>;

/** `limits` replaces some or all of the usual ones. */
export const openReading = (limits: Partial<ReadingLimits> = {}): Reading => {
  const allLimits = { ...READING_LIMITS, ...limits };
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes, fileName, tell = () => {}) => {
    if (here >= MOST_FILES) throw new TooManyFiles('Too many files wait to be read');
    here += 1;
    tell({ phase: here > 1 ? 'waiting' : 'file' });
    const mine = last
      .then(() => {
        tell({ phase: 'file' });
        return readInProcess(bytes, fileName, allLimits, (page, of) => tell({ phase: 'file', page, of }));
      })
      .finally(() => {
        here -= 1;
      });
    last = mine.catch(() => {});
    return mine;
  };
};
