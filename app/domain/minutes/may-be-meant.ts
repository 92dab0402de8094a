// Which people of the group may be meant in minutes that say who was there. Called by reading.ts.

import { endsOf, isSameName } from './compare-names.ts';

const isShortened = (name: string): boolean => name.length === 1 || name.endsWith('.');

/** «Jonas Li» is not Jonas Lien; «Jonas L.» may be. */
const isSomebodyElse = (there: string, name: string): boolean => {
  const [one, other] = [endsOf(there), endsOf(name)];
  if (one.last === null || other.last === null || isShortened(one.last)) return false;
  return isSameName(one.first, other.first) && !isSameName(one.last, other.last);
};

/** Those of `group` whose first name nobody else among those `there` has, and all whom the text names in full. */
export const mayBeMeant = (
  group: readonly string[],
  there: readonly string[],
  text: string,
): readonly string[] =>
  group.filter((name) => text.includes(name) || !there.some((one) => isSomebodyElse(one, name)));
