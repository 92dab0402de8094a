// The way of an edit through a room: checked, stored, and only then taken in and sent on. Who sends more than the disk takes waits, and what
// comes while a document is being closed does, too. Called by room.ts.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { DocumentStore, Log } from '../store/store.ts';
import type { CatchingUp } from './catching-up.ts';
import { type Closing, openClosing } from './closing.ts';
import { type Commits, MOST_QUEUED_BYTES, openCommits } from './commits.ts';
import { type DocumentBytes, messagesOf } from './document-bytes.ts';
import { changeOf } from './document-work.ts';
import { checkEdit, countStored, type Edit, editOfClosed, ownEdit } from './edits.ts';
import type { Keeping } from './keeping.ts';
import type { Message } from './message.ts';
import type { Peer } from './peer.ts';
import type { PresencePace } from './presence-pace.ts';
import type { Tally } from './tally.ts';
import type { Telling } from './telling.ts';

/** Reading stops when so much is queued for a disk that is merely slow. */
const PAUSE_BYTES = 4 * 1024 * 1024;

export type TakingEdits = Pick<Closing, 'isClosed' | 'closeIf'> &
  Pick<Commits<Edit>, 'isFailing' | 'isIdle' | 'idle'> & {
    /** Throws on what can't be read. */
    hear(peer: Peer, step2: boolean, update: Uint8Array): void;
    /** Resolves when what `change` did is on disk and on its way to all. `change` runs on a copy. */
    edit(change: Parameters<typeof changeOf>[1]): Promise<void>;
    /** The disk takes nothing, and as much waits for it as may. */
    isFull(): boolean;
    /** It is gone. */
    forget(peer: Peer): void;
  };

type Options = {
  readonly name: string;
  readonly document: DocumentBytes;
  readonly documents: Pick<DocumentStore, 'append'>;
  readonly keeping: Pick<Keeping, 'foundUnreadable' | 'appended'>;
  /** Those in the room. */
  readonly peers: ReadonlySet<Peer>;
  readonly tell: Telling;
  readonly pace: PresencePace;
  readonly catchingUp: CatchingUp;
  readonly isClosed: boolean;
  /** Something in the room itself went wrong: it must not go on. */
  readonly broken: () => void;
  readonly log: Log;
  readonly tally: Tally;
  readonly about: object;
};

export const openTakingEdits = (options: Options): TakingEdits => {
  const { name, document, documents, keeping, peers, tell, pace, catchingUp } = options;
  const { isClosed, broken, log, tally, about } = options;
  const paused = new Set<Peer>();
  let lastEdit: Promise<unknown> = Promise.resolve();

  const pause = (peer: Peer) => {
    peer.line.pause();
    paused.add(peer);
  };
  const resumeAll = () => {
    for (const peer of paused) peer.line.resume();
    paused.clear();
  };
  const resumeUnlessMuchWaits = () => {
    if (commits.queuedBytes() < PAUSE_BYTES / 2) resumeAll();
  };

  /** In one write for each: what is new, unless it is all its own, and how much of its own is on disk. */
  const sendOn = (
    news: readonly Message[],
    senders: ReadonlySet<Peer | null>,
    touched: ReadonlySet<Peer>,
  ) => {
    const [only] = senders;
    for (const peer of peers) {
      const isOwn = senders.size === 1 && peer === only;
      if (touched.has(peer)) tell.newsAndStored(peer, isOwn ? [] : news);
      else if (!isOwn && news.length > 0) tell.send(peer, news);
    }
  };

  const startAnew = () => {
    keeping.foundUnreadable();
    for (const { done } of commits.halt()) done?.(new Error(`${name} could not take the edit`));
    broken();
  };

  const committed = (edits: readonly Edit[], news: readonly Message[]) => {
    const stored = edits.filter(({ update }) => update !== null);
    for (const peer of peers) if (peer.isFull()) catchingUp.fallBehind(peer);
    try {
      document.take(
        news,
        stored.flatMap(({ contents }) => contents ?? []),
      );
      const senders = new Set(stored.map(({ peer }) => peer));
      pace.alongWith(() => sendOn(news, senders, countStored(edits)));
    } catch (error) {
      log.error({ ...about, err: error }, 'stored edits could not be sent on; the room starts anew');
      startAnew();
    }
    for (const { done } of edits) done?.();
    const bytes = stored.reduce((sum, { update }) => sum + (update?.length ?? 0), 0);
    if (bytes > 0) keeping.appended(bytes);
    resumeUnlessMuchWaits();
  };

  const commits = openCommits<Edit, readonly Message[]>({
    append: (updates) => documents.append(name, updates),
    prepare: messagesOf,
    committed: (edits, news) => {
      committed(edits, news);
      if (commits.queuedBytes() > 0) return;
      document.forgetQueued();
      document.tidy();
    },
    failing: () => {
      resumeAll();
      // Everybody, also who has nothing unsaved: what the others do doesn't come through either (S10).
      for (const peer of peers) tell.disk(peer);
    },
    log,
    tally,
    about,
  });

  const isFull = () => commits.isFailing() && commits.queuedBytes() > MOST_QUEUED_BYTES;

  const add = (edit: Edit) => {
    commits.add(edit);
    if (isFull()) for (const peer of peers) peer.close(CLOSE.notStored);
    else if (edit.peer && !commits.isFailing() && commits.queuedBytes() > PAUSE_BYTES) {
      pause(edit.peer);
    }
  };

  const hearEdit = (peer: Peer, step2: boolean, update: Uint8Array): void => {
    if (closing.isDeciding()) closing.wait(peer, () => hearEdit(peer, step2, update));
    else if (closing.isClosed()) hearAfterClosing(peer, step2, update);
    else hearWhileOpen(peer, step2, update);
  };

  const hearWhileOpen = (peer: Peer, step2: boolean, update: Uint8Array) => {
    tally.edits++;
    const edit = checkEdit(document, peer, step2, update);
    add(edit);
    if (edit.outcome === 'refused') {
      tally.dropped.gap++;
      tell.ask(peer);
    }
  };

  const hearAfterClosing = (peer: Peer, step2: boolean, update: Uint8Array) => {
    tally.edits++;
    const edit = editOfClosed(document, peer, step2, update);
    add(edit);
    if (edit.outcome === 'stored') return;
    tally.dropped.closed++;
    peer.turnedAway = true;
    tell.closed(peer);
  };

  const closing = openClosing({
    isClosed,
    idle: () => commits.idle(),
    closed: () => {
      for (const peer of peers) tell.closed(peer);
    },
    pause,
    goOn: resumeUnlessMuchWaits,
  });

  return {
    hear: hearEdit,
    edit: (change) => {
      const edit = async () => {
        if (isFull()) throw new Error(`The disk takes no more edits of ${name}`);
        const update = await changeOf(document.source(), change);
        if (!update) return;
        await new Promise<void>((resolve, reject) => {
          const done = (error?: Error) => (error ? reject(error) : resolve());
          add(ownEdit(document, update, done));
        });
      };
      const next = lastEdit.then(edit);
      lastEdit = next.catch(() => {});
      return next;
    },
    isFull,
    forget: (peer) => paused.delete(peer),
    isClosed: closing.isClosed,
    closeIf: closing.closeIf,
    isFailing: commits.isFailing,
    isIdle: commits.isIdle,
    idle: commits.idle,
  };
};
