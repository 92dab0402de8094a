// The end of a process, by SIGKILL at any instant and by SIGTERM: S18, S19. A child process on a real folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freshChance } from './chance.ts';
import { type Client, join, soon } from './sync-server.ts';

const NAME = 'board/one';
let workFolder = '';
let script = '';
const children: ChildProcess[] = [];

beforeAll(async () => {
  workFolder = await mkdtemp(joinPath(tmpdir(), 'aarring-kill-'));
  script = joinPath(workFolder, 'child-server.cjs');
  // Bundled once: twenty starts are quick then.
  await build({
    entryPoints: [fileURLToPath(new URL('./child-server.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['bufferutil', 'utf-8-validate'],
    logLevel: 'error',
  });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rm(workFolder, { recursive: true, force: true }));

type Server = {
  readonly url: string;
  readonly port: number;
  end(signal: NodeJS.Signals): Promise<number | null>;
};

const start = async (folder: string, port = 0): Promise<Server> => {
  const child = spawn(process.execPath, [script, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const [line] = (await soon('the child server', once(createInterface({ input: child.stdout }), 'line'))) as [
    string,
  ];
  const bound = Number(line.replace('port ', ''));
  return {
    url: `ws://127.0.0.1:${bound}/sync`,
    port: bound,
    end: async (signal) => {
      child.kill(signal);
      return (await soon(`the end by ${signal}`, exited))[0];
    },
  };
};

type Writer = {
  readonly client: Client;
  /** Keys of others that came in. */
  received(): string[];
  /** Own keys that were acknowledged. */
  acknowledged(): readonly string[];
  written(): readonly string[];
  stop(): void;
};

/** Writes key after key, as fast as timers go. */
const writer = (client: Client, id: string): Writer => {
  const written: string[] = [];
  const acknowledged: string[] = [];
  // Keys that wait for their acknowledgement, with the line and the number of the edit that carried them.
  let waiting: { key: string; line: number; edit: number }[] = [];
  client.onStored(() => {
    const isStored = ({ line, edit }: { line: number; edit: number }) =>
      line === client.line() && edit <= client.stored();
    acknowledged.push(...waiting.filter(isStored).map(({ key }) => key));
    waiting = waiting.filter((each) => !isStored(each));
  });
  const timer = setInterval(() => {
    if (!client.provider.synced) return;
    const key = `${id}-${written.length}`;
    client.notes.set(key, 'x'.repeat(written.length % 200));
    written.push(key);
    waiting.push({ key, line: client.line(), edit: client.sent() });
  }, 1);
  return {
    client,
    written: () => written,
    received: () => [...client.notes.keys()].filter((key) => !key.startsWith(`${id}-`)),
    acknowledged: () => acknowledged,
    stop: () => clearInterval(timer),
  };
};

/** Resolves when the clients together have received so many changes more. */
const changes = (clients: readonly Client[], count: number) =>
  new Promise<void>((resolve) => {
    let left = count;
    const one = (_update: Uint8Array, origin: unknown) => {
      if (typeof origin === 'object' && origin !== null && --left === 0) resolve();
    };
    for (const { doc } of clients) doc.on('update', one);
  });

test('[S19][R4] SIGKILL at 20 random instants while 5 write: a fresh client finds all that any other had received', async () => {
  const random = freshChance('SIGKILL');
  const folder = joinPath(workFolder, 'killed');
  const seen = new Set<string>();
  for (let round = 0; round < 20; round++) {
    const server = await start(folder);
    const writers = Array.from({ length: 5 }, (_, at) => writer(join(server, NAME), `r${round}c${at}`));
    const clients = writers.map(({ client }) => client);
    await soon('changes', changes(clients, 1 + random.below(600)));
    const killed = server.end('SIGKILL');
    await killed;
    for (const each of writers) {
      each.stop();
      each.client.leave();
      for (const key of [...each.received(), ...each.acknowledged()]) seen.add(key);
    }
    const next = await start(folder);
    const fresh = join(next, NAME);
    await fresh.synced();
    const lost = [...seen].filter((key) => !fresh.notes.has(key));
    expect(lost, `seed ${random.seed}, round ${round}`).toEqual([]);
    fresh.leave();
    await next.end('SIGKILL');
  }
  expect(seen.size).toBeGreaterThan(20);
}, 300_000);

test('[S18] SIGTERM while 5 write: all acknowledged is there, the log is folded; reconnected, nothing at all is lost', async () => {
  const folder = joinPath(workFolder, 'ended');
  const server = await start(folder);
  const writers = Array.from({ length: 5 }, (_, at) => writer(join(server, NAME), `c${at}`));
  await soon(
    'changes',
    changes(
      writers.map(({ client }) => client),
      500,
    ),
  );
  expect(await server.end('SIGTERM')).toBe(0);
  for (const each of writers) each.stop();
  const promised = writers.flatMap((each) => [...each.received(), ...each.acknowledged()]);
  expect(await readdir(joinPath(folder, 'documents', 'board%2fone'))).toEqual(['snapshot']);
  const next = await start(folder, server.port);
  // The others come back by themselves and bring what was still theirs alone.
  const fresh = join(next, NAME);
  await fresh.synced();
  expect(promised.filter((key) => !fresh.notes.has(key))).toEqual([]);
  await Promise.all(writers.map(({ client }) => client.saved()));
  const all = writers.flatMap((each) => [...each.written()]);
  await fresh.until('all that was ever written', () => all.every((key) => fresh.notes.has(key)));
  expect(all.length).toBeGreaterThan(100);
  expect(writers.flatMap((each) => [...each.acknowledged()]).length).toBeGreaterThan(50);
}, 120_000);

test('[S19] a second process on the folder is refused while the first lives', async () => {
  const folder = joinPath(workFolder, 'taken');
  const first = await start(folder);
  const second = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  children.push(second);
  let said = '';
  second.stderr.on('data', (data) => {
    said += data;
  });
  const [code] = (await soon('the refusal', once(second, 'close'))) as [number];
  expect(code).not.toBe(0);
  expect(said).toContain(`${folder} is in use by process `);
  await first.end('SIGKILL');
});
