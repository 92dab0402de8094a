// A board as it lies in the data folder, for commands that only look: without the folder's lock, so also while a server runs
// there, and without writing anything. Called by commands/wheel.ts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyUpdate, Doc } from 'yjs';
import type { BoardRecord } from '../app/context.ts';
import type { Board } from '../app/domain/board.ts';
import { readBoard } from '../app/ydoc/board-document.ts';
import { documentName } from '../app/ydoc/document-names.ts';
import { parseRecords } from './auth/records.ts';
import { RECORDS_FILE } from './data-files.ts';
import { StartError } from './start-error.ts';
import { copyDocument } from './store/copy-document.ts';
import { nodeDisk } from './store/disk.ts';
import { SNAPSHOT } from './store/document-files.ts';
import { fileNameOf } from './store/file-names.ts';
import { readLog, readSnapshot } from './store/log-format.ts';

/** Throws a StartError when there are no records, or they can't be read. */
export const readBoardRecords = async (dataDir: string): Promise<readonly BoardRecord[]> => {
  const file = join(dataDir, RECORDS_FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new StartError(`There are no boards in ${dataDir}. Is DATA_DIR the right folder?`);
  try {
    return parseRecords(JSON.parse(text)).boards.map(({ id, name }) => ({ id, name }));
  } catch {
    throw new StartError(`${file} can't be read.`);
  }
};

/** The board at one instant: what was on disk then. Throws a StartError for a damaged document. */
export const readBoardIn = async (dataDir: string, board: string): Promise<Board> => {
  const folder = join(dataDir, 'documents', fileNameOf(documentName.board(board)));
  const { files, isDamaged } = await copyDocument(nodeDisk, folder);
  if (isDamaged) throw new StartError(`The board ${board} is damaged in ${dataDir}; see data/README.md.`);
  const doc = new Doc();
  for (const { name, bytes } of files) {
    const buffer = Buffer.from(bytes);
    if (name === SNAPSHOT) applyUpdate(doc, readSnapshot(buffer).snapshot);
    else for (const update of readLog(buffer).updates) applyUpdate(doc, update);
  }
  const read = readBoard(doc);
  doc.destroy();
  return read;
};
