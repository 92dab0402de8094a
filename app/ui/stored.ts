// A value outside React that components follow, each of them only the part that it shows. Called by the board's hands and the keys.
import { useSyncExternalStore } from 'react';

export type Stored<T> = {
  read(): T;
  write(next: T): void;
  subscribe(listener: () => void): () => void;
};

export const stored = <T>(first: T): Stored<T> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** What `part` gives of the value; renders again when that is another. `part` gives the same for the same value. */
export const useStored = <T, P>(of: Stored<T>, part: (value: T) => P): P =>
  useSyncExternalStore(
    of.subscribe,
    () => part(of.read()),
    () => part(of.read()),
  );
