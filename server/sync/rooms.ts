// All rooms: one for each document that somebody has open, or had a moment ago. Called by socket.ts and the server.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { DocumentStore, Log } from '../store/store.ts';
import { type changeOf, type DocumentWork, inlineWork, type Look } from './document-work.ts';
import type { Readable } from './keeping.ts';
import type { Peer } from './peer.ts';
import { openRoom, type Room } from './room.ts';
import { stopRooms } from './stop-rooms.ts';
import { newTally, type Tally } from './tally.ts';

export type Rooms = {
  /** What `look` makes of the document as it is on disk. Loads it when it must; rejects when it can't be. */
  read<T>(name: string, look: Look<T>): Promise<T>;
  /** Durable before it is seen by anybody; resolves when it is durable. `change` runs on a copy of the document. */
  edit(name: string, change: Parameters<typeof changeOf>[1]): Promise<void>;
  /**
   * While `decide` runs the document's edits wait; when it gives true none but the server's own is taken from then on (S26). `isClosed`
   * must then say so of the document, too.
   */
  closeIf(name: string, decide: () => Promise<boolean>): Promise<void>;
  /** Closes the sockets of an account or of a session, also those that are about to get in. */
  closeFor(who: { account?: string; session?: string }, code: number): void;
  /** Nobody gets in any more, what was received is stored, all are sent away. Resolves when that is done. */
  stop(): Promise<void>;

  readonly tally: Tally;

  /** For attend.ts. */
  enter(name: string, peer: Peer): Visit;
  isStopping(): boolean;
  /** Grows with each `closeFor`: one who was admitted before it must be admitted again. */
  closings(): number;
};

/** `room` resolves when it is loaded and the peer is in it; rejects when it can't be. `leave` once, whatever became of it. */
export type Visit = { room(): Promise<Room>; leave(): void };

type Options = {
  readonly documents: DocumentStore;
  readonly log: Log;
  /** The text of the readable copy beside the bytes; undefined for documents that have none. */
  readonly readable?: Readable;
  /** Whether a document takes no edits of anybody's; asked when it is loaded. */
  readonly isClosed?: (name: string) => boolean;
  /** Where Y.Docs are made: here and now, unless a thread is lent. */
  readonly work?: DocumentWork;
  /** How long a room stays after the last one left. */
  readonly idleMs?: number;
  /** How long a stop waits for a disk that refuses. */
  readonly stopMs?: number;
};

type Entry = {
  readonly name: string;
  readonly room: Promise<Room>;
  /** The same, once it is loaded. */
  loaded: Room | null;
  readonly peers: Set<Peer>;
  users: number;
  timer: NodeJS.Timeout | null;
};

/** One a line, so that it holds no more than it must. */
class PeerVisit implements Visit {
  readonly #entry: Entry;
  readonly #peer: Peer;
  readonly #left: (entry: Entry, peer: Peer) => void;

  constructor(entry: Entry, peer: Peer, left: (entry: Entry, peer: Peer) => void) {
    this.#entry = entry;
    this.#peer = peer;
    this.#left = left;
  }

