// The other servers' packages: installed from their lock files into tests/bench/peers when they are not there yet, and only
// by this bench. Called by bench-sync.ts.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../setup/build.ts';

export const PEERS = join(ROOT, 'tests/bench/peers');
/** Where the npm package `node` puts this platform's Node, its headers too. */
const NODE_HOME = join(PEERS, `node_modules/node/node_modules/node-${process.platform}-${process.arch}`);
/** Hocuspocus 4 wants 22. */
export const NODE_22 = join(NODE_HOME, 'bin/node');

const MARK = join(PEERS, 'node_modules/.installed');

const run = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-4000);
      });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });

const locksHash = async () => {
  const hash = createHash('sha256').update(process.version);
  for (const folder of [PEERS, join(PEERS, 'memory')])
    hash.update(await readFile(join(folder, 'package-lock.json')));
  return hash.digest('hex');
};

/** SQLite's addon must be made for the Node that runs it: npm runs under Node 22 for that, with that Node's headers. */
const makeSqlite = () =>
  run(['rebuild', 'better-sqlite3'], PEERS, {
    PATH: `${join(NODE_HOME, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: NODE_HOME,
  });

/** Installs when the lock files, or our own Node, are others than last time. Takes minutes where addons must be compiled. */
export const installPeers = async (): Promise<void> => {
  const wanted = await locksHash();
  if ((await readFile(MARK, 'utf8').catch(() => '')) === wanted) return;
  console.log('Installing the other servers (once) …');
  await run(['ci', '--ignore-scripts'], join(PEERS, 'memory'));
  await run(['ci', '--ignore-scripts'], PEERS);
  await run(['rebuild', 'node'], PEERS);
  await makeSqlite();
  await writeFile(MARK, wanted);
};
