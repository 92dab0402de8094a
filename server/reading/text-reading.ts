// Finds what is in the text of minutes, in a thread beside the server's own: twenty pages keep one busy for some tenths of a second,
// in which nobody's typing would go on. What was found is kept for a while, since several open the same minutes. Called by meetings.ts.
// A thread is enough here, where a file needs a process: the text has a known length, and reading it takes memory in proportion.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MinutesOptions } from '../../app/domain/minutes/reading.ts';
import type { MinutesReading } from '../../app/domain/minutes/reading-types.ts';
import { rootFolder } from '../root-folder.ts';

/** What the thread is sent; it answers with the reading. */
export type TextJob = { readonly text: string; readonly options: MinutesOptions };
/** Null when it takes too long or too many wait. Never rejects. */
export type TextReading = (text: string, options: MinutesOptions) => Promise<MinutesReading | null>;

export type TextLimits = {
  /** For one text, from when it is handed over. */
  readonly milliseconds: number;
  /** Texts that wait at once. */
  readonly most: number;
  /** Readings that are kept. */
  readonly kept: number;
  /** After so long without work the thread ends. */
  readonly idleMilliseconds: number;
};
const LIMITS: TextLimits = { milliseconds: 20_000, most: 32, kept: 16, idleMilliseconds: 60_000 };

/** Threads don't inherit tsx, so the source is brought in by its API; the build has its own copy (build.js). */
const startThread = (): Worker => {
  const thread = newThread();
  // A thread that fails exits, and that is what one listens for; an error that nobody listens for would end the program.
  thread.on('error', () => {});
  return thread;
};

const newThread = (): Worker => {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(join(rootFolder(), 'build/node/reading/text-thread.js'));
  const source = JSON.stringify(new URL('text-thread.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`, {
    eval: true,
  });
};

export const openTextReading = (limits: Partial<TextLimits> = {}): TextReading => {
  const all = { ...LIMITS, ...limits };
  const read = oneAfterTheOther(all);
  const kept = new Map<string, Promise<MinutesReading | null>>();
  return (text, options) => {
    const key = createHash('sha256')
      .update(JSON.stringify([text, options]))
      .digest('base64');
    const reading = kept.get(key) ?? read(text, options);
    // The newest stand last: the first one is the one that nobody has asked for the longest.
    kept.delete(key);
    kept.set(key, reading);
    for (const oldest of kept.keys()) if (kept.size > all.kept) kept.delete(oldest);
    void reading.then((found) => {
      if (found === null && kept.get(key) === reading) kept.delete(key);
    });
    return reading;
  };
};

const oneAfterTheOther = ({ milliseconds, most, idleMilliseconds }: TextLimits): TextReading => {
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  const end = () => {
    void thread?.terminate();
    thread = null;
  };
  const readNow = async (text: string, options: MinutesOptions) => {
    clearTimeout(idle);
    thread ??= startThread();
    const found = await readIn(thread, { text, options }, milliseconds);
    if (found === null) end();
    else idle = setTimeout(end, idleMilliseconds).unref();
    return found;
  };
  return async (text, options) => {
    if (here >= most) return null;
    here += 1;
    const mine = last
      .then(() => readNow(text, options))
      .finally(() => {
        here -= 1;
      });
    last = mine;
    return mine;
  };
};

/** Null when the thread ended or didn't answer in time: then it is of no use any more. */
const readIn = (thread: Worker, job: TextJob, milliseconds: number): Promise<MinutesReading | null> =>
  new Promise((resolve) => {
    const finish = (found: MinutesReading | null) => {
      clearTimeout(tooLong);
      thread.off('message', finish);
      thread.off('exit', onEnd);
      // Nobody keeps the program running for a thread that has nothing to do.
      thread.unref();
      resolve(found);
    };
    const onEnd = () => finish(null);
    const tooLong = setTimeout(onEnd, milliseconds);
    thread.ref();
    thread.on('message', finish);
    thread.on('exit', onEnd);
    thread.postMessage(job);
  });
