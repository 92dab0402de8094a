// A server in a process of its own, on a folder, told what to do over its channel. Called by kill.test.ts and the
// endurance runs; the program is child-server.ts, bundled once: many starts are quick then.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Answer, Order, StartOptions } from '../endurance/orders.ts';
import { soon } from './client.ts';

export type ChildServer = {
  readonly url: string;
  readonly port: number;
  /** What it logged, the last of it. */
  said(): string;
  /** Resolves when it did so. Rejects when it has ended. */
  order(order: Order): Promise<Answer>;
  /** Resolves with its exit code when it is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

const MOST_SAID = 20_000;
const children = new Set<ChildProcess>();
let bundled: Promise<{ readonly folder: string; readonly script: string }> | null = null;

const bundle = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aarring-child-'));
  const script = join(folder, 'child-server.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('./child-server.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['bufferutil', 'utf-8-validate'],
    logLevel: 'error',
  });
  return { folder, script };
};

const childScript = async (): Promise<string> => {
  bundled ??= bundle();
  return (await bundled).script;
};

/** The bare process, for one that is expected to fail. */
export const spawnChild = async (folder: string, port = 0, options: StartOptions = {}) => {
  const words = ['--expose-gc', await childScript(), folder, String(port), JSON.stringify(options)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

const ordersOf = (child: ChildProcess) => {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let number = 0;
  child.on('message', (message) => {
    const { id, answer } = message as { id: number; answer: Answer };
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the server ended: ${signal ?? code}`));
    waiting.clear();
  });
  return (order: Order) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++number;
      waiting.set(id, { resolve, reject });
      child.send({ id, order }, (error) => {
        if (error) reject(error);
      });
    });
};

export const startChild = async (
  folder: string,
  port = 0,
  options: StartOptions = {},
): Promise<ChildServer> => {
  const child = await spawnChild(folder, port, options);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  child.stderr?.on('data', (data) => {
    said = `${said}${data}`.slice(-MOST_SAID);
  });
  const order = ordersOf(child);
  if (!child.stdout) throw new Error('no output to read');
  const started = once(createInterface({ input: child.stdout }), 'line');
  const ended = exited.then(([code]) => {
    throw new Error(`the child server ended with ${code}: ${said}`);
  });
  ended.catch(() => {});
  const [line] = (await soon('the child server', Promise.race([started, ended]))) as [string];
  const bound = Number(line.replace('port ', ''));
  return {
    url: `ws://127.0.0.1:${bound}/sync`,
    port: bound,
    said: () => said,
    order: (what) => soon(`the answer to ${JSON.stringify(what)}`, order(what)),
    end: async (signal) => {
      child.kill(signal);
      return (await soon(`the end by ${signal}`, exited))[0];
    },
  };
};

/** Ends those that are left. */
export const endChildren = (): void => {
  for (const child of children) child.kill('SIGKILL');
};

/** Call it last. */
export const removeChildScript = async (): Promise<void> => {
  endChildren();
  if (bundled) await rm((await bundled).folder, { recursive: true, force: true });
  bundled = null;
};
