// One file of minutes through a process of its own, which ends with it. Called by open-reading.ts.
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
const programIn = (root: string): readonly string[] =>
  import.meta.url.endsWith('.ts')
    ? ['--import', 'tsx', join(root, 'server/reading/reader.ts')]
    : [join(root, 'build/node/reading/reader.js')];

/** How the process ended: `code` or `signal`, and what it has written. */
type Ended = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly answer: string;
  readonly complaint: string;
};

const run = (bytes: Uint8Array, fileName: string, limits: ReadingLimits, onPage: OnPage): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const root = rootFolder();
    const { heapMegabytes, memoryMegabytes, milliseconds } = limits;
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${heapMegabytes}`,
        ...programIn(root),
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
    // Not as an argument: everybody on the machine can read those.
    child.stdin.write(`${JSON.stringify(fileName)}\n`);
    child.stdin.end(bytes);
  });

/** A line that is no page is passed over: only what stands at the end is the answer. */
const tellPage = (line: string, onPage: OnPage): void => {
  try {
    const { page, of } = PAGE.parse(JSON.parse(line));
    onPage(page, of);
  } catch {}
};

const answerIn = (text: string): MinutesFile | null => {
  try {
    return ANSWER.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** SIGKILL is our limits of time and memory; V8 aborts when its heap is full (134 where there are no signals). */
const isBeyondLimits = ({ code, signal }: Ended) =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;

/** Rejects when the process could not be started or is broken in itself; whatever a file does is a reason. */
export const readInProcess = async (
  bytes: Uint8Array,
  fileName: string,
  limits: ReadingLimits,
  onPage: OnPage = () => {},
): Promise<MinutesFile> => {
  const ended = await run(bytes, fileName, limits, onPage);
  const answer = answerIn(ended.answer);
  if (answer) return answer;
  if (isBeyondLimits(ended)) return refused('tooLarge');
  if (ended.signal !== null) return refused('unreadable');
  throw new Error(`Files of minutes cannot be read (exit code ${ended.code}): ${ended.complaint}`);
};
