// Ids that are made of other ids or of names, kept as short as an id may be. Called where an id derives from what it is of.

const LONGEST_ID = 64;

/** The text itself while it is short enough for an id, else its beginning and a sum of the whole. */
export const shortId = (text: string): string =>
  text.length <= LONGEST_ID ? text : `${text.slice(0, 50)}_${sumOf(text)}`;

/** FNV-1a over UTF-16 code units, twice with different seeds: only to tell long texts with one beginning apart. */
function sumOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let sum = seed;
      for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
      return (sum >>> 0).toString(36);
    })
    .join('')
    .slice(0, 13);
}
