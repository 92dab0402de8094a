// Edits on their way: what is to be done with one, and which of a line's are on disk (S6, S8, S9). Called by taking-edits.ts.
import type { DocumentBytes } from './document-bytes.ts';
import type { Peer } from './peer.ts';
import type { Contents } from './update-check.ts';

export type Edit = {
  /** Null: the server's own. */
  readonly peer: Peer | null;
  /** The n-th of its line. */
  readonly number: number;
  readonly step2: boolean;
  readonly outcome: 'stored' | 'refused';
  /** Null: nothing to store. */
  readonly update: Uint8Array | null;
  readonly contents: Contents | null;
  readonly done?: (error?: Error) => void;
};

/** A client that holds something it can't use itself may send it so often. */
const MOST_MENDED = 3;

/** Throws when it doesn't fit: then the server's copy and its own bytes are not of one document. */
export const ownEdit = (document: DocumentBytes, update: Uint8Array, done: (error?: Error) => void): Edit => {
  const checked = document.check(update);
  if (!checked.fits) throw new RangeError('an edit of the server’s own does not fit');
  return { peer: null, number: 0, step2: false, outcome: 'stored', update, contents: checked, done };
};

/** Of a closed document (S26): only what is there already counts as stored. Throws on what can't be read. */
export const editOfClosed = (
  document: DocumentBytes,
  peer: Peer,
  step2: boolean,
  update: Uint8Array,
): Edit => {
  const outcome = document.isKnown(update) ? 'stored' : 'refused';
  return { peer, number: ++peer.received, step2, outcome, update: null, contents: null };
};

/** Throws on what can't be read. What fits counts as queued in `document` from now on. */
export const checkEdit = (document: DocumentBytes, peer: Peer, step2: boolean, update: Uint8Array): Edit => {
  const number = ++peer.received;
  const checked = document.check(update);
  if (step2) [peer.asked, peer.refused] = [false, false];
  // A message that brings nothing still waits for those before it: what it repeats may be among them.
  if (checked.fits) {
    const news = checked.news ? update : null;
    return { peer, number, step2, outcome: 'stored', update: news, contents: checked };
  }
  if (!step2) {
    peer.refused = true;
    return { peer, number, step2, outcome: 'refused', update: null, contents: null };
  }
  // All that the sender can use itself is in what fits: its own rest waits for something that it lacks too.
  if (++peer.mended > MOST_MENDED) throw new RangeError('updates that never fit');
  const part = document.usablePart(update);
  const contents = part && document.check(part);
  if (contents && !contents.fits) throw new RangeError('an update that does not fit, and no part of it does');
  return { peer, number, step2, outcome: 'stored', update: part, contents };
};

/** Counts edits that are on disk now, or were refused, in the order in which they came; gives whom it concerns. */
export const countStored = (edits: readonly Edit[]): ReadonlySet<Peer> => {
  const touched = new Set<Peer>();
  for (const { peer, number, step2, outcome } of edits) {
    if (!peer) continue;
    touched.add(peer);
    if (outcome === 'refused') peer.gap = true;
    else if (step2) peer.gap = false;
    if (!peer.gap) peer.stored = number;
  }
  return touched;
};
