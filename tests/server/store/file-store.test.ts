// The store on a disk: the contract, what a crash at any instant leaves, and what is done with damage.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Disk } from '../../../server/store/disk.ts';
import { fileNameOf, nameOfFile } from '../../../server/store/file-names.ts';
import { fileDocuments as openDocuments } from '../../../server/store/file-store.ts';
import { readLog } from '../../../server/store/log-format.ts';
import type { DocumentStore } from '../../../server/store/store.ts';
import { aFold, bytes, documentStoreContract } from './contract.ts';
import { type Fault, faultyDisk } from './faulty-disk.ts';
import { aFolder, rememberingLog, testDisk } from './folder.ts';

const fileDocuments: typeof openDocuments = (folder, options) =>
  openDocuments(folder, { disk: testDisk, ...options });

documentStoreContract('files', {
  open: async () => {
    const folder = await aFolder();
    const store = await fileDocuments(folder);
    return {
      store,
      // As the next process finds it: nothing was closed.
      again: () => fileDocuments(folder),
      readable: async (name) =>
        JSON.parse(await readFile(`${folder}/readable/${fileNameOf(name)}.json`, 'utf8')),
    };
  },
});

const NAME = 'board/a';
const inside = (folder: string) => `${folder}/documents/${fileNameOf(NAME)}`;

/** Appends, folds while appending, and folds once more; tells what was promised before the end. */
const aDay = async (store: DocumentStore, promised: Set<number>, given: Set<number>) => {
  const append = async (...values: number[]) => {
    for (const value of values) given.add(value);
    await store.append(
      NAME,
      values.map((value) => bytes(value)),
    );
    for (const value of values) promised.add(value);
  };
  await append(1, 2);
  await append(3);
  const folded = store.fold(NAME, aFold(1, 2, 3));
  // Settled together, so that no rejection is left alone.
  await Promise.allSettled([folded, append(4)]);
  await append(5);
  await store.fold(NAME, aFold(...promised));
  await append(6);
};

const valuesIn = async (store: DocumentStore): Promise<number[]> => {
  const { snapshot, updates } = await store.load(NAME);
  return [...(snapshot ?? []), ...updates.flatMap((update) => [...update])];
};

test('[R4] a crash at any step, before, within or after it, loses nothing promised and brings nothing strange', async () => {
  const counting = faultyDisk(null);
  await aDay(
    await fileDocuments(await aFolder(), { disk: counting, log: rememberingLog() }),
    new Set(),
    new Set(),
  );
  expect(counting.steps()).toBeGreaterThan(30);
  const faults = Array.from({ length: counting.steps() }, (_, at) => at).flatMap((at) =>
    (['before', 'halfway', 'after'] as const).map((when): Fault => ({ at, when, how: 'crash' })),
  );
  for (const fault of faults) {
    const folder = await aFolder();
    const promised = new Set<number>();
    const given = new Set<number>();
    const log = rememberingLog();
    const crashed = (async () =>
      aDay(await fileDocuments(folder, { disk: faultyDisk(fault), log }), promised, given))();
    await expect(crashed, JSON.stringify(fault)).rejects.toThrow();
    const next = await fileDocuments(folder, { log });
    const found = await valuesIn(next);
    expect(found, JSON.stringify(fault)).toEqual(expect.arrayContaining([...promised]));
    for (const value of found) expect(given, JSON.stringify(fault)).toContain(value);
    // And life goes on from there.
    await next.append(NAME, [bytes(9)]);
    expect(await valuesIn(await fileDocuments(folder, { log })), JSON.stringify(fault)).toEqual([
      ...found,
      9,
    ]);
    expect(log.said.filter((said) => said.includes('damaged'))).toEqual([]);
  }
});

test('[R4] an append that fails at any step is not kept, those after it are', async () => {
  const counting = faultyDisk(null);
  const first = await fileDocuments(await aFolder(), { disk: counting });
  const begun = counting.steps();
  await first.append(NAME, [bytes(1)]);
  await first.append(NAME, [bytes(2)]);
  const faults = Array.from({ length: counting.steps() - begun }, (_, at) => begun + at).flatMap((at) =>
    (['before', 'halfway', 'after'] as const).map((when): Fault => ({ at, when, how: 'error' })),
  );
  for (const fault of faults) {
    const folder = await aFolder();
    const store = await fileDocuments(folder, { disk: faultyDisk(fault) });
    const kept: number[] = [];
    for (const value of [1, 2, 3])
      await store.append(NAME, [bytes(value)]).then(
        () => void kept.push(value),
        () => {},
      );
    expect(kept.length, JSON.stringify(fault)).toBe(2);
    expect(await valuesIn(store), JSON.stringify(fault)).toEqual(kept);
    expect(await valuesIn(await fileDocuments(folder)), JSON.stringify(fault)).toEqual(kept);
  }
});

