// One document and those who have it open: who joins, leaves, is told and catches up. How their edits are taken stands in taking-edits.ts.
// Made by rooms.ts, which also decides when it ends; the rules S1–S26 are in RULES.md.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { DocumentStore, Log } from '../store/store.ts';
import { openCatchingUp } from './catching-up.ts';
import { openDocument } from './document-bytes.ts';
import type { DocumentWork, Look } from './document-work.ts';
import { type Frame, step1Message } from './frame.ts';
import { openKeeping, type Readable } from './keeping.ts';
import { keptRead } from './kept-read.ts';
import type { Peer } from './peer.ts';
import { openPresence } from './presence.ts';
import { openPresencePace } from './presence-pace.ts';
import { openTakingEdits, type TakingEdits } from './taking-edits.ts';
import type { Tally } from './tally.ts';
import { openTelling } from './telling.ts';

export type Room = Pick<TakingEdits, 'edit' | 'closeIf' | 'idle'> & {
  /** What `look` makes of all that is on disk now. Others may be given the same value: nobody changes it. */
  read<T>(look: Look<T>): Promise<T>;
  join(peer: Peer): void;
  leave(peer: Peer): void;
  /** Throws on what can't be read. */
  hear(peer: Peer, frame: Frame): void;
  /** The peer has read all it was sent. */
  drained(peer: Peer): void;
  /** A line that gives no sign of life is away for the others, until it does (S14). */
  setAway(peer: Peer, away: boolean): void;
  renewPresence(): void;
  /** Nothing waits for the disk, is folded or written. */
  isIdle(): boolean;
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
  const presence = openPresence(() => peers);

  const tell = openTelling({
    document,
    tally,
    isRefusing: () => edits.isFailing(),
    isClosed: () => edits.isClosed(),
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

  const edits = openTakingEdits({
    name,
    document,
    documents,
    keeping,
    peers,
    tell,
    pace,
    catchingUp,
    isClosed,
    broken,
    log,
    tally,
    about,
  });

  return {
    read: keptRead(document, work),
    join: (peer) => {
      if (edits.isFull()) return peer.close(CLOSE.notStored);
      peers.add(peer);
      // A viewer isn't asked for what it has: it would wait for ever to hear that it is stored.
      if (peer.mayWrite) tell.send(peer, [step1Message(document.stateVector())]);
      tell.disk(peer);
      tell.closed(peer);
      presence.greet(peer);
    },
    leave: (peer) => {
      peers.delete(peer);
      edits.forget(peer);
      presence.leave(peer);
      pace.heard();
    },
    hear: (peer, frame) => {
      if (frame.kind === 'edit') edits.hear(peer, frame.step2, frame.update);
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
    edit: edits.edit,
    closeIf: edits.closeIf,
    setAway: (peer, away) => {
      if (!peers.has(peer)) return;
      presence.setAway(peer, away);
      pace.heard();
    },
    renewPresence: () => presence.renew(),
    isIdle: () => edits.isIdle() && !keeping.isBusy(),
    idle: edits.idle,
    settle: async () => {
      await edits.idle();
      await keeping.settle();
    },
  };
};
