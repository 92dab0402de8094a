// A line from its first moment to its last: admitted, brought into its document's room, listened to within limits, watched
// for signs of life, closed with a named code. The same for every kind of line; called by socket.ts and http-line.ts.
import type { IncomingMessage } from 'node:http';
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Log } from '../store/store.ts';
import { readFrame } from './frame.ts';
import type { Line, LineListener } from './line.ts';
import { Peer, type Visitor } from './peer.ts';
import { type Bucket, fullBucket, take } from './rate.ts';
import type { Room } from './room.ts';
import type { Rooms, Visit } from './rooms.ts';

export type Admitted = Visitor & { readonly ok: true; readonly document: string };
/** Asks for nothing but the request: cookie, origin and path. */
export type Admit = (
  request: IncomingMessage,
) => Promise<Admitted | { readonly ok: false; readonly close: number }>;

export type Attend = {
  /** Takes a paused line; never rejects. */
  attend(line: Line, request: IncomingMessage): Promise<void>;
  end(): void;
};

type Options = {
  readonly rooms: Rooms;
  readonly admit: Admit;
  readonly log: Log;
  readonly pingMs?: number;
  /** Milliseconds, of a clock that nobody sets. */
  readonly now?: () => number;
};

/** Seconds are what it takes to see that somebody is gone; a line over a bad network gets longer. */
const PING_MS = 4000;
const AWAY_AFTER_PINGS = 2;
const DEAD_AFTER_PINGS = 8;
const WEIGHT_OF_STEP1 = 50;

/** What all lines share. */
type All = Required<Pick<Options, 'rooms' | 'admit' | 'log' | 'now'>> & { readonly attended: Set<Attended> };

/** What one line is doing now. */
class Attended implements LineListener {
  readonly #line: Line;
  readonly #all: All;
  readonly #bucket: Bucket;
  #peer: Peer | null = null;
  #room: Room | null = null;
  #visit: Visit | null = null;
  #missed = 0;

  constructor(line: Line, all: All) {
    this.#line = line;
    this.#all = all;
    this.#bucket = fullBucket(all.now());
  }

  /** Resolves when it is in its room and listened to, or closed. */
  async comeIn(request: IncomingMessage): Promise<void> {
    const { rooms, admit, log } = this.#all;
    const line = this.#line;
    if (rooms.isStopping()) return line.close(CLOSE.restarting);
    const admission = await admitted(admit, request, rooms);
    if (!line.isOpen()) return;
    if (!admission.ok) return line.close(admission.close);
    if (rooms.isStopping()) return line.close(CLOSE.restarting);
    const { document, person } = admission;
    this.#peer = new Peer(line, admission, rooms.tally);
    this.#visit = rooms.enter(document, this.#peer);
    log.info({ line: line.id, kind: line.kind, document, person: person.id }, 'a line is admitted');
    const room = await this.#visit.room().catch((error: unknown) => {
      log.error({ line: line.id, document, err: error }, 'a document could not be loaded');
      return null;
    });
    if (!room) return line.close(CLOSE.notStored);
    this.#room = room;
    if (!rooms.isStopping()) line.resume();
  }

  message(bytes: Uint8Array): void {
    const { rooms, log, now } = this.#all;
    const [room, peer] = [this.#room, this.#peer];
    if (!room || !peer) return;
    this.alive();
    rooms.tally.messagesIn++;
    rooms.tally.bytesIn += bytes.length;
    try {
      const frame = readFrame(bytes, peer.mayWrite);
      const weight = frame.kind === 'step1' ? WEIGHT_OF_STEP1 : 1;
      if (take(this.#bucket, weight, now())) room.hear(peer, frame);
      else peer.close(CLOSE.tooFast);
    } catch (error) {
      // Only the error's name: its message may quote what somebody wrote.
      const reason = error instanceof Error ? error.name : 'unknown';
      log.info(
        { line: this.#line.id, person: peer.person.id, reason },
        'closed for a message that can not be read',
      );
      peer.close(CLOSE.badMessage);
    }
  }

  drained(): void {
    if (this.#peer) this.#room?.drained(this.#peer);
  }

  alive(): void {
    if (this.#missed >= AWAY_AFTER_PINGS && this.#peer) this.#room?.setAway(this.#peer, false);
    this.#missed = 0;
  }

  closed(): void {
    this.#visit?.leave();
    this.#all.rooms.tally.lines[this.#line.kind]--;
    this.#all.attended.delete(this);
  }

  /** Called at each beat: another sign of life is asked for, and the last one may be long ago. */
  ask(): void {
    // A line that we have paused can't be heard.
    if (this.#line.isPaused()) return;
    if (this.#missed >= DEAD_AFTER_PINGS) {
      this.#line.terminate();
      return;
    }
    if (this.#missed === AWAY_AFTER_PINGS && this.#peer) this.#room?.setAway(this.#peer, true);
    this.#missed++;
    this.#line.ping();
  }
}

/** Admission until it holds: a session that was ended meanwhile is asked for again. */
const admitted = async (admit: Admit, request: IncomingMessage, rooms: Rooms) => {
  for (;;) {
    const before = rooms.closings();
    const admission = await admit(request);
    if (!admission.ok || before === rooms.closings()) return admission;
  }
};

export const openAttend = (options: Options): Attend => {
  const { log, rooms, pingMs = PING_MS } = options;
  const all: All = { now: () => performance.now(), ...options, attended: new Set() };
  const beat = setInterval(() => {
    for (const attended of all.attended) attended.ask();
  }, pingMs).unref();
  return {
    attend: async (line, request) => {
      rooms.tally.lines[line.kind]++;
      rooms.tally.linesOpened++;
      const attended = new Attended(line, all);
      all.attended.add(attended);
      line.listener = attended;
      try {
        await attended.comeIn(request);
      } catch (error) {
        log.error({ line: line.id, err: error }, 'admission failed');
        line.close(CLOSE.restarting);
      }
    },
    end: () => clearInterval(beat),
  };
};
