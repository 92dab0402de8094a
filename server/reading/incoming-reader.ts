// The process that reads one file of somebody else's plan (.ics, .csv, .xlsx) and ends: its name and today's date in JSON and its bytes on
// stdin; an IncomingFile in JSON on stdout. Started by open-incoming.ts.
import { readIncomingFile, refusedFile } from '../../app/import/incoming-file.ts';
import { readOneFile } from './reading-process.ts';

await readOneFile({
  watch: new URL('./watch-limits.js', import.meta.url),
  read: (head, bytes) => {
    const { fileName, today } = head as { fileName: string; today: string };
    return readIncomingFile(bytes, fileName, today);
  },
  unreadable: refusedFile('unreadable'),
});
