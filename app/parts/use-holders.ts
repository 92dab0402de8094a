// Whoever else holds a card or has it open, for their ring on it. Called by the board and the list.
import { useMemo } from 'react';
import type { CardId } from '../domain/card.ts';
import { type Here, useHere } from '../live/shared-board.tsx';

/** Holding counts for more than having it open. */
export const useHolders = (): ReadonlyMap<CardId, Here> => {
  const here = useHere();
  return useMemo(() => {
    const holders = new Map<CardId, Here>();
    const others = here.filter((person) => !person.me);
    for (const person of others) if (person.open) holders.set(person.open, person);
    for (const person of others) if (person.holding) holders.set(person.holding, person);
    return holders;
  }, [here]);
};
