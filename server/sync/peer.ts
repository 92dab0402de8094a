// One admitted line as its room sees it: what it is owed, and how much it may be sent before it has read.
// Made by attend.ts, called by rooms.ts, room.ts and presence.ts.
import type { Line } from './line.ts';
import type { Message } from './message.ts';
import type { PresencePerson } from './presence.ts';
import type { Tally } from './tally.ts';

/** Beyond this a line that doesn't read is sent nothing more (S12). */
export const MOST_UNREAD_BYTES = 1024 * 1024;

/** Who came in, and what they may do. */
export type Visitor = {
  readonly person: PresencePerson;
  /** The session's hash. */
  readonly session: string;
  readonly mayWrite: boolean;
};

/** What one has who is sent nothing for now, and what it is owed. */
export type Behind = {
  /** It was sent all up to here … */
  readonly position: number;
  /** … and had at least this. */
  readonly stateVector: Uint8Array;
  /** A diff is being made. */
  readonly waiting: boolean;
  /** The state vector of a sync step 1 that came meanwhile and isn't answered. */
  asked: Uint8Array | null;
};

export class Peer {
  readonly line: Line;
  readonly person: PresencePerson;
  readonly session: string;
  readonly mayWrite: boolean;
  readonly #tally: Tally;
  /** Edits received so far, in the order they came; the n-th has the number n. */
  received = 0;
  /** The first so many edits are on disk; `told` of them the client knows about. */
  stored = 0;
  told = 0;
  /** An edit was refused for a gap: nothing after it counts as stored until a later sync step 2 is (S8). */
  gap = false;
  /** It sent something with a gap, and no step 2 since … */
  refused = false;
  /** … which it was asked for. */
  asked = false;
  /** Sync steps 2 with holes in them that were mended. */
  mended = 0;
  /** While it is sent nothing. */
  behind: Behind | null = null;
  /** Something could not be sent: who is here may have changed meanwhile. */
  missed = false;
  /** What it was last told of the disk. */
  toldRefusing = false;
  /** The document is closed, and something that it sent was not taken … */
  turnedAway = false;
  /** … and what it was told of that; null while it wasn't told that the document is closed. */
  toldTurnedAway: boolean | null = null;

  constructor(line: Line, { person, session, mayWrite }: Visitor, tally: Tally) {
    this.line = line;
    this.#tally = tally;
    this.person = person;
    this.session = session;
    this.mayWrite = mayWrite;
  }

  /** True when too much lies unread. */
  isFull(): boolean {
    return this.line.unsentBytes() > MOST_UNREAD_BYTES;
  }

  /** Sends all, in one write, unless it is full, behind or closed; false when it didn't. */
  send(...messages: readonly Message[]): boolean {
    if (this.behind || this.isFull() || !this.line.isOpen()) {
      this.missed = true;
      return false;
    }
    this.line.send(messages);
    this.#tally.messagesOut += messages.length;
    for (const { frame } of messages) this.#tally.bytesOut += frame.length;
    return true;
  }

  close(code: number): void {
    this.line.close(code);
  }
}
