// Peers in memory for the converging tests: each has the board, its own commands and history, and a line that can be cut.
// Updates are delivered in any order; nothing is faked but the wire.
import * as Y from 'yjs';
import { type BoardCommands, boardCommands } from '../../app/ydoc/board-commands.ts';
import { type BoardReader, boardReader } from '../../app/ydoc/board-document.ts';
import { type BoardHistory, boardHistory } from '../../app/ydoc/board-history.ts';
import type { Chance } from './chance.ts';

export type Peer = {
  readonly doc: Y.Doc;
  readonly commands: BoardCommands;
  readonly history: BoardHistory;
  readonly reader: BoardReader;
  /** Updates of others that have not arrived. */
  inbox: Uint8Array[];
  online: boolean;
  /** What it wrote while it was cut off. */
  outbox: Uint8Array[];
};

const REMOTE = 'remote';

export function somePeers(count: number, chance: Chance): Peer[] {
  const peers: Peer[] = [];
  for (let number = 0; number < count; number += 1) {
    const doc = new Y.Doc();
    // The client id breaks ties in Yjs: it must come from the seed too.
    doc.clientID = 1 + number + 10 * chance.below(1_000_000);
    const origin = { peer: number };
    let made = 0;
    const newId = () => `p${number}-${made++}`;
    const peer: Peer = {
      doc,
      commands: boardCommands(doc, { origin, newId }),
      history: boardHistory(doc, origin),
      reader: boardReader(doc),
      inbox: [],
      online: true,
      outbox: [],
    };
    doc.on('update', (update: Uint8Array, from: unknown) => {
      if (from === REMOTE) return;
      if (!peer.online) peer.outbox.push(update);
      else for (const other of peers) if (other !== peer) other.inbox.push(update);
    });
    peers.push(peer);
  }
  return peers;
}

/** Some of what has come, in any order, now and then twice. Nothing while the peer is cut off. */
export function deliver(peer: Peer, chance: Chance, limit: number = peer.inbox.length): void {
  if (!peer.online) return;
  const waiting = chance.shuffled(peer.inbox);
  for (const update of waiting.slice(0, limit)) {
    Y.applyUpdate(peer.doc, update, REMOTE);
    if (chance.next() < 0.05) Y.applyUpdate(peer.doc, update, REMOTE);
  }
  peer.inbox = waiting.slice(limit);
}

/** Back on the line: all it wrote goes out, as the updates themselves or as one difference. */
export function rejoin(peer: Peer, peers: readonly Peer[], chance: Chance): void {
  if (peer.online) return;
  peer.online = true;
  const updates = chance.next() < 0.5 ? chance.shuffled(peer.outbox) : [Y.encodeStateAsUpdate(peer.doc)];
  peer.outbox = [];
  for (const other of peers) if (other !== peer) other.inbox.push(...updates);
}

export function settle(peers: readonly Peer[], chance: Chance): void {
  for (const peer of peers) rejoin(peer, peers, chance);
  for (const peer of peers) deliver(peer, chance);
}
