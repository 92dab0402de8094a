// How large the letters inside of the drawing are: as they are drawn, and never smaller on the screen than can be read, which follows
// the reader's own letters as far as their place in the circle has room. Called by frame.ts.
import { round } from '../../domain/wheel/circle.ts';

/** In drawing units: as drawn, and the most that their place holds. `px`: the least, in 16ths of the reader's letters (rem). */
type Letters = { readonly units: number; readonly px: number; readonly most?: number };

const LETTERS = {
  /** Titles inside of arcs. */
  inside: { units: 10.5, px: 10.5 },
  /** Numbers at marks. */
  digits: { units: 9.5, px: 10 },
  /** The names along the rim. */
  rim: { units: 11.5, px: 11 },
  week: { units: 7.5, px: 8.5, most: 13 },
  day: { units: 10, px: 10.5, most: 14 },
  ring: { units: 9.5, px: 10, most: 14 },
  holiday: { units: 8.5, px: 8, most: 11 },
  /** In the middle of the circle, and the line under it. */
  year: { units: 22, px: 20.5, most: 34 },
  hub: { units: 11, px: 10.5, most: 19 },
  teaching: { units: 14, px: 13, most: 18 },
} as const satisfies Record<string, Letters>;

/** How far from the outer edge of the numbers' ring the names along the rim reach at least, in the same measure as `px`. */
export const RIM_NAME_PX = LETTERS.rim.px * 1.06;

/** In drawing units. */
export type LetterSizes = Readonly<Record<keyof typeof LETTERS, number>>;

/** `textUnit`: 16ths of the reader's letters that one drawing unit takes on the screen. */
export const letterSizesAt = (textUnit: number): LetterSizes => {
  const sizeOf = ({ units, px, most = Number.POSITIVE_INFINITY }: Letters) =>
    round(Math.min(most, Math.max(units, px / textUnit)));
  const sizes = Object.entries<Letters>(LETTERS).map(([name, letters]) => [name, sizeOf(letters)]);
  return Object.fromEntries(sizes) as LetterSizes;
};
