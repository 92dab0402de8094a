// A file of minutes as text: .txt, .md, .docx, .pdf. What it is goes by its bytes first, its name second.
// Called by the server's `meetings.readFile` and by `npm run minutes`. Never throws: a bad file is a reason.
import { readDocx } from './docx-text.ts';
import { readPdf } from './pdf-text.ts';
import { decodeText, looksLikeText } from './plain-text.ts';

export const MAX_MINUTES_BYTES = 20 * 1024 * 1024;
/** More text than this is no minutes; it would only keep the reader busy. */
const MAX_CHARACTERS = 2_000_000;

export type MinutesFileReason = 'unreadable' | 'encrypted' | 'tooLarge' | 'unknownType' | 'empty';
export type MinutesFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: MinutesFileReason };

const refused = (reason: MinutesFileReason): MinutesFile => ({ ok: false, reason });
const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const isPdf = (bytes: Uint8Array): boolean => {
  for (let at = 0; at <= Math.min(1024, bytes.length - 5); at += 1)
    if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], at)) return true;
  return false;
};
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
/** The old binary Office format, which also wraps password-protected .docx files. */
const isCompound = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const holdsEncryptedPackage = (bytes: Uint8Array): boolean => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 4 * 1024 * 1024) - name.length;
  for (let at = 0; at <= end; at += 1) if (bytes[at] === name[0] && startsWith(bytes, name, at)) return true;
  return false;
};

const textOf = async (bytes: Uint8Array, fileName: string): Promise<MinutesFile> => {
  if (isPdf(bytes)) return readPdf(bytes);
  if (isZip(bytes)) return readDocx(bytes);
  if (isCompound(bytes)) return refused(holdsEncryptedPackage(bytes) ? 'encrypted' : 'unknownType');
  if (/\.(?:pdf|docx)$/i.test(fileName)) return refused('unreadable');
  if (!looksLikeText(bytes) || /\.(?:html?|rtf|odt|doc|xlsx?|pptx?|png|jpe?g|gif|json|js)$/i.test(fileName))
    return refused('unknownType');
  return { ok: true, text: decodeText(bytes) };
};

/** Text with `\n` line ends, composed letters (NFC) and no byte order mark; tables as `| a | b |`. */
export const readMinutesFile = async (bytes: Uint8Array, fileName: string): Promise<MinutesFile> => {
  if (bytes.length > MAX_MINUTES_BYTES) return refused('tooLarge');
  if (bytes.length === 0) return refused('empty');
  const read = await textOf(bytes, fileName);
  if (!read.ok) return read;
  const text = read.text.replace(/\r\n?/g, '\n').replace(/\0/g, '').normalize('NFC');
  if (text.length > MAX_CHARACTERS) return refused('tooLarge');
  return text.trim() === '' ? refused('empty') : { ok: true, text };
};
