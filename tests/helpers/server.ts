// The real, built server as a process of its own, on a port and a data folder of its own. Called by browser tests,
// server-level tests and the bench. Whatever is still running after a test file is ended, by its id.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/build.ts';
import { within } from './eventually.ts';

/** How long a start may take; it is half a second on a quiet machine. */
const START = 60_000;
const END = 30_000;

export type StartOptions = {
  readonly dataDir?: string;
  readonly port?: number;
  /** What to run instead of the built server, seen from the repository's root. */
  readonly program?: readonly string[];
};

export type TestServer = {
  readonly address: string;
  readonly dataDir: string;
  /** The one-time address of the welcome; null when somebody has been welcomed. */
  readonly welcome: string | null;
  /** What it has written so far, both streams together. */
  output(): string;
  /** Ends it and resolves with its exit code, null after SIGKILL. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
};

/** How a program ended that was never ready. */
export type FailedStart = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

const running = new Set<ChildProcess>();
const folders = new Set<string>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export const newDataDir = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'aarring-test-'));
  folders.add(folder);
  return folder;
};

const BUILT = ['--enable-source-maps', 'build/node/index.js'];

const run = ({ dataDir, port = 0, program = BUILT }: StartOptions & { dataDir: string }) => {
  const child = spawn(process.execPath, [...program], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { stdout: '', stderr: '', all: '' };
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  // Whoever awaits it hears of it; nobody has to.
  ended.catch(() => {});
  const ready = new Promise<void>((resolve) => {
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream]?.setEncoding('utf8').on('data', (text: string) => {
        said[stream] += text;
        said.all += text;
        if (/is ready[^\n]*http:\/\/\S+\n/.test(said.stdout)) resolve();
      });
  });
  return { child, said, ended, ready };
};

/** Starts a server and resolves when it has said where it is; rejects with what it wrote when it ends before that. */
export const startTestServer = async (options: StartOptions = {}): Promise<TestServer> => {
  const dataDir = options.dataDir ?? (await newDataDir());
  const { child, said, ended, ready } = run({ ...options, dataDir });
  const died = ended.then((code) => {
    throw new Error(`The server ended with ${code} before it was ready:\n${said.all}`);
  });
  died.catch(() => {});
  await within(START, 'the server to be ready', Promise.race([ready, died])).catch((error: Error) => {
    child.kill('SIGKILL');
    throw new Error(`${error.message}\n${said.all}`);
  });
  const url = new URL(/is ready[^\n]*?(http:\/\/\S+)/.exec(said.stdout)?.[1] ?? '');
  return {
    address: url.origin,
    dataDir,
    welcome: url.searchParams.has('token') ? url.href : null,
    output: () => said.all,
    end: (signal) => {
      child.kill(signal);
      return within(END, `the server to end by ${signal}`, ended);
    },
  };
};

/** Starts a server that is expected not to get ready, and resolves with how it ended. */
export const startInVain = async (options: StartOptions & { dataDir: string }): Promise<FailedStart> => {
  const { child, said, ended, ready } = run(options);
  const started = ready.then(() => {
    child.kill('SIGKILL');
    throw new Error(`The server started, although it should not have:\n${said.all}`);
  });
  const code = await within(START, 'the server to give up', Promise.race([ended, started]));
  return { code, stdout: said.stdout, stderr: said.stderr };
};

/** The same group again, after an end: same folder, same address. */
export const startAgain = (server: TestServer): Promise<TestServer> =>
  startTestServer({ dataDir: server.dataDir, port: Number(new URL(server.address).port) });

/** Ends whatever is running and clears the folders away. */
export const endEverything = async (): Promise<void> => {
  const closing = [...running].map(
    (child) =>
      new Promise<void>((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGKILL');
      }),
  );
  await within(END, 'all servers to end', Promise.all(closing));
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
};
