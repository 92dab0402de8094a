// Whoever else holds a card or has it open, for their ring on it. Called by the board and the list.
import { useMemo, useRef } from 'react';
import type { CardId } from '../domain/card.ts';
import { type Here, useHere } from '../live/shared-board.tsx';

/** Holding counts for more than having it open. Kept while it says the same: somebody who comes or goes changes no card. */
export const useHolders = (): ReadonlyMap<CardId, Here> => {
  const here = useHere();
  const before = useRef<ReadonlyMap<CardId, Here>>(new Map());
  return useMemo(() => {
    const holders = new Map<CardId, Here>();
    const others = here.filter((person) => !person.me);
    for (const person of others) if (person.open) holders.set(person.open, person);
    for (const person of others) if (person.holding) holders.set(person.holding, person);
    const isSame =
      holders.size === before.current.size &&
      [...holders].every(([id, one]) => isSameHolder(one, before.current.get(id)));
    if (!isSame) before.current = holders;
    return before.current;
  }, [here]);
};

/** Alike in what the card shows of them. */
const isSameHolder = (a: Here, b: Here | undefined) =>
  a.name === b?.name && a.colour === b.colour && a.open === b.open && a.holding === b.holding;
