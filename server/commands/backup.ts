// `npm run backup -- TARGET`: a consistent copy of DATA_DIR in a new folder, whether the server runs or not. One line on stdout;
// what can't be done gives one line on stderr and exit code 1.
import { resolve } from 'node:path';
import { parseDocumentName } from '../../app/ydoc/document-names.ts';
import { parseRecords } from '../auth/records.ts';
import { RECORDS_FILE } from '../data-files.ts';
import { readEnv } from '../env.ts';
import { backUpFolder } from '../store/back-up-folder.ts';
import { amountOf, folderGiven, oneLine } from './folder-command.ts';

const USAGE =
  'Usage: npm run backup -- TARGET — copies the data folder (DATA_DIR) to TARGET, a folder that is not there yet, while the server runs or not.';

const main = async (): Promise<void> => {
  const target = folderGiven(USAGE);
  if (target === null) return;
  const { dataDir } = readEnv();
  const manifest = await backUpFolder({
    from: dataDir,
    to: target,
    records: { file: RECORDS_FILE, parse: (text) => parseRecords(JSON.parse(text)) },
    isBoard: (document) => parseDocumentName(document)?.kind === 'board',
    now: Date.now(),
  });
  process.stdout.write(`Backed up ${amountOf(manifest)} to ${resolve(target)}.\n`);
  const { damaged } = manifest;
  if (damaged.length > 0)
    // The sound ones are worth a copy today of all days. Not a success: a script that keeps the last seven must not let go of
    // the ones from before the damage.
    throw new Error(
      `Keep your older backups: ${damaged.join(', ')} ${damaged.length === 1 ? 'is' : 'are'} damaged in ${dataDir} and could only be copied as found.`,
    );
};

await oneLine(main);
