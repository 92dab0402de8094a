// One document's folder: `snapshot`, which names the first log that isn't in it, and `log.<generation>`.
// Called by file-store.ts. What others must know of crashes is at `fold`.
import { DamagedDocument } from './damaged-document.ts';
import { type Disk, type OpenFile, replaceFile } from './disk.ts';
import {
  DamagedBytes,
  encodeBatch,
  encodeSnapshot,
  LOG_HEADER_BYTES,
  logHeader,
  readLog,
  readSnapshot,
} from './log-format.ts';
import type { FoldedDocument, KeptDocument, Log } from './store.ts';

export type DocumentFiles = {
  load(): Promise<KeptDocument>;
  append(updates: readonly Uint8Array[]): Promise<void>;
  fold(make: () => Promise<FoldedDocument>): Promise<void>;
  close(): Promise<void>;
};

type OpenLog = {
  readonly file: OpenFile;
  length: number;
  /** The file's own length: behind what it holds there are zeros. Unknown while its tail is torn. */
  end: number;
  tornTail: boolean;
  /** Room is made ahead, until the disk has once been too full for something. */
  growsAhead: boolean;
};
type State = {
  /** The number of the log that takes appends, and how much of it is whole (0: it is not there yet). */
  generation: number;
  whole: number;
  /** How long its file is when all behind `whole` are zeros; else `whole`. */
  end: number;
  log: OpenLog | null;
};

/**
 * A log's file grows ahead of it, by as much as it is long within these bounds: a sync that has to write down a new length, too,
 * waits for the file system's journal (measured at 20 appends a second: the slowest of a hundred 10 ms for 1–4).
 */
const LEAST_AHEAD = 16 * 1024;
const MOST_AHEAD = 1024 * 1024;
const ZEROS = Buffer.alloc(MOST_AHEAD);

export const SNAPSHOT = 'snapshot';
const logName = (generation: number) => `log.${generation}`;
/** Null for what is no log. */
export const generationOf = (file: string): number | null => {
  const digits = /^log\.(\d+)$/.exec(file)?.[1];
  return digits === undefined ? null : Number(digits);
};

/** One after the other: the next starts when the last has settled, however it did. */
const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  };
};