  async room(): Promise<Room> {
    const room = await this.#entry.room;
    if (this.#entry.peers.has(this.#peer)) room.join(this.#peer);
    return room;
  }

  leave(): void {
    this.#left(this.#entry, this.#peer);
  }
}

/** y-protocols forgets a person it heard nothing of for 30 s, y-websocket hangs up a line that was quiet for 30 s. */
const RENEW_MS = 10_000;

export const openRooms = (options: Options): Rooms => {
  const { documents, log, readable, work = inlineWork(), idleMs = 30_000, stopMs = 5000 } = options;
  const { isClosed = () => false } = options;
  const entries = new Map<string, Entry>();
  const present = new Set<Peer>();
  const edits = new Set<Promise<void>>();
  const tally = newTally();
  let onEmpty = () => {};
  let closings = 0;
  let stopping = false;

  const forget = (entry: Entry) => {
    if (entry.timer) clearTimeout(entry.timer);
    if (entries.get(entry.name) !== entry) return;
    entries.delete(entry.name);
    tally.rooms--;
  };

  const open = (name: string): Entry => {
    const broken = () => {
      forget(entry);
      for (const peer of entry.peers) peer.close(CLOSE.restarting);
    };
    const entry: Entry = {
      name,
      room: openRoom({ name, documents, work, log, tally, readable, isClosed: isClosed(name), broken }),
      loaded: null,
      peers: new Set(),
      users: 0,
      timer: null,
    };
    entries.set(name, entry);
    tally.rooms++;
    entry.room.then(
      (room) => {
        entry.loaded = room;
      },
      // Not kept: the next one who asks makes a new attempt.
      () => forget(entry),
    );
    return entry;
  };

  /** The one room of this name: whoever asks while it loads waits for the same load (S4). */
  const hold = (name: string): Entry => {
    const entry = entries.get(name) ?? open(name);
    entry.users++;
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = null;
    return entry;
  };

  /** Ends the room unless somebody came back, at whatever instant (S16). */
  const unload = async (entry: Entry) => {
    const room = await entry.room;
    await room.settle();
    // Who came back meanwhile and left again set another timer: the room ends at that one.
    if (entry.users > 0 || entry.timer || entries.get(entry.name) !== entry) return;
    if (!room.isIdle()) return release(entry, 0);
    forget(entry);
    await documents.release(entry.name);
  };

  const release = (entry: Entry, users = 1) => {
    entry.users -= users;
    if (entry.users > 0 || stopping || entries.get(entry.name) !== entry) return;
    if (entry.timer) clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entry.timer = null;
      unload(entry).catch((error) => log.error({ document: entry.name, err: error }, 'a room could not end'));
    }, idleMs).unref();
  };

  const withRoom = async <T>(name: string, use: (room: Room) => T | Promise<T>): Promise<T> => {
    const entry = hold(name);
    try {
      return await use(await entry.room);
    } finally {
      release(entry);
    }
  };

  /** A stop waits for it. */
  const beforeStop = async (name: string, change: (room: Room) => Promise<void>) => {
    if (stopping) throw new Error('The server is stopping');
    const changed = withRoom(name, change);
    edits.add(changed);
    try {
      await changed;
    } finally {
      edits.delete(changed);
    }
  };

  const renewal = setInterval(() => {
    for (const { room } of entries.values())
      room.then(
        (loaded) => loaded.renewPresence(),
        () => {},
      );
  }, RENEW_MS).unref();

  const left = (entry: Entry, peer: Peer) => {
    present.delete(peer);
    if (present.size === 0) onEmpty();
    if (!entry.peers.delete(peer)) return;
    entry.loaded?.leave(peer);
    release(entry);
  };

  const empty = () =>
    new Promise<void>((resolve) => {
      onEmpty = resolve;
      if (present.size === 0) resolve();
    });

  const stop = async () => {
    stopping = true;
    clearInterval(renewal);
    await stopRooms({ rooms: () => [...entries.values()], edits, present, empty, log, stopMs });
    for (const entry of [...entries.values()]) forget(entry);
  };
  let stopped: Promise<void> | null = null;

  return {
    read: (name, look) => withRoom(name, (room) => room.read(look)),
    edit: (name, change) => beforeStop(name, (room) => room.edit(change)),
    closeIf: (name, decide) => beforeStop(name, (room) => room.closeIf(decide)),
    closeFor: ({ account, session }, code) => {
      closings++;
      for (const peer of present)
        if (peer.session === session || peer.person.id === account) peer.close(code);
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
    enter: (name, peer) => {
      present.add(peer);
      const entry = hold(name);
      entry.peers.add(peer);
      return new PeerVisit(entry, peer, left);
    },
    tally,
    isStopping: () => stopping,
    closings: () => closings,
  };
};
