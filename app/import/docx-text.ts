// A Word document → text that keeps its headings (`#`), list items (`-`, `1.`) and tables (`| a | b |`). Called by minutes-file.ts.
import mammoth from 'mammoth';
import { htmlToText } from './html-text.ts';
import { type MinutesFile, refused } from './minutes-file-result.ts';
import { countMarks } from './zip-check.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a document may unpack to, pictures and all: a zip bomb stops here. */
const MAX_UNPACKED = 200 * 1024 * 1024;
/** What it may unpack to without pictures; a hundred pages are about one megabyte of XML. */
const MAX_XML = 20 * 1024 * 1024;
const MAX_ENTRIES = 5_000;
/** Tags and attributes; a hundred pages by Word have a quarter of a million. Their tree is what takes memory and time. */
const MAX_MARKS = 400_000;

const sizeOf = (entries: readonly ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);
const isPicture = ({ name }: ZipEntry): boolean => /^word\/(?:media|embeddings|fonts)\//.test(name);

const options = {
  // Pictures are left out unread: only words are wanted.
  convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  includeEmbeddedStyleMap: false,
  // An empty paragraph says that what stands around it does not belong together.
  ignoreEmptyParagraphs: false,
  styleMap: ["p[style-name='Title'] => h1:fresh", 'strike => s'],
};

export const readDocx = async (bytes: Uint8Array): Promise<MinutesFile> => {
  const entries = readZipDirectory(bytes);
  if (!entries) return refused('unreadable');
  if (entries.some((entry) => entry.encrypted)) return refused('encrypted');
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name))) return refused('unknownType');
  const xml = sizeOf(entries.filter((entry) => !isPicture(entry)));
  if (sizeOf(entries) > MAX_UNPACKED || xml > MAX_XML || entries.length > MAX_ENTRIES)
    return refused('tooLarge');
  let marks = 0;
  for (const entry of entries) {
    const found = await countMarks(entry);
    if (found === null) return refused('unreadable');
    if (!isPicture(entry)) marks += found;
    if (marks > MAX_MARKS) return refused('tooLarge');
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return { ok: true, text: htmlToText(value) };
  } catch {
    return refused('unreadable');
  }
};
