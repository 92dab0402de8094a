// `npm run restore -- SOURCE`: puts a backup into DATA_DIR, which must hold nothing yet. One line on stdout; what can't be done
// gives one line on stderr and exit code 1, and then nothing was put in place.
import { resolve } from 'node:path';
import { RECORDS_FILE } from '../data-files.ts';
import { readEnv } from '../env.ts';
import { restoreFolder } from '../store/restore-folder.ts';
import { amountOf, folderGiven, oneLine } from './folder-command.ts';

const USAGE =
  'Usage: npm run restore -- SOURCE — puts the backup in SOURCE into the data folder (DATA_DIR), which must hold nothing yet. Stop the server first.';

const main = async (): Promise<void> => {
  const source = folderGiven(USAGE);
  if (source === null) return;
  const { dataDir } = readEnv();
  const manifest = await restoreFolder({ from: source, to: dataDir, records: RECORDS_FILE });
  const damaged =
    manifest.damaged.length > 0 ? ` Damaged when the backup was made: ${manifest.damaged.join(', ')}.` : '';
  process.stdout.write(
    `Restored ${amountOf(manifest)} of ${manifest.made} from ${resolve(source)} into ${dataDir}.${damaged}\n`,
  );
};

await oneLine(main);
