// What a zip file holds, read from its end (APPNOTE.TXT 4.3). Called by docx-text.ts before anything is unpacked.
// It is stricter than the unzipper behind mammoth, so that both see the same entries: no zip64, nothing before or between the parts.

export type ZipEntry = {
  readonly name: string;
  /** In bytes, as the file claims. */
  readonly size: number;
  readonly crc32: number;
  readonly encrypted: boolean;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return -1;
};

/** The packed bytes of the entry whose local header is at `at`; null when it isn't there. */
const packedAt = (bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null => {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length > view.byteLength ? null : bytes.subarray(start, start + length);
};

const entryAt = (bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } | null => {
  const method = view.getUint16(at + 10, true);
  const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  if (!packed || (method !== 0 && method !== 8)) return null;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    size: view.getUint32(at + 24, true),
    crc32: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    deflated: method === 8,
    packed,
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
};

/** Null when the file is cut off, of an unusual make, or no zip. */
export const readZipDirectory = (bytes: Uint8Array): ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0 || view.getUint32(end + 4, true) !== 0) return null;
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (offset + size !== end) return null;
  const entries: ZipEntry[] = [];
  let at = offset;
  while (at < end) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
    const found = entryAt(bytes, view, at);
    if (!found) return null;
    entries.push(found.entry);
    at = found.next;
  }
  return at === end && entries.length === view.getUint16(end + 10, true) ? entries : null;
};
