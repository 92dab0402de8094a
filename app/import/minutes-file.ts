// A file of minutes as text: .txt, .md, .docx, .pdf. What it is goes by its bytes first, its name second.
// Called by the server's `meetings.readFile` and by `npm run minutes`. Never throws: a bad file is a reason.
import { readDocx } from './docx-text.ts';
import { holdsEncryptedPackage, isCompound, isPdf, isRtf, isZip } from './file-signs.ts';
import { type MinutesFile, type OnPage, refused } from './minutes-file-result.ts';
import { readPdf } from './pdf-text.ts';
import { readPlainText } from './plain-text.ts';
import { tidyText } from './tidy-text.ts';

export type { MinutesFile, MinutesFileReason, OnPage } from './minutes-file-result.ts';

export const MAX_MINUTES_BYTES = 20 * 1024 * 1024;
/** More text than this is no minutes; it would only keep the reader busy. */
const MAX_CHARACTERS = 2_000_000;

/** Names that promise text; of these, and of Word and PDF, bytes that are something else are a broken file. */
const TEXT_NAME = /\.(?:txt|text|md|markdown)$/i;
const DOCUMENT_NAME = /\.(?:pdf|docx)$/i;
/** Text to a computer, but not to a reader of minutes. */
const OTHER_NAME = /\.(?:html?|xml|rtf|odt|doc|xlsx?|pptx?|json|m?[jt]sx?|css|svg|eml|ics)$/i;

const read = async (bytes: Uint8Array, fileName: string, onPage?: OnPage): Promise<MinutesFile> => {
  if (isPdf(bytes)) return readPdf(bytes, onPage);
  if (isZip(bytes)) return readDocx(bytes);
  if (isCompound(bytes)) return refused(holdsEncryptedPackage(bytes) ? 'encrypted' : 'unknownType');
  if (isRtf(bytes)) return refused('unknownType');
  if (DOCUMENT_NAME.test(fileName)) return refused('unreadable');
  if (OTHER_NAME.test(fileName)) return refused('unknownType');
  const text = readPlainText(bytes);
  if (text === null) return refused(TEXT_NAME.test(fileName) ? 'unreadable' : 'unknownType');
  return { ok: true, text };
};

/**
 * The text with `\n` line ends, in NFC, without control characters. Headings of Word come as `# …`, list items as `- …` or `1. …`,
 * table rows as `| a | b |`; paragraphs have an empty line between them where the writer set them apart. The cells of a PDF's table stand under
 * each other, at least four spaces apart, its lines are set in as on the page, and larger or bold ones come as `# …` and `**…**`.
 */
export const readMinutesFile = async (
  bytes: Uint8Array,
  fileName: string,
  onPage?: OnPage,
): Promise<MinutesFile> => {
  if (bytes.length > MAX_MINUTES_BYTES) return refused('tooLarge');
  if (bytes.length === 0) return refused('empty');
  try {
    const found = await read(bytes, fileName, onPage);
    if (!found.ok) return found;
    const text = tidyText(found.text);
    if (text.length > MAX_CHARACTERS) return refused('tooLarge');
    return text.trim() === '' ? refused('empty') : { ok: true, text };
  } catch {
    return refused('unreadable');
  }
};
