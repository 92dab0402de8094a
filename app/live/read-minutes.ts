// What is found in the text of minutes when something that it depends on changes on the page: read by minutes-worker.ts, off the
// page's own thread. Called by app/screens/minutes.
import type { MinutesOptions } from '../domain/minutes/reading.ts';
import type { MinutesReading } from '../domain/minutes/reading-types.ts';
import type { MinutesJob } from './minutes-worker.ts';
import readerAddress from './minutes-worker.ts?worker&url';

type Waiting = { readonly resolve: (found: MinutesReading) => void; readonly reject: (error: Error) => void };

let thread: Worker | null = null;
let last = 0;
const waiting = new Map<number, Waiting>();

const start = (): Worker => {
  const started = new Worker(readerAddress, { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; found: MinutesReading }>) => {
    waiting.get(data.id)?.resolve(data.found);
    waiting.delete(data.id);
  });
  started.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The minutes cannot be read here'));
    waiting.clear();
    thread = null;
  });
  return started;
};

/** The thread's script, so that it is kept on this machine and there without network, too; it isn't started. */
export const fetchReader = (): void => {
  void fetch(readerAddress).catch(() => {});
};

/** Rejects where the thread can't be had: without network, when it was never fetched. */
export const readMinutesApart = (text: string, options: MinutesOptions): Promise<MinutesReading> =>
  new Promise((resolve, reject) => {
    thread ??= start();
    last += 1;
    waiting.set(last, { resolve, reject });
    const job: MinutesJob = { id: last, text, options };
    thread.postMessage(job);
  });
