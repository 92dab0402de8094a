// A document as the server has it, beside ours that holds what the server turned away (S26): fetched once there is such a thing.
// Opened by shared-document.ts.
import * as Y from 'yjs';
import type { DocumentState } from './document-state.ts';

export type ServersOwn = {
  /** Null while nothing was turned away, or it isn't here yet. */
  read(): Y.Doc | null;
  subscribe(listener: () => void): () => void;
  end(): void;
};

/** `copyOf` as in surroundings.ts. What couldn't be fetched is asked for again when something changes: the line comes back, say. */
export const openServersOwn = (
  state: DocumentState,
  copyOf: () => Promise<Uint8Array | null>,
): ServersOwn => {
  const listeners = new Set<() => void>();
  let doc: Y.Doc | null = null;
  let isAsking = false;
  let hasEnded = false;
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const fetchIt = async () => {
    isAsking = true;
    const update = await copyOf().catch(() => null);
    isAsking = false;
    if (!update || hasEnded) return;
    const fetched = new Y.Doc();
    try {
      Y.applyUpdate(fetched, update);
    } catch {
      return;
    }
    doc = fetched;
    tell();
  };
  const look = () => {
    const isWanted = state.status().state === 'turnedAway';
    if (isWanted && !doc && !isAsking) void fetchIt();
    if (!isWanted && doc && state.status().unsent === 0) {
      doc = null;
      tell();
    }
  };
  const stop = state.subscribe(look);
  return {
    read: () => doc,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      hasEnded = true;
      stop();
    },
  };
};
