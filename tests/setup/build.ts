// Builds the app for the browser tests and the bench when there is no build or its sources are newer.
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestIn } from './newest.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['app', 'server', 'remix.config.js', 'package-lock.json'];
/** What `server/build.js` writes last: older than a source, or absent, means building. */
const BUILT = 'build/node/index.js';

const isFresh = async (): Promise<boolean> => {
  const built = await stat(join(ROOT, BUILT)).catch(() => null);
  return built !== null && (await newestIn(ROOT, SOURCES)) <= built.mtimeMs;
};

/** Resolves when a build is there that is no older than its sources; rejects with the build's own output. */
export const freshBuild = async (): Promise<void> => {
  if (await isFresh()) return;
  console.log('Building the app for the browser tests …');
  const output: Buffer[] = [];
  const build = spawn(process.execPath, ['server/build.js'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (bytes: Buffer) => output.push(bytes));
  const code = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  });
  if (code !== 0) throw new Error(`server/build.js ended with ${code}:\n${Buffer.concat(output).toString()}`);
};
