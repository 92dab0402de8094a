// Programs in processes of their own that take orders over their channel: bundled once, ended at the latest with their parent.
// Called by child.ts and the endurance runs.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { soon } from './client.ts';

const children = new Set<ChildProcess>();
const bundles = new Map<string, Promise<string>>();
let folder: Promise<string> | null = null;

const bundle = async (program: URL): Promise<string> => {
  folder ??= mkdtemp(join(tmpdir(), 'aarring-child-'));
  const source = fileURLToPath(program);
  const script = join(await folder, basename(source).replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [source],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['bufferutil', 'utf-8-validate'],
    logLevel: 'error',
  });
  return script;
};

/** Standard output and error are to be read. */
export const spawnProgram = async (program: URL, words: readonly string[]): Promise<ChildProcess> => {
  const script = bundles.get(program.href) ?? bundle(program);
  bundles.set(program.href, script);
  const child = spawn(process.execPath, ['--expose-gc', await script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

/** Asks over the channel; the answer may be long in coming, but not longer than the limit of `soon`. Rejects when it ended. */
export const askerOf = <Question, Answer>(child: ChildProcess) => {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let number = 0;
  child.on('message', (message) => {
    const { id, answer } = message as { id: number; answer: Answer };
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process ended: ${signal ?? code}`));
    waiting.clear();
  });
  return (question: Question): Promise<Answer> => {
    const answered = new Promise<Answer>((resolve, reject) => {
      const id = ++number;
      waiting.set(id, { resolve, reject });
      child.send({ id, question }, (error) => {
        if (error) reject(error);
      });
    });
    return soon(`the answer to ${JSON.stringify(question)}`, answered);
  };
};

/** Ends those that are left. */
export const endChildren = (): void => {
  for (const child of children) child.kill('SIGKILL');
};

/** Call it last. */
export const removePrograms = async (): Promise<void> => {
  endChildren();
  if (folder) await rm(await folder, { recursive: true, force: true });
  folder = null;
  bundles.clear();
};
