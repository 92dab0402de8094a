// A document that takes no edits any more, as minutes that are final (S26). What comes while that is being decided waits. Called by taking-edits.ts.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Peer } from './peer.ts';

export type Closing = {
  isClosed(): boolean;
  /** Whether what comes has to wait; then it is given to `wait`. */
  isDeciding(): boolean;
  /** `hear` runs when it is decided; one that throws closes the peer's line. */
  wait(peer: Peer, hear: () => void): void;
  /** Runs `decide` when all that came before is on disk and nothing new gets in; true closes the document for good. */
  closeIf(decide: () => Promise<boolean>): Promise<void>;
};

type Options = {
  readonly isClosed: boolean;
  /** Resolves when all that was heard is on disk. */
  readonly idle: () => Promise<void>;
  /** It is closed from now on. */
  readonly closed: () => void;
  readonly pause: (peer: Peer) => void;
  /** What waited has been heard: lines that were paused may go on. */
  readonly goOn: () => void;
};

export const openClosing = ({ idle, closed, pause, goOn, ...options }: Options): Closing => {
  let { isClosed } = options;
  let deciding = 0;
  const waiting: { readonly peer: Peer; readonly hear: () => void }[] = [];

  const hearAll = () => {
    for (const { peer, hear } of waiting.splice(0))
      try {
        hear();
      } catch {
        peer.close(CLOSE.badMessage);
      }
    goOn();
  };

  return {
    isClosed: () => isClosed,
    isDeciding: () => deciding > 0,
    wait: (peer, hear) => {
      // What it sends next waits on its own side: one line holds up no more than what was read at once.
      pause(peer);
      waiting.push({ peer, hear });
    },
    closeIf: async (decide) => {
      deciding++;
      try {
        await idle();
        if (!(await decide()) || isClosed) return;
        isClosed = true;
        closed();
      } finally {
        deciding--;
        if (deciding === 0) hearAll();
      }
    },
  };
};
