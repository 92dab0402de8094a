// What each peer is told besides the document's content: how much of its own is stored, the disk, that the document is closed, what is
// asked of it. One who couldn't be told, as it didn't read, is told when it has. Called by room.ts.
import type { DocumentBytes } from './document-bytes.ts';
import { closedMessage, diskMessage, step1Message, storedMessage } from './frame.ts';
import type { Message } from './message.ts';
import type { Peer } from './peer.ts';
import type { Tally } from './tally.ts';

export type Telling = {
  /** False when it couldn't be sent. */
  send(peer: Peer, messages: readonly Message[]): boolean;
  /** In one write: what is new, and how much of its own is stored when it wasn't told that yet. */
  newsAndStored(peer: Peer, news: readonly Message[]): void;
  /** To send all it has, once until it did. */
  ask(peer: Peer): void;
  disk(peer: Peer): void;
  closed(peer: Peer): void;
  /** What it couldn't be told while it was full or waited for. */
  rest(peer: Peer): void;
};

type Options = {
  readonly document: DocumentBytes;
  readonly tally: Tally;
  readonly isRefusing: () => boolean;
  readonly isClosed: () => boolean;
  /** Tells who is here. */
  readonly greet: (peer: Peer) => void;
};

export const openTelling = ({ document, tally, isRefusing, isClosed, greet }: Options): Telling => {
  const send = (peer: Peer, messages: readonly Message[]): boolean => {
    if (peer.send(...messages)) return true;
    tally.dropped.slowReader++;
    return false;
  };
  const newsAndStored = (peer: Peer, news: readonly Message[]) => {
    const isTold = peer.stored <= peer.told;
    const messages = isTold ? news : [...news, storedMessage(peer.stored)];
    if (messages.length > 0 && send(peer, messages)) peer.told = Math.max(peer.told, peer.stored);
  };
  const ask = (peer: Peer) => {
    if (!peer.asked) peer.asked = send(peer, [step1Message(document.stateVector())]);
  };
  const disk = (peer: Peer) => {
    const refusing = isRefusing();
    if (peer.toldRefusing !== refusing && send(peer, [diskMessage(refusing)])) peer.toldRefusing = refusing;
  };
  const closed = (peer: Peer) => {
    const { turnedAway } = peer;
    if (!isClosed() || peer.toldTurnedAway === turnedAway) return;
    if (send(peer, [closedMessage(turnedAway)])) peer.toldTurnedAway = turnedAway;
  };
  return {
    send,
    newsAndStored,
    ask,
    disk,
    closed,
    rest: (peer) => {
      if (peer.missed) {
        peer.missed = false;
        greet(peer);
      }
      disk(peer);
      closed(peer);
      newsAndStored(peer, []);
      if (peer.refused) ask(peer);
    },
  };
};
