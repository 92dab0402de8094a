// How a document lies in bytes on disk: the log's batches and the snapshot, each with a header and checksums.
// Pure; called by document-files.ts.
import { crc32 } from 'node:zlib';
import type { FoldedDocument } from './store.ts';

/*
 log:      "AARLOG" version(u16) | batch*            batch:  bodyLength(u32) bodyCrc(u32) headCrc(u32) body
 snapshot: "AARSNP" version(u16) | generation(u32) bodyLength(u32) bodyCrc(u32) headCrc(u32) body
 body of a snapshot, version 2: indexLength(u32) index snapshot; version 1: the snapshot alone.
 body of a batch: (length(u32) update)*              all numbers big-endian; headCrc covers the numbers before it.
 One batch is one record with one checksum, so that an append is kept whole or not at all. The head has its own
 checksum, so that a damaged length in the middle isn't taken for a torn end. Behind the last batch there may be zeros: room
 for the next ones.
*/
const LOG_VERSION = 1;
const SNAPSHOT_VERSION = 2;
const LOG_MAGIC = Buffer.from('AARLOG');
const SNAPSHOT_MAGIC = Buffer.from('AARSNP');
export const LOG_HEADER_BYTES = 8;
const BATCH_HEAD_BYTES = 12;
const SNAPSHOT_HEAD_BYTES = 24;

/** Bytes that are neither whole nor merely torn at the end. */
export class DamagedBytes extends Error {
  override readonly name = 'DamagedBytes';
}

const magicAndVersion = (magic: Buffer, version: number): Buffer => {
  const header = Buffer.alloc(8);
  magic.copy(header);
  header.writeUInt16BE(version, 6);
  return header;
};

/** Gives the version. */
const requireMagic = (bytes: Buffer, magic: Buffer, newest: number): number => {
  if (!bytes.subarray(0, 6).equals(magic)) throw new DamagedBytes('it does not begin as such a file does');
  const version = bytes.readUInt16BE(6);
  if (version < 1 || version > newest)
    throw new DamagedBytes(`its version is ${version}, known is ${newest}`);
  return version;
};

export const logHeader = (): Buffer => magicAndVersion(LOG_MAGIC, LOG_VERSION);

/** The bytes of one batch: one buffer, for one write. */
export const encodeBatch = (updates: readonly Uint8Array[]): Buffer => {
  const length = updates.reduce((sum, update) => sum + 4 + update.length, 0);
  const bytes = Buffer.allocUnsafe(BATCH_HEAD_BYTES + length);
  let at = BATCH_HEAD_BYTES;
  for (const update of updates) {
    bytes.writeUInt32BE(update.length, at);
    bytes.set(update, at + 4);
    at += 4 + update.length;
  }
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(crc32(bytes.subarray(BATCH_HEAD_BYTES)), 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  return bytes;
};

type Batch = { readonly body: Buffer; readonly end: number };

/** The whole batch that begins at `at`, or null. */
const batchAt = (bytes: Buffer, at: number): Batch | null => {
  if (bytes.length - at < BATCH_HEAD_BYTES) return null;
  if (crc32(bytes.subarray(at, at + 8)) !== bytes.readUInt32BE(at + 8)) return null;
  const end = at + BATCH_HEAD_BYTES + bytes.readUInt32BE(at);
  if (end > bytes.length) return null;
  const body = bytes.subarray(at + BATCH_HEAD_BYTES, end);
  return crc32(body) === bytes.readUInt32BE(at + 4) ? { body, end } : null;
};

const updatesIn = (body: Buffer): Uint8Array[] => {
  const updates: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const start = at + 4;
    at = start + body.readUInt32BE(at);
    if (at > body.length) throw new DamagedBytes('an update is longer than its batch');
    updates.push(new Uint8Array(body.subarray(start, at)));
  }
  return updates;
};

/** True when a whole batch (one that holds something) begins anywhere after `from`: then what lies at `from` isn't the end. */
const somethingFollows = (bytes: Buffer, from: number): boolean => {
  for (let at = from + 1; at <= bytes.length - BATCH_HEAD_BYTES - 4; at++) {
    if (bytes.readUInt32BE(at) >= 4 && batchAt(bytes, at)) return true;
  }
  return false;
};

