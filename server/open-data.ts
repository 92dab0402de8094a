// The data folder, taken for this process alone: documents and records. Called by start-server.ts.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyRecords, parseRecords, type Records } from './auth/records.ts';
import { RECORDS_FILE } from './data-files.ts';
import { FINALISED_FOLDER, type FinalisedStore, openFinalised } from './finalised/finalised-store.ts';
import { StartError } from './start-error.ts';
import { openFileStore } from './store/file-store.ts';
import { openRecords } from './store/records.ts';
import type { DocumentStore, Log, RecordStore } from './store/store.ts';

export type Data = {
  readonly documents: DocumentStore;
  readonly records: RecordStore<Records>;
  readonly finalised: FinalisedStore;
  /** Resolves when all is on disk and the folder is free for another process. */
  close(): Promise<void>;
};

/** What keeps the folder from being opened is for the person at the terminal to mend: one line. */
const orSayWhy = async <T>(folder: string, opening: Promise<T>): Promise<T> => {
  try {
    return await opening;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartError(code ? `The data folder ${folder} cannot be used: ${message}` : message);
  }
};

export const openData = async (folder: string, log: Log): Promise<Data> => {
  await orSayWhy(folder, mkdir(folder, { recursive: true, mode: 0o700 }));
  const { documents, lock } = await orSayWhy(folder, openFileStore(folder, { log }));
  const free = async () => {
    await documents.close();
    await lock();
  };
  try {
    const records = await orSayWhy(
      folder,
      openRecords(join(folder, RECORDS_FILE), emptyRecords(), parseRecords),
    );
    const finalised = await orSayWhy(folder, openFinalised(join(folder, FINALISED_FOLDER)));
    return {
      documents,
      records,
      finalised,
      close: async () => {
        // One change after the other: this one comes after all that were asked for.
        await records.change(() => {});
        await finalised.close();
        await free();
      },
    };
  } catch (error) {
    await free();
    throw error;
  }
};
