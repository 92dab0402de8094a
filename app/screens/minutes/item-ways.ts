// What can be done with a found item, as its parts are handed it. Made by meeting-screen.tsx.
import type { FoundItem } from './found-items.ts';
import type { Found } from './use-found.ts';
import type { Light } from './use-lit.ts';
import type { Triage } from './use-triage.ts';

/** Its functions keep their identity. */
export type ItemWays = {
  readonly triage: Triage;
  readonly light: Light;
  readonly edit: (item: FoundItem) => void;
  readonly doneEditing: (item: string) => void;
  readonly change: Found['change'];
  readonly name: (name: string, item: string) => void;
  readonly show: (item: string) => void;
};
