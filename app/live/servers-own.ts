// A document as the server has it, beside ours that holds what the server turned away (S26): fetched once there is such a thing.
// Opened by shared-document.ts.
import * as Y from 'yjs';
import type { DocumentState } from './document-state.ts';
import type { Timers } from './timers.ts';

export type ServersOwn = {
  /** Null while nothing was turned away, or it isn't here yet. */
  read(): Y.Doc | null;
  subscribe(listener: () => void): () => void;
  /** The line is back: what couldn't be fetched is asked for at once. */
  lineIsBack(): void;
  end(): void;
};

type Around = {
  readonly state: DocumentState;
  /** As in surroundings.ts. */
  readonly copyOf: () => Promise<Uint8Array | null>;
  readonly timers: Timers;
};

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

const docOf = (update: Uint8Array | null): Y.Doc | null => {
  if (!update) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
};

/** What couldn't be fetched is asked for again after growing pauses. */
export const openServersOwn = ({ state, copyOf, timers }: Around): ServersOwn => {
  const listeners = new Set<() => void>();
  let doc: Y.Doc | null = null;
  let isAsking = false;
  let hasEnded = false;
  let pause = FIRST_PAUSE_MS;
  let endPause: (() => void) | null = null;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const isWanted = () => !hasEnded && state.status().state === 'turnedAway';
  const goOn = () => {
    endPause?.();
    endPause = null;
  };
  const fetchIt = async () => {
    isAsking = true;
    // One that can't be read may have been cut off on its way.
    const fetched = await copyOf()
      .then(docOf)
      .catch(() => null);
    isAsking = false;
    if (!isWanted()) return;
    if (fetched) {
      doc = fetched;
      tell();
      return;
    }
    endPause = timers.later(pause, lookAgain);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  };
  const look = () => {
    if (isWanted()) {
      if (!doc && !isAsking && !endPause) void fetchIt();
      return;
    }
    goOn();
    pause = FIRST_PAUSE_MS;
    if (doc && state.status().unsent === 0) {
      doc = null;
      tell();
    }
  };
  const lookAgain = () => {
    goOn();
    look();
  };
  const stop = state.subscribe(look);
  return {
    read: () => doc,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lineIsBack: lookAgain,
    end: () => {
      hasEnded = true;
      goOn();
      stop();
    },
  };
};
