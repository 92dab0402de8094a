// What every process has that reads one file and ends: its limits, what it is sent on stdin (a line of JSON, then the file's bytes), and one
// answer in JSON on stdout, whatever the file does. Called by reader.ts and incoming-reader.ts, which are such processes.
// Started by read-in-process.ts with two arguments: MiB that it may hold, milliseconds that it may take.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const watchLimits = async (program: URL, bytes: number, milliseconds: number): Promise<void> => {
  const workerData = { bytes, milliseconds, parent: process.ppid };
  const watch = new Worker(program, { workerData });
  await once(watch, 'message');
  watch.unref();
};

const readInput = async (): Promise<{ head: unknown; bytes: Uint8Array }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const input = Buffer.concat(chunks);
  const end = input.indexOf('\n');
  return { head: JSON.parse(input.toString('utf8', 0, end)), bytes: input.subarray(end + 1) };
};

const answer = (file: unknown): void => {
  process.stdout.write(JSON.stringify(file), () => process.exit(0));
};

type Work = {
  /** watch-limits.js beside the program that asks: in the build, this file lies elsewhere. */
  readonly watch: URL;
  readonly read: (head: unknown, bytes: Uint8Array) => Promise<unknown>;
  /** What is answered of a file that makes a reader throw where nobody listens, or wait in vain. */
  readonly unreadable: unknown;
  /** Rejections that a library leaves behind and that mean nothing. */
  readonly isStray?: (error: unknown) => boolean;
};

/** The head is what read-in-process.ts was given; it is ours, and believed. */
export const readOneFile = async ({
  watch,
  read,
  unreadable,
  isStray = () => false,
}: Work): Promise<void> => {
  const [megabytes = 0, milliseconds = 0] = process.argv.slice(2).map(Number);
  await watchLimits(watch, megabytes * 2 ** 20, milliseconds);
  const { head, bytes } = await readInput();
  process.on('beforeExit', () => answer(unreadable));
  process.on('uncaughtException', () => answer(unreadable));
  process.on('unhandledRejection', (error) => {
    if (!isStray(error)) answer(unreadable);
  });
  answer(await read(head, bytes));
};
