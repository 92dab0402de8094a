// A file of somebody else's plan: .ics, .csv, .xlsx, or a table that was pasted. What it is goes by its bytes, not by its name.
// Called by the process that reads it (server/reading/incoming-reader.ts). Never throws: a bad file is a reason.
import { type IncomingFile, type IncomingReason, MAX_INCOMING_BYTES } from '../domain/incoming/incoming.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { readCalendar } from './calendar-file.ts';
import { readCsv } from './csv-table.ts';
import { holdsEncryptedPackage, isCompound, isPdf, isRtf, isZip } from './file-signs.ts';
import { readPlainText } from './plain-text.ts';
import { readXlsx } from './xlsx-tables.ts';

const CALENDAR = /^\s*BEGIN:VCALENDAR\s*$/im;
/** What many programs give the name .xls: a web page, or Excel's XML of 2003. */
const PAGE = /^\s*<(?:!doctype|\?xml|html|head|body|meta|table|!--)/i;
const IS_CALENDAR_BY_NAME = /\.(?:ics|ical|ifb|vcs)$/i;
const IS_OTHER_BY_NAME = /\.(?:docx?|pptx?|odt|rtf|json|eml|m?[jt]sx?|css)$/i;

/** Characters that the answer may have: a small file can say the same long text thousands of times. */
const MOST_TEXT = 8_000_000;

export const refusedFile = (reason: IncomingReason): IncomingFile => ({ ok: false, reason });

const read = async (bytes: Uint8Array, fileName: string, today: PlainDate): Promise<IncomingFile> => {
  if (isZip(bytes)) return readXlsx(bytes);
  if (isCompound(bytes)) return refusedFile(holdsEncryptedPackage(bytes) ? 'encrypted' : 'oldExcel');
  if (isPdf(bytes) || isRtf(bytes)) return refusedFile('unknownType');
  const text = readPlainText(bytes)?.replace(/^\ufeff/, '') ?? null;
  if (text === null) return refusedFile('unknownType');
  if (text.trim() === '') return refusedFile('empty');
  if (PAGE.test(text)) return refusedFile('webPage');
  if (CALENDAR.test(text)) return readCalendar(text, today);
  if (IS_CALENDAR_BY_NAME.test(fileName)) return refusedFile('unreadable');
  if (IS_OTHER_BY_NAME.test(fileName)) return refusedFile('unknownType');
  const table = readCsv(text);
  if (table === null) return refusedFile('tooManyRows');
  return table.rows.length === 0
    ? refusedFile('empty')
    : { ok: true, incoming: { kind: 'table', tables: [table] } };
};

/** `today` says of which two years the times of repeated events are. */
export const readIncomingFile = async (
  bytes: Uint8Array,
  fileName: string,
  today: PlainDate,
): Promise<IncomingFile> => {
  if (bytes.length > MAX_INCOMING_BYTES) return refusedFile('tooLarge');
  if (bytes.length === 0) return refusedFile('empty');
  try {
    const file = await read(bytes, fileName, today);
    return JSON.stringify(file).length > MOST_TEXT ? refusedFile('tooLarge') : file;
  } catch {
    return refusedFile('unreadable');
  }
};