test('a fold that fails at any step keeps all, and the next one succeeds', async () => {
  const prepare = async (folder: string, fault: Fault | null) => {
    const before = await fileDocuments(folder);
    await before.append(NAME, [bytes(1), bytes(2)]);
    const disk = faultyDisk(fault);
    return { disk, store: await fileDocuments(folder, { disk }) };
  };
  const { disk, store } = await prepare(await aFolder(), null);
  const begun = disk.steps();
  await store.fold(NAME, aFold(1, 2));
  for (let at = begun; at < disk.steps(); at++)
    for (const when of ['before', 'halfway', 'after'] as const) {
      const folder = await aFolder();
      const faulty = await prepare(folder, { at, when, how: 'error' });
      await expect(faulty.store.fold(NAME, aFold(1, 2))).rejects.toThrow();
      await faulty.store.append(NAME, [bytes(3)]);
      const found = await valuesIn(await fileDocuments(folder));
      expect(new Set(found)).toEqual(new Set([1, 2, 3]));
      await faulty.store.fold(NAME, aFold(1, 2, 3));
      expect(await valuesIn(await fileDocuments(folder))).toEqual([1, 2, 3]);
    }
});

test('a log that is cut anywhere opens with what is whole, and says that something was cut off', async () => {
  const folder = await aFolder();
  const store = await fileDocuments(folder);
  const ends = [0];
  const path = `${inside(folder)}/log.0`;
  for (const value of [1, 2, 3]) {
    await store.append(NAME, [bytes(value), bytes(value, value)]);
    ends.push(readLog(await readFile(path)).whole);
  }
  const whole = (await readFile(path)).subarray(0, ends.at(-1));
  for (let length = whole.length; length >= 0; length--) {
    await writeFile(path, whole.subarray(0, length));
    const log = rememberingLog();
    const next = await fileDocuments(folder, { log });
    const batches = ends.filter((end) => end > 0 && end <= length).length;
    expect((await next.load(NAME)).updates.length, `cut at ${length}`).toBe(2 * batches);
    // A batch's length begins with three zeros: that little is no more than room.
    const torn = length - Math.max(8, ...ends.filter((end) => end <= length));
    if (torn > 3) expect(log.said).toEqual(['a torn last record was cut off']);
    await next.append(NAME, [bytes(7)]);
    const { updates } = await (await fileDocuments(folder)).load(NAME);
    expect(updates.length, `cut at ${length}, then appended`).toBe(2 * batches + 1);
  }
});

test('a log grows ahead of what is in it, seldom and within bounds; who opens it next goes on in that room', async () => {
  const folder = await aFolder();
  const path = `${inside(folder)}/log.0`;
  const sizes = new Set<number>();
  let store = await fileDocuments(folder);
  for (let at = 0; at < 3000; at++) {
    await store.append(NAME, [bytes(at % 256)]);
    sizes.add((await stat(path)).size);
    if (at % 1000 === 999) {
      await store.close();
      store = await fileDocuments(folder);
    }
  }
  // 3,000 appends of 17 bytes: 16 KiB and then each time as much again.
  expect([...sizes].map((size) => Math.round(size / 1024))).toEqual([16, 32, 64]);
  const log = rememberingLog();
  expect((await (await fileDocuments(folder, { log })).load(NAME)).updates).toHaveLength(3000);
  expect(log.said).toEqual([]);
});

test('zeros at the end are no torn end; what stands before them is', async () => {
  const folder = await aFolder();
  const store = await fileDocuments(folder);
  await store.append(NAME, [bytes(1)]);
  const path = `${inside(folder)}/log.0`;
  const { whole } = readLog(await readFile(path));
  await store.append(NAME, [bytes(2)]);
  const torn = await readFile(path);
  // The last byte of the second batch never came to the disk.
  torn.fill(0, whole + 16);
  await writeFile(path, torn);
  const log = rememberingLog();
  const next = await fileDocuments(folder, { log });
  expect(await valuesIn(next)).toEqual([1]);
  expect(log.said).toEqual(['a torn last record was cut off']);
  await next.append(NAME, [bytes(3)]);
  expect(await valuesIn(await fileDocuments(folder))).toEqual([1, 3]);
});

