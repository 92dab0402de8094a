// Writes small zip files by hand (APPNOTE.TXT 4.3), honest and not. Called by the tests of app/import.
import { deflateRawSync } from 'node:zlib';

export type ZipPart = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The size it says it has, when that isn't its own. */
  readonly claims?: number;
  readonly encrypted?: boolean;
};

const crc32 = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return ~crc >>> 0;
};

/** Numbers little-endian, by their size in bytes. */
const numbers = (...values: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    values.map(([size, value]) => {
      const buffer = Buffer.alloc(size);
      if (size === 2) buffer.writeUInt16LE(value);
      else buffer.writeUInt32LE(value);
      return buffer;
    }),
  );

export const aZip = (parts: readonly ZipPart[]): Uint8Array => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = bytes.length, encrypted = false } of parts) {
    const packed = deflateRawSync(bytes);
    // From the flags up to the length of the extra field, the same in both headers.
    const common = numbers(
      [2, encrypted ? 1 : 0],
      [2, 8],
      [4, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, claims],
      [2, name.length],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, 0x04034b50], [2, 20]), common, Buffer.from(name), packed]);
    const rest = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    centrals.push(
      Buffer.concat([numbers([4, 0x02014b50], [2, 20], [2, 20]), common, rest, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const count = parts.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...locals, central, end]);
};
