// The process that reads one file of minutes and ends: its name in JSON and its bytes on stdin; on stdout a line for each page that it
// has read, where there are pages, and a MinutesFile in JSON at the end. Started by read-in-process.ts.
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { refused } from '../../app/import/minutes-file-result.ts';
import { isStrayPdfError } from '../../app/import/stray-pdf-error.ts';
import { readOneFile } from './reading-process.ts';

await readOneFile({
  watch: new URL('./watch-limits.js', import.meta.url),
  read: (fileName, bytes) =>
    readMinutesFile(bytes, String(fileName), (page, of) => {
      process.stdout.write(`${JSON.stringify({ page, of })}\n`);
    }),
  unreadable: refused('unreadable'),
  isStray: isStrayPdfError,
});
