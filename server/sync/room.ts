// One document and those who have it open: what they send is checked, stored, and only then taken in and sent on.
// Made by rooms.ts, which also decides when it ends; the rules S1–S26 are in RULES.md.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { DocumentStore, Log } from '../store/store.ts';
import { openCatchingUp } from './catching-up.ts';
import { openClosing } from './closing.ts';
import { MOST_QUEUED_BYTES, openCommits } from './commits.ts';
import { messagesOf, openDocument } from './document-bytes.ts';
import { changeOf, type DocumentWork, type Look } from './document-work.ts';
import { checkEdit, countStored, type Edit, editOfClosed, ownEdit } from './edits.ts';
import { type Frame, step1Message } from './frame.ts';
import { openKeeping, type Readable } from './keeping.ts';
import { keptRead } from './kept-read.ts';
import type { Message } from './message.ts';
import type { Peer } from './peer.ts';
import { openPresence } from './presence.ts';
import { openPresencePace } from './presence-pace.ts';
import type { Tally } from './tally.ts';
import { openTelling } from './telling.ts';

/** Reading stops when so much is queued for a disk that is merely slow. */
const PAUSE_BYTES = 4 * 1024 * 1024;

export type Room = {
  /** What `look` makes of all that is on disk now. Others may be given the same value: nobody changes it. */
  read<T>(look: Look<T>): Promise<T>;
  join(peer: Peer): void;
  leave(peer: Peer): void;
  /** Throws on what can't be read. */
  hear(peer: Peer, frame: Frame): void;
  /** The peer has read all it was sent. */
  drained(peer: Peer): void;
  /** Resolves when what `change` did is on disk and on its way to all. `change` runs on a copy. */
  edit(change: Parameters<typeof changeOf>[1]): Promise<void>;
  /** While `decide` runs edits of others wait; when it gives true none is taken any more, and those here are told (S26). */
  closeIf(decide: () => Promise<boolean>): Promise<void>;
  /** A line that gives no sign of life is away for the others, until it does (S14). */
  setAway(peer: Peer, away: boolean): void;
  renewPresence(): void;
  /** Nothing waits for the disk, is folded or written. */
  isIdle(): boolean;
  /** Resolves when nothing waits for the disk. */
  idle(): Promise<void>;
  /** Resolves when nothing waits, the log is folded and the readable copy written; what fails of the latter is logged. */
  settle(): Promise<void>;
};

export type RoomOptions = {
  readonly name: string;
  readonly documents: DocumentStore;
  readonly work: DocumentWork;
  readonly log: Log;
  readonly tally: Tally;
  readonly readable?: Readable | undefined;
  /** It takes no edits but the server's own (S26). */
  readonly isClosed: boolean;
  /** Something in the room itself went wrong: it must not go on. */
  readonly broken: () => void;
};

/** Loads the document first; rejects when it can't be, and then nothing was changed on disk (S2, S3). */
export const openRoom = async (options: RoomOptions): Promise<Room> => {
  const { name, documents, work, log, tally, readable, isClosed, broken } = options;
  const about = { document: name };
  const kept = await documents.load(name);
  let strange = 0;
  const document = openDocument(name, kept, (error) => {
    strange++;
    log.error({ ...about, err: error }, 'an update in the log could not be read and was passed over');
  });
  const keeping = openKeeping({ name, document, documents, work, log, tally, readable, kept });
  if (strange > 0) keeping.foundUnreadable();
  const peers = new Set<Peer>();
  const paused = new Set<Peer>();
  const presence = openPresence(() => peers);
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

  const tell = openTelling({
    document,
    tally,
    isRefusing: () => commits.isFailing(),
    isClosed: () => closing.isClosed(),
    greet: (peer) => presence.greet(peer),
  });

  const catchingUp = openCatchingUp({
    document,
    work,
    send: (peer, messages) => tell.send(peer, messages),
    isHere: (peer) => peers.has(peer),
    caughtUp: (peer) => tell.rest(peer),
    log,
    about,
  });

  const pace = openPresencePace(peers, () => presence.flush());

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
    read: keptRead(document, work),
    join: (peer) => {
      if (isFull()) return peer.close(CLOSE.notStored);
      peers.add(peer);
      // A viewer isn't asked for what it has: it would wait for ever to hear that it is stored.
      if (peer.mayWrite) tell.send(peer, [step1Message(document.stateVector())]);
      tell.disk(peer);
      tell.closed(peer);
      presence.greet(peer);
    },
    leave: (peer) => {
      peers.delete(peer);
      paused.delete(peer);
      presence.leave(peer);
      pace.heard();
    },
    hear: (peer, frame) => {
      if (frame.kind === 'edit') hearEdit(peer, frame.step2, frame.update);
      else if (frame.kind === 'step1') catchingUp.answer(peer, frame.stateVector);
      else if (frame.kind === 'presenceQuery') presence.greet(peer);
      else if (frame.kind === 'notAllowed') tally.dropped.viewer++;
      else if (frame.kind === 'presence') {
        tally.dropped.presence += presence.hear(peer, frame.entries);
        pace.heard();
      }
    },
    drained: (peer) => {
      if (!peers.has(peer) || peer.behind?.waiting) return;
      catchingUp.goOn(peer);
      tell.rest(peer);
    },
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
    closeIf: closing.closeIf,
    setAway: (peer, away) => {
      if (!peers.has(peer)) return;
      presence.setAway(peer, away);
      pace.heard();
    },
    renewPresence: () => presence.renew(),
    isIdle: () => commits.isIdle() && !keeping.isBusy(),
    idle: () => commits.idle(),
    settle: async () => {
      await commits.idle();
      await keeping.settle();
    },
  };
};
