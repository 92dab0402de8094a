// A server in a process of its own, on a folder, told what to do over its channel: child-server.ts. Called by kill.test.ts and
// the endurance runs.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Answer, Order, StartOptions } from '../endurance/orders.ts';
import { askerOf, spawnProgram } from './child-program.ts';
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
const PROGRAM = new URL('./child-server.ts', import.meta.url);

/** The bare process, for one that is expected to fail. */
export const spawnChild = (folder: string, port = 0, options: StartOptions = {}) =>
  spawnProgram(PROGRAM, [folder, String(port), JSON.stringify(options)]);

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
  const order = askerOf<Order, Answer>(child);
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
    order,
    end: async (signal) => {
      child.kill(signal);
      return (await soon(`the end by ${signal}`, exited))[0];
    },
  };
};
