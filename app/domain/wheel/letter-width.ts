// How wide a text is at the most, when nobody can measure it: on the server, and before the fonts are there. Called by what writes
// into the wheel's arcs.

/** Of Inter's bolder letters (export/wheel/letters.json), in sizes; each class by its widest. */
const CLASSES: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ Iijl]/, 0.33],
  [/[!'"()/[\]ft|1r\-–.,:;]/, 0.56],
  [/[%@WMmÆæĲŒœ…]/, 1.1],
  [/[\p{Lu}\dw&+<=>~$#]/u, 0.86],
  [/[\p{Script=Latin}?*«»]/u, 0.66],
];
/** What Inter may not have. */
const OTHER = 1.1;

/** Without its accents: they widen none but a few slim letters that our languages don't have. */
const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

const widths = new Map<string, number>();
const widthOfLetter = (letter: string): number => {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const width = CLASSES.find(([letters]) => letters.test(bare(letter)))?.[1] ?? OTHER;
  widths.set(letter, width);
  return width;
};

/** At size 1. */
export const widthAtMost = (text: string): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);

/** Of the widest that its letters can be so much: none has the widest of every class alone (in Inter nine words of ten to 0.85, dates to 0.77). */
const USUAL = { words: 0.86, date: 0.78 } as const;
export const usualWidth = (text: string, what: keyof typeof USUAL = 'words'): number =>
  USUAL[what] * widthAtMost(text);

/** The text when it is no wider than `width` (at size 1), or as much of it as is, with an ellipsis; null when `least` letters don't fit. */
export const fitted = (text: string, width: number, least = Number.POSITIVE_INFINITY): string | null => {
  if (widthAtMost(text) <= width) return text;
  const room = width - widthOfLetter('…');
  let [kept, used] = ['', 0];
  for (const letter of text) {
    used += widthOfLetter(letter);
    if (used > room) break;
    kept += letter;
  }
  return kept.length >= least ? `${kept.trimEnd()}…` : null;
};
