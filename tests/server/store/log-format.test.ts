// The bytes of logs and snapshots: what earlier versions wrote still opens, what later ones write is not guessed at.
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  DamagedBytes,
  encodeBatch,
  encodeSnapshot,
  logHeader,
  readLog,
  readSnapshot,
} from '../../../server/store/log-format.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const plain = (one: Uint8Array | null) => one && [...one];

/** Written by hand, as the format says: nothing of what is tested is called. */
const snapshotOf = (version: number, generation: number, body: Uint8Array): Buffer => {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32BE(generation, 0);
  numbers.writeUInt32BE(body.length, 4);
  numbers.writeUInt32BE(crc32(body), 8);
  const headCrc = Buffer.alloc(4);
  headCrc.writeUInt32BE(crc32(numbers));
  return Buffer.concat([Buffer.from('AARSNP'), bytes(0, version), numbers, headCrc, body]);
};

test('a snapshot of version 1, without an index, still opens', () => {
  const { generation, snapshot, index } = readSnapshot(snapshotOf(1, 7, bytes(1, 2, 3)));
  expect([generation, plain(snapshot), index]).toEqual([7, [1, 2, 3], null]);
  expect(plain(readSnapshot(snapshotOf(1, 0, bytes())).snapshot)).toEqual([]);
});

test('a snapshot of version 2 is written as the format says, and comes back as it was', () => {
  const cases = [
    { snapshot: bytes(1, 2, 3), index: bytes(4, 5) },
    { snapshot: bytes(), index: bytes(9) },
    { snapshot: bytes(8), index: bytes() },
    // Views of larger buffers, as they come from a thread.
    { snapshot: bytes(0, 1, 2, 0).subarray(1, 3), index: bytes(0, 3, 0).subarray(1, 2) },
  ];
  for (const folded of cases) {
    const written = Buffer.concat(encodeSnapshot(11, folded));
    const { length } = folded.index;
    const body = Buffer.concat([bytes(0, 0, 0, length), folded.index, folded.snapshot]);
    expect(written.equals(snapshotOf(2, 11, body))).toBe(true);
    const read = readSnapshot(written);
    expect(read.generation).toBe(11);
    expect(plain(read.snapshot)).toEqual(plain(folded.snapshot));
    expect(plain(read.index)).toEqual(plain(folded.index));
  }
});

test('what a later version wrote is refused, not guessed at', () => {
  expect(() => readSnapshot(snapshotOf(3, 1, bytes(1)))).toThrow(DamagedBytes);
  expect(() => readSnapshot(snapshotOf(0, 1, bytes(1)))).toThrow(DamagedBytes);
  const log = Buffer.concat([logHeader(), encodeBatch([bytes(1)])]);
  expect(readLog(log).updates.map(plain)).toEqual([[1]]);
  log[7] = 2;
  expect(() => readLog(log)).toThrow(DamagedBytes);
});

test('an index that claims more than there is, is damage', () => {
  expect(() => readSnapshot(snapshotOf(2, 1, bytes(0, 0, 0, 9, 1)))).toThrow(DamagedBytes);
  expect(() => readSnapshot(snapshotOf(2, 1, bytes(0, 0)))).toThrow(DamagedBytes);
});

test('no byte of a snapshot can change, or be missing, unnoticed', () => {
  const whole = Buffer.concat(encodeSnapshot(5, { snapshot: bytes(1, 2, 3), index: bytes(4) }));
  for (let at = 0; at < whole.length; at++) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => readSnapshot(changed), `byte ${at}`).toThrow(DamagedBytes);
    expect(() => readSnapshot(whole.subarray(0, at)), `${at} bytes`).toThrow(DamagedBytes);
  }
});