export const documentFiles = (disk: Disk, name: string, folder: string, log: Log): DocumentFiles => {
  const appending = oneAtATime();
  const folding = oneAtATime();
  let state: State | null = null;

  const setAside = async (file: string, reason: string): Promise<never> => {
    const names = await disk.list(folder);
    let n = 1;
    while (names.includes(`${file}.corrupt-${n}`)) n++;
    const aside = `${file}.corrupt-${n}`;
    await disk.rename(`${folder}/${file}`, `${folder}/${aside}`);
    await disk.syncFolder(folder);
    log.error({ document: name, file: `${folder}/${aside}`, reason }, 'a damaged file was set aside');
    throw new DamagedDocument(name, `${folder}/${aside}`);
  };

  const readFile = async <T>(file: string, read: (bytes: Buffer) => T): Promise<T | null> => {
    const bytes = await disk.read(`${folder}/${file}`);
    if (!bytes) return null;
    try {
      return read(bytes);
    } catch (error) {
      if (error instanceof DamagedBytes) return setAside(file, error.message);
      throw error;
    }
  };

  /** Reads all there is, cuts off what a crash left behind, and says where appends go on. */
  const scan = async (): Promise<{ kept: KeptDocument; found: State }> => {
    const names = await disk.list(folder);
    const corrupt = names.find((file) => file.includes('.corrupt-'));
    // Never served without what lies there, never written over: what to do is the operator's to decide.
    if (corrupt) throw new DamagedDocument(name, `${folder}/${corrupt}`);
    const snapshot = await readFile(SNAPSHOT, readSnapshot);
    const first = snapshot?.generation ?? 0;
    const generations = names.flatMap((file) => generationOf(file) ?? []).sort((a, b) => a - b);
    const updates: Uint8Array[] = [];
    const found: State = { generation: first, whole: 0, end: 0, log: null };
    for (const generation of generations) {
      const file = logName(generation);
      if (generation < first) {
        await disk.remove(`${folder}/${file}`);
        continue;
      }
      const read = await readFile(file, (bytes) => ({ ...readLog(bytes), length: bytes.length }));
      if (!read) continue;
      for (const update of read.updates) updates.push(update);
      if (read.isTorn)
        log.warn({ document: name, bytes: read.length - read.whole }, 'a torn last record was cut off');
      found.generation = generation;
      found.whole = read.whole;
      found.end = read.isTorn ? read.whole : read.length;
    }
    const kept = { snapshot: snapshot?.snapshot ?? null, index: snapshot?.index ?? null, updates };
    return { kept, found };
  };

  const openLog = async (at: State): Promise<OpenLog> => {
    if (at.log) return at.log;
    const path = `${folder}/${logName(at.generation)}`;
    if (at.whole < LOG_HEADER_BYTES) {
      await disk.makeFolder(folder);
      const file = await disk.open(path, 'w', { log: true });
      try {
        await file.write([logHeader()], 0);
        await file.sync();
        await disk.syncFolder(folder);
        await disk.syncFolder(`${folder}/..`);
      } catch (error) {
        await file.close();
        throw error;
      }
      at.log = { file, length: LOG_HEADER_BYTES, end: LOG_HEADER_BYTES, tornTail: false, growsAhead: true };
    } else {
      const file = await disk.open(path, 'r+', { log: true });
      at.log = { file, length: at.whole, end: at.end, tornTail: at.end === at.whole, growsAhead: true };
    }
    return at.log;
  };

  /** What failed left no record. If cutting it off fails, too, the next append does it first. */
  const cutTail = async (at: OpenLog) => {
    at.tornTail = true;
    await at.file.truncate(at.length);
    at.tornTail = false;
    at.end = at.length;
  };

  const append = async (updates: readonly Uint8Array[]) => {
    state ??= (await scan()).found;
    const at = await openLog(state);
    if (at.tornTail) await cutTail(at);
    const batch = encodeBatch(updates);
    const length = at.length + batch.length;
    const ahead = length > at.end && at.growsAhead ? Math.min(Math.max(length, LEAST_AHEAD), MOST_AHEAD) : 0;
    try {
      await at.file.append(ahead > 0 ? [batch, ZEROS.subarray(0, ahead)] : [batch], at.length);
    } catch (error) {
      at.growsAhead = false;
      await cutTail(at).catch(() => {});
      throw error;
    }
    at.length = length;
    at.end = Math.max(at.end, length + ahead);
    state.whole = length;
    state.end = at.end;
  };

  /** From here on appends go to a new log, made when the first one comes. */
  const turnPage = async (): Promise<number> => {
    state ??= (await scan()).found;
    if (state.whole > LOG_HEADER_BYTES) {
      const old = state.log;
      state = { generation: state.generation + 1, whole: 0, end: 0, log: null };
      await old?.file.close();
    }
    return state.generation;
  };

  /**
   * 1. The page is turned: the snapshot stands for the logs below the new number, appends go on meanwhile, and the snapshot is
   * made. 2. The snapshot, naming that number, is put in place whole. 3. The logs below it are removed.
   * A crash before 2 is done leaves the old snapshot and all logs; after it, logs that the next scan removes.
   */
  const fold = async (make: () => Promise<FoldedDocument>, turned: Promise<number>) => {
    const generation = await turned;
    const folded = await make();
    await disk.makeFolder(folder);
    await replaceFile(disk, folder, SNAPSHOT, encodeSnapshot(generation, folded));
    for (const file of await disk.list(folder)) {
      const number = generationOf(file);
      if (number !== null && number < generation) await disk.remove(`${folder}/${file}`);
    }
    await disk.syncFolder(`${folder}/..`);
  };

  return {
    load: () =>
      // Behind any fold: a scan must not see half of one.
      folding(() =>
        appending(async () => {
          const { kept, found } = await scan();
          // The open log, if any, is the one that was found: only the first load learns from the disk.
          state ??= found;
          return kept;
        }),
      ),
    append: (updates) => appending(() => append(updates)),
    fold: (make) => {
      const turned = appending(turnPage);
      return folding(() => fold(make, turned));
    },
    close: () =>
      // Behind any fold: it removes logs, and the next one who opens the folder may write them.
      folding(() =>
        appending(async () => {
          const open = state?.log;
          if (state) state.log = null;
          await open?.file.close();
        }),
      ),
  };
};
