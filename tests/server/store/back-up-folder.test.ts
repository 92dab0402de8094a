// Backups of a folder in which people write, and what is refused. The rooms and the disk are real.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type BackUpOptions, backUpFolder } from '../../../server/store/back-up-folder.ts';
import { fileDocuments, openFileStore } from '../../../server/store/file-store.ts';
import { readLog } from '../../../server/store/log-format.ts';
import { readManifest } from '../../../server/store/manifest.ts';
import { openRecords } from '../../../server/store/records.ts';
import type { DocumentStore } from '../../../server/store/store.ts';
import { openRooms } from '../../../server/sync/rooms.ts';
import { freshChance } from '../sync/chance.ts';
import { aFold, bytes } from './contract.ts';
import { faultyDisk } from './faulty-disk.ts';
import { aFolder, rememberingLog, testDisk } from './folder.ts';

const RECORDS = 'records.json';
const NOW = Date.parse('2023-02-10T12:00:00Z');
const optionsFor = (from: string, to: string): BackUpOptions => ({
  from,
  to,
  records: { file: RECORDS, parse: (text) => JSON.parse(text) },
  isBoard: (document) => document.startsWith('board/'),
  now: NOW,
});
const backUp = (from: string, to: string) => backUpFolder(optionsFor(from, to));

/** Two documents and records; what they hold is no Yjs here. */
const aGroup = async (): Promise<string> => {
  const folder = await aFolder();
  const store = await fileDocuments(folder, { disk: testDisk, log: rememberingLog() });
  await store.append('board/a', [bytes(1)]);
  await store.fold('board/a', aFold(1));
  await store.append('board/a', [bytes(2)]);
  await store.append('card/a/B', [bytes(3)]);
  await store.writeReadable('board/a', '{"cards":[]}');
  await store.close();
  await writeFile(`${folder}/${RECORDS}`, '{"boards":["a"]}');
  await writeFile(`${folder}/address`, 'http://localhost:3000\n');
  await mkdir(`${folder}/sign-in-links`);
  return folder;
};

const textIn = async (documents: DocumentStore, name: string): Promise<Y.Doc> => {
  const doc = new Y.Doc();
  const { snapshot, updates } = await documents.load(name);
  for (const update of [...(snapshot ? [snapshot] : []), ...updates]) Y.applyUpdate(doc, update);
  return doc;
};
const numberIn = (doc: Y.Doc, key: string): number =>
  Number(doc.getMap<string>('notes').get(key)?.split(' ')[0] ?? 0);

const WRITERS = [0, 1, 2, 3] as const;
const keyOf = (writer: number) => `w${writer}`;

test('[R4] while four write and logs are folded, each copy holds all that was on disk before, and what refers never outruns what it refers to', async () => {
  const random = freshChance('back up');
  const folder = await aFolder();
  const { documents, lock } = await openFileStore(folder, { log: rememberingLog() });
  let folds = 0;
  const counting: DocumentStore = {
    ...documents,
    fold: async (name, snapshot) => {
      await documents.fold(name, snapshot);
      folds++;
    },
  };
  const rooms = openRooms({ documents: counting, log: rememberingLog() });
  const records = await openRecords(`${folder}/${RECORDS}`, { n: 0 }, (value) => value as { n: number });
  const written = new Map<string, number>();
  let over = false;
  const write = async (document: string, writer: number, n: number) => {
    const text = `${n} ${'x'.repeat(20_000 + random.below(40_000))}`;
    await rooms.edit(document, (doc) => void doc.getMap('notes').set(keyOf(writer), text));
    written.set(`${document} ${writer}`, n);
  };
  /** The text, then the board that names it, then the records that name the board. */
  const writeOn = async (writer: number) => {
    for (let n = 1; !over; n++) {
      await write('card/a/c', writer, n);
      await write('board/a', writer, n);
      if (writer === 0) await records.change((kept) => void Object.assign(kept, { n }));
    }
  };
  const writers = WRITERS.map(writeOn);

  const copies = await aFolder();
  let rounds = 0;
  for (; rounds < 12 || folds < 30; rounds++) {
    const promised = new Map(written);
    const foldsBefore = folds;
    await backUp(folder, `${copies}/${rounds}`);
    const about = `seed ${random.seed}, round ${rounds}, folds ${foldsBefore}–${folds}`;
    const copied = await fileDocuments(`${copies}/${rounds}`, { disk: testDisk, log: rememberingLog() });
    const [board, card] = [await textIn(copied, 'board/a'), await textIn(copied, 'card/a/c')];
    for (const writer of WRITERS) {
      const [onBoard, onCard] = [numberIn(board, keyOf(writer)), numberIn(card, keyOf(writer))];
      expect(onBoard, about).toBeGreaterThanOrEqual(promised.get(`board/a ${writer}`) ?? 0);
      expect(onCard, about).toBeGreaterThanOrEqual(promised.get(`card/a/c ${writer}`) ?? 0);
      expect(onCard, about).toBeGreaterThanOrEqual(onBoard);
    }
    const recorded = JSON.parse(
      await readFile(`${copies}/${rounds}/${RECORDS}`, 'utf8').catch(() => '{"n":0}'),
    );
    expect(numberIn(board, keyOf(0)), about).toBeGreaterThanOrEqual(recorded.n);
  }
  over = true;
  await Promise.all(writers);
  await rooms.stop();
  await documents.close();
  await lock();
  console.info(
    `${rounds} backups during ${folds} folds and ${[...written.values()].reduce((a, b) => a + b)} edits`,
  );
}, 180_000);

