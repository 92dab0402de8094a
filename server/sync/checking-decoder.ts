// Yjs' own reader of updates, for one who only checks them: values and long texts are walked over, not made. Called by
// update-check.ts. Half of what a flood of updates left on the heap were strings that nobody looked at.
import { isAscii, isUtf8 } from 'node:buffer';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** Values in a document nest a few levels; each program that reads them recurses. */
export const DEEPEST = 100;

/** Yjs' number for content that is text (ContentString), in the low five bits of an item's first byte. */
const TEXT = 4;
const CONTENT_BITS = 31;
/** Shorter ones are made as fast as they are measured. */
const LONG_TEXT = 64;

/** The next bytes as a view. Throws when there aren't so many. */
const take = (decoder: decoding.Decoder, length: number): Uint8Array => {
  const end = decoder.pos + length;
  if (end > decoder.arr.length) throw new RangeError('it ends too early');
  const view = decoder.arr.subarray(decoder.pos, end);
  decoder.pos = end;
  return view;
};

const passText = (decoder: decoding.Decoder): void => {
  // Who applies it throws on what is no UTF-8.
  if (!isUtf8(take(decoder, decoding.readVarUint(decoder)))) throw new RangeError('a text that is no UTF-8');
};

/** One value of lib0's "any" encoding (lib0/decoding.js, readAny), at this depth. Throws on what is none or nests too deep. */
const passAny = (decoder: decoding.Decoder, depth: number): void => {
  if (depth > DEEPEST) throw new RangeError('a value nested too deep');
  const type = decoding.readUint8(decoder);
  if (type === 127 || type === 126 || type === 121 || type === 120) return;
  if (type === 125) decoding.readVarInt(decoder);
  else if (type === 124) take(decoder, 4);
  else if (type === 123 || type === 122) take(decoder, 8);
  else if (type === 119) passText(decoder);
  else if (type === 116) take(decoder, decoding.readVarUint(decoder));
  else if (type === 118 || type === 117)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      if (type === 118) passText(decoder);
      passAny(decoder, depth + 1);
    }
  else throw new RangeError('a value of no known kind');
};

/**
 * For `Y.decodeUpdateV2`. The structs have their right lengths and what they build on, but null for each value and blanks for
 * long texts: never write them. Throws on values nested deeper than `DEEPEST`.
 */
export class CheckingDecoder extends Y.UpdateDecoderV1 {
  #content = 0;

  override readInfo(): number {
    const info = super.readInfo();
    this.#content = info & CONTENT_BITS;
    return info;
  }

  override readString(): string {
    const decoder = this.restDecoder;
    const start = decoder.pos;
    const length = decoding.readVarUint(decoder);
    if (this.#content === TEXT && length >= LONG_TEXT && isAscii(take(decoder, length)))
      return ' '.repeat(length);
    decoder.pos = start;
    return super.readString();
  }

  override readAny(): unknown {
    passAny(this.restDecoder, 1);
    return null;
  }
}
