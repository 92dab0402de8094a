// A document's name ⇄ a file's name that every file system keeps apart. Called by the file store.

/** Most file systems take 255 bytes; endings of ours come on top. */
const LONGEST = 230;

/**
 * Percent-encoding with everything but lower-case letters, digits, `-` and `_` encoded: no separators or dots, and
 * capitals too, as macOS and Windows take `a` and `A` for one file. Throws when the result is too long for a file.
 */
export const fileNameOf = (name: string): string => {
  const encoded = [...new TextEncoder().encode(name)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[a-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  if (encoded === '' || encoded.length > LONGEST) throw new Error(`No file can be named after ${name}`);
  return encoded;
};

/** Null when the file's name is not one that `fileNameOf` gives. */
export const nameOfFile = (file: string): string | null => {
  try {
    const name = decodeURIComponent(file);
    return fileNameOf(name) === file ? name : null;
  } catch {
    return null;
  }
};