const isZeros = (bytes: Buffer): boolean =>
  bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));

export type ReadLog = {
  /** Oldest first. */
  readonly updates: Uint8Array[];
  /** Up to here it is whole … */
  readonly whole: number;
  /** … and what follows is no room for more, but the rest of a batch. */
  readonly isTorn: boolean;
};

/** Throws DamagedBytes when whole batches stand behind a broken one, or when it isn't a log. */
export const readLog = (bytes: Buffer): ReadLog => {
  // The header is synced before the first batch is written: what is no longer than it, holds nothing.
  const onlyHeader = bytes.length <= LOG_HEADER_BYTES;
  if (onlyHeader && !bytes.equals(logHeader())) return { updates: [], whole: 0, isTorn: bytes.length > 0 };
  requireMagic(bytes, LOG_MAGIC, LOG_VERSION);
  const updates: Uint8Array[] = [];
  let at = LOG_HEADER_BYTES;
  while (at < bytes.length) {
    const batch = batchAt(bytes, at);
    if (!batch) {
      if (isZeros(bytes.subarray(at))) return { updates, whole: at, isTorn: false };
      if (somethingFollows(bytes, at)) throw new DamagedBytes(`byte ${at} and on can't be read`);
      return { updates, whole: at, isTorn: true };
    }
    for (const update of updatesIn(batch.body)) updates.push(update);
    at = batch.end;
  }
  return { updates, whole: at, isTorn: false };
};

/** `generation`: the logs with a lower number are in this snapshot. */
export const encodeSnapshot = (generation: number, { snapshot, index }: FoldedDocument): Buffer[] => {
  const indexHead = Buffer.alloc(4);
  indexHead.writeUInt32BE(index.length);
  const body = [indexHead, index, snapshot].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  const head = Buffer.alloc(SNAPSHOT_HEAD_BYTES);
  magicAndVersion(SNAPSHOT_MAGIC, SNAPSHOT_VERSION).copy(head);
  head.writeUInt32BE(generation, 8);
  head.writeUInt32BE(
    body.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  // Node's crc32 of nothing forgets what it was given to go on from.
  head.writeUInt32BE(
    body.reduce((checksum, part) => (part.length > 0 ? crc32(part, checksum) : checksum), 0),
    16,
  );
  head.writeUInt32BE(crc32(head.subarray(8, 20)), 20);
  return [head, ...body];
};

export type ReadSnapshot = {
  readonly generation: number;
  readonly snapshot: Uint8Array;
  /** Null in version 1. */
  readonly index: Uint8Array | null;
};

/** Throws DamagedBytes: a snapshot is put in place whole, so nothing less is right. The parts are views of `bytes`. */
export const readSnapshot = (bytes: Buffer): ReadSnapshot => {
  if (bytes.length < SNAPSHOT_HEAD_BYTES) throw new DamagedBytes('it is cut short');
  const version = requireMagic(bytes, SNAPSHOT_MAGIC, SNAPSHOT_VERSION);
  if (crc32(bytes.subarray(8, 20)) !== bytes.readUInt32BE(20))
    throw new DamagedBytes('its head is not as written');
  const body = bytes.subarray(SNAPSHOT_HEAD_BYTES);
  if (body.length !== bytes.readUInt32BE(12)) throw new DamagedBytes('its length is not as written');
  if (crc32(body) !== bytes.readUInt32BE(16)) throw new DamagedBytes('its bytes are not as written');
  const generation = bytes.readUInt32BE(8);
  const view = (from: number, to: number) => new Uint8Array(body.buffer, body.byteOffset + from, to - from);
  if (version === 1) return { generation, snapshot: view(0, body.length), index: null };
  const indexEnd = body.length < 4 ? Number.POSITIVE_INFINITY : 4 + body.readUInt32BE(0);
  if (indexEnd > body.length) throw new DamagedBytes('its index is longer than it');
  return { generation, snapshot: view(indexEnd, body.length), index: view(4, indexEnd) };
};
