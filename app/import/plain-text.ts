// Bytes of a text file → text: UTF-8, UTF-16 by its byte order mark, else Windows-1252. Called by minutes-file.ts.

const withMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** No bytes that text never has: a binary file is not minutes. */
export const looksLikeText = (bytes: Uint8Array): boolean => {
  if (withMark(bytes)) return true;
  const sample = bytes.subarray(0, 65536);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1;
  }
  return odd <= sample.length / 200;
};

export const decodeText = (bytes: Uint8Array): string => {
  const utf16 = withMark(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
