// A document's copy is of one instant, whatever the store does between any two steps of the reading.
import { appendFile, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { copyDocument, type DocumentCopy } from '../../../server/store/copy-document.ts';
import type { Disk } from '../../../server/store/disk.ts';
import { fileNameOf } from '../../../server/store/file-names.ts';
import { fileDocuments } from '../../../server/store/file-store.ts';
import { encodeBatch } from '../../../server/store/log-format.ts';
import { aFold, bytes } from './contract.ts';
import { aFolder, rememberingLog, testDisk } from './folder.ts';

const NAME = 'board/a';
const inside = (folder: string) => `${folder}/documents/${fileNameOf(NAME)}`;

/** A document whose updates are 1, 2, 3 …, and whose snapshots are all of them so far. */
const aDocument = async () => {
  const folder = await aFolder();
  const store = await fileDocuments(folder, { disk: testDisk, log: rememberingLog() });
  let last = 0;
  const all = () => Uint8Array.from({ length: last }, (_, at) => at + 1);
  return {
    folder: inside(folder),
    last: () => last,
    append: async () => {
      await store.append(NAME, [bytes(last + 1)]);
      last++;
    },
    fold: () => store.fold(NAME, aFold(...all())),
  };
};
type ADocument = Awaited<ReturnType<typeof aDocument>>;

/** The values in a copy as the next store reads it; throws when it warns of anything. */
const valuesIn = async ({ files }: DocumentCopy): Promise<number[]> => {
  const folder = await aFolder();
  const log = rememberingLog();
  const store = await fileDocuments(folder, { disk: testDisk, log });
  await testDisk.makeFolder(inside(folder));
  for (const file of files) await writeFile(`${inside(folder)}/${file.name}`, file.bytes);
  const { snapshot, updates } = await store.load(NAME);
  expect(log.said).toEqual([]);
  return [...(snapshot ?? []), ...updates.flatMap((update) => [...update])];
};

/** The real disk, on which something happens before its step number `at`. */
const interrupted = (at: number, happen: () => Promise<unknown>): Disk & { steps(): number } => {
  let steps = 0;
  const step = async () => {
    if (steps++ === at) await happen();
  };
  return {
    ...testDisk,
    steps: () => steps,
    read: async (path) => {
      await step();
      return testDisk.read(path);
    },
    list: async (folder) => {
      await step();
      return testDisk.list(folder);
    },
  };
};

const HAPPENINGS: Readonly<Record<string, (document: ADocument) => Promise<void>>> = {
  'an append': async (one) => one.append(),
  'a fold': async (one) => one.fold(),
  'an append and a fold': async (one) => {
    await one.append();
    await one.fold();
  },
  'a fold and an append': async (one) => {
    await one.fold();
    await one.append();
  },
  'two folds with appends between': async (one) => {
    for (let round = 0; round < 2; round++) {
      await one.append();
      await one.fold();
      await one.append();
    }
  },
  'appends during a fold': async (one) => {
    await Promise.all([one.fold(), one.append()]);
  },
};

const BEGINNINGS: Readonly<Record<string, (document: ADocument) => Promise<void>>> = {
  'only a log': async (one) => {
    for (let n = 0; n < 3; n++) await one.append();
  },
  'only a snapshot': async (one) => {
    await one.append();
    await one.fold();
  },
  'a snapshot and a log': async (one) => {
    await one.append();
    await one.fold();
    await one.append();
  },
};

test.each(
  Object.keys(BEGINNINGS).flatMap((begin) => Object.keys(HAPPENINGS).map((what) => [begin, what] as const)),
)(
  '%s, and %s between any two steps: all that was there before, and nothing but a beginning',
  async (begin, what) => {
    const undisturbed = await aDocument();
    await BEGINNINGS[begin]?.(undisturbed);
    const counting = interrupted(-1, async () => {});
    await copyDocument(counting, undisturbed.folder);
    expect(counting.steps()).toBeGreaterThan(3);
    for (let at = 0; at < counting.steps(); at++) {
      const one = await aDocument();
      await BEGINNINGS[begin]?.(one);
      const before = one.last();
      const copy = await copyDocument(
        interrupted(at, async () => HAPPENINGS[what]?.(one)),
        one.folder,
      );
      expect(copy.isDamaged).toBe(false);
      const values = [...new Set(await valuesIn(copy))];
      expect(values.length, `step ${at}`).toBeGreaterThanOrEqual(before);
      expect(values, `step ${at}`).toEqual(values.map((_, index) => index + 1));
    }
  },
);

test('an append that is under way is cut off', async () => {
  const one = await aDocument();
  await one.append();
  const whole = encodeBatch([bytes(2, 2, 2, 2)]);
  await appendFile(`${one.folder}/log.0`, whole.subarray(0, whole.length - 3));
  expect(await valuesIn(await copyDocument(testDisk, one.folder))).toEqual([1]);
});

test('damage is copied byte for byte, and so is what was set aside, also while it is', async () => {
  const one = await aDocument();
  for (let n = 0; n < 3; n++) await one.append();
  const log = await readFile(`${one.folder}/log.0`);
  log.writeUInt8(0xff, 15);
  await writeFile(`${one.folder}/log.0`, log);
  expect(await copyDocument(testDisk, one.folder)).toEqual({
    files: [{ name: 'log.0', bytes: log }],
    isDamaged: true,
  });
  const setAside = () => rename(`${one.folder}/log.0`, `${one.folder}/log.0.corrupt-1`);
  for (let at = 0; (await readdir(one.folder)).includes('log.0'); at++)
    expect(await copyDocument(interrupted(at, setAside), one.folder)).toEqual({
      files: [{ name: 'log.0.corrupt-1', bytes: log }],
      isDamaged: true,
    });
});

test('a snapshot set aside at any step is never taken for none', async () => {
  for (let at = 0; at < 5; at++) {
    const one = await aDocument();
    await one.append();
    await one.fold();
    await one.append();
    const setAside = () => rename(`${one.folder}/snapshot`, `${one.folder}/snapshot.corrupt-1`);
    const copy = await copyDocument(interrupted(at, setAside), one.folder);
    expect(copy.files.map(({ name }) => name).sort(), `step ${at}`).toEqual(['log.1', 'snapshot.corrupt-1']);
    expect(copy.isDamaged).toBe(true);
  }
});

test('a document that never stands still is given up in one line', async () => {
  const one = await aDocument();
  const restless: Disk = {
    ...testDisk,
    read: async (path) => {
      if (path.endsWith('snapshot')) {
        await one.append();
        await one.fold();
      }
      return testDisk.read(path);
    },
  };
  await expect(copyDocument(restless, one.folder)).rejects.toThrow(
    `${one.folder} changes too fast to be copied. Try again when there is less to do.`,
  );
});
