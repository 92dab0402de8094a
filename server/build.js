// `npm run build`: Remix's pages into build/client and build/server, then the server itself into build/node.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './write-licences.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'build');
// A build that fails must not leave half of an older one behind that looks fresh.
rmSync(built, { recursive: true, force: true });

const remix = createRequire(import.meta.url).resolve('@remix-run/dev/dist/cli.js');
const pages = spawnSync(
  process.execPath,
  [remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'error'],
  {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  },
);
if (pages.status !== 0) {
  rmSync(built, { recursive: true, force: true });
  console.error('The pages could not be built.');
  process.exit(1);
}

writeLicences(root, join(built, 'client', 'licences.txt'));

await build({
  absWorkingDir: root,
  // Files of minutes are read in a process of its own, which has a thread to watch it; their text and large documents in threads.
  entryPoints: [
    'server/index.ts',
    'server/document-worker.ts',
    'server/reading/reader.ts',
    'server/reading/incoming-reader.ts',
    'server/reading/text-thread.ts',
    'server/reading/watch-limits.js',
  ],
  outbase: 'server',
  outdir: join(built, 'node'),
  bundle: true,
  // What is imported later stays a file of its own.
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
