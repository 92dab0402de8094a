// A server as a process of its own: started, asked what it costs, ended by its id. Called by servers.ts and the rows.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { within } from '../../helpers/eventually.ts';

export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};

export type Process = {
  readonly pid: number;
  readonly port: number;
  /** The inspector's address when it was asked for. */
  readonly inspector: string | null;
  /** What it has written so far. */
  output(): string;
  isAlive(): boolean;
  /** Resolves when it is gone; it is killed when it does not end by itself. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
};

const START_MS = 30_000;
const END_MS = 10_000;
const READY = /is ready[^\n]*?http:\/\/[^\s:]+:(\d+)/;
/** The kernel's unit in /proc/<pid>/stat; 100 on every Linux that runs Node. */
const TICKS_PER_SECOND = 100;
const MIB = 1024 * 1024;

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Ends whatever a turn that failed has left running. */
export const endProcesses = async (): Promise<void> => {
  const closing = [...running].map(
    (child) =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  );
  await within(END_MS, 'all servers to end', Promise.all(closing));
};

export const startProcess = async ({ command, args, cwd, env }: Program): Promise<Process> => {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  let isAlive = true;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      isAlive = false;
      running.delete(child);
      resolve();
    });
    child.once('exit', () => {
      isAlive = false;
      running.delete(child);
      resolve();
    });
  });
  const ready = new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        // The end of it is enough to know why one fell.
        output = (output + text).slice(-20_000);
        const port = READY.exec(output)?.[1];
        if (port) resolve(Number(port));
      });
    gone.then(() => reject(new Error(`it ended before it was ready: ${output.slice(-500)}`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (isAlive) child.kill(signal);
    await within(END_MS, 'a server to end', gone).catch(() => child.kill('SIGKILL'));
    await within(END_MS, 'a killed server to end', gone);
  };
  const port = await within(START_MS, 'a server to be ready', ready).catch(async (error: Error) => {
    await end('SIGKILL');
    throw error;
  });
  const inspector = /Debugger listening on (ws:\S+)/.exec(output)?.[1] ?? null;
  return { pid: child.pid ?? 0, port, inspector, output: () => output, isAlive: () => isAlive, end };
};

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

const familyOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(familyOf)];

/** utime and stime of the process, its threads and its living children, and of children that have ended. */
export const cpuSeconds = (pid: number): number =>
  familyOf(pid).reduce((sum, one) => {
    const stat = readFileSync(`/proc/${one}/stat`, 'utf8');
    // The name in parentheses may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15).map(Number);
    return sum + (user + system + userOfEnded + systemOfEnded) / TICKS_PER_SECOND;
  }, 0);

/** Resident memory of the process and its children, in MiB. */
export const rssMib = (pid: number): number =>
  familyOf(pid).reduce((sum, one) => {
    const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1];
    return sum + (Number(kib ?? 0) * 1024) / MIB;
  }, 0);