test('the copy holds documents, records and readable copies, nothing of one machine’s; for its owner alone', async () => {
  const folder = await aGroup();
  const target = `${await aFolder()}/copy`;
  const manifest = await backUp(folder, target);
  expect(manifest).toEqual(await readManifest(testDisk, target));
  expect(manifest).toMatchObject({ version: 1, made: '2023-02-10T12:00:00.000Z', documents: 2, damaged: [] });
  expect(Object.keys(manifest.files)).toEqual([
    'documents/board%2fa/log.1',
    'documents/board%2fa/snapshot',
    'documents/card%2fa%2f%42/log.0',
    'readable/board%2fa.json',
    'records.json',
  ]);
  expect((await readdir(target)).sort()).toEqual(['backup.json', 'documents', 'readable', 'records.json']);
  for (const path of Object.keys(manifest.files)) {
    const original = await readFile(`${folder}/${path}`);
    // The room ahead in a log is not copied.
    const expected = /log\.\d+$/.test(path) ? original.subarray(0, readLog(original).whole) : original;
    expect(await readFile(`${target}/${path}`)).toEqual(expected);
    expect((await stat(`${target}/${path}`)).mode & 0o777, path).toBe(0o600);
  }
  for (const path of ['', '/documents', '/documents/board%2fa'])
    expect((await stat(`${target}${path}`)).mode & 0o777, path).toBe(0o700);
});

test('ended at any step it leaves nothing at the target but, after the last, the whole; a second try works', async () => {
  const folder = await aGroup();
  const counting = faultyDisk(null);
  const parent = await aFolder();
  const expected = await backUpFolder({ ...optionsFor(folder, `${parent}/whole`), disk: counting });
  expect(counting.steps()).toBeGreaterThan(20);
  for (let at = 0; at < counting.steps(); at++)
    for (const when of ['before', 'halfway', 'after'] as const) {
      const target = `${parent}/${at}-${when}`;
      const disk = faultyDisk({ at, when, how: 'crash' });
      await expect(backUpFolder({ ...optionsFor(folder, target), disk })).rejects.toThrow();
      const names = (await readdir(parent)).filter((name) => name.startsWith(`${at}-${when}`));
      if (names.includes(`${at}-${when}`)) {
        // Renamed: all of it was verified and on disk before.
        expect(names).toEqual([`${at}-${when}`]);
        expect(await readManifest(testDisk, target)).toEqual(expected);
      } else expect(await backUp(folder, target)).toEqual(expected);
    }
});

test('damaged documents are copied as they lie and named; the others are sound', async () => {
  const folder = await aGroup();
  const log = `${folder}/documents/board%2fa/snapshot`;
  const damaged = await readFile(log);
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 1) ^ 1, damaged.length - 1);
  await writeFile(log, damaged);
  const target = `${await aFolder()}/copy`;
  expect(await backUp(folder, target)).toMatchObject({ documents: 2, damaged: ['board/a'] });
  expect(await readFile(`${target}/documents/board%2fa/snapshot`)).toEqual(damaged);
  const copied = await fileDocuments(target, { disk: testDisk, log: rememberingLog() });
  expect((await copied.load('card/a/B')).updates).toEqual([bytes(3)]);
});

test('an empty folder is taken; all else that is there is left as it is', async () => {
  const folder = await aGroup();
  const parent = await aFolder();
  await mkdir(`${parent}/empty`);
  await backUp(folder, `${parent}/empty`);
  const there = `There is something at ${parent}/empty already: a backup overwrites nothing.`;
  await expect(backUp(folder, `${parent}/empty`)).rejects.toThrow(there);
  await writeFile(`${parent}/file`, 'mine');
  await expect(backUp(folder, `${parent}/file`)).rejects.toThrow('a backup overwrites nothing');
  await mkdir(`${parent}/x.partial`);
  await writeFile(`${parent}/x.partial/thesis.txt`, 'mine');
  await expect(backUp(folder, `${parent}/x`)).rejects.toThrow(
    `${parent}/x.partial holds something that is no backup's (thesis.txt): move it away first.`,
  );
  expect(await readFile(`${parent}/x.partial/thesis.txt`, 'utf8')).toBe('mine');
});

test('a target that cannot be, or nothing to copy, is said in one line and leaves nothing', async () => {
  const folder = await aGroup();
  const parent = await aFolder();
  await expect(backUp(folder, `${parent}/none/copy`)).rejects.toThrow(
    `There is no folder ${parent}/none to put the backup in. Make it first.`,
  );
  await expect(backUp(folder, `${folder}/documents/copy`)).rejects.toThrow('choose a folder outside');
  await expect(backUp(`${parent}/none`, `${parent}/copy`)).rejects.toThrow('There is no data folder');
  await expect(backUp(await aFolder(), `${parent}/copy`)).rejects.toThrow('to back up yet');
  await writeFile(`${folder}/${RECORDS}`, '{');
  await expect(backUp(folder, `${parent}/copy`)).rejects.toThrow(`${folder}/${RECORDS} can't be read`);
  expect(await readdir(parent)).toEqual([]);
});
