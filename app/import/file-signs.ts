// What a file is by its first bytes, whatever its name says. Called by minutes-file.ts and incoming-file.ts.

export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);
export const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** ISO 32000 has `%PDF-` first; readers have always allowed some bytes before it. */
export const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at <= Math.min(1024, bytes.length - 5); at += 1)
    if (startsWith(bytes, codes('%PDF-'), at)) return true;
  return false;
};
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
export const isRtf = (bytes: Uint8Array): boolean => startsWith(bytes, codes('{\\rtf'));
/** Microsoft's compound file (MS-CFB): old .doc, .xls, .msg; it also wraps password-protected .docx and .xlsx files. */
export const isCompound = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** MS-OFFCRYPTO: the protected document is a stream of this name; names are UTF-16LE. */
export const holdsEncryptedPackage = (bytes: Uint8Array): boolean => {
  const name = codes('EncryptedPackage').flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (startsWith(bytes, name, at)) return true;
  return false;
};
