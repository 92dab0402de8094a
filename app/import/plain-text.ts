// Bytes of a text file → text: UTF-8, UTF-16 by its byte order mark, else Windows-1252. Called by minutes-file.ts.

const markOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** 0x80–0x9F of Windows-1252, where it differs from Latin-1 (WHATWG Encoding); `\0` where it has no letter. */
const UPPER = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** By hand, because some releases of Node read Windows-1252 as Latin-1 (nodejs/node#56542). */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => UPPER[letter.charCodeAt(0) - 0x80] ?? letter);

const decode = (bytes: Uint8Array): string => {
  const utf16 = markOf(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what text doesn't have is what tells.
const NO_LETTER = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd-\uffff]/g;

/** Null for bytes that are no text: a zero byte, or more of what no text has than one in 200. */
export const readPlainText = (bytes: Uint8Array): string | null => {
  const text = decode(bytes);
  if (text.includes('\0')) return null;
  const odd = text.match(NO_LETTER)?.length ?? 0;
  return odd > Math.max(1, text.length / 200) ? null : text;
};
