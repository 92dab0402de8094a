// What backup.ts and restore.ts have in common: one folder as argument, one line as answer.
import { parseArgs } from 'node:util';
import { bytesOf, type Manifest } from '../store/manifest.ts';

/** The one argument; null when only `--help` was wanted, and given. */
export const folderGiven = (usage: string): string | null => {
  let given: { values: { help?: boolean }; positionals: string[] };
  try {
    given = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch {
    throw new Error(usage);
  }
  if (given.values.help) {
    process.stdout.write(`${usage}\n`);
    return null;
  }
  const [folder = '', ...more] = given.positionals;
  if (folder.trim() === '' || more.length > 0) throw new Error(usage);
  return folder;
};

const sizeOf = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
};

export const amountOf = (manifest: Manifest): string =>
  `${manifest.documents} ${manifest.documents === 1 ? 'document' : 'documents'}, ${sizeOf(bytesOf(manifest))},`;

/** Runs a command; an error is one line, and exit code 1. */
export const oneLine = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    const line = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
};
