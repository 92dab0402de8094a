// Cuts a stream of bytes into frames, each a varUint length and so many bytes (app/ydoc/wire.ts, HTTP_LINE). Holds at most
// one unfinished frame. Called by http-line.ts.
import { LARGEST_MESSAGE } from './line.ts';

/** A length of up to 4 MiB takes four bytes of seven bits. */
const MOST_LENGTH_BYTES = 4;

export class FrameTooLarge extends Error {
  override readonly name = 'FrameTooLarge';
}

type Length = { readonly length: number; readonly from: number };

/** The varUint at `at`; null when it isn't all there. */
const lengthAt = (bytes: Uint8Array, at: number): Length | null => {
  let length = 0;
  for (let index = 0; at + index < bytes.length; index++) {
    const byte = bytes[at + index] ?? 0;
    length += (byte & 0x7f) * 2 ** (7 * index);
    if (length > LARGEST_MESSAGE || index >= MOST_LENGTH_BYTES) throw new FrameTooLarge();
    if (byte < 0x80) return { length, from: at + index + 1 };
  }
  return null;
};

export class FrameCutter {
  #rest: Uint8Array = new Uint8Array();

  /** The frames that are whole with these bytes, as views of them. Throws FrameTooLarge as soon as a length says so. */
  push(bytes: Uint8Array): Uint8Array[] {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const frames: Uint8Array[] = [];
    let at = 0;
    for (let head = lengthAt(all, at); head !== null; head = lengthAt(all, at)) {
      const end = head.from + head.length;
      if (end > all.length) break;
      frames.push(all.subarray(head.from, end));
      at = end;
    }
    // Copied, so that it doesn't keep the frames before it in memory.
    this.#rest = new Uint8Array(all.subarray(at));
    return frames;
  }
}
