// When a room's log is folded into a snapshot and its readable copy is written. Called by room.ts.
import type { DocumentStore, KeptDocument, Log } from '../store/store.ts';
import type { DocumentBytes } from './document-bytes.ts';
import type { DocumentWork, Look } from './document-work.ts';
import { covers, Known } from './known.ts';
import type { Tally } from './tally.ts';

/** The readable copy's text, or undefined when there is none for such a document. */
export type Readable = Look<string | undefined>;

/** A log is folded when it is as large as its snapshot, and not for less than this: a joiner is sent both. */
const FOLD_AT_BYTES = 512 * 1024;
/** Of its own time the thread gives a document that grows and grows one part in so many, and at most a fold a second. */
const PART_OF_TIME = 10;
const FOLD_EVERY_MS = 1000;
/** All of it lies in memory, too: with so much the next fold doesn't wait. */
const FOLD_NOW_AT_BYTES = 4 * 1024 * 1024;

export type Keeping = {
  /** The log holds something that can't be applied: it is kept as it is, for somebody who can (R10). */
  foundUnreadable(): void;
  /** So much more is in the log. Folds it when it has grown long. */
  appended(bytes: number): void;
  /** Folds whatever is in the log and writes the readable copy. Never rejects. */
  settle(): Promise<void>;
  /** A fold or a readable copy is under way: the document's files may not be let go. */
  isBusy(): boolean;
};

type Options = {
  readonly name: string;
  readonly document: DocumentBytes;
  readonly documents: DocumentStore;
  readonly work: DocumentWork;
  readonly log: Log;
  readonly tally: Tally;
  readonly readable?: Readable | undefined;
  readonly kept: KeptDocument;
  /** Milliseconds, of a clock that nobody sets. */
  readonly now?: () => number;
};

export const openKeeping = (options: Options): Keeping => {
  const {
    name,
    document,
    documents,
    work,
    log,
    tally,
    readable,
    kept,
    now = () => performance.now(),
  } = options;
  let bytes = kept.updates.reduce((sum, update) => sum + update.length, 0);
  let unread = kept.updates.length > 0;
  let unfolded = unread;
  let mayFold = true;
  let folding: Promise<void> | null = null;
  let writing: Promise<void> | null = null;
  let notBefore = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;

  /** Never thought whole because it was made: it must reach as far as what it replaces. */
  const make = async () => {
    // The page is turned: what was appended before it is on disk, and one turn later in `document`, too. What came since
    // may be in both snapshot and log, which does no harm.
    await new Promise((resolve) => setImmediate(resolve));
    const source = document.source();
    const reached = Known.clocksIn(document.stateVector());
    const folded = await work.fold(source);
    if (!covers(Known.clocksOf(folded.index), reached)) throw new Error('a fold lacks some of its log');
    return { folded, position: source.position };
  };

  const fold = (): Promise<void> => {
    bytes = 0;
    unfolded = false;
    if (timer) clearTimeout(timer);
    timer = null;
    let made: Awaited<ReturnType<typeof make>> | null = null;
    const failed = (error: unknown) => {
      log.error({ document: name, err: error }, 'the log could not be folded');
      // It is all there still: the next settling tries again, or the log when it has grown as much once more.
      unfolded = true;
    };
    const ended = documents
      .fold(name, async () => {
        made = await make();
        return made.folded;
      })
      .then(() => {
        if (made) document.folded(made.folded, made.position);
        tally.folds++;
      })
      .catch(failed)
      .finally(() => {
        notBefore = now() + Math.max(FOLD_EVERY_MS, (made?.folded.ms ?? 0) * PART_OF_TIME);
        if (folding === ended) folding = null;
        foldWhenLong();
      });
    folding = ended;
    return ended;
  };

  const writeText = async () => {
    if (!unread || !readable) return;
    unread = false;
    try {
      const text = await work.read(document.source(), readable);
      if (text !== undefined) await documents.writeReadable(name, text);
    } catch (error) {
      unread = true;
      log.warn({ document: name, err: error }, 'the readable copy could not be written');
    }
  };

  /** One after the other: who settles waits for one that was begun before, too. */
  const writeReadable = (): Promise<void> => {
    const ended: Promise<void> = (writing ?? Promise.resolve()).then(writeText).finally(() => {
      if (writing === ended) writing = null;
    });
    writing = ended;
    return ended;
  };

  const waitMs = () => (bytes > FOLD_NOW_AT_BYTES + document.snapshotBytes() ? 0 : notBefore - now());
  const isLong = () => bytes > Math.max(FOLD_AT_BYTES, document.snapshotBytes());

  /** Now, or as soon as it may be. */
  const foldWhenLong = (): void => {
    if (!mayFold || folding || !isLong()) return;
    const wait = waitMs();
    if (wait > 0) {
      timer ??= setTimeout(() => {
        timer = null;
        foldWhenLong();
      }, wait).unref();
      return;
    }
    void fold();
    void writeReadable();
  };

  return {
    isBusy: () => folding !== null || writing !== null,
    foundUnreadable: () => {
      mayFold = false;
    },
    appended: (more) => {
      unread = true;
      unfolded = true;
      bytes += more;
      foldWhenLong();
    },
    settle: async () => {
      const folded = mayFold && unfolded ? fold() : folding;
      await Promise.all([folded, writeReadable()]);
    },
  };
};
