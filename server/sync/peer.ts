// One admitted socket as its room sees it: what it is owed, and how much it may be sent before it has read.
// Made by socket.ts, called by rooms.ts, room.ts and presence.ts.
import type { WebSocket } from 'ws';
import type { PresencePerson } from './presence.ts';

/** Beyond this a socket that doesn't read is sent nothing more (S12). */
export const MOST_UNREAD_BYTES = 1024 * 1024;

export type Peer = {
  readonly person: PresencePerson;
  readonly session: string;
  readonly mayWrite: boolean;
  /** Edits received so far, in the order they came; the n-th has the number n. */
  received: number;
  /** The first so many edits are on disk; `told` of them the client knows about. */
  stored: number;
  told: number;
  /** An edit was refused for a gap: nothing after it counts as stored until a later sync step 2 is (S8). */
  gap: boolean;
  /** It was asked for what is missing, and hasn't answered yet. */
  asked: boolean;
  /** Sync steps 2 with holes in them that were mended. */
  mended: number;
  /** While it is sent nothing: a state vector that it surely has. */
  behindSince: Uint8Array | null;
  /** True when too much lies unread. */
  isFull(): boolean;
  /** Sends unless it is full, behind or closed; false when it didn't. */
  send(bytes: Uint8Array): boolean;
  close(code: number): void;
  /** Resolves when the line is no more. */
  readonly closed: Promise<void>;
  /** Without a goodbye. */
  terminate(): void;
  /** No more is read from it, or again. */
  pause(): void;
  resume(): void;
};

export const openPeer = (socket: WebSocket, who: Pick<Peer, 'person' | 'session' | 'mayWrite'>): Peer => {
  const peer: Peer = {
    person: who.person,
    session: who.session,
    mayWrite: who.mayWrite,
    received: 0,
    stored: 0,
    told: 0,
    gap: false,
    asked: false,
    mended: 0,
    behindSince: null,
    isFull: () => socket.bufferedAmount > MOST_UNREAD_BYTES,
    send: (bytes) => {
      if (peer.behindSince || peer.isFull() || socket.readyState !== socket.OPEN) return false;
      // An error here is the socket's, which closes for it.
      socket.send(bytes, { binary: true }, () => {});
      return true;
    },
    close: (code) => {
      // A paused socket would not see the other side's goodbye.
      socket.resume();
      socket.close(code);
    },
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
    terminate: () => socket.terminate(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
  return peer;
};
