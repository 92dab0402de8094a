// How a document lies in bytes on disk: the log's batches and the snapshot, each with a header and checksums.
// Pure; called by document-files.ts.
import { crc32 } from 'node:zlib';

/*
 log:      "AARLOG" version(u16) | batch*            batch:  bodyLength(u32) bodyCrc(u32) headCrc(u32) body
 snapshot: "AARSNP" version(u16) | generation(u32) bodyLength(u32) bodyCrc(u32) headCrc(u32) body
 body of a batch: (length(u32) update)*              all numbers big-endian; headCrc covers the numbers before it.
 One batch is one record with one checksum, so that an append is kept whole or not at all. The head has its own
 checksum, so that a damaged length in the middle isn't taken for a torn end.
*/
const VERSION = 1;
const LOG_MAGIC = Buffer.from('AARLOG');
const SNAPSHOT_MAGIC = Buffer.from('AARSNP');
export const LOG_HEADER_BYTES = 8;
const BATCH_HEAD_BYTES = 12;
const SNAPSHOT_HEAD_BYTES = 24;

/** Bytes that are neither whole nor merely torn at the end. */
export class DamagedBytes extends Error {
  override readonly name = 'DamagedBytes';
}

const magicAndVersion = (magic: Buffer): Buffer => {
  const header = Buffer.alloc(8);
  magic.copy(header);
  header.writeUInt16BE(VERSION, 6);
  return header;
};

const requireMagic = (bytes: Buffer, magic: Buffer) => {
  if (!bytes.subarray(0, 6).equals(magic)) throw new DamagedBytes('it does not begin as such a file does');
  const version = bytes.readUInt16BE(6);
  if (version !== VERSION) throw new DamagedBytes(`its version is ${version}, known is ${VERSION}`);
};

export const logHeader = (): Buffer => magicAndVersion(LOG_MAGIC);

/** The buffers of one batch, ready for one `writev`. */
export const encodeBatch = (updates: readonly Uint8Array[]): Buffer[] => {
  const body: Buffer[] = [];
  let length = 0;
  let checksum = 0;
  const add = (part: Buffer) => {
    body.push(part);
    length += part.length;
    // Node's crc32 of nothing forgets what it was given to go on from.
    if (part.length > 0) checksum = crc32(part, checksum);
  };
  for (const update of updates) {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(update.length);
    add(size);
    add(Buffer.from(update.buffer, update.byteOffset, update.byteLength));
  }
  const head = Buffer.alloc(BATCH_HEAD_BYTES);
  head.writeUInt32BE(length, 0);
  head.writeUInt32BE(checksum, 4);
  head.writeUInt32BE(crc32(head.subarray(0, 8)), 8);
  return [head, ...body];
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

/**
 * The updates of a log's bytes, oldest first, and the length up to which it is whole; what follows is a torn last batch.
 * Throws DamagedBytes when whole batches stand behind a broken one, or when it isn't a log.
 */
export const readLog = (bytes: Buffer): { readonly updates: Uint8Array[]; readonly whole: number } => {
  // The header is synced before the first batch is written: what is no longer than it, holds nothing.
  const onlyHeader = bytes.length <= LOG_HEADER_BYTES;
  if (onlyHeader && !bytes.equals(logHeader())) return { updates: [], whole: 0 };
  requireMagic(bytes, LOG_MAGIC);
  const updates: Uint8Array[] = [];
  let at = LOG_HEADER_BYTES;
  while (at < bytes.length) {
    const batch = batchAt(bytes, at);
    if (!batch) {
      if (somethingFollows(bytes, at)) throw new DamagedBytes(`byte ${at} and on can't be read`);
      break;
    }
    for (const update of updatesIn(batch.body)) updates.push(update);
    at = batch.end;
  }
  return { updates, whole: at };
};

/** `generation`: the logs with a lower number are in this snapshot. */
export const encodeSnapshot = (generation: number, snapshot: Uint8Array): Buffer[] => {
  const head = Buffer.alloc(SNAPSHOT_HEAD_BYTES);
  magicAndVersion(SNAPSHOT_MAGIC).copy(head);
  head.writeUInt32BE(generation, 8);
  head.writeUInt32BE(snapshot.length, 12);
  head.writeUInt32BE(crc32(snapshot), 16);
  head.writeUInt32BE(crc32(head.subarray(8, 20)), 20);
  return [head, Buffer.from(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength)];
};

/** Throws DamagedBytes: a snapshot is put in place whole, so nothing less is right. */
export const readSnapshot = (
  bytes: Buffer,
): { readonly generation: number; readonly snapshot: Uint8Array } => {
  if (bytes.length < SNAPSHOT_HEAD_BYTES) throw new DamagedBytes('it is cut short');
  requireMagic(bytes, SNAPSHOT_MAGIC);
  if (crc32(bytes.subarray(8, 20)) !== bytes.readUInt32BE(20))
    throw new DamagedBytes('its head is not as written');
  const body = bytes.subarray(SNAPSHOT_HEAD_BYTES);
  if (body.length !== bytes.readUInt32BE(12)) throw new DamagedBytes('its length is not as written');
  if (crc32(body) !== bytes.readUInt32BE(16)) throw new DamagedBytes('its bytes are not as written');
  return { generation: bytes.readUInt32BE(8), snapshot: new Uint8Array(body) };
};
