// Edits on their way: what is to be done with one, and which of a socket's are on disk (S6, S8, S9). Called by room.ts.
import { storedMessage } from './frame.ts';
import type { Peer } from './peer.ts';
import type { RoomDocument } from './room-document.ts';

export type Edit = {
  /** Null: the server's own. */
  readonly peer: Peer | null;
  /** The n-th of its socket. */
  readonly number: number;
  readonly step2: boolean;
  readonly outcome: 'stored' | 'refused';
  /** Null: nothing to store. */
  readonly update: Uint8Array | null;
  readonly done?: (error?: Error) => void;
};

/** A client that holds something it can't use itself may send it so often. */
const MOST_MENDED = 3;

export const ownEdit = (update: Uint8Array, done: (error?: Error) => void): Edit => ({
  peer: null,
  number: 0,
  step2: false,
  outcome: 'stored',
  update,
  done,
});

/** Throws on what can't be read. What fits counts as queued in `document` from now on. */
export const checkEdit = (document: RoomDocument, peer: Peer, step2: boolean, update: Uint8Array): Edit => {
  const edit = { peer, number: ++peer.received, step2 };
  const checked = document.check(update);
  if (step2) peer.asked = false;
  // A message that brings nothing still waits for those before it: what it repeats may be among them.
  if (checked.fits) return { ...edit, outcome: 'stored', update: checked.news ? update : null };
  if (!step2) return { ...edit, outcome: 'refused', update: null };
  // All that the sender can use itself is in what fits: its own rest waits for something that it lacks too.
  if (++peer.mended > MOST_MENDED) throw new RangeError('updates that never fit');
  const part = document.usablePart(update);
  if (part) document.check(part);
  return { ...edit, outcome: 'stored', update: part };
};

/** Tells the client how many of its edits are on disk, unless it knows or can't be told now. */
export const tellStored = (peer: Peer): void => {
  if (peer.stored > peer.told && peer.send(storedMessage(peer.stored))) peer.told = peer.stored;
};

/** Counts edits that are on disk now, or were refused, in the order in which they came. */
export const acknowledge = (edits: readonly Edit[]): void => {
  const touched = new Set<Peer>();
  for (const { peer, number, step2, outcome } of edits) {
    if (!peer) continue;
    touched.add(peer);
    if (outcome === 'refused') peer.gap = true;
    else if (step2) peer.gap = false;
    if (!peer.gap) peer.stored = number;
  }
  for (const peer of touched) tellStored(peer);
};
