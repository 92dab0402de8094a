// Those who lack something: who joins, who comes back, and who didn't read for a while. Called by room.ts (S12, S23).
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Log } from '../store/store.ts';
import type { DocumentBytes } from './document-bytes.ts';
import type { DocumentWork } from './document-work.ts';
import { step2Message } from './frame.ts';
import type { Message } from './message.ts';
import type { Behind, Peer } from './peer.ts';

export type CatchingUp = {
  /** From now on it is sent nothing, until it has read what it was sent. */
  fallBehind(peer: Peer): void;
  /** Answers a sync step 1, now or when it may be sent something again. Throws when `asked` is no state vector. */
  answer(peer: Peer, asked: Uint8Array): void;
  /** It has read all: what it is owed. */
  goOn(peer: Peer): void;
};

type Options = {
  readonly document: DocumentBytes;
  readonly work: DocumentWork;
  /** False when it couldn't be sent. */
  readonly send: (peer: Peer, messages: readonly Message[]) => boolean;
  readonly isHere: (peer: Peer) => boolean;
  /** A diff was sent, and it is no longer waited for: what it wasn't told meanwhile can be told now. */
  readonly caughtUp: (peer: Peer) => void;
  readonly log: Log;
  readonly about: object;
};

/**
 * Messages at hand cost nothing but the way, all readers share them. Of more than this much was overwritten meanwhile and
 * needn't be sent at all: a diff is made.
 */
const MOST_MISSED_BYTES = 8 * 1024 * 1024;

const isMuch = (messages: readonly Message[]) =>
  messages.reduce((sum, { frame }) => sum + frame.length, 0) > MOST_MISSED_BYTES;

export const openCatchingUp = (options: Options): CatchingUp => {
  const { document, work, send, isHere, caughtUp, log, about } = options;
  const fallBehind = (peer: Peer, behind: Partial<Behind> = {}) => {
    const now = { position: document.position(), stateVector: document.stateVector() };
    peer.behind ??= { ...now, waiting: false, asked: null, ...behind };
  };

  /** What only a Y.Doc can tell comes later; until then the peer is sent nothing, and afterwards what came meanwhile. */
  const sendDiff = async (peer: Peer, stateVector: Uint8Array) => {
    fallBehind(peer, { waiting: true });
    const [source, reached] = [document.source(), document.stateVector()];
    try {
      const update = await work.diff(source, stateVector);
      if (!isHere(peer)) return;
      const asked = peer.behind?.asked;
      peer.behind = null;
      if (!send(peer, [step2Message(update)])) fallBehind(peer, { asked: asked ?? stateVector });
      else if (asked) answer(peer, asked);
      else bringUp(peer, source.position, reached);
      // No drain need come of what was sent: a small message goes at once.
      caughtUp(peer);
    } catch (error) {
      log.error({ ...about, err: error }, 'what a client lacks could not be found out');
      peer.close(CLOSE.restarting);
    }
  };

  /** For one who was sent all up to `position`, and had `stateVector` then. */
  const bringUp = (peer: Peer, position: number, stateVector: Uint8Array): void => {
    const missed = document.after(position);
    if (!missed || isMuch(missed)) void sendDiff(peer, stateVector);
    else if (missed.length > 0 && !send(peer, missed)) fallBehind(peer, { position, stateVector });
  };

  const answer = (peer: Peer, asked: Uint8Array): void => {
    const messages = document.since(asked);
    // `asked` is a view of a message's bytes; what is remembered must be its own.
    const own = () => new Uint8Array(asked);
    if (peer.behind) peer.behind.asked = own();
    else if (!messages) void sendDiff(peer, own());
    else if (!send(peer, messages)) fallBehind(peer, { asked: own() });
  };

  return {
    fallBehind: (peer) => fallBehind(peer),
    answer,
    goOn: (peer) => {
      const { behind } = peer;
      if (!behind || behind.waiting) return;
      peer.behind = null;
      if (behind.asked) answer(peer, behind.asked);
      else bringUp(peer, behind.position, behind.stateVector);
    },
  };
};
