// `npm run backup` and `npm run restore` as a person runs them, beside a running server.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServer } from '../../server/start-server.ts';
import { fileDocuments } from '../../server/store/file-store.ts';
import { within } from '../helpers/eventually.ts';
import { aBrowser, aServer, PASSWORD, setUp } from './a-server.ts';
import { doorBuild } from './door-build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const optionsFor = (command: string, given: readonly string[]) => [
  '--import',
  'tsx',
  `server/commands/${command}.ts`,
  ...given,
];

type Ended = { code: number; stdout: string; stderr: string };
const run = (command: 'backup' | 'restore', dataDir: string, ...given: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      optionsFor(command, given),
      { cwd: ROOT, env: { ...process.env, DATA_DIR: dataDir }, timeout: 60_000 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aarring-backup-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('beside a running server a backup is made, put back, and opened: the same board for the same person', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada, 'example');
  const shown = async (browser: typeof ada) =>
    (await browser.get(`/b/${board}?_data=routes/b.$board`)).json();
  const before = await shown(ada);

  const target = join(folder, 'copy');
  const made = await run('backup', server.dataDir, target);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(new RegExp(`^Backed up \\d\\d documents, \\d+\\.\\d kB, to ${target}\\.\n$`));
  expect(await run('backup', server.dataDir, target)).toEqual({
    code: 1,
    stdout: '',
    stderr: `There is something at ${target} already: a backup overwrites nothing.\n`,
  });

  const running = await run('restore', server.dataDir, target);
  expect(running).toMatchObject({ code: 1, stdout: '' });
  expect(running.stderr).toMatch(/^The data folder \S+ is in use by process \d+: .*\n$/);
  const dataDir = join(folder, 'data');
  const restored = await run('restore', dataDir, target);
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  expect(restored.stdout).toMatch(
    /^Restored \d\d documents, \d+\.\d kB, of \S+Z from \S+copy into \S+data\.\n$/,
  );
  expect((await run('restore', dataDir, target)).stderr).toMatch(/: a restore overwrites nothing\./);

  const next = await startServer({ port: 0, host: '127.0.0.1', dataDir, build: doorBuild, now: server.now });
  try {
    expect(next.welcome).toBeNull();
    const again = aBrowser({ ...server, address: next.address });
    await again.post('/sign-in', { email: 'ada@example.no', password: PASSWORD });
    expect(await shown(again)).toEqual(before);
  } finally {
    await next.stop();
  }
});

test('a damaged document doesn’t keep the others from being copied, but is no success', async () => {
  const server = await aServer();
  const board = await setUp(server, aBrowser(server), 'example');
  await server.stop();
  const documents = join(server.dataDir, 'documents');
  const name = (await readdir(documents)).find((one) => one.startsWith('board%2f')) ?? '';
  const [file = ''] = await readdir(join(documents, name));
  const bytes = await readFile(join(documents, name, file));
  // In the head: no torn end looks like that.
  bytes.writeUInt8(bytes.readUInt8(2) ^ 1, 2);
  await writeFile(join(documents, name, file), bytes);
  const target = join(folder, 'copy');
  const made = await run('backup', server.dataDir, target);
  expect(made.stdout).toMatch(/^Backed up \d\d documents, /);
  expect([made.code, made.stderr]).toEqual([
    1,
    `Keep your older backups: board/${board} is damaged in ${server.dataDir} and could only be copied as found.\n`,
  ]);
  const restored = await run('restore', join(folder, 'data'), target);
  expect([restored.code, restored.stdout]).toEqual([
    0,
    expect.stringMatching(new RegExp(` Damaged when the backup was made: board/${board}\\.\n$`)),
  ]);
});

/** Ends the command as soon as it has begun to write. */
const killAtWork = async (child: ChildProcess, place: string): Promise<void> => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  const watching = watch(place, () => child.kill('SIGKILL'));
  await within(60_000, 'the end', ended);
  watching.close();
};

test('killed at work it leaves TARGET.partial at most, and the next one clears that', async () => {
  const dataDir = join(folder, 'data');
  const documents = await fileDocuments(dataDir);
  // So many that nobody is through with them before the signal comes.
  for (let n = 0; n < 400; n++) await documents.append(`card/a/${n}`, [new Uint8Array([n % 256])]);
  await documents.close();
  const target = join(folder, 'copy');
  const child = spawn(process.execPath, optionsFor('backup', [target]), {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: 'ignore',
  });
  await killAtWork(child, folder);
  expect(child.signalCode).toBe('SIGKILL');
  expect((await readdir(folder)).sort()).toEqual(['copy.partial', 'data']);
  expect(await run('backup', dataDir, target)).toMatchObject({ code: 0, stderr: '' });
  expect((await readdir(folder)).sort()).toEqual(['copy', 'data']);
});

test.each(['backup', 'restore'] as const)('%s says how it is used', async (command) => {
  const [help, none, two, strange] = await Promise.all([
    run(command, folder, '--help'),
    run(command, folder),
    run(command, folder, 'a', 'b'),
    run(command, folder, '--force', 'a'),
  ]);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toMatch(new RegExp(`^Usage: npm run ${command} -- [A-Z]+ — .*\n$`));
  for (const ended of [none, two, strange])
    expect(ended).toEqual({ code: 1, stdout: '', stderr: help.stdout });
});
