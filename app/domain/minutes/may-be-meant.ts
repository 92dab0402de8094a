// Which people of the group may be meant in minutes that say who was there. Called by reading.ts.

/** «Jonas Li» is not Jonas Lien; «Jonas L.» may be. */
const isSomebodyElse = (there: string, name: string): boolean => {
  const [one, other] = [there.split(/\s+/), name.split(/\s+/)];
  const [last = '', own = ''] = [one.at(-1), other.at(-1)];
  const isWhole = one.length > 1 && other.length > 1 && last.length > 1 && !last.endsWith('.');
  return isWhole && one[0] === other[0] && last !== own;
};

/** Those of `group` whose first name nobody else among those `there` has, and all whom the text names in full. */
export const mayBeMeant = (
  group: readonly string[],
  there: readonly string[],
  text: string,
): readonly string[] =>
  group.filter((name) => text.includes(name) || !there.some((one) => isSomebodyElse(one, name)));
