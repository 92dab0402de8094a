// Whether a zip's entries unpack to what they claim, found out before a library trusts the claim: a bomb that lies about its size
// stops here, a damaged file too. Called by docx-text.ts.
import type { ZipEntry } from './zip-directory.ts';

/** CRC-32 as zip has it (APPNOTE.TXT 4.4.7). */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const addToCrc = (crc: number, bytes: Uint8Array): number => {
  let value = ~crc;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};

const unpacked = ({ packed, deflated }: ZipEntry): ReadableStream<Uint8Array> => {
  // A copy: a Blob may not be made of memory that is shared with others.
  const stream = new Blob([new Uint8Array(packed)]).stream();
  return deflated ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
};

/** Tags and attributes begin with these; each becomes an object in memory, many times its size. */
const isMark = (byte: number): boolean => byte === 0x3c || byte === 0x3d;

/**
 * How many tags and attributes an entry holds, counted as it unpacks piece by piece; nothing is kept. Null, at the first byte too many,
 * when it isn't what it claims.
 */
export const countMarks = async (entry: ZipEntry): Promise<number | null> => {
  let size = 0;
  let crc = 0;
  let marks = 0;
  const reader = unpacked(entry).getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length;
      if (size > entry.size) {
        await reader.cancel();
        return null;
      }
      crc = addToCrc(crc, piece.value);
      for (const byte of piece.value) if (isMark(byte)) marks += 1;
    }
  } catch {
    return null;
  }
  return size === entry.size && crc === entry.crc32 ? marks : null;
};
