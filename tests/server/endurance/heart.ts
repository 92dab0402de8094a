// Starts the healthy people's process, heart-program.ts, on the documents given. Called by frames.ts.
import { once } from 'node:events';
import { askerOf, spawnProgram } from '../sync/child-program.ts';
import { soon } from '../sync/client.ts';
import type { HeartAnswer, HeartQuestion } from './heart-program.ts';

export const startHeart = async (url: string, names: readonly string[]) => {
  const program = new URL('./heart-program.ts', import.meta.url);
  const child = await spawnProgram(program, [url, ...names]);
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const exited = once(child, 'exit').then(([code]) => {
    throw new Error(`the healthy people's process ended with ${code}: ${said}`);
  });
  exited.catch(() => {});
  if (!child.stdout) throw new Error('no output to read');
  await soon('the healthy people', Promise.race([once(child.stdout, 'data'), exited]));
  const ask = askerOf<HeartQuestion, HeartAnswer>(child);
  return { ask, end: () => void child.kill('SIGKILL') };
};

export type Heart = Awaited<ReturnType<typeof startHeart>>;
