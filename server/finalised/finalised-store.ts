// Finalised minutes on disk, one file a meeting, changed by the server alone (R2): put once, added to, never replaced.
// Opened by open-data.ts; called by finalised-minutes.ts.
import type { MeetingId } from '../../app/domain/card.ts';
import { documentName, parseDocumentName } from '../../app/ydoc/document-names.ts';
import { type Disk, nodeDisk } from '../store/disk.ts';
import { fileNameOf, nameOfFile } from '../store/file-names.ts';
import { type JsonFile, jsonFile } from '../store/json-file.ts';
import { type KeptMinutes, parseKept } from './finalised-records.ts';

/** The folder in the data folder. */
export const FINALISED_FOLDER = 'finalised';

/** One line for the operator; nothing of what the minutes say. */
export class DamagedMinutes extends Error {
  constructor(file: string, why: string) {
    super(`${file} can't be read and was left as it is; put it back from a backup. (${why})`);
    this.name = 'DamagedMinutes';
  }
}

export type FinalisedStore = {
  /** The meetings of a board whose minutes are final. */
  of(board: string): ReadonlySet<MeetingId>;
  /** Whether this is the document of minutes that are final. */
  isFinal(document: string): boolean;
  /** Null when they aren't final; rejects with DamagedMinutes when they can't be read. */
  read(board: string, meeting: MeetingId): Promise<KeptMinutes | null>;
  /**
   * False when there are some already: those stay. Resolves when it is on disk; when it rejects the minutes may be in their place all
   * the same, and are final then.
   */
  put(board: string, meeting: MeetingId, kept: KeptMinutes): Promise<boolean>;
  /** What was finalised stays as it is: only `addenda` and `mailings` are taken from what `add` gives. Null as in `read`. */
  add(
    board: string,
    meeting: MeetingId,
    add: (kept: KeptMinutes) => Pick<KeptMinutes, 'addenda' | 'mailings'>,
  ): Promise<KeptMinutes | null>;
  /** Resolves when all that was asked for is on disk. */
  close(): Promise<void>;
};

const whyNot = (error: unknown): string => {
  // JSON.parse and zod quote what they stumbled over; a minutes' text has no place in a log.
  if (error instanceof SyntaxError) return 'it is no JSON';
  return error instanceof Error && !('issues' in error) ? error.message : 'it is not as it was written';
};

export const openFinalised = async (folder: string, disk: Disk = nodeDisk): Promise<FinalisedStore> => {
  await disk.makeFolder(folder);
  const final = new Map<string, Set<MeetingId>>();
  const remember = (board: string, meeting: MeetingId) => {
    const those = final.get(board) ?? new Set();
    final.set(board, those.add(meeting));
  };
  for (const file of await disk.list(folder)) {
    const name = parseDocumentName(nameOfFile(file.replace(/\.json$/, '')) ?? '');
    if (file.endsWith('.json') && name?.kind === 'minutes') remember(name.board, name.meeting);
  }
  const pathOf = (board: string, meeting: MeetingId) =>
    `${folder}/${fileNameOf(documentName.minutes(board, meeting))}.json`;

  const load = async (path: string, file: JsonFile<unknown>): Promise<KeptMinutes | null> => {
    try {
      const value = await file.read();
      return value === null ? null : parseKept(value);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code) throw error;
      throw new DamagedMinutes(path, whyNot(error));
    }
  };

  /** One after the other: of two who finalise at once, the second finds what the first has put. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };

  const read = async (board: string, meeting: MeetingId) => {
    const path = pathOf(board, meeting);
    return load(path, jsonFile<unknown>(path, disk));
  };

  return {
    of: (board) => final.get(board) ?? new Set(),
    isFinal: (document) => {
      const name = parseDocumentName(document);
      return name?.kind === 'minutes' && (final.get(name.board)?.has(name.meeting) ?? false);
    },
    read,
    put: (board, meeting, kept) =>
      inTurn(async () => {
        if ((await read(board, meeting)) !== null) {
          remember(board, meeting);
          return false;
        }
        const path = pathOf(board, meeting);
        try {
          await jsonFile<KeptMinutes>(path, disk).write(parseKept(kept));
        } catch (error) {
          // The file is in its place before the disk says whether its name will last.
          if ((await disk.read(path)) !== null) remember(board, meeting);
          throw error;
        }
        remember(board, meeting);
        return true;
      }),
    add: (board, meeting, add) =>
      inTurn(async () => {
        const kept = await read(board, meeting);
        if (kept === null) return null;
        const { addenda, mailings } = add(kept);
        const next = parseKept({ ...kept, addenda, mailings });
        await jsonFile<KeptMinutes>(pathOf(board, meeting), disk).write(next);
        return next;
      }),
    close: () => inTurn(async () => {}),
  };
};
