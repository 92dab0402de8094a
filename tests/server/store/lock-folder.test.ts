// One process a data folder, whatever became of the one before.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openFileStore } from '../../../server/store/file-store.ts';
import { lockFolder } from '../../../server/store/lock-folder.ts';
import { within } from '../../helpers/eventually.ts';
import { aFolder } from './folder.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Resolves with what the holder says first. */
const holder = async (folder: string) => {
  const script = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const [said] = (await within(60_000, 'the holder', once(lines, 'line'))) as [string];
  return { child, said };
};

const kill = async (child: ChildProcess) => {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await within(30_000, 'the exit', exited);
};

test('a second one on the same folder gets one line with folder and process, by whatever path it comes', async () => {
  const folder = await aFolder();
  const { documents, lock } = await openFileStore(folder);
  const elsewhere = `${await aFolder()}/link`;
  await symlink(folder, elsewhere);
  const line = (path: string) =>
    `The data folder ${path} is in use by process ${process.pid}: only one Årring may run on it. Stop that one, or set DATA_DIR to another folder.`;
  await expect(openFileStore(folder)).rejects.toThrow(line(folder));
  await expect(openFileStore(elsewhere)).rejects.toThrow(line(elsewhere));
  await documents.close();
  await lock();
  const again = await lockFolder(folder);
  await again();
});

test('another process is kept out, and let in when the first is killed', async () => {
  const folder = await aFolder();
  const first = await holder(folder);
  expect(first.said).toBe('held');
  await expect(lockFolder(folder)).rejects.toThrow(`${folder} is in use by process ${first.child.pid}:`);
  await kill(first.child);
  const release = await lockFolder(folder);
  expect((await holder(folder)).said).toContain(`is in use by process ${process.pid}:`);
  await release();
});

test('a note that names a living process, its number used anew, keeps nobody out', async () => {
  const folder = await aFolder();
  await writeFile(`${folder}/lock.pid`, `${process.ppid}\n`);
  const release = await lockFolder(folder);
  expect(await readFile(`${folder}/lock.pid`, 'utf8')).toBe(`${process.pid}\n`);
  await release();
});

test('of many that start at once exactly one gets in', async () => {
  const folder = await aFolder();
  const started = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const held = started.filter((each) => each.status === 'fulfilled');
  expect(held).toHaveLength(1);
  for (const each of held) await each.value();
});
