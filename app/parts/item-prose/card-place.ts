// Where a card in the minutes opens: below this address, as `…/card/<id>`. Lent by item-prose.tsx to the chips.
import { createContext } from 'react';

/** Null: on the board. */
export const CardPlace = createContext<string | null>(null);
