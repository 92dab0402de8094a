// Ids that are made of other ids or of names, kept as short as an id may be. Called where an id derives from what it is of.

const LONGEST_ID = 64;

/** The text itself while it is short enough for an id, else its beginning and a sum of the whole. */
export const shortId = (text: string): string =>
  text.length <= LONGEST_ID ? text : `${text.slice(0, 50)}_${sumOf(text)}`;

/** Only to tell long texts with one beginning apart. */
const sumOf = (text: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((seed) => fnv(text, seed).toString(36))
    .join('')
    .slice(0, 13);

/** FNV-1a over UTF-16 code units, 32 bits, from a seed of one's own (draft-eastlake-fnv). */
export function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
