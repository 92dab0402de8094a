// A Word document → text that keeps its headings (`#`), list items (`-`) and tables (`| a | b |`). Called by minutes-file.ts.
import mammoth from 'mammoth';
import { htmlToText } from './html-text.ts';
import type { MinutesFile } from './minutes-file.ts';
import { readZipDirectory } from './zip-directory.ts';

/** What a document may unpack to: a zip bomb stops here, before anything is unpacked. */
const MAX_UNPACKED = 120 * 1024 * 1024;
const MAX_ENTRIES = 5_000;

/** Pictures are left out unread: only words are wanted. */
const options = {
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  styleMap: ["p[style-name='Title'] => h1:fresh", 'strike => s', "p[style-name='Tittel'] => h1:fresh"],
};

export const readDocx = async (bytes: Uint8Array): Promise<MinutesFile> => {
  const directory = readZipDirectory(bytes);
  if (!directory) return { ok: false, reason: 'unreadable' };
  if (directory.some((entry) => entry.encrypted)) return { ok: false, reason: 'encrypted' };
  if (!directory.some((entry) => entry.name === '[Content_Types].xml' || entry.name.startsWith('word/')))
    return { ok: false, reason: 'unknownType' };
  if (!directory.some((entry) => entry.name.startsWith('word/'))) return { ok: false, reason: 'unknownType' };
  const unpacked = directory.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MAX_UNPACKED || directory.length > MAX_ENTRIES) return { ok: false, reason: 'tooLarge' };
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return { ok: true, text: htmlToText(value) };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
};
