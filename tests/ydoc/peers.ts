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
      // Typing is one step however slow the machine is; the tests part it with `separate`.
      history: boardHistory(doc, origin, { typingPause: 600_000 }),
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

/** The first of what has come, in any order; one update may be held back, one come twice. Nothing while the peer is cut off. */
export function deliver(peer: Peer, chance: Chance, limit: number = peer.inbox.length): void {
  if (!peer.online) return;
  const arriving = chance.shuffled(peer.inbox.splice(0, limit));
  const late = peer.inbox.length > 0 && chance.next() < 0.1 ? arriving.pop() : undefined;
  if (late !== undefined) peer.inbox.push(late);
  for (const update of arriving) Y.applyUpdate(peer.doc, update, REMOTE);
  if (arriving[0] !== undefined && chance.next() < 0.1) Y.applyUpdate(peer.doc, arriving[0], REMOTE);
}

/** Back on the line: what it wrote goes out, as the updates themselves or as what each other one lacks. */
export function rejoin(peer: Peer, peers: readonly Peer[], chance: Chance): void {
  if (peer.online) return;
  peer.online = true;
  const updates = chance.next() < 0.5 ? chance.shuffled(peer.outbox) : null;
  peer.outbox = [];
  for (const other of peers) {
    const lacking = () => [Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(other.doc))];
    if (other !== peer) other.inbox.push(...(updates ?? lacking()));
  }
}

export function settle(peers: readonly Peer[], chance: Chance): void {
  for (const peer of peers) rejoin(peer, peers, chance);
  for (const peer of peers) deliver(peer, chance);
}
