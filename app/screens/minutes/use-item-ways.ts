// What can be done with a found item, and which one is being edited. Used by meeting-screen.tsx.
import { useMemo, useRef, useState } from 'react';
import type { ItemWays } from './item-ways.ts';
import type { Sides } from './side-switch.tsx';
import type { Found } from './use-found.ts';
import { type Light, saidPlaceOf } from './use-lit.ts';
import { placeOf, type Triage } from './use-triage.ts';

/** All but `found` keep their identity. */
type ItemWaysNeeds = {
  readonly found: Found;
  readonly triage: Triage;
  readonly light: Light;
  readonly ask: ItemWays['name'];
  readonly focusSoon: (id: string) => void;
  readonly onSide: (side: Sides) => void;
};

export const useItemWays = ({ found, triage, light, ask, focusSoon, onSide }: ItemWaysNeeds) => {
  const [editing, setEditing] = useState<string | null>(null);
  const now = useRef(found);
  now.current = found;
  const ways = useMemo(
    (): ItemWays => ({
      triage,
      light,
      name: ask,
      change: (item, change) => now.current.change(item, change),
      edit: ({ action }) => {
        if (!triage.mayChange()) return;
        setEditing(action.item);
        focusSoon(`found-text-${action.item}`);
      },
      doneEditing: (item) => {
        setEditing(null);
        focusSoon(placeOf(item));
      },
      show: (item) => {
        onSide('source');
        focusSoon(saidPlaceOf(item));
      },
    }),
    [triage, light, ask, focusSoon, onSide],
  );
  return { ways, editing };
};
