// The names of the people on the board for what isn't drawn by React: the mentions in the minutes. Called by use-item-editor.ts.
import { useEffect, useRef } from 'react';
import type { Names } from './mention.ts';
import { useBoard } from './shared-board.tsx';

/** The same object as long as the component is there; it tells when a name has changed. */
export const useNames = (): Names => {
  const { people } = useBoard();
  const now = useRef(people);
  now.current = people;
  const listeners = useRef(new Set<() => void>());
  // The listeners read the people when they are told.
  useEffect(() => {
    for (const listener of listeners.current) listener();
  }, [people]);
  return useRef<Names>({
    nameOf: (id) => now.current.find((person) => person.id === id)?.name ?? null,
    subscribe: (listener) => {
      listeners.current.add(listener);
      return () => listeners.current.delete(listener);
    },
  }).current;
};
