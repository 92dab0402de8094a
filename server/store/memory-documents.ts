// The store in memory, under the same contract as the one on disk. Called by tests.
import type { DocumentStore } from './store.ts';

type Kept = { snapshot: Uint8Array | null; index: Uint8Array | null; updates: Uint8Array[] };

/**
 * `readable`: what writeReadable was given, by name, for tests to look at.
 * `writing`: awaited where a disk would write a snapshot, while appends go on.
 */
export const memoryDocuments = (
  writing: () => Promise<void> = async () => {},
): DocumentStore & { readonly readable: ReadonlyMap<string, string> } => {
  const kept = new Map<string, Kept>();
  const readable = new Map<string, string>();
  const of = (name: string): Kept => {
    const known = kept.get(name) ?? { snapshot: null, index: null, updates: [] };
    kept.set(name, known);
    return known;
  };
  const copy = (bytes: Uint8Array) => new Uint8Array(bytes);
  return {
    readable,
    load: async (name) => {
      const { snapshot, index, updates } = kept.get(name) ?? { snapshot: null, index: null, updates: [] };
      return {
        snapshot: snapshot && copy(snapshot),
        index: index && copy(index),
        updates: updates.map(copy),
      };
    },
    append: async (name, updates) => {
      of(name).updates.push(...updates.map(copy));
    },
    fold: async (name, make) => {
      const document = of(name);
      const folded = new Set(document.updates);
      const { snapshot, index } = await make();
      await writing();
      document.snapshot = copy(snapshot);
      document.index = copy(index);
      document.updates = document.updates.filter((update) => !folded.has(update));
    },
    list: async () => [...kept.keys()].sort(),
    writeReadable: async (name, text) => {
      readable.set(name, text);
    },
    release: async () => {},
    close: async () => {},
  };
};
