// A thread beside the reading, which may keep its own thread busy for as long as it wants: ends the process when it holds too much
// memory, takes too long, or nobody waits for its answer any more. Started by reader.ts; JavaScript, because tsx leaves threads alone.
import { parentPort, workerData } from 'node:worker_threads';

const EACH_MS = 20;

/** @type {{ bytes: number, milliseconds: number, parent: number }} `parent`: the process that waits, by its id */
const { bytes, milliseconds, parent } = workerData;
const end = () => process.kill(process.pid, 'SIGKILL');

setTimeout(end, milliseconds);
setInterval(() => {
  if (process.memoryUsage.rss() > bytes || process.ppid !== parent) end();
}, EACH_MS);
parentPort?.postMessage('watching');
