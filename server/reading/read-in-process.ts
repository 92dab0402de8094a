// One file through a process of its own, which ends with it: of minutes for open-reading.ts, of anybody's plan for open-incoming.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { type MinutesFile, type OnPage, refused } from '../../app/import/minutes-file-result.ts';
import { rootFolder } from '../root-folder.ts';
import type { ReadingLimits } from './limits.ts';

const ANSWER = z.union([
  z.object({ ok: z.literal(true), text: z.string() }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['unreadable', 'encrypted', 'tooLarge', 'unknownType', 'empty']),
  }),
]);

const PAGE = z.object({ page: z.int(), of: z.int() });

/** The sources are run by tsx, as this very file is; the build has its own copy (build.js). */
const programIn = (root: string, name: string): readonly string[] =>
  import.meta.url.endsWith('.ts')
    ? ['--import', 'tsx', join(root, `server/reading/${name}.ts`)]
    : [join(root, `build/node/reading/${name}.js`)];

export type Job = {
  /** The file of server/reading that reads it, and what goes to it before the bytes: never as an argument, which everybody on the machine can read. */
  readonly program: 'reader' | 'incoming-reader';
  readonly head: unknown;
  readonly bytes: Uint8Array;
};

/** How the process ended: `code` or `signal`, and what it has written. */
type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly answer: string;
  readonly complaint: string;
};

const run = ({ program, head, bytes }: Job, limits: ReadingLimits, onPage: OnPage): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const root = rootFolder();
    const { heapMegabytes, memoryMegabytes, milliseconds } = limits;
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${heapMegabytes}`,
        ...programIn(root, program),
        String(memoryMegabytes),
        String(milliseconds),
      ],
      { cwd: root, timeout: milliseconds, killSignal: 'SIGKILL', windowsHide: true },
    );
    let [answer, complaint] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (answer + text).split('\n');
      answer = lines.pop() ?? '';
      for (const line of lines) tellPage(line, onPage);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, answer, complaint }));
    // It may end before it has taken everything in; how it ended says why.
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify(head)}\n`);
    child.stdin.end(bytes);
  });

/** A line that is no page is passed over: only what stands at the end is the answer. */
const tellPage = (line: string, onPage: OnPage): void => {
  try {
    const { page, of } = PAGE.parse(JSON.parse(line));
    onPage(page, of);
  } catch {}
};

const answerIn = <T>(text: string, answer: z.ZodType<T>): T | null => {
  try {
    return answer.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** SIGKILL is our limits of time and memory; V8 aborts when its heap is full (134 where there are no signals). */
const isBeyondLimits = ({ code, signal }: Ended) =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;

/**
 * What the process answered, or why it ended without: `tooLarge` beyond the limits, `unreadable` for whatever else a file does.
 * Rejects when the process could not be started or is broken in itself.
 */
export const runJob = async <T>(
  job: Job,
  answer: z.ZodType<T>,
  limits: ReadingLimits,
  onPage: OnPage = () => {},
): Promise<T | 'tooLarge' | 'unreadable'> => {
  const ended = await run(job, limits, onPage);
  const answered = answerIn(ended.answer, answer);
  if (answered !== null) return answered;
  if (isBeyondLimits(ended)) return 'tooLarge';
  // One that ended as it should and yet says nothing that fits: it was the file's doing.
  if (ended.signal !== null || ended.code === 0) return 'unreadable';
  throw new Error(`Files cannot be read (${job.program}, exit code ${ended.code}): ${ended.complaint}`);
};

export const readInProcess = async (
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits,
  onPage: OnPage = () => {},
): Promise<MinutesFile> => {
  const read = await runJob({ program: 'reader', head: fileName, bytes }, ANSWER, limits, onPage);
  return typeof read === 'string' ? refused(read) : read;
};
