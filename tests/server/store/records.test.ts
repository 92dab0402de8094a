// The records file: read once, checked, changed one by one, never written over when it is broken.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openRecords } from '../../../server/store/records.ts';
import { faultyDisk } from './faulty-disk.ts';
import { aFolder } from './folder.ts';

const Records = z.object({ names: z.array(z.string()), size: z.number().default(0) });
type Records = z.infer<typeof Records>;
const EMPTY: Records = { names: [], size: 0 };
const parse = (value: unknown) => Records.parse(value);

test('changes follow each other and are on disk when they resolve; the file is 0600 and readable', async () => {
  const file = `${await aFolder()}/records.json`;
  const records = await openRecords(file, EMPTY, parse);
  expect(records.read()).toEqual(EMPTY);
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => records.change(({ names }) => void names.push(`n${at}`))),
  );
  expect(records.read().names).toEqual(Array.from({ length: 20 }, (_, at) => `n${at}`));
  expect((await openRecords(file, EMPTY, parse)).read()).toEqual(records.read());
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, 'utf8')).toContain('\n  "names": [\n');
  expect(EMPTY.names).toEqual([]);
});

test('what was read does not change under its reader', async () => {
  const records = await openRecords(`${await aFolder()}/records.json`, EMPTY, parse);
  const before = records.read();
  await records.change(({ names }) => void names.push('a'));
  expect(before).toEqual(EMPTY);
});

test('a change that throws, or that makes no records, changes nothing', async () => {
  const file = `${await aFolder()}/records.json`;
  const records = await openRecords(file, EMPTY, parse);
  const refused = records.change((all) => {
    all.names.push('half');
    throw new Error('no');
  });
  await expect(refused).rejects.toThrow('no');
  await expect(records.change((all) => void Object.assign(all, { names: 'none' }))).rejects.toThrow();
  expect(records.read()).toEqual(EMPTY);
  await records.change(({ names }) => void names.push('a'));
  expect((await openRecords(file, EMPTY, parse)).read().names).toEqual(['a']);
});

test('[R4] a change that does not reach the disk is not seen, at whatever step it fails', async () => {
  for (let at = 0; at < 4; at++) {
    const file = `${await aFolder()}/records.json`;
    await (await openRecords(file, EMPTY, parse)).change(({ names }) => void names.push('a'));
    const records = await openRecords(file, EMPTY, parse, faultyDisk({ at, when: 'before', how: 'error' }));
    await expect(
      records.change(({ names }) => void names.push('b')),
      `step ${at}`,
    ).rejects.toThrow();
    expect(records.read().names, `step ${at}`).toEqual(['a']);
    await records.change(({ names }) => void names.push('c'));
    expect((await openRecords(file, EMPTY, parse)).read().names, `step ${at}`).toEqual(['a', 'c']);
  }
});

test.each(['', '{"names": ["a"', '[]', '{"names": 7}', 'null'])(
  'a broken file (%j) stops the start with one line that names it, and stays as it is',
  async (content) => {
    const folder = await aFolder();
    const file = `${folder}/records.json`;
    await writeFile(file, content);
    const opened = openRecords(file, EMPTY, parse);
    await expect(opened).rejects.toThrow(/^[^\n]*records\.json can't be read and was left as it is[^\n]*$/);
    expect(await readFile(file, 'utf8')).toBe(content);
    expect(await readdir(folder)).toEqual(['records.json']);
  },
);

test('the line doesn’t quote what the file holds', async () => {
  const file = `${await aFolder()}/records.json`;
  await writeFile(file, 'ada@example.no');
  await expect(openRecords(file, EMPTY, parse)).rejects.toThrow(/\(it is no JSON\)$/);
});

test('a file from an older version gets what was added since', async () => {
  const file = `${await aFolder()}/records.json`;
  await writeFile(file, '{"names":["a"]}');
  expect((await openRecords(file, EMPTY, parse)).read()).toEqual({ names: ['a'], size: 0 });
});
