// The process that reads one file of minutes and ends: its name in JSON and its bytes on stdin; on stdout a line for each page that it
// has read, where there are pages, and a MinutesFile in JSON at the end.
// Started by read-in-process.ts with two arguments: MiB that it may hold, milliseconds that it may take.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { type MinutesFile, refused } from '../../app/import/minutes-file-result.ts';
import { isStrayPdfError } from '../../app/import/stray-pdf-error.ts';

const watchLimits = async (bytes: number, milliseconds: number): Promise<void> => {
  const workerData = { bytes, milliseconds, parent: process.ppid };
  const watch = new Worker(new URL('./watch-limits.js', import.meta.url), { workerData });
  await once(watch, 'message');
  watch.unref();
};

const readInput = async (): Promise<{ fileName: string; bytes: Uint8Array }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const input = Buffer.concat(chunks);
  const end = input.indexOf('\n');
  return { fileName: JSON.parse(input.toString('utf8', 0, end)), bytes: input.subarray(end + 1) };
};

const answer = (file: MinutesFile): void => {
  process.stdout.write(JSON.stringify(file), () => process.exit(0));
};

/** What a file makes the readers throw where nobody listens, or wait for in vain, is said of the file. */
const blameTheFile = (): void => {
  process.on('beforeExit', () => answer(refused('unreadable')));
  process.on('uncaughtException', () => answer(refused('unreadable')));
  process.on('unhandledRejection', (error) => {
    if (!isStrayPdfError(error)) answer(refused('unreadable'));
  });
};

const [megabytes = 0, milliseconds = 0] = process.argv.slice(2).map(Number);
await watchLimits(megabytes * 2 ** 20, milliseconds);
const { fileName, bytes } = await readInput();
blameTheFile();
answer(
  await readMinutesFile(bytes, fileName, (page, of) => {
    process.stdout.write(`${JSON.stringify({ page, of })}\n`);
  }),
);