test('where there is no room ahead there may still be room for an edit', async () => {
  const folder = await aFolder();
  const most = 100;
  const smallDisk: Disk = {
    ...testDisk,
    open: async (path, flags, options) => {
      const file = await testDisk.open(path, flags, options);
      const append: typeof file.append = async (buffers, position) => {
        const length = buffers.reduce((sum, buffer) => sum + buffer.length, 0);
        if (position + length > most) throw new Error('ENOSPC');
        await file.append(buffers, position);
      };
      return { ...file, append };
    },
  };
  const store = await fileDocuments(folder, { disk: smallDisk });
  await expect(store.append(NAME, [bytes(1)])).rejects.toThrow('ENOSPC');
  await store.append(NAME, [bytes(1)]);
  await store.append(NAME, [bytes(2)]);
  expect(await valuesIn(store)).toEqual([1, 2]);
});

const damage = async (path: string, at: number) => {
  const content = await readFile(path);
  content[at] = (content[at] ?? 0) ^ 0xff;
  await writeFile(path, content);
  return content;
};

test.each(['a length', 'a body'])(
  '[S3] %s damaged in the middle of a log: set aside untouched, the document refused, others go on',
  async (what) => {
    const folder = await aFolder();
    const store = await fileDocuments(folder);
    for (const value of [1, 2, 3]) await store.append(NAME, [bytes(value, value, value)]);
    await store.append('board/b', [bytes(9)]);
    const damaged = await damage(`${inside(folder)}/log.0`, what === 'a length' ? 9 : 25);
    const log = rememberingLog();
    const next = await fileDocuments(folder, { log });
    await expect(next.load(NAME)).rejects.toThrow(/board\/a is damaged/);
    expect(log.said).toEqual(['a damaged file was set aside']);
    expect(await readFile(`${inside(folder)}/log.0.corrupt-1`)).toEqual(damaged);
    // Not forgotten by the next attempt, the next append or the next process.
    await expect(next.load(NAME)).rejects.toThrow(/is damaged/);
    const third = await fileDocuments(folder, { log });
    await expect(third.append(NAME, [bytes(4)])).rejects.toThrow(/is damaged/);
    await expect(third.fold(NAME, aFold(4))).rejects.toThrow(/is damaged/);
    expect(await readdir(inside(folder))).toEqual(['log.0.corrupt-1']);
    expect((await third.load('board/b')).updates).toEqual([bytes(9)]);
  },
);

test.each([0, 9, 13, 20, 26])(
  '[S3] a snapshot damaged at byte %i is set aside and not served',
  async (at) => {
    const folder = await aFolder();
    const store = await fileDocuments(folder);
    await store.fold(NAME, aFold(1, 2, 3, 4));
    const damaged = await damage(`${inside(folder)}/snapshot`, at);
    const next = await fileDocuments(folder, { log: rememberingLog() });
    await expect(next.load(NAME)).rejects.toThrow(/is damaged/);
    expect(await readFile(`${inside(folder)}/snapshot.corrupt-1`)).toEqual(damaged);
  },
);

test('a store is not closed while a log is being folded: the next process would find half of it', async () => {
  const folder = await aFolder();
  const store = await fileDocuments(folder);
  await store.append(NAME, [bytes(1)]);
  let make = () => {};
  const made = new Promise<void>((resolve) => {
    make = resolve;
  });
  const folded = store.fold(NAME, async () => {
    await made;
    return aFold(1)();
  });
  let isClosed = false;
  const closed = store.close().then(() => {
    isClosed = true;
  });
  // The disk has done something else meanwhile: a close that doesn't wait would be through.
  for (let n = 0; n < 3; n++) await stat(folder);
  expect(isClosed).toBe(false);
  make();
  await Promise.all([folded, closed]);
  expect(await readdir(inside(folder))).toEqual(['snapshot']);
});

test('files are for their owner alone', async () => {
  const folder = await aFolder();
  const store = await fileDocuments(folder);
  await store.append(NAME, [bytes(1)]);
  await store.fold(NAME, aFold(1));
  await store.append(NAME, [bytes(1)]);
  await store.writeReadable(NAME, '{}');
  for (const path of [
    `${inside(folder)}/snapshot`,
    `${inside(folder)}/log.1`,
    `${folder}/readable/${fileNameOf(NAME)}.json`,
  ])
    expect((await stat(path)).mode & 0o777, path).toBe(0o600);
});

test('a name and its file’s name belong together', async () => {
  for (const name of ['board/x', 'card/Aa/_-', 'minutes/..', 'æ'])
    expect(nameOfFile(fileNameOf(name)), name).toBe(name);
  expect(fileNameOf('board/../Ab')).toBe('board%2f%2e%2e%2f%41b');
  for (const file of ['Board', 'a.tmp', '%', 'a%2F', '']) expect(nameOfFile(file), file).toBeNull();
  const store = await fileDocuments(await aFolder());
  await expect(store.load('x'.repeat(300))).rejects.toThrow(/No file can be named/);
});
