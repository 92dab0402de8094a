// A backup put back: all of it or nothing, and never over anything.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { backUpFolder } from '../../../server/store/back-up-folder.ts';
import { fileDocuments, openFileStore } from '../../../server/store/file-store.ts';
import { type RestoreOptions, restoreFolder } from '../../../server/store/restore-folder.ts';
import { aFold, bytes, INDEX } from './contract.ts';
import { faultyDisk } from './faulty-disk.ts';
import { aFolder, rememberingLog, testDisk } from './folder.ts';

const RECORDS = 'records.json';

const aBackup = async (): Promise<string> => {
  const folder = await aFolder();
  const store = await fileDocuments(folder, { disk: testDisk, log: rememberingLog() });
  await store.append('board/a', [bytes(1), bytes(2)]);
  await store.fold('board/a', aFold(1, 2));
  await store.append('board/a', [bytes(3)]);
  await store.append('card/a/b', [bytes(4)]);
  await store.writeReadable('board/a', '{"cards":[]}');
  await store.close();
  await writeFile(`${folder}/${RECORDS}`, '{"boards":["a"]}');
  const to = `${await aFolder()}/copy`;
  await backUpFolder({
    from: folder,
    to,
    records: { file: RECORDS, parse: JSON.parse },
    isBoard: (name) => name.startsWith('board/'),
    now: 0,
  });
  return to;
};

const restore = (from: string, to: string, more: Partial<RestoreOptions> = {}) =>
  restoreFolder({ from, to, records: RECORDS, ...more });

/** Every file below a folder, with its content. */
const filesIn = async (folder: string, below = ''): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const entry of await readdir(`${folder}${below}`, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, await filesIn(folder, path));
    else found[path] = (await readFile(`${folder}${path}`)).toString('hex');
  }
  return found;
};

const contentOf = async (backup: string) => {
  const { '/backup.json': _, ...files } = await filesIn(backup);
  return files;
};

test('what comes back is what was there, in a new folder or beside what is nobody’s work', async () => {
  const backup = await aBackup();
  const parent = await aFolder();
  await restore(backup, `${parent}/new/data`);
  expect(await filesIn(`${parent}/new/data`)).toEqual(await contentOf(backup));
  // As a server that was started once and never set up leaves it.
  const used = await aFolder();
  const { documents, lock } = await openFileStore(used, { log: rememberingLog() });
  await documents.close();
  await lock();
  await writeFile(`${used}/README.md`, 'read me');
  await restore(backup, used);
  const { '/README.md': readme, ...rest } = await filesIn(used);
  expect(rest).toEqual(await contentOf(backup));
  expect(readme).toBeDefined();
  const store = await fileDocuments(used, { disk: testDisk, log: rememberingLog() });
  expect(await store.load('board/a')).toEqual({ snapshot: bytes(1, 2), index: INDEX, updates: [bytes(3)] });
});

test.each(['records.json', 'documents/board%2fx', 'readable/board%2fx.json'])(
  'a folder that holds %s is refused and left as it is',
  async (path) => {
    const to = await aFolder();
    await mkdir(`${to}/${path}`, { recursive: true });
    await expect(restore(await aBackup(), to)).rejects.toThrow(
      `${to} holds a group's work already (${path.split('/')[0]}): a restore overwrites nothing. Move it away first.`,
    );
    expect(await readdir(to)).toEqual([path.split('/')[0]]);
  },
);

test('a folder that a server runs on is refused', async () => {
  const to = await aFolder();
  const { documents, lock } = await openFileStore(to, { log: rememberingLog() });
  await expect(restore(await aBackup(), to)).rejects.toThrow(`The data folder ${to} is in use by process`);
  expect(await documents.list()).toEqual([]);
  await documents.close();
  await lock();
});

const CHANGES: readonly [string, (backup: string) => Promise<void>, RegExp][] = [
  [
    'a changed file',
    async (backup) => {
      const path = `${backup}/documents/board%2fa/snapshot`;
      const content = await readFile(path);
      const last = content.length - 1;
      content.writeUInt8(content.readUInt8(last) ^ 1, last);
      await writeFile(path, content);
    },
    /is not as it was made: documents\/board%2fa\/snapshot has been changed/,
  ],
  ['a missing file', (backup) => rm(`${backup}/records.json`), /is not whole: records\.json is missing/],
  ['no manifest', (backup) => rm(`${backup}/backup.json`), /is no backup: it has no backup\.json/],
  ['a torn manifest', (backup) => writeFile(`${backup}/backup.json`, '{"format":'), /is not as this version/],
  ...(['../x.json', '/etc/passwd', 'documents/../x', 'documents/a/../../x.json'] as const).map(
    (path): [string, (backup: string) => Promise<void>, RegExp] => [
      `a manifest that leads to ${path}`,
      async (backup) => {
        const manifest = JSON.parse(await readFile(`${backup}/backup.json`, 'utf8'));
        manifest.files[path] = manifest.files['records.json'];
        await writeFile(`${backup}/backup.json`, JSON.stringify(manifest));
      },
      /is not as this version/,
    ],
  ),
  [
    'a version to come',
    async (backup) => {
      const text = await readFile(`${backup}/backup.json`, 'utf8');
      await writeFile(`${backup}/backup.json`, text.replace('"version": 1', '"version": 2'));
    },
    /is not as this version of Årring writes it/,
  ],
];

test.each(CHANGES)('%s is refused, and nothing is put in place', async (_, change, line) => {
  const backup = await aBackup();
  await change(backup);
  const to = await aFolder();
  await expect(restore(backup, to)).rejects.toThrow(line);
  const names = await readdir(to);
  expect(names.filter((name) => name !== 'restore.partial')).toEqual([]);
  // And a sound one may follow.
  const sound = await aBackup();
  await restore(sound, to);
  expect(await filesIn(to)).toEqual(await contentOf(sound));
});

test('ended at any step: nothing is in place, or it is said what to take away, or all is there', async () => {
  const backup = await aBackup();
  const counting = faultyDisk(null);
  await restore(backup, await aFolder(), { disk: counting });
  expect(counting.steps()).toBeGreaterThan(20);
  const seen = new Set<string>();
  for (let at = 0; at < counting.steps(); at++)
    for (const when of ['before', 'halfway', 'after'] as const) {
      const to = await aFolder();
      const disk = faultyDisk({ at, when, how: 'crash' });
      await expect(restore(backup, to, { disk })).rejects.toThrow();
      const again = await restore(backup, to).then(
        () => 'restored',
        (error: Error) => (/holds a group's work/.test(error.message) ? 'all there' : error.message),
      );
      const about = `${at} ${when}`;
      if (again === 'restored' || again === 'all there') {
        const here = Object.entries(await filesIn(to)).filter(
          ([path]) => !path.startsWith('/restore.partial/'),
        );
        expect(Object.fromEntries(here), about).toEqual(await contentOf(backup));
      } else
        expect(again, about).toMatch(
          /^An earlier restore into \S+ was ended halfway: take away documents(?: and readable)? there/,
        );
      seen.add(again.slice(0, 10));
    }
  expect([...seen].sort()).toEqual(['An earlier', 'all there', 'restored']);
});
