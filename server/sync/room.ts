// One document and those who have it open: what they send is checked, stored, and only then applied and sent on.
// Made by rooms.ts, which also decides when it ends; the rules S1–S19 are in RULES.md.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { DocumentStore, Log } from '../store/store.ts';
import { MOST_QUEUED_BYTES, openCommits } from './commits.ts';
import { acknowledge, checkEdit, type Edit, ownEdit, tellStored } from './edits.ts';
import { type Frame, step1Message, step2Message, updateMessage } from './frame.ts';
import { openKeeping, type Readable } from './keeping.ts';
import type { Peer } from './peer.ts';
import { openPresence } from './presence.ts';
import { openDocument, type RoomDocument } from './room-document.ts';

/** Reading stops when so much is queued for a disk that is merely slow. */
const PAUSE_BYTES = 4 * 1024 * 1024;
export type Room = {
  readonly read: RoomDocument['read'];
  join(peer: Peer): void;
  leave(peer: Peer): void;
  /** Throws on what can't be read. */
  hear(peer: Peer, frame: Frame): void;
  /** The peer has read all it was sent. */
  drained(peer: Peer): void;
  /** Resolves when what `change` did is on disk, applied and on its way to all. */
  edit(change: Parameters<RoomDocument['updateOf']>[0]): Promise<void>;
  /** A line that gives no sign of life is away for the others, until it does (S14). */
  setAway(peer: Peer, away: boolean): void;
  renewPresence(): void;
  isIdle(): boolean;
  /** Resolves when nothing waits for the disk. */
  idle(): Promise<void>;
  /** Resolves when nothing waits, the log is folded and the readable copy written; what fails of the latter is logged. */
  settle(): Promise<void>;
  close(): void;
};

export type RoomOptions = {
  readonly name: string;
  readonly documents: DocumentStore;
  readonly log: Log;
  readonly readable?: Readable | undefined;
  /** An update is stored that can't be applied: the room must not go on. */
  readonly broken: () => void;
};

/** Loads the document first; rejects when it can't be, and then nothing was changed on disk (S2, S3). */
export const openRoom = async ({ name, documents, log, readable, broken }: RoomOptions): Promise<Room> => {
  const about = { document: name };
  const kept = await documents.load(name);
  const keeping = openKeeping({ name, documents, log, readable, kept });
  const document = openDocument(kept, (error) => {
    keeping.foundUnreadable();
    log.error({ ...about, err: error }, 'an update in the log could not be applied and was passed over');
  });
  const peers = new Set<Peer>();
  const paused = new Set<Peer>();
  const presence = openPresence(() => peers);
  let presenceDue = false;
  let lastEdit: Promise<unknown> = Promise.resolve();

  const resumeAll = () => {
    for (const peer of paused) peer.line.resume();
    paused.clear();
  };

  const relay = (update: Uint8Array, senders: ReadonlySet<Peer | null>) => {
    const bytes = updateMessage(update);
    const [only] = senders;
    for (const peer of peers) if (senders.size > 1 || peer !== only) peer.send(bytes);
  };

  const startAnew = () => {
    keeping.foundUnreadable();
    for (const { done } of commits.halt()) done?.(new Error(`${name} could not take the edit`));
    broken();
  };

  const committed = (edits: readonly Edit[]) => {
    const stored = edits.filter(({ update }) => update !== null);
    const updates = stored.flatMap(({ update }) => update ?? []);
    for (const peer of peers)
      if (!peer.behindSince && peer.isFull()) peer.behindSince = document.stateVector();
    try {
      const change = document.apply(updates);
      if (change) relay(change, new Set(stored.map(({ peer }) => peer)));
    } catch (error) {
      log.error({ ...about, err: error }, 'a stored update could not be applied; the room starts anew');
      startAnew();
    }
    acknowledge(edits);
    for (const { done } of edits) done?.();
    keeping.appended(updates, document.snapshot, document.read);
    if (commits.queuedBytes() < PAUSE_BYTES / 2) resumeAll();
  };

  const commits = openCommits<Edit>({
    append: (updates) => documents.append(name, updates),
    committed: (edits) => {
      committed(edits);
      if (commits.queuedBytes() === 0) document.forgetQueued();
    },
    failing: resumeAll,
    log,
    about,
  });

  const isFull = () => commits.isFailing() && commits.queuedBytes() > MOST_QUEUED_BYTES;

  const add = (edit: Edit) => {
    commits.add(edit);
    if (isFull()) for (const peer of peers) peer.close(CLOSE.notStored);
    else if (edit.peer && !commits.isFailing() && commits.queuedBytes() > PAUSE_BYTES) {
      edit.peer.line.pause();
      paused.add(edit.peer);
    }
  };

  const ask = (peer: Peer) => {
    if (!peer.asked) peer.asked = peer.send(step1Message(document.stateVector()));
  };

  const hearEdit = (peer: Peer, step2: boolean, update: Uint8Array) => {
    const edit = checkEdit(document, peer, step2, update);
    add(edit);
    if (edit.outcome === 'refused') ask(peer);
  };

  const answer = (peer: Peer, stateVector: Uint8Array) => {
    const update = document.since(stateVector);
    // `stateVector` is a view of a message's bytes; what is remembered must be its own.
    if (!peer.send(step2Message(update))) peer.behindSince = new Uint8Array(stateVector);
  };

  const presenceHeard = () => {
    if (presenceDue) return;
    presenceDue = true;
    setImmediate(() => {
      presenceDue = false;
      presence.flush();
    });
  };

  return {
    read: document.read,
    join: (peer) => {
      if (isFull()) return peer.close(CLOSE.notStored);
      peers.add(peer);
      // A viewer isn't asked for what it has: it would wait for ever to hear that it is stored.
      if (peer.mayWrite) peer.send(step1Message(document.stateVector()));
      presence.greet(peer);
    },
    leave: (peer) => {
      peers.delete(peer);
      paused.delete(peer);
      presence.leave(peer);
      presenceHeard();
    },
    hear: (peer, frame) => {
      if (frame.kind === 'edit') hearEdit(peer, frame.step2, frame.update);
      else if (frame.kind === 'step1') answer(peer, frame.stateVector);
      else if (frame.kind === 'presenceQuery') presence.greet(peer);
      else if (frame.kind === 'presence') {
        presence.hear(peer, frame.entries);
        presenceHeard();
      }
    },
    drained: (peer) => {
      if (!peers.has(peer)) return;
      const since = peer.behindSince;
      peer.behindSince = null;
      if (since) {
        peer.send(step2Message(document.since(since)));
        presence.greet(peer);
      }
      tellStored(peer);
      if (peer.gap) ask(peer);
    },
    edit: (change) => {
      const edit = async () => {
        if (isFull()) throw new Error(`The disk takes no more edits of ${name}`);
        const update = document.updateOf(change);
        if (!update) return;
        document.check(update);
        await new Promise<void>((resolve, reject) => {
          const done = (error?: Error) => (error ? reject(error) : resolve());
          add(ownEdit(update, done));
        });
      };
      const next = lastEdit.then(edit);
      lastEdit = next.catch(() => {});
      return next;
    },
    setAway: (peer, away) => {
      if (!peers.has(peer)) return;
      presence.setAway(peer, away);
      presenceHeard();
    },
    renewPresence: () => presence.renew(),
    isIdle: () => commits.isIdle(),
    idle: () => commits.idle(),
    settle: async () => {
      await commits.idle();
      await keeping.settle(document.snapshot, document.read);
    },
    close: () => document.destroy(),
  };
};
