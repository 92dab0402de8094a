// `npm start`: builds first when there is no build or the sources are newer, then runs the built server in this process.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'build/node/index.js');
const SOURCES = ['app', 'server', 'remix.config.js', 'package-lock.json'];

/** @param {string} path @returns {number} milliseconds since 1970 of the newest file at or under `path`; 0 when there is none */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const sources = Math.max(...SOURCES.map((path) => newest(join(root, path))));
if (!existsSync(program) || statSync(program).mtimeMs < sources) {
  console.error('Building Årring, once; this takes some seconds …');
  const { status } = spawnSync(process.execPath, [join(root, 'server/build.js')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}

process.setSourceMapsEnabled(true);
await import(pathToFileURL(program).href);
